import type { Dossier } from '../dossier/dossier';
import {
  aalst,
  agreedByTwo,
  agrees,
  asked,
  boardApproves,
  contactId,
  day,
  eventsOf,
  filed,
  funderSays,
  gent,
  instant,
  launched,
  play,
  reaches,
  reason,
  rejectionOf,
  REPORTS,
  ronse,
  ROUND,
} from '../dossier/dossier.fixtures';
import type { DossierCommand } from '../dossier/commands';
import { effectsOf } from '../dossier/effects-of';
import { dueOf, isRoundOpen } from '../dossier/lookups';
import { nextWakeUp } from '../dossier/reach-instant';
import { skipReasonOf } from '../mails/skip-reason';
import { lateOnesOf } from '../planning/late-ones';
import type { ParticipantId, StepId } from '../primitives/ids';
import { overviewOf } from '../read-models/dossier-overview';
import { plannedAhead } from '../read-models/planned-ahead';
import { tasksOf } from '../read-models/tasks';
import { callAnd, id, recordedStep } from '../steps/recorded.fixtures';
import { resumes, suspends } from './suspension.fixtures';

// The call closes on 15 January 2020 and is to be answered by 13 December 2019.
const IN = '2019-12-02T09:00:00.000Z';
const OUT = '2019-12-12T09:00:00.000Z';
const extend = (at: string, on: string): DossierCommand =>
  asked(at, { type: 'ExtendParticipant', participantId: ronse, on: day(on), reasonTextId: reason });
const closes = (at: string, on: string): DossierCommand =>
  asked(at, { type: 'MoveDate', date: 'closing', on: day(on), time: null, reasonTextId: reason });
const dueDays = (dossier: Dossier): readonly unknown[] => [gent, aalst, ronse].map((who) => dueOf(dossier, who)?.on);
const mailsOf = (dossier: Dossier, command: DossierCommand): readonly unknown[] => {
  const after = play(dossier, command);
  return eventsOf(dossier, command).flatMap((event) =>
    effectsOf(event as never, after, 1).map((mail) => [
      mail.kind,
      (mail as { contactId?: unknown }).contactId,
      (mail as { to?: unknown }).to,
    ]),
  );
};
const lateness = (dossier: Dossier, who: ParticipantId): boolean | undefined =>
  dossier.participants[who]?.slots[1].answers[0]?.isLate;

