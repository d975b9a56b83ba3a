import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replayAll } from '../product/replay-all';
import type { TestNamespace } from './create-test-namespace';
import { testStack } from './test-stack-state';
import type { TestStackState } from './test-stack-state';

/**
 * Has every history of the namespace replayed on today's code when the whole run ends, all in one go, because a replay
 * starts an engine of its own. One that does not do the same again fails the run.
 */
export function replayAtTheEnd({ namespace }: TestNamespace): void {
  appendFileSync(listIn(testStack()), `${namespace}\n`);
}

/** What of everything that was noted does not do the same again: one sentence each. */
export async function notReplaying(state: TestStackState): Promise<readonly string[]> {
  const list = listIn(state);
  if (!existsSync(list)) return [];
  const namespaces = readFileSync(list, 'utf8').trim().split('\n');
  const replayed = await replayAll(state.temporalAddress, namespaces);
  return replayed.flatMap(({ namespace, workflowId, error }) =>
    error === null ? [] : [`${namespace}, ${workflowId} does not replay: ${error}`],
  );
}

function listIn({ dataDir }: TestStackState): string {
  return join(dataDir, 'to-replay.txt');
}
