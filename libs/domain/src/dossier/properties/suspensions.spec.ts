import fc from 'fast-check';
import type { CoordinatorCommand, Dossier, DossierEvent, Instant, LocalDate, Suspension } from '../../index';
import { activeParticipants, addDays, addMinutes, dueOf, isAfter, wallAt } from '../../index';
import { calendar, coordinator, reason, REPORTS, ROUND } from '../dossier.fixtures';
import { planRequestOf } from '../../planning/plan-request';
import { planDossier } from '../../planning/planner';
import { launches, lives, livesWithFixedDates } from './deeds.fixtures';
import { lawsOf } from './law.fixtures';
import type { Deed, Life, Turn } from './life.fixtures';
import { after, born, journalOf, live, wokenUntil } from './life.fixtures';

const law = lawsOf('clocks that stand still', process, it);

const DAY = 24 * 60;
const FAR_AWAY = '2023-01-01T00:00:00.000Z' as Instant;
const today = (at: Instant): LocalDate => wallAt(calendar, at).date;

type Suspend = Extract<CoordinatorCommand, { type: 'SuspendClock' }>;

function suspended(life: Life, onlyStepId: Suspend['onlyStepId'] = null): Life {
  const about = { cause: 'ownReason' as const, onlyStepId, reasonTextId: reason, by: coordinator };
  const commandId = `suspend-${String(life.steps.length)}`;
  return after(life, { ...about, type: 'SuspendClock', at: life.now, on: today(life.now), commandId });
}

function resumed(life: Life, minutes: number, isClosingMoved = false): Life {
  const at = addMinutes(life.now, minutes);
  const awake = { ...wokenUntil(life, at), now: at };
  const commandId = `resume-${String(life.steps.length)}`;
  const about = { isClosingMoved, reasonTextId: null, by: coordinator, at, on: today(at), commandId };
  return after(awake, { ...about, type: 'ResumeClock' });
}

const suspending: fc.Arbitrary<Deed> = fc
  .constantFrom(null, null, null, ROUND, REPORTS)
  .map((onlyStepId): Deed => ({ at, nth }) => ({
    ...{ type: 'SuspendClock', at, on: today(at), cause: 'funderAsks', onlyStepId },
    ...{ reasonTextId: reason, by: coordinator, commandId: `suspend-${String(nth)}` },
  }));
const resuming: fc.Arbitrary<Deed> = fc.boolean().map((isClosingMoved): Deed => ({ at, nth }) => ({
  ...{ type: 'ResumeClock', at, on: today(at), isClosingMoved },
  ...{ reasonTextId: null, by: coordinator, commandId: `resume-${String(nth)}` },
}));

