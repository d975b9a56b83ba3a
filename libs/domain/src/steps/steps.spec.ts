import {
  agreedByTwo,
  agrees,
  asked,
  boardApproves,
  BOARD,
  call,
  day,
  declines,
  eventsOf,
  filed,
  files,
  FUNDER,
  funderSays,
  gent,
  launched,
  play,
  reaches,
  rejectionOf,
  reports,
  REPORTS,
  ronse,
  SUBMISSION,
  typesOf,
} from '../dossier/dossier.fixtures';
import { phaseOf } from '../dossier/summarise';
import { nextWakeUp } from '../dossier/reach-instant';
import { tasksOf } from '../read-models/tasks';

const DECEMBER = '2019-12-18T18:00:00.000Z';

function board(change: object): ReturnType<typeof asked> {
  return {
    ...boardApproves(DECEMBER),
    ...change,
  };
}

describe('the board', () => {
  it('below its presence quorum takes no decision', () => {
    const thin = board({ present: 3, votes: { for: 3, against: 0, abstained: 0 } });
    expect(rejectionOf(agreedByTwo(), thin)).toEqual({ code: 'PresenceQuorumNotMet', present: 3, needed: 4 });
  });

  it('that did not treat the point leaves the step open and asks for the next date', () => {
    const dossier = play(
      agreedByTwo(),
      board({ outcome: 'notTreated', present: 2, votes: { for: 0, against: 0, abstained: 0 } }),
    );
    expect(dossier.steps[BOARD]).toMatchObject({ status: 'open', wasNotTreated: true });
    expect(tasksOf(dossier).map((task) => task.kind)).toContain('planNextMeeting');
  });

  it('may meet again after not treating it', () => {
    const dossier = play(
      agreedByTwo(),
      board({ outcome: 'notTreated', nextMeetingOn: day('2020-01-08') }),
      boardApproves('2020-01-08T18:00:00.000Z'),
    );
    expect(dossier.steps[BOARD]).toMatchObject({ status: 'done', outcome: 'approved' });
  });
});

describe('filing', () => {
  const ready = asked(DECEMBER, { type: 'DeclareReady', stepId: SUBMISSION });

  it('is refused while the quorum is not met and the board has not decided, and says which', () => {
    expect(rejectionOf(play(launched(), agrees({ who: ronse, at: DECEMBER })), ready)).toEqual({
      code: 'ConditionsNotMet',
      conditions: [
        { kind: 'quorum', index: 0, sum: 5_000, needed: 40_000 },
        { kind: 'step', stepId: BOARD },
      ],
    });
  });

  it('is refused while two answers of one municipality contradict each other', () => {
    const contested = play(agreedByTwo(), boardApproves(DECEMBER), declines({ who: gent, at: DECEMBER, nth: 2 }));
    expect(rejectionOf(contested, ready)).toMatchObject({ code: 'ConditionsNotMet' });
  });

  it('can be declared ready once they are met, and readiness is lost with the quorum', () => {
    const dossier = play(agreedByTwo(), boardApproves(DECEMBER), ready);
    expect(phaseOf(dossier)).toBe(SUBMISSION);
    expect(typesOf(eventsOf(dossier, declines({ who: gent, at: DECEMBER })))).toEqual([
      'AnswerReceived',
      'QuorumLost',
      'ReadyRevoked',
    ]);
  });

  it('that did happen is recorded with a reason and marked', () => {
    const events = eventsOf(launched(), files('2020-01-10T10:00:00.000Z', true));
    expect(events[0]).toMatchObject({
      type: 'Submitted',
      despite: [{ kind: 'quorum' }, { kind: 'step' }],
      isAfterClosing: false,
    });
  });

  it('after the closing is marked too', () => {
    expect(eventsOf(agreedByTwo(), files('2020-01-16T10:00:00.000Z', true))[0]).toMatchObject({ isAfterClosing: true });
  });

  it('without a date of its own, as a second one often is, is never after the closing', () => {
    const never = { term: { kind: 'never' }, opens: null, whose: 'funder', certainty: 'assumed' } as const;
    const steps = call.steps.map((step) =>
      step.id === SUBMISSION ? { ...step, deadline: { ...never, workingDaysBefore: [] } } : step,
    );
    const dossier = launched({ call: { ...call, steps } });
    expect(eventsOf(dossier, files('2020-01-16T10:00:00.000Z', true))[0]).toMatchObject({ isAfterClosing: false });
  });
});

describe('the funder', () => {
  it('approves with the amount that the tiers give', () => {
    const dossier = play(filed(), funderSays('2020-04-08T10:00:00.000Z', 'approved'));
    expect(dossier.amountCents).toBe(2_500_000);
    expect(dossier.steps[FUNDER]).toMatchObject({ outcome: 'approved' });
  });

  it('may award another amount', () => {
    expect(play(filed(), funderSays('2020-04-08T10:00:00.000Z', 'approved', 4_000_000)).amountCents).toBe(4_000_000);
  });

  it('that refuses closes the dossier', () => {
    const dossier = play(filed(), funderSays('2020-04-08T10:00:00.000Z', 'rejected'));
    expect(dossier).toMatchObject({ stage: 'closed', outcome: 'rejected' });
    expect(nextWakeUp(dossier)).toBeNull();
  });
});

describe('yearly reports', () => {
  const awarded = play(
    filed(),
    reaches('2020-01-16T00:00:00.000Z'),
    funderSays('2020-04-08T10:00:00.000Z', 'approved'),
  );

  it('are reminded of before they are due', () => {
    const events = eventsOf(awarded, reaches('2021-03-18T12:00:00.000Z'));
    expect(events).toMatchObject([
      { type: 'ReportReminderDue', year: 2020, reminder: { offset: 10 } },
      { type: 'InstantReached' },
    ]);
  });

  it('that are not handed in are marked overdue', () => {
    expect(typesOf(eventsOf(awarded, reaches('2021-04-01T12:00:00.000Z')))).toEqual(['ReportOverdue']);
  });

  it('whose day had passed before the award are overdue at once', () => {
    const late = play(filed(), reaches('2021-05-03T10:00:00.000Z'), funderSays('2021-05-03T11:00:00.000Z', 'approved'));
    expect(late.steps[REPORTS]).toMatchObject({ status: 'open', overdueYears: [2020] });
    expect(typesOf(eventsOf(late, reaches('2021-05-04T12:00:00.000Z')))).not.toContain('ReportOverdue');
  });

  it('close the dossier with the last one', () => {
    const first = play(awarded, reports('2021-03-01T10:00:00.000Z', 2020));
    expect(first.stage).toBe('running');
    expect(play(first, reports('2022-03-01T10:00:00.000Z', 2021))).toMatchObject({
      stage: 'closed',
      outcome: 'approved',
    });
  });

  it('are not asked for by a call without that duty', () => {
    const short = { ...call, steps: call.steps.filter((step) => step.kind !== 'recurring-duty') };
    const dossier = play(
      launched({ call: short }),
      agrees({ who: gent, at: '2019-10-01T09:00:00.000Z' }),
      boardApproves(DECEMBER),
      files('2020-01-10T10:00:00.000Z'),
      funderSays('2020-04-08T10:00:00.000Z', 'approved'),
    );
    expect(dossier.stage).toBe('closed');
  });
});
