import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './console/run-command';
import { complain, say, step } from './console/say';
import { loadEnvironmentFile, readSettings, root } from './settings/settings';
import type { Installation } from './stack/installation';
import { loadExamplesOnce } from './stack/load-examples-once';
import { runInstallation } from './stack/run-installation';

const quietMs = 200;
const nodeApps = ['mail-catcher', 'api', 'worker'];

/** `npm run dev`: start, and on every change build and start again what it concerns. */
runCommand(async () => {
  loadEnvironmentFile();
  const settings = readSettings();
  const installation = await runInstallation(settings, (begun) => loadExamplesOnce(begun, settings.smtpUrl));
  const changes = new Set<string>();
  let pause: NodeJS.Timeout | undefined;
  for (const folder of ['apps', 'libs']) {
    watch(join(root, folder), { recursive: true }, (_event, file) => {
      if (file === null || isMade(file)) return;
      changes.add(partOf(folder, file));
      clearTimeout(pause);
      pause = setTimeout(() => {
        const changed = new Set(changes);
        changes.clear();
        void renew(installation, changed);
      }, quietMs);
    });
  }
  say('Watching apps/ and libs/ for changes.');
});

/** What the build writes must not start another build. */
function isMade(file: string): boolean {
  return /(^|[\\/])(dist|node_modules)([\\/]|$)/.test(file) || file.endsWith('.new');
}

/** The app that a file belongs to, or "libs", which concern every app but the mail catcher. */
function partOf(folder: string, file: string): string {
  return folder === 'libs' ? 'libs' : (file.split(/[\\/]/)[0] ?? '');
}

let turn: Promise<void> = Promise.resolve();

/** One after the other: a change during a build waits for it. */
function renew(installation: Installation, changed: ReadonlySet<string>): Promise<void> {
  turn = turn
    .then(() => buildAndRestart(installation, changed))
    .catch((error: unknown) => {
      complain(error instanceof Error ? error.message : String(error));
    });
  return turn;
}

async function buildAndRestart(installation: Installation, changed: ReadonlySet<string>): Promise<void> {
  if (!(await build())) return;
  const concerned = nodeApps.filter((app) => changed.has(app) || (changed.has('libs') && app !== 'mail-catcher'));
  for (const part of installation.parts.filter(({ name }) => concerned.includes(name))) {
    await step(`${part.name} again`, async () => {
      await part.stop();
      await part.start();
    });
  }
}

function build(): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'tools/build.mjs')], { stdio: 'inherit' });
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve(code === 0);
    });
  });
}
