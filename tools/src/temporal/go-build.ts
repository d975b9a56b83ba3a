import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { seconds } from '../console/say';
import type { SearchPlaces } from './search-places';
import { programPath } from './server-programs';
import { goModule } from './version';

const parts = [
  { name: 'temporal-server', from: 'go.temporal.io/server/cmd/server' },
  { name: 'temporal-sql-tool', from: 'go.temporal.io/server/cmd/tools/sql' },
] as const;

const everySecondsOfProgress = 20_000;

/** Builds both programs with the Go toolchain of this machine. Returns why not. */
export async function buildServer(folder: string, places: SearchPlaces): Promise<string | undefined> {
  const { say } = places;
  const env = buildEnvironment(places.path);
  if (spawnSync('go', ['version'], { env, stdio: 'ignore' }).status !== 0)
    return 'no Go toolchain to build it';
  say('          Temporal server: building it with Go, once for this machine; 4 to 6 minutes on two cores');
  const beside = `${folder}.${process.pid}.new`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  for (const { name, from } of parts) {
    const problem = await goBuild({ output: programPath(beside, name), from, env, say });
    if (problem) {
      rmSync(beside, { recursive: true, force: true });
      return `its build failed: ${problem}`;
    }
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
  return undefined;
}

/**
 * The server asks for a newer Go than most machines have: with GOTOOLCHAIN=auto any Go from 1.21 on fetches it by itself,
 * also where the environment says otherwise.
 */
function buildEnvironment(path: string): NodeJS.ProcessEnv {
  const env = { GOTOOLCHAIN: 'auto', GOFLAGS: tolerantFlags(), GOWORK: 'off', CGO_ENABLED: '0' };
  return { ...process.env, ...env, PATH: path };
}

interface GoBuild {
  readonly output: string;
  readonly from: string;
  readonly env: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
}

function goBuild({ output, from, env, say }: GoBuild): Promise<string | undefined> {
  const started = Date.now();
  const args = ['build', '-trimpath', '-ldflags=-s -w', '-o', output, from];
  const child = spawn('go', args, { cwd: goModule, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let last = '';
  child.stderr.on('data', (chunk: Buffer) => {
    last = chunk.toString('utf8').trim().split('\n').at(-1) ?? last;
  });
  const progress = setInterval(() => {
    say(
      `          Temporal server: still building, ${seconds(Date.now() - started)} (${last.slice(0, 80) || 'compiling'})`,
    );
  }, everySecondsOfProgress);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      clearInterval(progress);
      resolve(error.message);
    });
    child.once('close', (code) => {
      clearInterval(progress);
      resolve(code === 0 ? undefined : last || `go build ended with ${code}`);
    });
  });
}

/** Keeps what the environment says, minus what would stop this build: somebody's vendor folder or other module file. */
function tolerantFlags(): string {
  const kept = (process.env['GOFLAGS'] ?? '').split(/\s+/).filter((flag) => flag !== '' && !/^-mod(file)?=/.test(flag));
  return [...kept, '-mod=readonly', '-buildvcs=false'].join(' ');
}
