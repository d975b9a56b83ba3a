import type { BodyId, Instant, MeetingCalendar, OrganCode, UnitId, UserId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';

/** The organ of a legal unit, as one body knows it. */
export interface OrganKey {
  readonly bodyId: BodyId;
  readonly unitId: UnitId;
  readonly organ: OrganCode;
}

/** What somebody stated about the meetings of an organ; wall time. */
export interface StatedCalendar {
  readonly id: string;
  readonly unitId: UnitId;
  readonly organ: OrganCode;
  readonly calendar: MeetingCalendar;
  readonly by: UserId;
  readonly at: Instant;
}

const COLUMNS = `c.id, c.unit_id as "unitId", c.organ, c.calendar, c.by_user_id as by,
  to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`;

/** The one that holds for each organ of each unit. */
export const NEWEST = `(select distinct on (body_id, unit_id, organ) * from meeting_calendar
  order by body_id, unit_id, organ, at desc, id)`;

/** Keeps what was stated; what was stated before stays as history. The same again is nothing. */
export async function saveMeetingCalendar(
  connection: Connection,
  { bodyId, ...stated }: StatedCalendar & Pick<OrganKey, 'bodyId'>,
): Promise<void> {
  await managerOf(connection).query(
    `insert into meeting_calendar (id, body_id, unit_id, organ, calendar, by_user_id, at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`,
    [stated.id, bodyId, stated.unitId, stated.organ, JSON.stringify(stated.calendar), stated.by, stated.at],
  );
}

/** Everything that was stated about one organ, the newest first: that one holds. */
export async function statedCalendars(
  connection: Connection,
  { bodyId, unitId, organ }: OrganKey,
): Promise<StatedCalendar[]> {
  return managerOf(connection).query<StatedCalendar[]>(
    `select ${COLUMNS} from meeting_calendar c
     where c.body_id = $1 and c.unit_id = $2 and c.organ = $3 order by c.at desc, c.id`,
    [bodyId, unitId, organ],
  );
}

/** The calendars that hold for the organs of units: of all that the body knows, or of these. By unit and organ. */
export async function meetingCalendars(
  connection: Connection,
  { bodyId, unitIds }: { readonly bodyId: BodyId; readonly unitIds?: readonly UnitId[] },
): Promise<StatedCalendar[]> {
  return managerOf(connection).query<StatedCalendar[]>(
    `select ${COLUMNS} from ${NEWEST} c
     where c.body_id = $1 and ($2::uuid[] is null or c.unit_id = any($2)) order by c.unit_id, c.organ`,
    [bodyId, unitIds ?? null],
  );
}
