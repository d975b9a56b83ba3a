import type { Dossier } from '../dossier/dossier';
import { play } from '../dossier/dossier.fixtures';
import { acts, id, launchedWith, recordedStep } from '../steps/recorded.fixtures';
import type { FieldValues } from '../steps/fields';
import { plannedActions, reportYears, yearlyReport } from './yearly-report';

const sorts = ['council', 'fair', 'visit'];

function logWith(settings: FieldValues): Dossier {
  return launchedWith(
    recordedStep('event-log', 'log', { settings: { sorts, ...settings } }),
    recordedStep('action-plan', 'plan', { settings: { codes: ['one', 'two'] } }),
  );
}

/** Written down in this order: day, sort, and what else is known. */
function logged(dossier: Dossier, ...events: readonly (readonly [string, string, FieldValues?])[]): Dossier {
  const commands = events.map(([on, sort, values = {}]) =>
    acts('2023-12-20T10:00:00.000Z', 'log', ['log', { on, sort, what: `${sort} ${on}`, ...values }]),
  );
  return play(dossier, ...commands);
}

function report(dossier: Dossier, year: number): ReturnType<typeof shown> {
  return shown(yearlyReport(dossier, id('log'), year));
}

function shown(made: ReturnType<typeof yearlyReport>): {
  layout: string | undefined;
  groups: (readonly [string | null, readonly string[]])[] | undefined;
} {
  const groups = made?.groups.map(({ name, entries }) => [name, entries.map(({ textId }) => textId)] as const);
  return { layout: made?.layout, groups };
}

describe('a year of a log with codes', () => {
  const dossier = logged(
    logWith({ codes: ['one', 'two', 'three', 'four'], yearlyCodes: ['one', 'two', 'three', 'four'] }),
    ['2023-05-01', 'fair', { code: 'two', present: 40 }],
    ['2023-02-01', 'council', { code: 'two', present: 12 }],
    ['2023-03-01', 'council', { code: 'one' }],
    ['2023-04-01', 'visit'],
    ['2022-04-01', 'visit', { code: 'three', present: 5 }],
    ['2021-09-01', 'visit', { present: 7 }],
    ['2021-04-01', 'council'],
  );

  test('is told by priority, each at its place even when nothing happened, oldest first', () => {
    expect(report(dossier, 2023)).toEqual({
      layout: 'byCode',
      groups: [
        ['one', ['council 2023-03-01']],
        ['two', ['council 2023-02-01', 'fair 2023-05-01']],
        ['three', []],
        ['four', []],
        [null, ['visit 2023-04-01']],
      ],
    });
  });

  test('counts the people per priority and says of how many nobody counted', () => {
    const made = yearlyReport(dossier, id('log'), 2023);
    expect(made?.groups[1]?.total).toEqual({ number: 2, present: 52, uncounted: 0 });
    expect(made?.total).toEqual({ number: 4, present: 52, uncounted: 2 });
  });

  test('says which priorities still lack their one action', () => {
    expect(yearlyReport(dossier, id('log'), 2023)?.missing).toEqual({
      year: 2023,
      sorts: [],
      codes: ['three', 'four'],
      more: {},
    });
  });

  test('is a free list when nothing of that year got a code, as in 2021', () => {
    expect(report(dossier, 2021)).toEqual({
      layout: 'list',
      groups: [[null, ['council 2021-04-01', 'visit 2021-09-01']]],
    });
  });

  test('shows an empty year by priority, with everything missing', () => {
    expect(report(dossier, 2020)).toMatchObject({ layout: 'byCode', groups: [{ 0: 'one' }, {}, {}, {}] });
    expect(yearlyReport(dossier, id('log'), 2020)?.missing?.codes).toHaveLength(4);
  });

  test('has a report for each year in which something was logged', () => {
    expect(reportYears(dossier, id('log'))).toEqual([2021, 2022, 2023]);
  });
});

test('without codes a year is told by the sorts that each year asks, and the other sorts come after', () => {
  const dossier = logged(
    logWith({ yearlySorts: ['fair', 'council'] }),
    ['2023-01-10', 'visit'],
    ['2023-02-10', 'council'],
  );
  expect(report(dossier, 2023)).toEqual({
    layout: 'bySort',
    groups: [
      ['fair', []],
      ['council', ['council 2023-02-10']],
      ['visit', ['visit 2023-01-10']],
    ],
  });
});

test('a log that asks nothing gives a list by date, nothing missing', () => {
  const dossier = logged(logWith({}), ['2023-06-10', 'visit'], ['2023-02-10', 'fair']);
  expect(report(dossier, 2023)).toEqual({ layout: 'list', groups: [[null, ['fair 2023-02-10', 'visit 2023-06-10']]] });
  expect(yearlyReport(dossier, id('log'), 2023)?.missing).toBeNull();
});

describe('the actions beside the log', () => {
  const at = '2023-12-20T10:00:00.000Z';
  const dossier = play(
    logWith({}),
    acts(at, 'plan', ['addAction', { what: 'of this year', code: 'one', year: 2023, target: 4 }]),
    acts(at, 'plan', ['addAction', { what: 'of every year', code: 'two' }]),
    acts(at, 'plan', ['addAction', { what: 'of next year', year: 2024 }]),
    acts(at, 'plan', ['progress', { action: 'of this year', reached: 3, state: 'open' }]),
  );

  test('are those of the year and those of no year, with what was aimed at and reached', () => {
    expect(yearlyReport(dossier, id('log'), 2023)?.plans).toEqual([
      {
        stepId: 'plan',
        actions: [
          { textId: 'of this year', code: 'one', year: 2023, target: 4, reached: 3, state: 'open' },
          { textId: 'of every year', code: 'two', year: null, target: null, reached: 0, state: 'open' },
        ],
      },
    ]);
  });

  test('a plan without actions of the year is left out', () => {
    expect(yearlyReport(logWith({}), id('log'), 2023)?.plans).toEqual([]);
  });

  test('can all be listed, by year and then by the order of the codes', () => {
    const more = play(
      dossier,
      acts(at, 'plan', ['addAction', { what: 'a second code', code: 'two', year: 2024 }]),
      acts(at, 'plan', ['addAction', { what: 'a first code', code: 'one', year: 2024 }]),
    );
    expect(plannedActions(more, id('plan'))?.map(({ textId }) => textId)).toEqual([
      'of this year',
      'a first code',
      'a second code',
      'of next year',
      'of every year',
    ]);
  });
});

test('a step of another kind has no report, no years and no actions', () => {
  const dossier = logWith({});
  expect(yearlyReport(dossier, id('plan'), 2023)).toBeNull();
  expect(reportYears(dossier, id('plan'))).toEqual([]);
  expect(plannedActions(dossier, id('log'))).toBeNull();
  expect(yearlyReport(dossier, id('nowhere'), 2023)).toBeNull();
});
