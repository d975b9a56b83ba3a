import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiPaths } from '@penhouder/contracts';
import { runCommand } from './console/run-command';
import { complain, say, seconds } from './console/say';
import { playAssociation } from './demo/association';
import { differencesOf } from './demo/compare';
import { type DossierFigures, figuresOf } from './demo/figures';
import { playFiveMunicipalities } from './demo/five-municipalities';
import { type Stage, startStage } from './demo/stage';
import { playWithdrawn } from './demo/withdrawn';
import { narrator } from './play/narrator';
import type { Play } from './play/play';

/**
 * `npm run demo`: plays the example dossiers on their own clocks and compares what happened with counts made by hand.
 * `--bundles FOLDER` keeps the file of each whole dossier, which anybody can check without this installation.
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
    await figuresOf(stage, 'association', await kept('association', await playAssociation(stage, tell))),
    await figuresOf(
      stage,
      'five-municipalities',
      await kept('five-municipalities', await playFiveMunicipalities(stage, tell)),
    ),
    await figuresOf(stage, 'withdrawn', await kept('withdrawn', await playWithdrawn(stage, tell))),
  ];
}

/** Keeps the bundle of a dossier that was played, when a folder is asked. */
async function kept(name: string, play: Play): Promise<Play> {
  const at = process.argv.indexOf('--bundles');
  const folder = at === -1 ? undefined : process.argv[at + 1];
  if (folder === undefined) return play;
  const file = join(folder, `${name}.zip`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, await play.coordinator.visitor.download(apiPaths.dossierBundle(play.dossierId)));
  say(`The whole dossier lies in ${file}`);
  return play;
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
