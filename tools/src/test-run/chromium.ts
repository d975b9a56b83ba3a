import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { complain, say } from '../console/say';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The browser of the journeys: named, on PATH, or Debian's own when we may install it. Says what to do when there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return isProgram(named) ? named : refuse(`CHROMIUM_PATH is ${named} and there is no program: correct it.`);
  const found = onPath();
  if (found) return found;
  if (process.getuid?.() === 0) installPackage();
  return (
    onPath() ??
    refuse(
      'The journeys need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to the program.',
    )
  );
}

function refuse(sentence: string): undefined {
  complain(sentence);
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