describe('a clock that stands still', () => {
  const still = (): Dossier => play(launched(), suspends(IN), reaches('2020-01-06T10:00:00.000Z'));

  test('reminds nobody, lets no day pass and is woken by nothing of the round', () => {
    const events = eventsOf(play(launched(), suspends(IN)), reaches('2020-01-20T10:00:00.000Z'));
    expect(events.map(({ type }) => type)).toEqual(['InstantReached']);
    expect(nextWakeUp(play(launched(), suspends(IN)))).toBeNull();
    expect(plannedAhead(still()).map(({ kind }) => kind)).toEqual(['closing']);
  });

  test('makes nobody late: an answer after the due day and after the closing counts as one in time', () => {
    const due = play(launched(), suspends(IN), agrees({ who: gent, at: '2019-12-20T09:00:00.000Z' }));
    expect(lateness(due, gent)).toBe(false);
    const closed = play(still(), reaches('2020-01-20T10:00:00.000Z'));
    expect(isRoundOpen(closed)).toBe(true);
    const after = play(closed, agrees({ who: aalst, at: '2020-01-20T11:00:00.000Z' }));
    expect(lateness(after, aalst)).toBe(false);
    expect(overviewOf(after).risk).toBe('onTrack');
    expect(lateOnesOf(after)).toEqual([]);
    expect(tasksOf(after).map(({ dueOn }) => dueOn)).not.toContain('2019-12-13');
  });

  test('does not make good what was late before: the day had passed', () => {
    const late = play(
      launched(),
      reaches('2019-12-16T09:00:00.000Z'),
      suspends('2019-12-16T10:00:00.000Z'),
      agrees({ who: gent, at: '2019-12-17T09:00:00.000Z' }),
      resumes('2019-12-23T10:00:00.000Z'),
    );
    expect(lateness(late, gent)).toBe(true);
    expect(dueDays(late)).toEqual(['2019-12-13', '2019-12-13', '2019-12-13']);
  });

  test('counts an answer that came in it and is only known after the closing', () => {
    const closed = play(launched(), suspends(IN), reaches('2020-01-20T10:00:00.000Z'));
    const resumed = play(closed, resumes('2020-01-20T10:00:00.000Z'), {
      type: 'CloseRound',
      at: instant('2020-01-20T10:00:00.000Z'),
      answers: [],
    });
    expect(isRoundOpen(resumed)).toBe(false);
    expect(lateness(play(resumed, agrees({ who: gent, at: '2020-01-17T09:00:00.000Z' })), gent)).toBe(false);
    const afterwards = eventsOf(resumed, agrees({ who: gent, at: '2020-01-20T10:01:00.000Z' }));
    expect(afterwards.map(({ type }) => type)).toContain('AnswerKeptUncounted');
  });

  test('tells those who still have to answer, once, and keeps a reminder that was to leave', () => {
    const oneAnswered = play(launched(), agrees({ who: gent, at: '2019-10-01T09:00:00.000Z' }));
    expect(mailsOf(oneAnswered, suspends(IN))).toEqual([
      ['clockSuspended', contactId(aalst), undefined],
      ['clockSuspended', contactId(ronse), undefined],
    ]);
    const decided = play(launched(), reaches('2019-12-06T07:30:00.000Z'));
    const leaving = decided.participants[ronse]?.remindedOffsets.length ?? 0;
    const stopped = play(decided, suspends('2019-12-06T07:40:00.000Z'));
    expect(stopped.participants[ronse]?.remindedOffsets).toHaveLength(leaving - 1);
    const mail = { participantId: ronse, contactId: contactId(ronse), isLinkRevoked: false, hasNewAnswer: false };
    const facts = {
      hasMovedDate: false,
      isUndone: false,
      hasNewerReminder: false,
      isCodeOver: false,
      now: instant(OUT),
    };
    expect(skipReasonOf(stopped, { kind: 'reminder', ...mail, ...facts })).toBe('clockSuspended');
    expect(skipReasonOf(stopped, { kind: 'clockSuspended', ...mail, ...facts })).toBeNull();
    const runs = play(stopped, resumes(OUT));
    expect(skipReasonOf(runs, { kind: 'clockSuspended', ...mail, ...facts })).toBe('clockRuns');
  });
});

describe('a clock that runs again', () => {
  test('gives the common day and an own extension exactly the days on which it stood still', () => {
    const extended = play(launched(), extend('2019-12-01T09:00:00.000Z', '2019-12-20'));
    const resumed = play(extended, suspends(IN), resumes(OUT));
    expect(dueDays(resumed)).toEqual(['2019-12-23', '2019-12-23', '2019-12-30']);
    expect(resumed.dates?.closing?.on).toBe('2020-01-15');
  });

  test('counts civil days in Brussels: not the day on which it stopped, but the one on which it ran again', () => {
    const days = (from: string, to: string): unknown =>
      eventsOf(play(launched(), suspends(from)), resumes(to)).find(({ type }) => type === 'ClockResumed');
    expect(days('2019-12-02T22:59:00.000Z', '2019-12-02T23:01:00.000Z')).toMatchObject({ days: 1 });
    expect(days('2019-12-02T00:01:00.000Z', '2019-12-02T22:59:00.000Z')).toMatchObject({ days: 0 });
    expect(days('2019-10-26T21:59:00.000Z', '2019-10-28T23:01:00.000Z')).toMatchObject({ days: 3 });
  });

  test('stops at the closing, which moves only when the funder moved it, and says so', () => {
    const long = '2020-01-10T09:00:00.000Z';
    const still = play(launched(), suspends(IN));
    const upTo = eventsOf(still, resumes(long)).find(({ type }) => type === 'ClockResumed');
    expect(upTo).toMatchObject({ days: 39, isUpToClosing: true });
    expect(dueDays(play(still, resumes(long)))).toEqual(['2020-01-15', '2020-01-15', '2020-01-15']);
    const given = play(still, resumes(long, true));
    expect(given.dates?.closing?.on).toBe('2020-02-23');
    expect(dueDays(given)).toEqual(['2020-01-21', '2020-01-21', '2020-01-21']);
  });

  test('opens a round whose closing passed meanwhile only when the closing moved too', () => {
    const passed = play(launched(), suspends(IN), reaches('2020-01-20T10:00:00.000Z'));
    const [closed, open] = [false, true].map((isMoved) => play(passed, resumes('2020-01-20T10:00:00.000Z', isMoved)));
    expect([closed?.isRoundClosing, open?.isRoundClosing]).toEqual([true, false]);
    expect(open?.dates?.closing?.on).toBe('2020-03-04');
  });

  test('tells everybody who waits the new day in one mail, and nobody who answered meanwhile', () => {
    const still = play(
      launched(),
      extend('2019-12-01T09:00:00.000Z', '2019-12-20'),
      suspends(IN),
      agrees({ who: gent, at: '2019-12-05T09:00:00.000Z' }),
    );
    expect(mailsOf(still, resumes(OUT))).toEqual([
      ['clockResumed', contactId(aalst), '2019-12-23'],
      ['clockResumed', contactId(ronse), '2019-12-30'],
    ]);
  });

  test('sends each reminder once: those that went out do not go again, those that were to come follow the new day', () => {
    const before = play(launched(), reaches('2019-11-22T10:00:00.000Z'), suspends('2019-11-25T10:00:00.000Z'));
    const reminded = before.participants[ronse]?.remindedOffsets ?? [];
    const runs = play(before, resumes('2019-12-05T10:00:00.000Z'), reaches('2020-01-14T10:00:00.000Z'));
    expect(reminded).toEqual([30, 15]);
    expect(runs.participants[ronse]?.remindedOffsets).toEqual([30, 15, 5, 2]);
  });
});

