import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { Refusal } from './console/refusal';
import { runCommand } from './console/run-command';
import { say } from './console/say';
import { root } from './settings/settings';
import { type MutationResult, reportOf, scoreOf } from './test-run/mutation-report';

const CORE = 'libs/domain/src';
const RESULT = 'node_modules/.cache/penhouder/mutation.json';

/** `npm run mutate -- quorum`: changes one folder of the core place by place, runs the specs beside it and keeps what they missed. */
runCommand(async () => {
  const folder = readFolder(process.argv[2]);
  const result = mutate(folder);
  const file = join(root, `docs/reports/mutation-${folder}.md`);
  mkdirSync(dirname(file), { recursive: true });
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, await format(reportOf(folder, result, before), { parser: 'markdown', printWidth: 120 }));
  const { caught, all, percent } = scoreOf(result);
  say(`${percent} %: ${caught} of ${all} changes were noticed; docs/reports/mutation-${folder}.md is written.`);
});

function readFolder(name: string | undefined): string {
  const folders = readdirSync(join(root, CORE), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  if (name !== undefined && folders.includes(name)) return name;
  throw new Refusal(`"${name ?? ''}" is no folder of the core; there are: ${folders.join(', ')}.`);
}

/** In a copy outside the repository, so that nothing else sees the changed sources. Throws when the specs fail unchanged. */
function mutate(folder: string): MutationResult {
  const copy = mkdtempSync(join(tmpdir(), 'penhouder-mutation-'));
  rmSync(join(root, RESULT), { force: true });
  const done = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
      ...['run', 'tools/mutation/stryker.config.json', '--tempDirName', copy],
      ...['--mutate', `${CORE}/${folder}/**/*.ts,!**/*.spec.ts,!**/*.fixtures.ts`],
    ],
    { cwd: root, env: { ...process.env, MUTATED_FOLDER: folder }, stdio: 'inherit' },
  );
  rmSync(copy, { recursive: true, force: true });
  if (done.status !== 0 || !existsSync(join(root, RESULT)))
    throw new Refusal('The changes could not be tried: see the lines of Stryker above.');
  return JSON.parse(readFileSync(join(root, RESULT), 'utf8')) as MutationResult;
}