/** A life in which its clock is stopped and set going now and then. */
const livesWithSuspensions: fc.Arbitrary<readonly Turn[]> = fc
  .tuple(
    lives,
    fc.array(
      fc.record({
        place: fc.nat(25),
        deed: fc.oneof(suspending, resuming),
        minutes: fc.nat(40 * DAY),
        isOutage: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([turns, stops]) =>
    stops.reduce<readonly Turn[]>(
      (all, { place, deed, minutes, isOutage }) =>
        all.toSpliced(place % (all.length + 1), 0, { deed, wait: { from: 'now', minutes }, isOutage }),
      turns,
    ),
  );

type Due = { readonly at: Instant } | null | undefined;

/** The closing, the common day and each extension that had not passed when the clock stopped. */
function running({ dates, plan, ...dossier }: Dossier, { at }: Suspension): ReadonlyMap<string, LocalDate> {
  const isRunning = (due: Due): boolean => !!due && isAfter(due.at, at);
  const common = (['closing', 'internalDue'] as const).flatMap((date) => {
    const rule = dates?.[date] ?? null;
    return rule !== null && isRunning(plan?.[date]) ? [[date, rule.on] as const] : [];
  });
  const all = { ...dossier, dates, plan };
  const own = activeParticipants(all).flatMap(({ id, extendedTo }) =>
    extendedTo !== null && isRunning(dueOf(all, id)) ? [[id, extendedTo] as const] : [],
  );
  return new Map<string, LocalDate>([...common, ...own]);
}

function dayOf({ dates, participants }: Dossier, name: string): LocalDate | undefined {
  if (name === 'internalDue' || name === 'closing') return dates?.[name]?.on;
  return Object.values(participants).find(({ id }) => id === name)?.extendedTo ?? undefined;
}

const earlier = (one: LocalDate, other: LocalDate | undefined): LocalDate =>
  other === undefined || one < other ? one : other;
const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

/** A running dossier that has just been stopped; null where that is refused. */
function stopped(life: Life): { readonly still: Life; readonly open: Suspension } | null {
  const still = suspended(life);
  const open = still.dossier.suspensions?.at(-1);
  return open?.ended === null && open.at === life.now ? { still, open } : null;
}

function expectDaysAdded(still: Life, open: Suspension, { minutes, isClosingMoved }: Resuming): void {
  const runs = resumed(still, minutes, isClosingMoved);
  if (runs.dossier.suspensions?.at(-1)?.ended === null) return;
  const before = beforeResuming(runs);
  const days = daysFrom(open.on, today(runs.now));
  const were = running(before, open);
  const until = closingAfter(before, isClosingMoved && were.has('closing') ? days : 0);
  expect(closingAfter(runs.dossier, 0)).toBe(until);
  for (const name of ['internalDue', ...before.participantOrder]) {
    const to = withDays(were.get(name), days, until) ?? dayOf(before, name);
    expect([name, dayOf(runs.dossier, name)]).toEqual([name, to]);
  }
}

/** At most until the closing, and never back; nothing for a date that was not running. */
function withDays(from: LocalDate | undefined, days: number, until: LocalDate | undefined): LocalDate | undefined {
  return from === undefined ? undefined : later(from, earlier(addDays(from, days), until));
}

function closingAfter({ dates }: Dossier, days: number): LocalDate | undefined {
  const was = dates?.closing?.on;
  return was === undefined ? undefined : addDays(was, days);
}

interface Resuming {
  readonly minutes: number;
  readonly isClosingMoved: boolean;
}

const resumings: fc.Arbitrary<Resuming> = fc.record({ minutes: fc.nat(60 * DAY), isClosingMoved: fc.boolean() });

describe('laws of clocks that stand still', () => {
  law(
    'a suspension adds exactly its length to each date that was running, up to the closing, and to no other',
    fc.property(launches, fc.tuple(lives, livesWithFixedDates), resumings, (launch, [turns, meanwhile], resuming) => {
      const found = stopped(live(born(launch), turns));
      if (found === null) return;
      const still = live(found.still, meanwhile);
      if (still.dossier.stage === 'running') expectDaysAdded(still, found.open, resuming);
    }),
  );

  law(
    'two suspensions add the sum of their lengths, and no extension becomes shorter by one',
    fc.property(launches, lives, fc.tuple(fc.nat(40 * DAY), fc.nat(40 * DAY)), (launch, turns, [first, second]) => {
      const life = live(born(launch), turns);
      const one = stopped(life);
      const other = one === null ? null : stopped(resumed(one.still, first, true));
      if (one === null || other === null) return;
      const twice = resumed(other.still, second, true);
      const days = daysFrom(one.open.on, other.open.on) + daysFrom(other.open.on, today(twice.now));
      const closing = life.dossier.dates?.closing?.on;
      const inOrder = [...running(life.dossier, one.open)].filter(
        ([, from]) => closing === undefined || from <= closing,
      );
      for (const [name, from] of inOrder)
        expect([name, dayOf(twice.dossier, name)]).toEqual([name, addDays(from, days)]);
    }),
  );

  law(
    'one that ends on the day on which it began changes no date and no reminder that is to come',
    fc.property(launches, lives, (launch, turns) => {
      const life = live(born(launch), turns);
      const found = stopped(life);
      if (found === null) return;
      const runs = resumed(found.still, 0);
      expect(runs.dossier.dates).toEqual(life.dossier.dates);
      // As it would be planned at this moment without it: what is past is in no new plan.
      expect(runs.dossier.plan).toEqual(planDossier(planRequestOf(life.dossier, life.now), calendar));
      for (const { id, extendedTo, remindedOffsets } of activeParticipants(life.dossier)) {
        const same = runs.dossier.participants[id];
        expect(same?.extendedTo).toBe(extendedTo);
        expect(remindedOffsets).toEqual(expect.arrayContaining([...(same?.remindedOffsets ?? [])]));
      }
    }),
  );

  law(
    'while the clock of the round stands still nobody is reminded, nothing of it falls due and nobody becomes late; no reminder leaves twice',
    fc.property(launches, livesWithSuspensions, (launch, turns) => {
      const gone = new Map<string, Instant>();
      const clock = { isStill: false, isResuming: false };
      for (const event of journalOf(wokenUntil(live(born(launch), turns), FAR_AWAY))) {
        if (clock.isStill) expect(WHILE_IT_RUNS).not.toContain(event.type);
        forget(gone, event);
        remember(gone, event);
        followClock(clock, event);
      }
    }),
  );

  law(
    'who answers while the clock stands still is late only when the day had passed before it stopped',
    fc.property(launches, livesWithSuspensions, (launch, turns) => {
      for (const { before, events } of live(born(launch), turns).steps) {
        const open = before.suspensions?.at(-1);
        if (open?.ended !== null || ![null, ROUND].includes(open.onlyStepId)) continue;
        for (const event of events) expectLateOnlyBefore(event, before, open);
      }
    }),
  );
});

function expectLateOnlyBefore(event: DossierEvent, before: Dossier, { at }: Suspension): void {
  if (event.type !== 'AnswerReceived' || event.answer.receivedAt < at) return;
  const due = dueOf(before, event.participantId);
  expect(event.answer.isLate).toBe(due !== null && !isAfter(due.at, at));
}

/** The journal alone says whether the clock stands still: until the plan that follows on its running again. */
function followClock(clock: { isStill: boolean; isResuming: boolean }, event: DossierEvent): void {
  if (event.type === 'ClockSuspended' && event.isOfRound) clock.isStill = true;
  if (event.type === 'ClockResumed') clock.isResuming = true;
  if (event.type !== 'PlanAdopted' || !clock.isResuming) return;
  clock.isStill = false;
  clock.isResuming = false;
}

function remember(gone: Map<string, Instant>, event: DossierEvent): void {
  if (event.type !== 'SignOffReminderDue' || event.reminder === null) return;
  const key = `${event.participantId}:${String(event.reminder.offset)}`;
  expect([key, gone.get(key)]).toEqual([key, undefined]);
  gone.set(key, event.reminder.sendAt);
}

const WHILE_IT_RUNS: readonly DossierEvent['type'][] = [
  'SignOffReminderDue',
  'EscalationReached',
  'InternalDuePassed',
  'ClosingReached',
];

/** A reminder that had not left when its date moved, or its clock stopped, does not leave: it may go out again. */
function forget(gone: Map<string, Instant>, event: DossierEvent): void {
  if (event.type === 'DayNamed' || event.type === 'OrganDidNotTreat') gone.delete(`${event.participantId}:-1`);
  const whose = takenBackOf(event);
  if (whose === null) return;
  for (const [key, sendAt] of gone) if (key.startsWith(whose) && sendAt > event.at) gone.delete(key);
}

/** Whose; everybody's are those that begin with nothing. Null: nobody's. */
function takenBackOf(event: DossierEvent): string | null {
  switch (event.type) {
    case 'DateMoved':
      return '';
    case 'CallAdopted':
      return event.movedDates === undefined ? null : '';
    case 'ClockSuspended':
      return event.isOfRound ? '' : null;
    case 'ParticipantExtended':
      return event.participantId;
    default:
      return null;
  }
}

function beforeResuming({ steps }: Life): Dossier {
  const last = steps.filter(({ command }) => command.type === 'ResumeClock').at(-1);
  if (last === undefined) throw new Error('It never ran again.');
  return last.before;
}

/** Counted one by one, each day after the first. */
function daysFrom(from: LocalDate, to: LocalDate): number {
  let days = 0;
  for (let on = from; on < to; on = addDays(on, 1)) days += 1;
  return days;
}
