import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { Refusal } from '../console/refusal';

/** How to call a program of PostgreSQL: as we are, or as another user when we are root. */
export interface DatabaseUser {
  readonly uid?: number;
  readonly gid?: number;
  /** Words put before the program: the fallback for folders that only root may enter. */
  readonly prefix: readonly string[];
}

const asWeAre: DatabaseUser = { prefix: [] };

/**
 * PostgreSQL refuses to run as root, so root hands the data folder to the user `postgres` (made when missing) and runs it
 * as that user. When the checkout or the data lie below a folder that only root may enter (a clone in root's home, a
 * `mktemp -d`), that user keeps the one capability to pass through; without it, this is a refusal.
 */
export function findDatabaseUser(programs: readonly string[], dataFolder: string): DatabaseUser {
  if (process.getuid?.() !== 0) return asWeAre;
  const ids = findIds() ?? makeUser();
  chownSync(dataFolder, ids.uid, ids.gid);
  const plain = { ...ids, prefix: [] };
  if (canReach(plain, programs, dataFolder)) return plain;
  const passing = { prefix: ['setpriv', `--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups', ...passThrough] };
  if (canReach(passing, programs, dataFolder)) return passing;
  throw new Refusal(
    `The user "postgres" cannot reach ${dataFolder}: start as an ordinary user, or put the checkout and PENHOUDER_DATA in a folder that every user may enter.`,
  );
}

/** Without the securebit, access(2) would judge by the real user alone, and initdb asks it whether `postgres` is there. */
const passThrough = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup'];

/** Program and arguments for `spawn`, with the user's options. */
export function asDatabaseUser(user: DatabaseUser, program: string, args: readonly string[]) {
  const [first, ...rest] = [...user.prefix, program, ...args] as [string, ...string[]];
  const ids = user.uid === undefined ? {} : { uid: user.uid, gid: user.gid };
  return { program: first, args: rest, options: { ...ids, cwd: '/' } };
}

function canReach(user: DatabaseUser, programs: readonly string[], dataFolder: string): boolean {
  const test = 'test -w "$0" || exit 1; for program; do test -x "$program" || exit 1; done';
  const call = asDatabaseUser(user, '/bin/sh', ['-c', test, dataFolder, ...programs]);
  return spawnSync(call.program, call.args, { ...call.options, stdio: 'ignore' }).status === 0;
}

function findIds(): { uid: number; gid: number } | undefined {
  const ask = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}

function makeUser(): { uid: number; gid: number } {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  const ids = findIds();
  if (ids) return ids;
  throw new Refusal('PostgreSQL does not run as root and no user "postgres" could be made: start as an ordinary user.');
}
