import fc from 'fast-check';
import type { CalendarEntry, Dossier, Instant, PublishedEntry, WordedEntry } from '../../index';
import { calendarEntries, daysBetween, publishCalendar, SHOWN_DAYS, shownEntries } from '../../index';
import { launches, lives } from './deeds.fixtures';
import { lawsOf } from './law.fixtures';
import { born, live } from './life.fixtures';

const law = lawsOf('the calendar', process, it);

/** How things are called may change at any moment: a municipality that is renamed, a title that is erased. */
const renamings = fc.array(fc.boolean(), { minLength: 1, maxLength: 7 });
const picks = fc.array(fc.boolean(), { minLength: 1, maxLength: 7 });

function worded(entry: CalendarEntry, name: number): WordedEntry {
  const words = { summary: `${entry.kind} ${String(name)}`, description: entry.key };
  return { ...entry, words: { nl: words, fr: words } };
}

interface Look {
  readonly planned: readonly WordedEntry[];
  readonly published: readonly PublishedEntry[];
  readonly stand: Stand;
}

/** A state with the moment at which it came to be. */
interface Stand {
  readonly dossier: Dossier;
  readonly now: Instant;
}

/** Every state of a life, published one after the other, with how things are called at that moment. */
function looksAt(stands: readonly Stand[], renamed: readonly boolean[]): readonly Look[] {
  const looks: Look[] = [];
  let name = 0;
  stands.forEach((stand, nth) => {
    name += renamed[nth % renamed.length] === true ? 1 : 0;
    const planned = calendarEntries(stand.dossier).map((entry) => worded(entry, name));
    looks.push(lookAt(stand, planned, looks.at(-1)?.published ?? []));
  });
  return looks;
}

function lookAt(stand: Stand, planned: readonly WordedEntry[], last: readonly PublishedEntry[]): Look {
  const { dossier, now } = stand;
  const published = publishCalendar(last, planned, { at: now, now, version: dossier.version });
  // As it comes back from where it was stored.
  return { planned, published: JSON.parse(JSON.stringify(published)) as readonly PublishedEntry[], stand };
}

/** A client that keeps what it saw, and believes of each entry only what comes with a higher sequence. */
class Client {
  readonly seen = new Map<string, PublishedEntry>();

  fetches({ published, stand: { now } }: Look): void {
    for (const entry of shownEntries(published, { at: now, now })) {
      const known = this.seen.get(entry.key);
      if (known === undefined || entry.sequence > known.sequence) this.seen.set(entry.key, entry);
    }
  }
}

const essence = ({ on, at, isHourStated, words }: Omit<WordedEntry, 'words'> & Pick<PublishedEntry, 'words'>) => ({
  on,
  at,
  isHourStated,
  words,
});
/** A dossier that was not looked after may still plan what passed long ago; calendars show it no more. */
const isInItsTime = ({ on }: WordedEntry, now: Instant): boolean => daysBetween(on, dayOf(now)) <= SHOWN_DAYS;
const dayOf = (at: Instant): WordedEntry['on'] => at.slice(0, 10) as WordedEntry['on'];

/** Words go once the time of an entry is over, which nobody sees. */
function looksSame(before: PublishedEntry, after: PublishedEntry): boolean {
  const words = before.words === null || after.words === null ? null : after.words;
  const [one, other] = [essence(before), essence(after)];
  return (
    after.isCancelled === before.isCancelled &&
    JSON.stringify({ ...one, words: words && one.words }) === JSON.stringify({ ...other, words })
  );
}

describe('laws of the calendar', () => {
  const courses = fc.tuple(launches, lives, renamings).map(([launch, turns, renamed]) => {
    const { dossier, now, steps } = live(born(launch), turns);
    const stands = steps.map(({ after, command }) => ({ dossier: after, now: command.at }));
    return looksAt([...stands, { dossier, now }], renamed);
  });

  law(
    'a client that opens the calendar now and then, and believes only what has a higher sequence, shows what is planned and nothing else',
    fc.property(courses, picks, (looks, picked) => {
      const client = new Client();
      let fetchedOn: Instant | null = null;
      looks.forEach((look, nth) => {
        const next = looks[nth + 1]?.stand.now ?? look.stand.now;
        const isLongAgo = fetchedOn === null || daysBetween(dayOf(fetchedOn), dayOf(next)) >= SHOWN_DAYS;
        if (picked[nth % picked.length] !== true && !isLongAgo) return;
        client.fetches(look);
        fetchedOn = look.stand.now;
        for (const entry of look.planned.filter((one) => isInItsTime(one, look.stand.now))) {
          expect(client.seen.get(entry.key)).toMatchObject({ ...essence(entry), isCancelled: false });
        }
        const planned = look.planned.map(({ key }) => key);
        const believed = [...client.seen.values()].filter((one) => !one.isCancelled && !planned.includes(one.key));
        expect(believed.filter(({ on, at }) => (at ?? `${on}T`) > look.stand.now)).toEqual([]);
      });
    }),
  );

  law(
    'a sequence never falls, and grows when the day, the hour or the words change, or the entry falls away, and only then; each entry has an identity of its own',
    fc.property(courses, (looks) => {
      for (const { published, planned, stand } of looks) {
        expect(published).toHaveLength(new Set(published.map(({ key }) => key)).size);
        expect(lookAt(stand, planned, published).published).toEqual(published);
      }
      looks.slice(1).forEach(({ published }, nth) => {
        for (const before of looks[nth]?.published ?? []) {
          const after = published.find(({ key }) => key === before.key);
          if (after === undefined) throw new Error(`${before.key} was forgotten`);
          const growth = after.sequence - before.sequence;
          expect(growth).toBeGreaterThanOrEqual(0);
          // What nobody sees any more may have grown with the last that was done to it.
          if (after.words !== null) expect(growth > 0).toBe(!looksSame(before, after));
        }
      });
    }),
  );
});
