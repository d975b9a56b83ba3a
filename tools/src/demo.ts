import { runCommand } from './console/run-command';
import { complain, say, seconds } from './console/say';
import { playAssociation } from './demo/association';
import { differencesOf } from './demo/compare';
import { type DossierFigures, figuresOf } from './demo/figures';
import { playFiveMunicipalities } from './demo/five-municipalities';
import { type Stage, startStage } from './demo/stage';
import { playWithdrawn } from './demo/withdrawn';
import { narrator } from './play/narrator';

/** `npm run demo`: plays the example dossiers on their own clocks and compares what happened with counts made by hand. */
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
    await figuresOf(stage, 'association', await playAssociation(stage, tell)),
    await figuresOf(stage, 'five-municipalities', await playFiveMunicipalities(stage, tell)),
    await figuresOf(stage, 'withdrawn', await playWithdrawn(stage, tell)),
  ];
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
