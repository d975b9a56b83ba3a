import type {
  CalendarChange,
  DossierId,
  FailedMail,
  FoundPerson,
  OrganMeetings,
  Outage,
  Received,
  SubDossierNews,
} from '@penhouder/domain';
import type { JournalEnd } from '@penhouder/persistence';
import {
  answerEscalations,
  applyAnswers,
  applyMailFailures,
  followJournal,
  learnOfCalendar,
  learnOfMeetings,
  learnOfOutages,
  learnOfSubDossiers,
  workflowIdOf,
} from '@penhouder/workflows/messages';
import { newUpdateId } from '@penhouder/workflows/wire';
import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';

/** How a delivery ended. After `unknown` the same is sent again: the dossier knows what it has had. */
export type Delivery = 'delivered' | 'noWorkflow' | 'unknown';

/** Long enough for a task that lay with a killed worker; the rows wait in PostgreSQL meanwhile. */
const DEADLINE_MS = 5_000;

/** Messages to dossiers that come from PostgreSQL and may be repeated at will. */
export interface DossierUpdates {
  deliverAnswers(dossierId: DossierId, answers: readonly Received[]): Promise<Delivery>;
  deliverFailures(dossierId: DossierId, mails: readonly FailedMail[]): Promise<Delivery>;
  deliverNews(dossierId: DossierId, news: readonly SubDossierNews[]): Promise<Delivery>;
  deliverOutages(dossierId: DossierId, outages: readonly Outage[]): Promise<Delivery>;
  deliverCalendar(dossierId: DossierId, changes: readonly CalendarChange[]): Promise<Delivery>;
  deliverMeetings(dossierId: DossierId, organs: readonly OrganMeetings[]): Promise<Delivery>;
  deliverEscalations(dossierId: DossierId, found: readonly FoundPerson[]): Promise<Delivery>;
  followJournal(end: JournalEnd): Promise<Delivery>;
}

export function dossierUpdates(client: Client): DossierUpdates {
  const handle = (dossierId: DossierId) => client.workflow.getHandle(workflowIdOf(dossierId));
  const within = <Result>(work: () => Promise<Result>): Promise<Delivery> =>
    client.withDeadline(Date.now() + DEADLINE_MS, work).then(() => 'delivered' as const, endOf);
  return {
    deliverAnswers: (dossierId, answers) =>
      within(() => handle(dossierId).executeUpdate(applyAnswers, { args: [answers], updateId: newUpdateId() })),
    deliverFailures: (dossierId, mails) =>
      within(() => handle(dossierId).executeUpdate(applyMailFailures, { args: [mails], updateId: newUpdateId() })),
    deliverNews: (dossierId, news) =>
      within(() => handle(dossierId).executeUpdate(learnOfSubDossiers, { args: [news], updateId: newUpdateId() })),
    deliverOutages: (dossierId, outages) =>
      within(() => handle(dossierId).executeUpdate(learnOfOutages, { args: [outages], updateId: newUpdateId() })),
    deliverCalendar: (dossierId, changes) =>
      within(() => handle(dossierId).executeUpdate(learnOfCalendar, { args: [changes], updateId: newUpdateId() })),
    deliverMeetings: (dossierId, organs) =>
      within(() => handle(dossierId).executeUpdate(learnOfMeetings, { args: [organs], updateId: newUpdateId() })),
    deliverEscalations: (dossierId, found) =>
      within(() => handle(dossierId).executeUpdate(answerEscalations, { args: [found], updateId: newUpdateId() })),
    followJournal: ({ dossierId, version }) =>
      within(() =>
        handle(dossierId)
          .executeUpdate(followJournal, { args: [{ version }], updateId: newUpdateId() })
          .catch(unlessKnown),
      ),
  };
}

/** A dossier that knows its journal says so by refusing. */
function unlessKnown(error: unknown): void {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
  if (!(cause instanceof ApplicationFailure && cause.type === 'JournalKnown')) throw error;
}

/**
 * Every other error leaves open whether it was applied: time-outs, gRPC codes 8 and 14, `UnprocessedUpdate`, a run that
 * continues as new. None of them is a refusal, because these messages are never refused.
 */
function endOf(error: unknown): Delivery {
  return error instanceof WorkflowNotFoundError ? 'noWorkflow' : 'unknown';
}
