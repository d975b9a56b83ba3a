import { decide, instantOfMs } from '@penhouder/domain';
import type { Dossier, DossierId, Instant, NumberedEvent, Received } from '@penhouder/domain';
import { loadDossier, recordEvents, waitingAnswers, whileDelivering } from '@penhouder/persistence';
import type { MailPlanner } from '@penhouder/persistence';
import type { DataSource } from 'typeorm';
import type { DossierUpdates } from '../temporal/dossier-updates';

export interface AnswerDeliveryDeps {
  readonly source: DataSource;
  readonly updates: DossierUpdates;
  readonly planMails: MailPlanner;
  /** Told when nobody knows whether a delivery arrived. */
  readonly doubt: (dossierId: DossierId) => void;
}

/**
 * Brings the waiting answers of one dossier to its workflow, at most 50 at a time, one delivery in flight per dossier over
 * all processes. What does not arrive stays in the inbox for the next round.
 */
export async function deliverAnswers(deps: AnswerDeliveryDeps, dossierId: DossierId): Promise<void> {
  await whileDelivering(deps.source, dossierId, async () => {
    let before: string | null = null;
    for (;;) {
      const answers = await waitingAnswers(deps.source, dossierId);
      const [first] = answers;
      // The same row again: delivered, and its journal entry is still on its way.
      if (first === undefined || first.rowId === before) return;
      before = first.rowId;
      const end = await deps.updates.deliverAnswers(dossierId, answers);
      if (end === 'unknown') deps.doubt(dossierId);
      if (end === 'noWorkflow') await keepAfterEnd(deps, dossierId, answers);
      if (end !== 'delivered') return;
    }
  });
}

/**
 * A closed dossier has no workflow any more, and an answer is never lost: it is journalled here as one that does not
 * count. Without a closed dossier there is nothing to do, because its workflow is about to be started.
 */
async function keepAfterEnd(
  { source, planMails }: AnswerDeliveryDeps,
  dossierId: DossierId,
  answers: readonly Received[],
): Promise<void> {
  const row = await loadDossier(source, dossierId);
  if (row?.isClosed !== true) return;
  const at = row.clockAt ?? instantOfMs(Date.now());
  const events = eventsAfterEnd(row.state, answers, at);
  await recordEvents(source, { dossierId, after: row.state.version, events, planMails });
}

function eventsAfterEnd(state: Dossier, answers: readonly Received[], at: Instant): NumberedEvent[] {
  const decision = decide({ type: 'ApplyAnswers', at, answers }, state);
  const events = decision.accepted ? decision.events : [];
  return events.map((event, index) => ({ sequence: state.version + index + 1, event }));
}
