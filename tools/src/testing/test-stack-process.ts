import { runCommand } from '../console/run-command';
import { complain } from '../console/say';
import { notReplaying } from './replay-at-the-end';
import { startTestStack } from './test-stack';

/**
 * The test stack as a process of its own, outside Jest's sandbox. It sends the path of its state when it is ready and
 * stops when its channel closes, so it never outlives the run that asked for it, however that ends. A run that comes to its
 * end says so first: then everything that it noted is replayed, and what does not replay makes this process fail.
 */
runCommand(async () => {
  const stack = await startTestStack(complain);
  process.send?.(stack.statePath);
  process.on('SIGINT', () => undefined);
  const isAtItsEnd = await new Promise<boolean>((resolve) => {
    process.once('message', () => resolve(true));
    process.once('SIGTERM', () => resolve(false));
    process.once('disconnect', () => resolve(false));
  });
  const different = isAtItsEnd ? await notReplaying(stack.state) : [];
  different.forEach(complain);
  await stack.stop();
  process.exit(different.length === 0 ? 0 : 1);
});
