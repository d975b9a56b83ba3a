import type { CallRules, SignOffRoundRule, StepRule } from '../calls/call-rules';
import type { Dossier, Meeting } from '../dossier/dossier';
import {
  agrees,
  aalst,
  answers,
  BOARD,
  calendar,
  call,
  day,
  decidesOn,
  filed,
  gent,
  instant,
  launch,
  launchedAt,
  municipality,
  planned,
  play,
  received,
  ROUND,
  SUBMISSION,
  time,
} from '../dossier/dossier.fixtures';
import { blankDossier } from '../dossier/blank-dossier';
import type { DossierId, StepId } from '../primitives/ids';
import { planRequestOf } from './plan-request';
import { planDossier } from './planner';
import type { AnswerChain } from './answer-chain';
import { answerChainsOf } from './answer-chain';
import { latestDaysOf } from './latest-days';

const meets = (organ: Meeting['organ'], ...on: readonly string[]): readonly Meeting[] =>
  on.map((one) => ({ organ, on: day(one) }));

interface Case {
  readonly meetings?: readonly Meeting[];
  readonly round?: Partial<SignOffRoundRule>;
  readonly closing?: { readonly on: string; readonly at: string };
  readonly more?: readonly StepRule[];
  readonly board?: Partial<StepRule>;
  readonly launchedAt?: string;
}

/** Gent alone, whose councils close their agenda 8 days before. */
function dossier({ meetings, round, closing, more = [], board, launchedAt: at = launchedAt }: Case = {}): Dossier {
  const steps = call.steps.map((step) => {
    if (step.kind === 'sign-off-round') return { ...step, agendaDaysBefore: 8, ...round };
    return step.id === BOARD ? ({ ...step, ...board } as StepRule) : step;
  });
  const rules: CallRules = {
    ...call,
    ...(closing !== undefined && {
      closing: { on: day(closing.on), time: time(closing.at), certainty: 'stated' as const },
      internalDue: { on: day(closing.on), time: null, certainty: 'assumed' as const },
    }),
    steps: [...steps, ...more],
  };
  const participants = [{ ...municipality(gent, 50_000), ...(meetings !== undefined && { meetings }) }];
  const started = play(blankDossier('dossier' as DossierId), { ...launch, call: rules, participants, at: instant(at) });
  return planned(started, instant(at));
}

function chain(state: Dossier, today: string): AnswerChain {
  const [found] = answerChainsOf(state, calendar, instant(`${today}T10:00:00.000Z`));
  if (found === undefined) throw new Error('Nobody has a chain.');
  return found;
}

const told = ({ links }: AnswerChain): readonly string[] =>
  links.map(({ code, on, at, stepId, organ }) =>
    [code, stepId ?? organ, on, at === null ? '' : 'at an hour'].filter(Boolean).join(' '),
  );

const COUNCILS = meets('gr', '2019-09-26', '2019-10-24', '2019-12-16', '2020-01-23');

