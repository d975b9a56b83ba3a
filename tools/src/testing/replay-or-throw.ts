import { replayAll } from '../product/replay-all';
import type { TemporalConnection } from '../settings/settings';

/**
 * Every history of the namespace does the same again on today's code; prints what each is made of. Throws with the
 * histories that do not. To be called when the file that made them ends.
 */
export async function replayOrThrow(temporal: TemporalConnection): Promise<void> {
  const replayed = await replayAll(temporal);
  for (const { workflowId, events, transitions } of replayed) {
    process.stdout.write(`    ${workflowId}: ${String(events)} events, ${String(transitions)} transitions\n`);
  }
  const different = replayed.filter(({ error }) => error !== null);
  if (different.length === 0) return;
  throw new Error(
    different.map(({ workflowId, error }) => `${workflowId} does not replay: ${String(error)}`).join('\n'),
  );
}