describe('what a suspension concerns', () => {
  const counted = (): Dossier =>
    launched({
      call: callAnd(
        recordedStep('task', 'thirty', { deadline: relative('launch', 30) }),
        recordedStep('task', 'before', { deadline: relative('closing', -10) }),
        recordedStep('task', 'fixed', {
          deadline: { ...relative('launch', 1), term: { kind: 'until', on: day('2019-12-01'), time: null } },
        }),
      ),
    });
  const relative = (event: 'launch' | 'closing', count: number) => ({
    term: {
      ...{ kind: 'relative' as const, anchor: { event }, count, unit: 'calendarDays' as const },
      ...{ from: 'anchorDay' as const, calendar: 'body' as const, shift: 'none' as const },
    },
    ...{ opens: null, whose: 'body' as const, certainty: 'stated' as const, workingDaysBefore: [] },
  });
  const dues = ({ plan }: Dossier): unknown =>
    Object.fromEntries(Object.entries(plan?.steps ?? {}).map(([step, { due }]) => [step, due.on]));

  test('terms that run, not a day of the call, and what is counted from the closing only with the closing', () => {
    const still = play(counted(), suspends('2019-08-01T09:00:00.000Z'));
    expect(dues(counted())).toEqual({ thirty: '2019-08-17', before: '2020-01-05', fixed: '2019-12-01' });
    const resumed = play(still, resumes('2019-08-09T09:00:00.000Z'));
    expect(dues(resumed)).toEqual({ thirty: '2019-08-25', before: '2020-01-05', fixed: '2019-12-01' });
    const given = play(still, resumes('2019-08-09T09:00:00.000Z', true));
    expect(dues(given)).toEqual({ thirty: '2019-08-25', before: '2020-01-13', fixed: '2019-12-01' });
  });

  test('of a step that is named only that step, and the rest goes on', () => {
    const only = suspends('2019-08-01T09:00:00.000Z', { onlyStepId: id('fixed'), cause: 'funderAsks' });
    const still = play(counted(), only);
    expect(mailsOf(counted(), only)).toEqual([]);
    expect(eventsOf(still, reaches('2019-12-20T09:00:00.000Z')).map(({ type }) => type)).toContain('InternalDuePassed');
    const resumed = play(still, resumes('2019-08-09T09:00:00.000Z'));
    expect(dues(resumed)).toEqual({ thirty: '2019-08-17', before: '2020-01-05', fixed: '2019-12-09' });
    expect(dueDays(resumed)).toEqual(['2019-12-13', '2019-12-13', '2019-12-13']);
    expect(eventsOf(still, reaches('2019-12-20T09:00:00.000Z'))).not.toContainEqual(
      expect.objectContaining({ type: 'StepDeadlinePassed', stepId: id('fixed') }),
    );
  });

  test('yearly duties stand still only when they are named, and then the next report gets the days', () => {
    const awarded = (): Dossier => play(filed(), funderSays('2020-04-08T10:00:00.000Z', 'approved'));
    const owed = (dossier: Dossier): unknown => dossier.plan?.duties.map(({ due }) => due.on);
    const MARCH = '2021-03-01T09:00:00.000Z';
    const named = play(awarded(), reaches(MARCH), suspends(MARCH, { onlyStepId: REPORTS, cause: 'funderAsks' }));
    expect(eventsOf(named, reaches('2021-04-10T09:00:00.000Z')).map(({ type }) => type)).toEqual(['InstantReached']);
    expect(owed(play(named, resumes('2021-03-11T09:00:00.000Z')))).toEqual(['2021-04-10', '2022-03-31']);
    expect(owed(awarded())).toEqual(['2021-03-31', '2022-03-31']);
  });
});

