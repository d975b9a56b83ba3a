import type { Language } from '../calls/call-texts';
import { addDays } from '../primitives/instant';
import type { Instant, LocalDate } from '../primitives/instant';
import type { CalendarEntry } from './calendar-entries';

/** What a calendar shows of an entry, for readers of one language. */
export interface EntryWords {
  readonly summary: string;
  readonly description: string;
}

/** An entry as it is put into calendars. */
export interface WordedEntry extends Pick<CalendarEntry, 'key' | 'kind' | 'on' | 'at' | 'isHourStated'> {
  readonly words: Readonly<Record<Language, EntryWords>>;
}

/**
 * An entry as calendars have last seen it. It is kept for as long as its dossier, so that its sequence can never begin anew:
 * clients ignore whatever comes with a lower one (RFC 5545, 3.8.7.4).
 */
export interface PublishedEntry extends Omit<WordedEntry, 'words'> {
  /** Null: its time is over, nobody sees it any more. */
  readonly words: WordedEntry['words'] | null;
  /** Grows with every change; never less than the dossier's version at which it came to be as it is. */
  readonly sequence: number;
  /** Wall time of the last change. */
  readonly changedAt: Instant;
  /** It fell away before its day. */
  readonly isCancelled: boolean;
}

/** A published entry that calendars still show. */
export type ShownEntry = PublishedEntry & Pick<WordedEntry, 'words'>;

/** When calendars are looked after. `at`: wall time; `now`: the dossier's own time. */
export interface CalendarMoment {
  readonly at: Instant;
  readonly now: Instant;
}

/** Where a dossier stands when its entries are published. */
export interface PublishingMoment extends CalendarMoment {
  readonly version: number;
}

/** For so many days a cancelled entry is told, and a passed one stays: a client that is opened once a month learns of it. */
export const SHOWN_DAYS = 56;

/**
 * What calendars shall see from now on, given what they saw last and what is planned now. An entry that is no longer planned
 * has passed, and stays as it was, or fell away, and is cancelled. The same again changes nothing.
 */
export function publishCalendar(
  last: readonly PublishedEntry[],
  planned: readonly WordedEntry[],
  moment: PublishingMoment,
): readonly PublishedEntry[] {
  const known = new Map(last.map((entry) => [entry.key, entry]));
  const keys = new Set(planned.map(({ key }) => key));
  const standing = planned.map((entry) => standingEntry(entry, known.get(entry.key), moment));
  const gone = last.filter(({ key }) => !keys.has(key)).map((entry) => goneEntry(entry, moment));
  return [...standing, ...gone].map((entry) => (isShown(entry, moment) ? entry : { ...entry, words: null }));
}

/** What a calendar shows now: what is to come, what passed or fell away of late. */
export function shownEntries(published: readonly PublishedEntry[], moment: CalendarMoment): readonly ShownEntry[] {
  return published
    .filter((entry): entry is ShownEntry => entry.words !== null)
    .filter((entry) => isShown(entry, moment))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const orderOf = ({ on, key }: PublishedEntry): string => `${on} ${key}`;

function standingEntry(
  planned: WordedEntry,
  last: PublishedEntry | undefined,
  { version, at }: PublishingMoment,
): PublishedEntry {
  if (last !== undefined && !last.isCancelled && isSame(planned, last)) return last;
  return { ...planned, sequence: Math.max(version, (last?.sequence ?? -1) + 1), changedAt: at, isCancelled: false };
}

function goneEntry(last: PublishedEntry, { version, at, now }: PublishingMoment): PublishedEntry {
  if (last.isCancelled || hasPassed(last, now)) return last;
  return { ...last, sequence: Math.max(version, last.sequence + 1), changedAt: at, isCancelled: true };
}

function hasPassed({ on, at }: PublishedEntry, now: Instant): boolean {
  return at === null ? on <= dayOf(now) : at <= now;
}

/** Field by field: where it was stored the fields may have come back in another order. Whose time is over has no words. */
function isSame(one: WordedEntry, { words, ...other }: PublishedEntry): boolean {
  const isSameMoment = one.on === other.on && one.at === other.at && one.isHourStated === other.isHourStated;
  return isSameMoment && (words === null || LANGUAGES.every((language) => isSameIn(language, one.words, words)));
}

const LANGUAGES: readonly Language[] = ['nl', 'fr'];

function isSameIn(language: Language, one: WordedEntry['words'], other: WordedEntry['words']): boolean {
  const [words, others] = [one[language], other[language]];
  return words.summary === others.summary && words.description === others.description;
}

function isShown({ on, isCancelled, changedAt }: PublishedEntry, { at, now }: CalendarMoment): boolean {
  return isCancelled ? addDays(dayOf(changedAt), SHOWN_DAYS) >= dayOf(at) : addDays(on, SHOWN_DAYS) >= dayOf(now);
}

const dayOf = (instant: Instant): LocalDate => instant.slice(0, 10) as LocalDate;
