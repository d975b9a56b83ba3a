import type { CallRules, RecurringDutyRule } from '../calls/call-rules';
import type { CoordinatorCommand, DossierCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  aalst,
  agrees,
  asked,
  boardApproves,
  call,
  day,
  eventsOf,
  files,
  funderSays,
  gent,
  launched,
  play,
  reaches,
  reason,
  rejectionOf,
  REPORTS,
  typesOf,
} from '../dossier/dossier.fixtures';
import { plannedAhead } from '../read-models/planned-ahead';
import { tasksOf } from '../read-models/tasks';
import { yearlyReport } from '../read-models/yearly-report';
import { recordedStep } from './recorded.fixtures';

const AWARD = '2020-04-08T10:00:00.000Z';

function callWithDuty(change: Partial<RecurringDutyRule>, ...others: CallRules['steps']): CallRules {
  const steps = call.steps.map((step) => (step.id === REPORTS ? ({ ...step, ...change } as RecurringDutyRule) : step));
  return { ...call, steps: [...steps, ...others] };
}

function filedUnder(rules: CallRules): Dossier {
  return play(
    launched({ call: rules }),
    agrees({ who: gent, at: '2019-10-01T09:00:00.000Z' }),
    agrees({ who: aalst, at: '2019-10-02T09:00:00.000Z' }),
    boardApproves('2019-12-18T18:00:00.000Z'),
    files('2020-01-10T10:00:00.000Z'),
  );
}

/** Awarded on 8 April 2020, or later; the reports are due on 31 March of the year after. */
function awarded(change: Partial<RecurringDutyRule> = {}, award = AWARD, others: CallRules['steps'] = []): Dossier {
  const rules = callWithDuty(change, recordedStep('event-log', 'log'), ...others);
  return play(filedUnder(rules), reaches('2020-01-16T00:00:00.000Z'), reaches(award), funderSays(award, 'approved'));
}

type Report = Extract<CoordinatorCommand, { type: 'RecordReport' | 'ReturnReport' | 'AcceptReport' }>;
type About = Partial<Record<'year' | 'nth', number>> & { readonly dueOn?: string | null };

function report(
  type: Report['type'],
  at: string,
  { year = 2020, nth, dueOn = '2021-05-14' }: About = {},
): DossierCommand {
  const on = day(at.slice(0, 10));
  const about = { stepId: REPORTS, year, ...(nth !== undefined && { nth }) };
  switch (type) {
    case 'RecordReport':
      return asked(at, { type, ...about, submittedOn: on, fileId: null, noteTextId: null });
    case 'ReturnReport':
      return asked(at, {
        type,
        ...about,
        returnedOn: on,
        dueOn: dueOn === null ? null : day(dueOn),
        reasonTextId: reason,
      });
    case 'AcceptReport':
      return asked(at, { type, ...about, acceptedOn: on, noteTextId: null });
  }
}

const MARCH = '2021-03-20T10:00:00.000Z';
const APRIL = '2021-04-14T10:00:00.000Z';
const kinds = (dossier: Dossier): readonly string[] => tasksOf(dossier).map(({ kind }) => kind);

