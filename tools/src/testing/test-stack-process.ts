import { runCommand } from '../console/run-command';
import { complain } from '../console/say';
import { startTestStack } from './test-stack';

/**
 * The test stack as a process of its own, outside Jest's sandbox. It sends the path of its state when it is ready and
 * stops when its channel closes, so it never outlives the run that asked for it, however that ends.
 */
runCommand(async () => {
  const stack = await startTestStack(complain);
  process.send?.(stack.statePath);
  process.on('SIGINT', () => undefined);
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('disconnect', resolve);
  });
  await stack.stop();
  process.exit(0);
});
