import { Refusal } from './console/refusal';
import { runCommand } from './console/run-command';
import { say } from './console/say';
import { addUp } from './test-run/count';
import { lanesOf, runLane, stageNames, type StageName } from './test-run/stages';

/** `npm test`: everything, or the stages that are named. The last line is for machines. */
runCommand(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !isStage(name));
  if (unknown !== undefined) throw new Refusal(`Unknown stage "${unknown}"; there are: ${stageNames.join(', ')}.`);
  const chosen = stageNames.filter((stage) => wanted.length === 0 || wanted.includes(stage));
  const counts = await Promise.all(lanesOf(chosen).map(runLane));
  const { passed, failed } = addUp(counts.flat());
  say(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});

function isStage(name: string): name is StageName {
  return stageNames.some((stage) => stage === name);
}
