import fc from 'fast-check';
import type { Dossier, DossierCommand, DossierEvent, Instant, Outage, ParticipantId } from '../../index';
import { addMinutes, dueOf, instantOfMs, msOf } from '../../index';
import { launches, lives } from './deeds.fixtures';
import { lawsOf } from './law.fixtures';
import type { Life } from './life.fixtures';
import { after, born, journalOf, live } from './life.fixtures';
import { Witness } from './witness.fixtures';

const law = lawsOf('outages of our own', process, it);

const MINUTE_MS = 60_000;
const HOUR = 60;

/** In whole minutes, counted from the day until which the first one may answer; they overlap, and some lie outside of it. */
const outages = fc.array(
  fc.record({
    kind: fc.constantFrom('link' as const, 'mail' as const),
    from: fc.integer({ min: -30 * HOUR, max: 12 * HOUR }),
    minutes: fc.integer({ min: 1, max: 10 * HOUR }),
  }),
  { minLength: 1, maxLength: 4 },
);

function measured(around: Instant, all: readonly { kind: Outage['kind']; from: number; minutes: number }[]): Outage[] {
  return all.map(({ kind, from, minutes }, nth) => ({
    outageId: `outage-${String(nth)}`,
    kind,
    from: addMinutes(around, from),
    to: addMinutes(around, from + minutes),
  }));
}

const learns = (at: Instant, all: readonly Outage[]): DossierCommand => ({ type: 'LearnOfOutages', at, outages: all });

/** When each was asked first, read from the journal alone. */
function askedFirst(journal: readonly DossierEvent[]): ReadonlyMap<ParticipantId, number> {
  const first = new Map<ParticipantId, number>();
  for (const event of journal)
    if (event.type === 'SignOffRequested' && !first.has(event.participantId))
      first.set(event.participantId, msOf(event.at));
  return first;
}

/** Walks minute by minute through everything that was down: each of them that falls in the time to answer makes it longer. */
function dueByMinutes(
  due: number,
  asked: number,
  { all, closing }: { all: readonly Outage[]; closing: number | null },
) {
  const down = new Set<number>();
  for (const { from, to } of all) for (let ms = msOf(from); ms < msOf(to); ms += MINUTE_MS) down.add(ms);
  let until = due;
  for (const ms of [...down].sort((a, b) => a - b)) if (ms >= asked && ms < until) until += MINUTE_MS;
  return instantOfMs(closing === null ? until : Math.min(until, Math.max(closing, due)));
}

const around = ({ dossier, now }: Life): Instant => dossier.plan?.internalDue?.at ?? now;

/** Those who take part and were asked, with the moment of asking, as the journal says it. */
function asked(life: Life): readonly (readonly [ParticipantId, number])[] {
  const journal = journalOf(life);
  const [launch] = journal.flatMap((event) => (event.type === 'DossierLaunched' ? [event] : []));
  if (launch === undefined) throw new Error('It was never launched.');
  const taking = Witness.of(launch.launch, journal).taking();
  return [...askedFirst(journal)].filter(([id]) => taking.includes(id));
}

function dues(dossier: Dossier, life: Life): readonly unknown[] {
  return asked(life).map(([id]) => [id, dueOf(dossier, id)?.at]);
}

function duesByMinutes(life: Life, all: readonly Outage[]): readonly unknown[] {
  const end = life.dossier.plan?.closing?.at;
  return asked(life).map(([id, since]) => {
    const due = dueOf(life.dossier, id)?.at;
    return [id, due && dueByMinutes(msOf(due), since, { all, closing: end === undefined ? null : msOf(end) })];
  });
}

const latenessOf = ({ participants }: Dossier): readonly (readonly [row: string, isLate: boolean, at: string])[] =>
  Object.values(participants).flatMap(({ slots }) =>
    [...slots[1].answers, ...slots[2].answers].map((one) => [one.rowId, one.isLate, one.receivedAt] as const),
  );

describe('laws of outages of our own', () => {
  law(
    'everybody who takes part gets back each minute in which we were away while they could answer, and never past the closing',
    fc.property(launches, lives, outages, (launch, turns, lost) => {
      const life = live(born(launch), turns);
      const all = measured(around(life), lost);
      const learned = after(life, learns(life.now, all)).dossier;
      if (life.dossier.stage !== 'running') return;
      expect(dues(learned, life)).toEqual(duesByMinutes(life, all));
    }),
  );

  law(
    'nobody becomes late by it, and learning of it once more changes nothing',
    fc.property(launches, lives, outages, (launch, turns, lost) => {
      const life = live(born(launch), turns);
      const all = measured(around(life), lost);
      const once = after(life, learns(life.now, all));
      const late = new Set(latenessOf(life.dossier).flatMap(([row, isLate]) => (isLate ? [row] : [])));
      for (const [row, isLate] of latenessOf(once.dossier)) expect(isLate && !late.has(row)).toBe(false);
      expect(after(once, learns(once.now, all)).dossier).toEqual(once.dossier);
    }),
  );
});
