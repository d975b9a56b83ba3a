import type { DossierId, LocalDate } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import type { StatedCalendar } from './meeting-calendars';
import { NEWEST } from './meeting-calendars';

/** Calendars that one dossier has not heard of. */
export interface UntoldMeetings {
  readonly dossierId: DossierId;
  readonly calendars: readonly Pick<StatedCalendar, 'id' | 'unitId' | 'organ' | 'calendar' | 'by'>[];
}

/**
 * What dossiers that run must still hear of the meetings of their participants; often none. A dossier is told once of
 * what its launch knew already: it takes that for nothing.
 */
export async function untoldMeetings(
  connection: Connection,
  { limit, organsAtOnce }: { readonly limit: number; readonly organsAtOnce: number },
): Promise<UntoldMeetings[]> {
  const found = await managerOf(connection).query<UntoldMeetings[]>(
    `select d.id as "dossierId",
       json_agg(json_build_object('id', c.id, 'unitId', c.unit_id, 'organ', c.organ, 'calendar', c.calendar,
         'by', c.by_user_id) order by c.at, c.id) as calendars
     from ${NEWEST} c join dossier d on d.body_id = c.body_id join dossier_view v on v.dossier_id = d.id
     where not v.is_closed
       and exists (select 1 from dossier_event e where e.dossier_id = d.id and e.sequence = 1)
       and exists (select 1 from participant p where p.dossier_id = d.id and p.unit_id = c.unit_id and not p.is_dropped)
       and not exists (select 1 from meeting_told t where t.calendar_id = c.id and t.dossier_id = d.id)
     group by d.id order by d.id limit $1`,
    [limit],
  );
  return found.map(({ dossierId, calendars }) => ({ dossierId, calendars: calendars.slice(0, organsAtOnce) }));
}

export async function markMeetingsTold(
  connection: Connection,
  { dossierId, calendars }: UntoldMeetings,
  until: LocalDate,
): Promise<void> {
  await managerOf(connection).query(
    `insert into meeting_told (calendar_id, dossier_id, until_on) select unnest($1::uuid[]), $2, $3
     on conflict (calendar_id, dossier_id) do update set until_on = excluded.until_on`,
    [calendars.map(({ id }) => id), dossierId, until],
  );
}

/** The dossier must hear again: its closing lies farther than what it was told, or its call takes other organs. */
export async function forgetMeetingsTold(
  manager: EntityManager,
  dossierId: DossierId,
  closingOn: LocalDate | null,
): Promise<void> {
  await manager.query('delete from meeting_told where dossier_id = $1 and ($2::date is null or until_on < $2)', [
    dossierId,
    closingOn,
  ]);
}