describe('a clock that cannot be stopped or set going', () => {
  const codeOf = (dossier: Dossier, command: DossierCommand): string | undefined => rejectionOf(dossier, command)?.code;
  const still = (): Dossier => play(launched(), suspends(IN));

  test('stands still already, or runs', () => {
    expect(rejectionOf(still(), suspends(OUT))).toEqual({ code: 'ClockIsSuspended', since: '2019-12-02' });
    expect(codeOf(launched(), resumes(IN))).toBe('ClockNotSuspended');
    expect(codeOf(play(still(), resumes(OUT)), resumes(OUT))).toBe('ClockNotSuspended');
  });

  test('belongs to a round that is over, to a file that has gone, or to a step that is done', () => {
    const closed = play(launched(), reaches('2020-01-20T10:00:00.000Z'), {
      type: 'CloseRound',
      at: instant('2020-01-20T10:00:00.000Z'),
      answers: [],
    });
    expect(codeOf(closed, suspends('2020-01-20T11:00:00.000Z'))).toBe('RoundIsClosed');
    expect(codeOf(filed(), suspends('2020-01-11T11:00:00.000Z'))).toBe('DossierIsSubmitted');
    const approved = play(agreedByTwo(), boardApproves('2019-12-18T18:00:00.000Z'));
    const named = (onlyStepId: StepId): DossierCommand => suspends('2019-12-19T09:00:00.000Z', { onlyStepId });
    expect(codeOf(approved, named('board' as StepId))).toBe('StepNotOpen');
    expect(codeOf(approved, named('nothing' as StepId))).toBe('UnknownStep');
    expect(codeOf(filed(), { ...suspends('2020-01-11T11:00:00.000Z'), onlyStepId: ROUND } as never)).toBe(
      'DossierIsSubmitted',
    );
  });

  test('is stopped and set going today, and gives a closing no days that there is none of', () => {
    expect(codeOf(launched(), suspends(IN, { on: day('2019-12-01') }))).toBe('DateInThePast');
    expect(codeOf(launched(), suspends(IN, { on: day('2019-12-04') }))).toBe('DayInTheFuture');
    const funder = play(filed(), suspends('2020-01-11T11:00:00.000Z', { onlyStepId: 'funder' as StepId }));
    expect(codeOf(funder, resumes('2020-01-15T11:00:00.000Z', true))).toBe('NoDateToMove');
  });

  test('lets nobody be reminded, and no day that it counts to be moved, by hand; the closing is the funder’s', () => {
    const reminding = asked(OUT, { type: 'RemindNow', participantIds: [ronse] });
    const moving = asked(OUT, {
      ...{ type: 'MoveDate', date: 'internalDue', on: day('2019-12-20'), time: null },
      reasonTextId: reason,
    });
    expect([reminding, moving, extend(OUT, '2019-12-20')].map((one) => codeOf(still(), one))).toEqual(
      Array.from({ length: 3 }, () => 'ClockIsSuspended'),
    );
    expect(play(still(), closes(OUT, '2020-02-15')).dates?.closing?.on).toBe('2020-02-15');
  });
});
