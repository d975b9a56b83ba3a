import { evolve, rowIdOf } from '@penhouder/domain';
import type { Dossier, DossierEvent, DossierId, NumberedEvent, RowId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { inTransaction } from '../data-source';
import { planMails } from '../post/plan-mails';
import type { PlannedMail } from '../post/plan-mails';
import { markApplied } from '../sign-offs/inbox';
import { lockReadModel, writeReadModel } from './read-model';
import { writeSideRows } from './side-rows';

/** Which mails one event causes. `dossier` is the state after it; reads go through `manager`, inside the transaction. */
export type MailPlanner = (happened: {
  readonly event: DossierEvent;
  readonly dossier: Dossier;
  readonly sequence: number;
  readonly manager: EntityManager;
}) => Promise<readonly PlannedMail[]> | readonly PlannedMail[];

export interface EventsToRecord {
  readonly dossierId: DossierId;
  readonly events: readonly NumberedEvent[];
  readonly planMails: MailPlanner;
}

/** An event is missing between the journal and what should be added: retryable, because the missing one may be on its way. */
export class JournalGap extends Error {
  override readonly name = 'JournalGap';
  constructor(dossierId: DossierId, version: number, sequence: number) {
    super(`The journal of dossier ${dossierId} ends at ${version}; event ${sequence} cannot follow`);
  }
}

/**
 * Journals events, plans the mails they cause, and brings the read models up to them, in one transaction. Events that are
 * in the journal already are skipped, so it may run twice, or late. Gives the version reached.
 *
 * @throws JournalGap when an event before the first new one is missing
 */
export async function recordEvents(connection: Connection, record: EventsToRecord): Promise<number> {
  return inTransaction(connection, async (manager) => {
    let dossier = await lockReadModel(manager, record.dossierId);
    const fresh = record.events.filter(({ sequence }) => sequence > dossier.version);
    if (fresh.length === 0) return dossier.version;
    const applied = new Map<RowId, number>();
    for (const { sequence, event } of fresh) {
      if (sequence !== dossier.version + 1) throw new JournalGap(record.dossierId, dossier.version, sequence);
      dossier = evolve(dossier, event);
      await appendToJournal(manager, record.dossierId, { sequence, event });
      await writeSideRows(manager, event, dossier);
      const mails = await record.planMails({ event, dossier, sequence, manager });
      await planMails(manager, { dossierId: record.dossierId, sequence, mails });
      const rowId = rowIdOf(event);
      if (rowId !== null) applied.set(rowId, sequence);
    }
    await writeReadModel(manager, dossier);
    await markApplied(manager, applied);
    await manager.query(`select pg_notify('dossier', $1)`, [record.dossierId]);
    return dossier.version;
  });
}

async function appendToJournal(
  manager: EntityManager,
  dossierId: DossierId,
  { sequence, event }: NumberedEvent,
): Promise<void> {
  await manager.query(
    `insert into dossier_event (dossier_id, sequence, type, at, body) values ($1, $2, $3, $4, $5) on conflict (dossier_id, sequence) do nothing`,
    [dossierId, sequence, event.type, event.at, JSON.stringify(event)],
  );
}
