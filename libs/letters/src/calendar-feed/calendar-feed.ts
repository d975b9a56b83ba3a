import type { CalendarEntryKind, Instant, Language, ShownEntry } from '@penhouder/domain';
import { addDays, addMinutes } from '@penhouder/domain';
import type { ICalEventData } from 'ical-generator';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { withoutControls } from '../mails/link-placeholder';
import { say } from '../words/say';

/** How often clients are asked to look; Outlook on the web takes its own time. */
const EVERY_SECONDS = 3_600;

/** An hour stands as half an hour that ends or begins with it: an event without length is not shown by every calendar. */
const SHOWN_MINUTES = 30;

/** What begins at its hour; the others end at theirs. */
const BEGINS: readonly CalendarEntryKind[] = ['opening', 'stepOpens'];

/** An entry of one dossier, as it stands in a feed. */
export type FeedEntry = ShownEntry & {
  readonly dossierId: string;
  /** Page of the dossier; asks to sign in. */
  readonly dossierUrl: string;
};

/**
 * A calendar to subscribe to (RFC 5545, and 7986 for its name and pace). Whole days are days and never hours; hours are in
 * UTC. Equal entries give equal text, so that a client can be told that nothing changed.
 */
export function calendarFeed(name: string, entries: readonly FeedEntry[], language: Language): string {
  const calendar = ical({
    prodId: { company: 'Penhouder', product: 'Penhouder', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: escaped(name),
    ttl: EVERY_SECONDS,
  });
  for (const entry of entries) calendar.createEvent(eventOf(entry, language));
  return `${calendar.toString()}\r\n`;
}

/** The library writes the name as it gets it. */
function escaped(name: string): string {
  return withoutControls(name)
    .replaceAll(/[\n\t]+/g, ' ')
    .replaceAll(/[\\;,]/g, String.raw`\$&`);
}

function eventOf(entry: FeedEntry, language: Language): ICalEventData {
  const { key, dossierId, dossierUrl, sequence, changedAt, isCancelled, words } = entry;
  const { summary, description } = words[language];
  return {
    id: `${key}.${dossierId}@penhouder`,
    sequence,
    stamp: new Date(changedAt),
    lastModified: new Date(changedAt),
    ...spanOf(entry),
    summary: isCancelled ? say(language, 'calendarFeed.cancelled', { summary }) : summary,
    description: isCancelled ? say(language, 'calendarFeed.cancelledDescription', { description }) : description,
    url: dossierUrl,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** DTEND is the first day or the moment after it. */
function spanOf({ kind, on, at, isHourStated }: FeedEntry): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (at === null || !isHourStated)
    return { start: new Date(`${on}T00:00:00Z`), end: new Date(`${addDays(on, 1)}T00:00:00Z`), allDay: true };
  const [start, end]: readonly [Instant, Instant] = BEGINS.includes(kind)
    ? [at, addMinutes(at, SHOWN_MINUTES)]
    : [addMinutes(at, -SHOWN_MINUTES), at];
  return { start: new Date(start), end: new Date(end), allDay: false };
}
