import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { complain, say } from '../console/say';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The browser of the journeys: named, on PATH, or Debian's own when we may install it. Says what to do when there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return whatIsNamed(named);
  const found = onPath();
  if (found) return found;
  if (process.getuid?.() === 0) installPackage();
  const installed = onPath();
  if (!installed) complain(howToGetIt);
  return installed;
}

const howToGetIt =
  'The journeys need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to the program.';

function whatIsNamed(path: string): string | undefined {
  if (isProgram(path)) return path;
  complain(`CHROMIUM_PATH is ${path} and there is no program: correct it.`);
  return undefined;
}

function installPackage(): void {
  say('Installing Chromium with apt-get, a minute or two …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  if (apt(...install).status === 0) return;
  apt('update');
  apt(...install);
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