describe('why a municipality must act by a day', () => {
  it('is counted back from the closing over the filing, the last council in time and its agenda', () => {
    const found = chain(dossier({ meetings: COUNCILS }), '2019-11-04');
    expect(told(found)).toEqual([
      'closing 2020-01-15',
      `step ${SUBMISSION} 2020-01-15`,
      'answer 2020-01-15',
      'meeting gr 2019-12-16',
      'agenda gr 2019-12-08',
    ]);
    expect(found.bindingIndex).toBe(4);
    expect(found).toMatchObject({ state: 'ample', meetingsLeft: 1, remedies: [] });
    // 8 December is a Sunday; of the Mondays to Fridays until then, 11 November is closed.
    expect(found.slack).toEqual({ days: 34, workingDays: 23 });
  });

  it('names the last college that can ask for that agenda, and is tight once it has met', () => {
    const meetings = [...COUNCILS, ...meets('cbs', '2019-11-20', '2019-12-04', '2019-12-11')];
    const round = { organs: ['gr' as const] };
    expect(told(chain(dossier({ meetings, round }), '2019-11-04')).at(-1)).toBe('executive cbs 2019-12-04');
    expect(chain(dossier({ meetings, round }), '2019-11-04').state).toBe('ample');
    expect(chain(dossier({ meetings, round }), '2019-12-05').state).toBe('tight');
  });

  it('is the agreement itself where nothing is known of its meetings', () => {
    const found = chain(dossier(), '2020-01-13');
    expect(told(found).at(-1)).toBe('answer 2020-01-15');
    expect(found).toMatchObject({
      bindingIndex: 2,
      meetingsLeft: null,
      state: 'tight',
      slack: { days: 2, workingDays: 2 },
    });
  });

  it('is the day that its organ named, which can move up to the closing', () => {
    const at = '2019-10-01T09:00:00.000Z';
    const named = play(dossier(), answers(at, received(gent, { row: 'named', at, reply: decidesOn('2020-01-07') })));
    expect(told(chain(named, '2019-10-02')).at(-1)).toBe('decision cbs 2020-01-07');
    // After the day that the body asked for: there is room until the closing, and the coordinator should know.
    expect(chain(named, '2019-10-02')).toMatchObject({ slack: { days: 8, workingDays: 6 }, state: 'tight' });
  });

  it('begins with a board that has a date of its own and waits for the round', () => {
    const board = {
      after: [ROUND],
      deadline: {
        term: {
          kind: 'relative' as const,
          anchor: { event: 'closing' as const },
          count: -10,
          unit: 'workingDays' as const,
          from: 'anchorDay' as const,
          calendar: 'body' as const,
          shift: 'none' as const,
        },
        opens: null,
        whose: 'body' as const,
        certainty: 'assumed' as const,
        workingDaysBefore: [],
      },
    };
    const state = dossier({ meetings: COUNCILS, board });
    expect(latestDaysOf(state).map(({ stepId, until }) => `${stepId} ${until.on}`)).toEqual([
      `${SUBMISSION} 2020-01-15`,
      `${BOARD} 2019-12-31`,
      `${ROUND} 2019-12-31`,
    ]);
    expect(told(chain(state, '2019-11-04'))).toEqual([
      `step ${BOARD} 2019-12-31`,
      'answer 2019-12-31',
      'meeting gr 2019-12-16',
      'agenda gr 2019-12-08',
    ]);
  });

  it('ends with an answer and with the filing', () => {
    const answered = play(dossier(), agrees({ who: gent, at: '2019-10-01T09:00:00.000Z' }));
    expect(answerChainsOf(answered, calendar, instant('2019-10-02T09:00:00.000Z'))).toEqual([]);
    expect(answerChainsOf(filed(), calendar, instant('2020-01-11T09:00:00.000Z'))).toEqual([]);
  });

  it('has a round without a filing end by the closing, and is empty without one', () => {
    const only = call.steps.filter(({ kind }) => kind === 'sign-off-round');
    const state = play(blankDossier('dossier' as DossierId), {
      ...launch,
      call: { ...call, steps: only },
      participants: [municipality(aalst, 1_000)],
      at: launchedAt,
    });
    expect(latestDaysOf(state)).toEqual([]);
    const withPlan = play(state, {
      type: 'AdoptPlan',
      at: launchedAt,
      plan: planDossier(planRequestOf(state, launchedAt), calendar),
    });
    expect(told(chain(withPlan, '2019-11-04'))).toEqual(['closing 2020-01-15', 'answer 2020-01-15']);
  });
});

describe('who comes too late', () => {
  it('by a closed agenda has urgency left, and a college that the call accepts', () => {
    const state = dossier({ meetings: COUNCILS });
    expect(chain(state, '2019-12-08').state).toBe('tight');
    const late = chain(state, '2019-12-09');
    expect(late).toMatchObject({ state: 'late', slack: { days: -1, workingDays: -1 }, meetingsLeft: 0 });
    expect(late.remedies).toEqual([
      { code: 'urgency', organ: 'gr', on: '2019-12-16' },
      { code: 'executive', organ: 'cbs', isRatified: false },
    ]);
  });

  /** `domain.md` 5 case 2: the federal call of 2018, whose councils meet again in September. */
  it('because its councils meet after the closing files provisionally, when its council is in time for that', () => {
    const proof: StepRule = {
      kind: 'recorded',
      id: 'proof' as StepId,
      of: 'supplement',
      settings: {},
      after: [SUBMISSION],
      deadline: {
        term: { kind: 'until', on: day('2018-09-26'), time: null },
        opens: null,
        whose: 'funder',
        certainty: 'stated',
        workingDaysBefore: [],
      },
    };
    const federal = (...councils: readonly string[]): AnswerChain =>
      chain(
        dossier({
          meetings: meets('rmw', ...councils),
          round: { organs: ['rmw'], ratification: 'countsBefore' },
          closing: { on: '2018-08-16', at: '12:00' },
          more: [proof],
          launchedAt: '2018-06-01T08:00:00.000Z',
        }),
        '2018-07-10',
      );
    expect(told(federal('2018-06-28', '2018-09-20'))).toEqual([
      'closing 2018-08-16 at an hour',
      `step ${SUBMISSION} 2018-08-16 at an hour`,
      'answer 2018-08-16 at an hour',
      'meeting rmw 2018-06-28',
      'agenda rmw 2018-06-20',
    ]);
    const without = federal('2018-08-16', '2018-09-20');
    expect(told(without).at(-1)).toBe('nextMeeting rmw 2018-08-16');
    expect(without).toMatchObject({ state: 'late', slack: { days: -1 } });
    expect(without.remedies).toEqual([{ code: 'provisional', stepId: 'proof', until: '2018-09-26' }]);
    expect(federal('2018-09-27').remedies).toEqual([]);
  });

  it('with an agreement in principle can give that first', () => {
    const round = { organs: ['gr' as const], inPrinciple: 'expected' as const };
    const late = chain(dossier({ meetings: meets('gr', '2020-01-23'), round }), '2019-11-04');
    expect(late.remedies).toEqual([{ code: 'inPrinciple', counts: false }]);
  });
});
