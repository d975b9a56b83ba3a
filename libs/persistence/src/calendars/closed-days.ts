import type { BodyId, LocalDate } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { idOf } from '../ids/id-of';

/** `worked`: a day for everybody on which this body works. */
export type ClosedDayKind = 'legal' | 'flemish' | 'body' | 'worked';

export interface NewClosedDay {
  readonly onDate: LocalDate;
  readonly name: string;
  readonly kind: ClosedDayKind;
  /** Null: for everybody. */
  readonly bodyId: BodyId | null;
}

/** Writes closed days; a day that is there already gets the new name. */
export async function saveClosedDays(connection: Connection, days: readonly NewClosedDay[]): Promise<void> {
  const rows = days.map((day) => ({
    id: idOf('closed-day', day.bodyId ?? 'everybody', day.onDate),
    body_id: day.bodyId,
    on_date: day.onDate,
    name: day.name,
    kind: day.kind,
  }));
  await managerOf(connection).query(
    `insert into closed_day (id, body_id, on_date, name, kind)
     select * from jsonb_to_recordset($1::jsonb) as r(id uuid, body_id uuid, on_date date, name text, kind text)
     on conflict (id) do update set name = excluded.name, kind = excluded.kind`,
    [JSON.stringify(rows)],
  );
}

export interface ClosedDayOfBody {
  readonly on: LocalDate;
  readonly name: string;
  readonly kind: ClosedDayKind;
}

/** Every closed day of a body, those for everybody included, in order: what `workingCalendar` takes. */
export async function closedDaysFor(connection: Connection, bodyId: BodyId): Promise<ClosedDayOfBody[]> {
  return managerOf(connection).query(
    `select on_date::text as "on", name, kind from closed_day where body_id is null or body_id = $1 order by on_date, body_id nulls first`,
    [bodyId],
  );
}
