import { planDossier } from '../planning/planner';
import { planRequestOf } from '../planning/plan-request';
import { tasksOf } from '../read-models/tasks';
import type { CallRules } from '../calls/call-rules';
import type { DossierCommand } from './commands';
import type { Dossier } from './dossier';
import {
  aalst,
  agrees,
  answers,
  asked,
  calendar,
  call,
  day,
  decidesOn,
  declines,
  eventsOf,
  gent,
  instant,
  launch,
  launched,
  launchedAt,
  municipality,
  planned,
  play,
  question,
  reaches,
  reason,
  received,
  ronse,
  time,
  typesOf,
} from './dossier.fixtures';
import { blankDossier } from './blank-dossier';
import { evolve } from './evolve';
import { checkPlannedLaunch } from './launch';
import { nextWakeUp } from './reach-instant';

/** Decides without adopting the plan that is asked for: the shell is held up. */
function heldUp(dossier: Dossier, command: DossierCommand): Dossier {
  return eventsOf(dossier, command).reduce(evolve, dossier);
}

/** The shell is back and adopts the plan at `at`. */
function resumed(dossier: Dossier, at: string): Dossier {
  const plan = planDossier(planRequestOf(dossier, instant(at)), calendar);
  return heldUp(dossier, { type: 'AdoptPlan', at: instant(at), plan });
}

function move(at: string, date: 'closing' | 'internalDue', on: string): DossierCommand {
  return asked(at, { type: 'MoveDate', date, on: day(on), time: null, reasonTextId: reason });
}

const remindersIn = (dossier: Dossier, command: DossierCommand): number =>
  typesOf(eventsOf(dossier, command)).filter((type) => type === 'SignOffReminderDue').length;

describe('a plan that was held up over a reminder', () => {
  // The last reminder leaves on Wednesday 11 December at nine in Brussels; everything stands still from seven to noon.
  const before = play(launched(), reaches('2019-12-06T12:00:00.000Z'));
  const extend = asked('2019-12-11T06:00:00.000Z', {
    type: 'ExtendParticipant',
    participantId: ronse,
    on: day('2020-01-10'),
    reasonTextId: reason,
  });

  it('does not lose it for those whose dates did not change', () => {
    const back = resumed(heldUp(before, extend), '2019-12-11T11:00:00.000Z');
    expect(nextWakeUp(back) ?? '').toMatch(/^2019-12-11T0/);
    expect(remindersIn(back, reaches('2019-12-11T11:00:00.000Z'))).toBe(2);
  });

  it('waits for the first of several changes', () => {
    const twice = heldUp(heldUp(before, extend), move('2019-12-11T10:00:00.000Z', 'closing', '2020-01-20'));
    expect(twice.planNeededSince).toBe('2019-12-11T06:00:00.000Z');
    expect(resumed(twice, '2019-12-11T11:00:00.000Z').planNeededSince).toBeNull();
  });
});

it('a resumption that is due later today stays today when somebody else changes a date in the morning', () => {
  const named = play(
    launched(),
    answers(
      '2019-12-02T09:00:00.000Z',
      received(gent, { row: 'named', at: '2019-12-02T09:00:00.000Z', reply: decidesOn('2019-12-04') }),
    ),
  );
  const morning = '2019-12-06T06:00:00.000Z';
  expect(named.plan?.participants[gent]?.resume?.on).toBe('2019-12-06');
  const changed = planned(heldUp(named, move(morning, 'closing', '2020-01-20')), instant(morning));
  expect(changed.plan?.participants[gent]?.resume?.on).toBe('2019-12-06');
});

describe('a reminder that was decided on and has not left when its date moves', () => {
  const decided = play(launched(), reaches('2019-12-06T12:00:00.000Z'), reaches('2019-12-11T07:30:00.000Z'));

  it('may go out again by the new date, and is not counted as one that went out', () => {
    expect(decided.participants[gent]?.remindedOffsets).toContain(2);
    const moved = play(decided, move('2019-12-11T07:40:00.000Z', 'internalDue', '2019-12-20'));
    expect(moved.participants[gent]?.remindedOffsets).not.toContain(2);
    expect(moved.participants[gent]?.remindersSent).toBe((decided.participants[gent]?.remindersSent ?? 0) - 1);
    expect(remindersIn(moved, reaches('2019-12-18T07:59:00.000Z'))).toBe(3);
  });

  it('stays gone when it left before', () => {
    const moved = play(decided, move('2019-12-11T09:00:00.000Z', 'internalDue', '2019-12-20'));
    expect(moved.participants[gent]?.remindedOffsets).toContain(2);
  });
});

