import { runCommand } from './console/run-command';
import { say, seconds } from './console/say';
import { readRuns, runLaws } from './test-run/laws';

/** `npm run laws -- 1000000`: every law of the core as often as asked; a failure names what repeats it. */
runCommand(async () => {
  const began = Date.now();
  const { runs, seed, tests } = await runLaws(readRuns(process.argv[2] ?? '10000'));
  const failed = tests.filter(({ passed }) => !passed);
  say(`\n${tests.length} laws, ${runs} runs each, PROPERTY_SEED=${seed}, ${seconds(Date.now() - began)}`);
  say(`${tests.length - failed.length} hold, ${failed.length} do not`);
  process.exitCode = failed.length === 0 && tests.length > 0 ? 0 : 1;
});
