import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiPaths } from '@penhouder/contracts';
import { runCommand } from './console/run-command';
import { complain, say, seconds } from './console/say';
import { playAssociation } from './demo/association';
import { differencesOf } from './demo/compare';
import { dayRootOf } from './demo/day-root';
import { type DossierFigures, figuresOf } from './demo/figures';
import { playFiveMunicipalities } from './demo/five-municipalities';
import { type Stage, startStage } from './demo/stage';
import { playWithdrawn } from './demo/withdrawn';
import { narrator } from './play/narrator';
import type { Play } from './play/play';

/** The command line, without any address of this installation. */
const CHECKER = join(__dirname, '..', '..', 'apps', 'cli', 'dist', 'main.js');

/**
 * `npm run demo`: plays the example dossiers on their own clocks and compares what happened with counts made by hand.
 * Each dossier ends with a root of the day that holds it. `--bundles FOLDER` keeps the file of each whole dossier, which
 * anybody can check without this installation, and checks it.
 */
runCommand(async () => {
  const began = Date.now();
  const stage = await startStage();
  try {
    const figures = await playAll(stage);
    report(figures, Date.now() - began);
  } finally {
    await stage.close();
  }
});

async function playAll(stage: Stage): Promise<readonly DossierFigures[]> {
  const tell = narrator(say);
  return [
    await ended(stage, 'association', await playAssociation(stage, tell)),
    await ended(stage, 'five-municipalities', await playFiveMunicipalities(stage, tell)),
    await ended(stage, 'withdrawn', await playWithdrawn(stage, tell)),
  ];
}

/** A dossier that was played gets its root of the day, as at night. It is stamped only where an authority is set up. */
async function ended(stage: Stage, name: string, play: Play): Promise<DossierFigures> {
  const { sequence, root } = await dayRootOf(play.dossierId, stage.access.databaseUrl);
  const stamp = process.env['TIMESTAMP_URL'] === undefined ? '; no authority is set up that stamps it' : '';
  say(`Root ${String(sequence)} of the day holds all of it: ${root}${stamp}`);
  await keepBundle(name, play);
  return figuresOf(stage, name, play);
}

/** Keeps the bundle of a dossier and checks it as anybody can, when a folder is asked. */
async function keepBundle(name: string, play: Play): Promise<void> {
  const at = process.argv.indexOf('--bundles');
  const folder = at === -1 ? undefined : process.argv[at + 1];
  if (folder === undefined) return;
  const file = join(folder, `${name}.zip`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, await play.coordinator.visitor.download(apiPaths.dossierBundle(play.dossierId)));
  say(`The whole dossier lies in ${file}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECKER, 'bundle', 'verify', file], {
    encoding: 'utf8',
    env: {},
  });
  say(`${stdout}${stderr}`.trim());
  if (status !== 0) throw new Error(`the bundle of ${name} does not hold`);
}

function report(figures: readonly DossierFigures[], took: number): void {
  say();
  for (const one of figures) {
    const mails = Object.values(one.mails).reduce((sum, count) => sum + count, 0);
    say(
      `${one.dossier}: ${one.outcome ?? 'open'}, ${String(one.events)} events, ${String(mails)} mails, ` +
        `history ${String(one.historyLength)} events and ${String(one.stateTransitionCount)} transitions`,
    );
  }
  const differences = differencesOf(figures);
  for (const difference of differences) complain(difference);
  const verdict = differences.length === 0 ? 'Everything is as counted by hand' : 'Not as counted by hand';
  say(`${verdict}, in ${seconds(took)}.`);
  if (differences.length > 0) process.exitCode = 1;
  if (process.argv.includes('--json')) say(JSON.stringify({ dossiers: figures, durationMs: took }));
}