describe('a report that the funder sends back', () => {
  const returned = (change: Partial<RecurringDutyRule> = {}): Dossier =>
    play(awarded(change), report('RecordReport', MARCH), report('ReturnReport', APRIL));

  it('is open again until the new day, is reminded of and overdue as a report is', () => {
    const dossier = returned();
    expect(dossier.steps[REPORTS]).toMatchObject({ status: 'open', reportedYears: [] });
    expect(dossier.plan?.duties.map(({ year, due }) => [year, due.on])).toContainEqual([2020, '2021-05-14']);
    expect(kinds(dossier)).toContain('correctReport');
    const reminded = eventsOf(dossier, reaches('2021-04-30T12:00:00.000Z'));
    expect(reminded).toMatchObject([{ type: 'ReportReminderDue', year: 2020 }, { type: 'InstantReached' }]);
    const late = play(dossier, reaches('2021-05-16T12:00:00.000Z'));
    expect(late.steps[REPORTS]).toMatchObject({ overdueYears: [2020] });
  });

  it('is told to whoever coordinates, with the words and the new day', () => {
    const event = eventsOf(play(awarded(), report('RecordReport', MARCH)), report('ReturnReport', APRIL))[0];
    expect(event).toMatchObject({ type: 'ReportReturned', year: 2020, dueOn: '2021-05-14', reasonTextId: reason });
  });

  it('is recorded again, in time for its new day, and both times stay on record', () => {
    const again = play(returned(), report('RecordReport', '2021-05-10T10:00:00.000Z'));
    expect(again.steps[REPORTS]).toMatchObject({
      reportedYears: [2020],
      overdueYears: [],
      filings: [
        { submittedOn: '2021-03-20', isLate: false, returned: { on: '2021-04-14', dueOn: '2021-05-14' } },
        { submittedOn: '2021-05-10', isLate: false, returned: null },
      ],
    });
    expect(yearlyReport(again, 'log' as never, 2020)?.filings).toMatchObject([
      { stepId: REPORTS, submittedOn: '2021-03-20' },
      { stepId: REPORTS, submittedOn: '2021-05-10' },
    ]);
  });

  it('can come back once more', () => {
    const twice = play(
      returned(),
      report('RecordReport', '2021-05-10T10:00:00.000Z'),
      report('ReturnReport', '2021-05-20T10:00:00.000Z', { dueOn: '2021-06-20' }),
    );
    expect(twice.plan?.duties.find(({ year }) => year === 2020)?.due.on).toBe('2021-06-20');
    expect(rejectionOf(twice, report('ReturnReport', '2021-05-21T10:00:00.000Z'))).toEqual({
      code: 'ReportNotRecorded',
      year: 2020,
    });
  });

  it('opens a duty again of which every report was in', () => {
    const done = play(
      awarded({ lastYear: 2020 }, AWARD, [recordedStep('task', 'work')]),
      report('RecordReport', MARCH),
    );
    expect(done.steps[REPORTS]?.status).toBe('done');
    expect(play(done, report('ReturnReport', APRIL)).steps[REPORTS]?.status).toBe('open');
  });

  it('has the days that the call gives for a correction when the funder names none', () => {
    const recorded = play(awarded({ correctionDays: 30 }), report('RecordReport', MARCH));
    expect(eventsOf(recorded, report('ReturnReport', APRIL, { dueOn: null }))[0]).toMatchObject({
      dueOn: '2021-05-14',
    });
    const without = play(awarded(), report('RecordReport', MARCH));
    expect(rejectionOf(without, report('ReturnReport', APRIL, { dueOn: null }))).toEqual({
      code: 'FieldMissing',
      field: 'dueOn',
    });
  });

  it('came back after it went, not tomorrow, and leaves time for a correction', () => {
    const recorded = play(awarded(), report('RecordReport', MARCH));
    const refusedOn = (on: string, dueOn = '2021-05-14'): unknown =>
      rejectionOf(recorded, {
        ...report('ReturnReport', APRIL, { dueOn }),
        ...{ returnedOn: day(on) },
      });
    expect(refusedOn('2021-03-19')).toMatchObject({ code: 'FieldNotValid', field: 'returnedOn' });
    expect(refusedOn('2021-04-16')).toMatchObject({ code: 'DayInTheFuture', field: 'returnedOn' });
    expect(refusedOn('2021-04-14', '2021-04-14')).toMatchObject({ code: 'FieldNotValid', field: 'dueOn' });
  });
});

describe('reports that the funder must accept', () => {
  const strict = { needsAcceptance: true, lastYear: 2020 } as const;

  it('keep the dossier open until it did, and the last one can still come back', () => {
    const recorded = play(awarded(strict), report('RecordReport', MARCH));
    expect(recorded.stage).toBe('running');
    expect(kinds(recorded)).toEqual(['acceptReport']);
    const again = play(
      recorded,
      report('ReturnReport', APRIL),
      report('RecordReport', '2021-05-10T10:00:00.000Z'),
      report('AcceptReport', '2021-05-20T10:00:00.000Z'),
    );
    expect(again).toMatchObject({ stage: 'closed', outcome: 'approved' });
  });

  it('are accepted once, and only when they are there', () => {
    const two = { needsAcceptance: true } as const;
    expect(rejectionOf(awarded(two), report('AcceptReport', APRIL))).toMatchObject({ code: 'ReportNotRecorded' });
    const accepted = play(awarded(two), report('RecordReport', MARCH), report('AcceptReport', APRIL));
    expect(rejectionOf(accepted, report('AcceptReport', '2021-04-15T10:00:00.000Z'))).toMatchObject({
      code: 'ReportNotRecorded',
    });
  });
});

