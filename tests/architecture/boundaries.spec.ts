import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fixtureFolder, readFixtures } from './fixtures';

const root = join(__dirname, '../..');

interface Message {
  readonly ruleId: string;
  readonly message: string;
}

function run(program: string, args: readonly string[], input = '') {
  return spawnSync(process.execPath, [join(root, program), ...args], { cwd: root, input, encoding: 'utf8' });
}

describe('every boundary rule fires on a file that breaks it', () => {
  const fixtures = readFixtures();
  let found: readonly (readonly Message[])[];

  beforeAll(() => {
    const input = fixtures.map(({ file, source }) => JSON.stringify({ file, source })).join('\n');
    const linted = run('tests/architecture/lint-fixtures.mjs', [], input);
    found = linted.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as readonly Message[]);
  }, 120_000);

  test.each(fixtures.map((fixture, index) => ({ ...fixture, index })))('$name', ({ rule, says, index }) => {
    const said = found[index]?.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message) ?? [];
    expect(said).toContainEqual(expect.stringMatching(says));
  });
});

describe('cycles', () => {
  const cruise = (...folders: readonly string[]) =>
    run('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', [
      '--config',
      '.dependency-cruiser.cjs',
      ...folders,
    ]);

  test('two files that need each other are found', () => {
    const { status, stdout } = cruise(join(fixtureFolder, 'cycle'));
    expect(stdout).toContain('no-cycle');
    expect(status).not.toBe(0);
  }, 60_000);

  test('apps, libs and tools have none', () => {
    // Where no file changed since, the last answer stands; a fresh checkout has none.
    const cache = ['--cache', 'node_modules/.cache/penhouder/cruise', '--cache-strategy', 'content'];
    const { status, stdout } = cruise(...cache, 'apps', 'libs', 'tools/src');
    expect(stdout).toContain('no dependency violations found');
    expect(status).toBe(0);
  }, 60_000);
});
