import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../settings/ports';
import { requireProgram } from './debian-programs';

/** What the only signature of the scanner finds: words of our own, harmful to nobody. */
export const harmfulWords = 'PENHOUDER-HARMFUL-BYTES-FOR-TESTS';

/** Under which name it finds them. */
export const harmfulName = 'Penhouder.Test.Harmful';

export interface TestClamd {
  /** For the setting CLAMD. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Debian's ClamAV daemon with one signature file that is written here; nothing is downloaded. On `port` when given. */
export async function startClamd(port?: number): Promise<TestClamd> {
  const program = requireProgram('clamd');
  const folder = mkdtempSync(join(tmpdir(), 'penhouder-clamd-'));
  const at = port ?? (await freePort());
  const signatures = join(folder, 'signatures');
  mkdirSync(signatures);
  writeFileSync(join(signatures, 'own.ndb'), `${harmfulName}:0:*:${Buffer.from(harmfulWords).toString('hex')}\n`);
  const settings = [
    `DatabaseDirectory ${signatures}`,
    `TCPSocket ${String(at)}`,
    'TCPAddr 127.0.0.1',
    'Foreground yes',
    'StreamMaxLength 30M',
    'MaxThreads 2',
  ];
  const file = join(folder, 'clamd.conf');
  writeFileSync(file, `${settings.join('\n')}\n`);
  const daemon = spawn(program, ['--config-file', file], { stdio: ['ignore', 'ignore', 'ignore'] });
  const ended = new Promise<void>((resolve) => daemon.once('exit', () => resolve()));
  await untilListens(at);
  return {
    address: `127.0.0.1:${String(at)}`,
    stop: async () => {
      daemon.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilListens(port: number): Promise<void> {
  for (let tried = 0; tried < 200; tried += 1) {
    if (await listens(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('clamd does not listen');
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    const done = (isListening: boolean): void => {
      socket.destroy();
      resolve(isListening);
    };
    socket.once('connect', () => done(true)).once('error', () => done(false));
  });
}
