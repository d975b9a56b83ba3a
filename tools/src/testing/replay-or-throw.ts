import { replayAll } from '../product/replay-all';
import type { TemporalConnection } from '../settings/settings';

/**
 * Every history of the namespace does the same again on today's code; prints what each is made of. Throws with the
 * histories that do not. For a file whose own histories are what it is about; others: `replayAtTheEnd`.
 */
export async function replayOrThrow({ address, namespace }: TemporalConnection): Promise<void> {
  const replayed = await replayAll(address, [namespace]);
  for (const { workflowId, events, transitions } of replayed) {
    process.stdout.write(`    ${workflowId}: ${String(events)} events, ${String(transitions)} transitions\n`);
  }
  const different = replayed.filter(({ error }) => error !== null);
  if (different.length === 0) return;
  throw new Error(
    different.map(({ workflowId, error }) => `${workflowId} does not replay: ${String(error)}`).join('\n'),
  );
}