it('a reminder that was overtaken by a newer one never goes out, wherever its date moves', () => {
  const overtaken = play(launched(), reaches('2019-11-25T12:00:00.000Z'));
  expect(overtaken.participants[gent]?.remindedOffsets).toEqual(expect.arrayContaining([30, 15]));
});

describe('answers kept after the closing', () => {
  const late = '2020-01-16T09:00:00.000Z';
  const later = '2020-01-16T10:00:00.000Z';

  it('are judged one after the other when the closing moves: contradicting ones are a conflict', () => {
    const two = municipality(gent, 30_000, 2);
    const start = launched({ ...launch, participants: [two, municipality(aalst, 25_000)] });
    const kept = play(start, agrees({ who: gent, at: late, nth: 1 }), declines({ who: gent, at: late, nth: 2 }));
    const command = move(later, 'closing', '2020-02-15');
    const moved = heldUp(kept, command);
    const plan = planDossier(planRequestOf(moved, instant(later)), calendar);
    expect(typesOf(eventsOf(moved, { type: 'AdoptPlan', at: instant(later), plan }))).toEqual(
      expect.arrayContaining(['AnswerReceived', 'AnswersConflicted']),
    );
  });

  it('of a participant that was dropped are looked at once, not at every new plan', () => {
    const kept = play(launched(), agrees({ who: gent, at: late }));
    const dropped = play(kept, asked(late, { type: 'DropParticipant', participantId: gent, reasonTextId: reason }));
    const moved = play(dropped, move(later, 'closing', '2020-02-15'));
    expect(moved.afterClosing).toEqual([]);
  });
});

describe('several questions of one municipality', () => {
  const at = '2019-10-01T09:00:00.000Z';
  const asks = (row: string): DossierCommand => answers(at, received(gent, { row, at, reply: question }));
  const answer = (): DossierCommand => asked(at, { type: 'AnswerQuestion', participantId: gent, answerTextId: reason });
  const both = play(launched(), asks('first'), asks('second'));

  it('are answered in the order in which they came, none is forgotten', () => {
    expect(tasksOf(both).filter(({ kind }) => kind === 'answerQuestion')).toMatchObject([{ rowId: 'first' }]);
    expect(eventsOf(both, answer())).toMatchObject([{ type: 'QuestionAnswered', rowId: 'first' }, {}]);
    const afterOne = play(both, answer());
    expect(tasksOf(afterOne).filter(({ kind }) => kind === 'answerQuestion')).toMatchObject([{ rowId: 'second' }]);
    expect(play(afterOne, answer()).participants[gent]?.openQuestions).toEqual([]);
  });
});

it('a closing whose hour has passed when the plan is made is reached at once', () => {
  const noon: CallRules = { ...call, closing: { ...call.closing, on: day('2019-07-18'), time: time('09:00') } };
  const early: CallRules = { ...noon, internalDue: { ...call.internalDue, on: day('2019-07-18') } };
  const start = heldUp(blankDossier(launched().dossierId), { ...launch, call: early, at: launchedAt });
  const plan = planDossier(planRequestOf(start, launchedAt), calendar);
  expect(checkPlannedLaunch({ ...launch, call: early }, plan, launchedAt)).toEqual([
    { code: 'ClosingInThePast', closingOn: '2019-07-18' },
  ]);
  const adopted = heldUp(start, { type: 'AdoptPlan', at: launchedAt, plan });
  expect([adopted.isClosingPassed, adopted.isRoundClosing]).toEqual([true, true]);
});

it('the day that one signatory named outlives the answer of the other', () => {
  const at = '2019-10-01T09:00:00.000Z';
  const round = call.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, slots: 2 as const } : step));
  const two = municipality(ronse, 5_000, 2);
  const contacts = two.contacts.map((one, index) => ({ ...one, slot: index === 1 ? (2 as const) : (1 as const) }));
  const dossier = launched({ ...launch, call: { ...call, steps: round }, participants: [{ ...two, contacts }] });
  const names = { ...received(ronse, { row: 'day', at, nth: 2, reply: decidesOn('2019-12-04') }), slot: 2 as const };
  const named = play(dossier, answers(at, names), agrees({ who: ronse, at }));
  expect(named.participants[ronse]?.named).toMatchObject({ slot: 2, on: '2019-12-04' });
});
