import { workingCalendar } from '@penhouder/calendars';
import type { BodyId, Instant, WorkingCalendar } from '@penhouder/domain';
import { nextSendingInstant } from '@penhouder/domain';
import type { DueMail } from '@penhouder/persistence';
import { closedDaysFor } from '@penhouder/persistence';
import type { DataSource } from 'typeorm';

/** How long a body's closed days are remembered; a new one is seen within this. */
const REMEMBERED_MS = 30_000;

/** When a mail may leave: now, or at the start of the next sending hours. */
export interface SendingHours {
  /** Null: now. */
  nextFor(mail: DueMail): Promise<Instant | null>;
  /** The body's working days, as they are remembered. */
  calendarOf(bodyId: BodyId): Promise<WorkingCalendar>;
}

export function openSendingHours(source: DataSource): SendingHours {
  const calendars = new Map<BodyId, { readonly until: number; readonly calendar: Promise<WorkingCalendar> }>();
  const calendarOf = (bodyId: BodyId): Promise<WorkingCalendar> => {
    const known = calendars.get(bodyId);
    if (known !== undefined && known.until > Date.now()) return known.calendar;
    const calendar = closedDaysFor(source, bodyId).then(workingCalendar);
    calendar.catch(() => calendars.delete(bodyId));
    calendars.set(bodyId, { until: Date.now() + REMEMBERED_MS, calendar });
    return calendar;
  };
  return {
    calendarOf,
    nextFor: async ({ bodyId, window, now }) => {
      if (window === null) return null;
      const next = nextSendingInstant(await calendarOf(bodyId), now, window);
      return next > now ? next : null;
    },
  };
}
