import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs of others that specs hold our work against, and the Debian package that brings each. */
const packages = {
  chromium: 'chromium',
  clamd: 'clamav-daemon',
  dovecot: 'dovecot-imapd',
  openssl: 'openssl',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdfsig: 'poppler-utils',
  pdftotext: 'poppler-utils',
  python3: 'python3',
} as const;

export type ProgramName = keyof typeof packages;

/** Daemons lie outside of the PATH of most people. */
const daemonFolders = ['/usr/sbin', '/usr/local/sbin'];

/**
 * The path of a program: on PATH, or brought by apt-get where we may. Throws a sentence that says what to install, so
 * that the spec that needs it fails: it is never left out in silence.
 */
export function requireProgram(name: ProgramName): string {
  const found = findProgram([name]) ?? (mayInstall() ? installed(name) : undefined);
  if (found === undefined) throw new Error(`${name} is missing. On Debian: apt-get install ${packages[name]}`);
  return found;
}

/** The first program on PATH that has one of these names. */
export function findProgram(names: readonly string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...daemonFolders];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** True where this process may install Debian packages. */
export function mayInstall(): boolean {
  return process.getuid?.() === 0 && findProgram(['apt-get']) !== undefined;
}

/** Several spec files may want a package at once: apt-get waits for its lock. */
export function installPackage(name: ProgramName): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=180', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const install = ['install', '-y', '--no-install-recommends', packages[name]];
  if (apt(...install).status === 0) return;
  apt('update');
  apt(...install);
}

function installed(name: ProgramName): string | undefined {
  installPackage(name);
  return findProgram([name]);
}
