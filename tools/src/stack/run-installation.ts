import { complain, say, seconds } from '../console/say';
import { signInDoors } from '../organisations/sign-in-doors';
import { turnOver } from '../parts/log-file';
import type { Settings } from '../settings/settings';
import { type Installation, startInstallation } from './installation';

const logTurnMs = 10 * 60_000;

/** Starts an installation, tells where it is, and stays until it is asked to stop. */
export async function runInstallation(
  settings: Settings,
  afterStart: (installation: Installation) => Promise<void>,
): Promise<Installation> {
  const began = Date.now();
  const installation = await startUnlessStopped(settings);
  await afterStart(installation);
  await tellWhere(installation, Date.now() - began);
  setInterval(() => {
    for (const part of installation.parts) turnOver(part.log);
  }, logTurnMs).unref();
  return installation;
}

let stopping = false;

/** A start that a signal interrupts fails somewhere; the signal is what happened, and its handler ends the process. */
async function startUnlessStopped(settings: Settings): Promise<Installation> {
  try {
    return await startInstallation(settings, stopOnSignal);
  } catch (error) {
    if (isStopping()) return new Promise(() => undefined);
    throw error;
  }
}

/** Changed by a signal in the meantime, which the compiler cannot know. */
function isStopping(): boolean {
  return stopping;
}

/**
 * The first signal stops in order; a later one, when somebody has lost patience, ends at once. npm passes a Ctrl-C on that
 * the terminal has already sent, so what comes within a second is the same one.
 */
function stopOnSignal(stop: () => Promise<void>): void {
  let asked: number | undefined;
  const onSignal = (): void => {
    if (asked !== undefined) {
      if (Date.now() - asked > 1000) process.exit(1);
      return;
    }
    asked = Date.now();
    stopping = true;
    process.on('uncaughtException', ignoreWhileStopping);
    say('\nStopping …');
    stop().then(
      () => {
        say('Stopped.');
        process.exit(0);
      },
      (error: unknown) => {
        complain(String(error));
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  if (process.env['npm_lifecycle_event']) onLostParent(onSignal);
}

/** What was under way loses its database in the middle: that is what stopping means, and no fault. */
function ignoreWhileStopping(): void {
  return undefined;
}

/** npm passes a signal on to its shell, which ends without passing it to us: then our parent is another one. */
function onLostParent(react: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    react();
  }, 1000);
  watch.unref();
}

async function tellWhere({ access, folder }: Installation, took: number): Promise<void> {
  const doors = await signInDoors(access);
  say();
  say(`Penhouder runs, ${seconds(took)} after the start.`);
  say(`  Address       ${access.baseUrl}`);
  for (const { organisation, link } of doors)
    say(`  Sign in       ${link}  (${organisation}; once, within 15 minutes)`);
  if (doors.length === 0) say('  Sign in       first add an organisation: npm run organisation -- FILE');
  say(`  Mail catcher  ${access.catcherUrl}`);
  say(`  Data, logs    ${folder.path}`);
  say('Ctrl-C stops everything and keeps the data.');
}
