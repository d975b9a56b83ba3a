import { isDeepStrictEqual } from 'node:util';
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
  /** The last event that the sender knows to be in the journal. */
  readonly after: number;
  /** What follows it; none asks only whether the journal holds more. */
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
 * Journals events, plans the mails they cause, and brings the read models up to them, in one transaction. It may run twice,
 * or late: events that are in the journal already are skipped. When the journal holds something else after `after`, or more
 * than these, nothing is written and all that it holds there is given back; otherwise the answer is empty.
 *
 * @throws JournalGap when an event before the first new one is missing
 */
export async function recordEvents(connection: Connection, record: EventsToRecord): Promise<readonly NumberedEvent[]> {
  return inTransaction(connection, async (manager) => {
    let dossier = await lockReadModel(manager, record.dossierId);
    const instead = await detour(manager, record, dossier.version);
    if (instead.length > 0) return instead;
    const fresh = record.events.filter(({ sequence }) => sequence > dossier.version);
    if (fresh.length === 0) return [];
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
    return [];
  });
}

/** What the journal holds already, when that is not a beginning of what should be recorded. */
async function detour(
  manager: EntityManager,
  { dossierId, after, events }: EventsToRecord,
  version: number,
): Promise<readonly NumberedEvent[]> {
  if (after >= version) return [];
  const known = await manager.query<NumberedEvent[]>(
    'select sequence, body as event from dossier_event where dossier_id = $1 and sequence > $2 order by sequence',
    [dossierId, after],
  );
  const wanted: unknown = JSON.parse(JSON.stringify(events.slice(0, known.length)));
  return isDeepStrictEqual(known, wanted) ? [] : known;
}

async function appendToJournal(
  manager: EntityManager,
  dossierId: DossierId,
  { sequence, event }: NumberedEvent,
): Promise<void> {
  await manager.query(`insert into dossier_event (dossier_id, sequence, type, at, body) values ($1, $2, $3, $4, $5)`, [
    dossierId,
    sequence,
    event.type,
    event.at,
    JSON.stringify(event),
  ]);
}
