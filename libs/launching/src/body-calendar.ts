import { workingCalendar } from '@penhouder/calendars';
import type { BodyId, WorkingCalendar } from '@penhouder/domain';
import { closedDaysFor, type Connection } from '@penhouder/persistence';

/** The working days of a body: weekends, legal holidays, Flemish closures and its own days are left out. */
export async function bodyCalendar(connection: Connection, bodyId: BodyId): Promise<WorkingCalendar> {
  return workingCalendar(await closedDaysFor(connection, bodyId));
}
