import type { DossierId, ReceivedAnswer } from '@penhouder/domain';
import type { FailedMail } from '@penhouder/workflows/messages';
import { applyAnswers, applyMailFailures, workflowIdOf } from '@penhouder/workflows/messages';
import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/client';

/** How a delivery ended. After `unknown` the same is sent again: the dossier knows what it has had. */
export type Delivery = 'delivered' | 'noWorkflow' | 'unknown';

/** Long enough for a task that lay with a killed worker; the rows wait in PostgreSQL meanwhile. */
const DEADLINE_MS = 5_000;

/** Messages to dossiers that come from PostgreSQL and may be repeated at will. */
export interface DossierUpdates {
  deliverAnswers(dossierId: DossierId, answers: readonly ReceivedAnswer[]): Promise<Delivery>;
  deliverFailures(dossierId: DossierId, mails: readonly FailedMail[]): Promise<Delivery>;
}

export function dossierUpdates(client: Client): DossierUpdates {
  const handle = (dossierId: DossierId) => client.workflow.getHandle(workflowIdOf(dossierId));
  const within = <Result>(work: () => Promise<Result>): Promise<Delivery> =>
    client.withDeadline(Date.now() + DEADLINE_MS, work).then(() => 'delivered' as const, endOf);
  return {
    deliverAnswers: (dossierId, answers) =>
      within(() => handle(dossierId).executeUpdate(applyAnswers, { args: [answers] })),
    deliverFailures: (dossierId, mails) =>
      within(() => handle(dossierId).executeUpdate(applyMailFailures, { args: [mails] })),
  };
}

/**
 * Every other error leaves open whether it was applied: time-outs, gRPC codes 8 and 14, `UnprocessedUpdate`, a run that
 * continues as new. None of them is a refusal, because these messages are never refused.
 */
function endOf(error: unknown): Delivery {
  return error instanceof WorkflowNotFoundError ? 'noWorkflow' : 'unknown';
}