describe('several reports a year', () => {
  const halves = {
    rhythm: 'halfYearly',
    dueDays: [
      { monthDay: '09-30', yearsLater: 0 },
      { monthDay: '03-31', yearsLater: 1 },
    ],
  } as const;

  it('are each due on a day of their own', () => {
    const due = awarded(halves).plan?.duties.map(({ year, nth, due: { on } }) => [year, nth, on]);
    expect(due).toEqual([
      [2020, 1, '2020-09-30'],
      [2020, 2, '2021-03-31'],
      [2021, 1, '2021-09-30'],
      [2021, 2, '2022-03-31'],
    ]);
  });

  it('are recorded one by one, and each that is missing is overdue for itself', () => {
    const first = play(awarded(halves), report('RecordReport', '2020-09-25T10:00:00.000Z', { nth: 1 }));
    expect(rejectionOf(first, report('RecordReport', '2020-09-26T10:00:00.000Z', { nth: 1 }))).toMatchObject({
      code: 'ReportAlreadyRecorded',
    });
    expect(rejectionOf(first, report('RecordReport', '2020-09-26T10:00:00.000Z', {}))).toMatchObject({
      code: 'UnknownReportYear',
    });
    const late = play(first, reaches('2021-04-01T12:00:00.000Z'));
    expect(late.steps[REPORTS]).toMatchObject({ reportedYears: ['2020-1'], overdueYears: ['2020-2'] });
    expect(tasksOf(late)).toMatchObject([{ kind: 'recordReport', year: 2020, nth: 2 }]);
    const ahead = plannedAhead(late).filter(({ kind }) => kind === 'reportDue');
    expect(ahead.map(({ year, nth }) => [year, nth])).toEqual([
      [2021, 1],
      [2021, 2],
    ]);
  });

  it('end the duty with the last one', () => {
    const all = [1, 2].flatMap((nth) => [2020, 2021].map((year) => ({ year, nth })));
    const dossier = all.reduce(
      (state, about) =>
        play(
          state,
          report('RecordReport', `2022-04-0${String(about.nth)}T1${String(about.year - 2020)}:00:00.000Z`, about),
        ),
      awarded(halves),
    );
    expect(dossier.steps[REPORTS]?.status).toBe('done');
  });

  it('come back one at a time', () => {
    const dossier = play(
      awarded(halves),
      report('RecordReport', '2020-09-25T10:00:00.000Z', { nth: 1 }),
      report('ReturnReport', '2020-10-05T10:00:00.000Z', { nth: 1, dueOn: '2020-11-05' }),
    );
    expect(dossier.plan?.duties.slice(0, 2).map(({ due }) => due.on)).toEqual(['2020-11-05', '2021-03-31']);
  });
});

describe('a duty that begins with its opening', () => {
  it('asks nothing of the years before the award, whenever that was written down', () => {
    const late = awarded({ firstYearAfterOpening: 0 }, '2021-05-03T10:00:00.000Z');
    expect(late.steps[REPORTS]).toMatchObject({ status: 'open', firstYear: 2021, overdueYears: [] });
    expect(rejectionOf(late, report('RecordReport', '2021-06-03T10:00:00.000Z'))).toMatchObject({
      code: 'UnknownReportYear',
    });
    const inJanuary = play(
      filedUnder(callWithDuty({ firstYearAfterOpening: 0 })),
      reaches('2021-01-05T09:00:00.000Z'),
      { ...funderSays('2021-01-05T10:00:00.000Z', 'approved'), decidedOn: day('2020-12-20') } as DossierCommand,
    );
    expect(inJanuary.steps[REPORTS]).toMatchObject({ firstYear: 2020 });
  });

  it('can ask so many years and no more', () => {
    const one = awarded({ firstYearAfterOpening: 0, years: 1 });
    expect(play(one, report('RecordReport', MARCH)).steps[REPORTS]?.status).toBe('done');
    expect(typesOf(eventsOf(awarded({ firstYearAfterOpening: 1 }), reaches('2021-04-02T10:00:00.000Z')))).not.toContain(
      'ReportOverdue',
    );
  });
});
