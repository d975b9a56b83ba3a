import type { FunderDecisionRule, SubmissionRule } from '../calls/call-rules';
import type { Dossier } from '../dossier/dossier';
import {
  asked,
  day,
  eventsOf,
  files,
  instant,
  launched,
  launchedAt,
  play,
  reaches,
  reason,
  rejectionOf,
  SUBMISSION,
  typesOf,
} from '../dossier/dossier.fixtures';
import { phaseOf } from '../dossier/summarise';
import { tasksOf } from '../read-models/tasks';
import { outcomeOf } from './progress';
import { acts, callAnd, id, launchedWith, recordedStep } from './recorded.fixtures';

const AUGUST = '2019-08-01T09:00:00.000Z';
const SEPTEMBER = '2019-09-02T09:00:00.000Z';

const filing: SubmissionRule = { kind: 'submission', id: SUBMISSION, after: [], needsQuorum: false };
const decision = (change: Partial<FunderDecisionRule> = {}): FunderDecisionRule => ({
  kind: 'funder-decision',
  id: id('decision'),
  after: [SUBMISSION],
  givesAmount: false,
  ...change,
});
const says = (outcome: string, at = SEPTEMBER): ReturnType<typeof asked> =>
  asked(at, {
    type: 'RecordFunderDecision',
    stepId: id('decision'),
    decidedOn: day(at.slice(0, 10)),
    outcome: outcome as never,
    amountCents: null,
    noteTextId: null,
  });
const statusOf = (dossier: Dossier, step: string): string | undefined => dossier.steps[id(step)]?.status;

describe('steps that wait for each other', () => {
  const inLine = (): Dossier =>
    launchedWith(recordedStep('task', 'first'), recordedStep('task', 'second', { after: [id('first')] }));

  it('open as soon as what they wait for is done, and are asked for then', () => {
    const dossier = inLine();
    expect(statusOf(dossier, 'second')).toBe('waiting');
    expect(tasksOf(dossier).map(({ stepId }) => stepId)).toEqual(['first']);
    const after = play(dossier, acts(AUGUST, 'first', ['finish']));
    expect(statusOf(after, 'second')).toBe('open');
    expect(tasksOf(after).map(({ stepId }) => stepId)).toEqual(['second']);
  });

  it('ask the board for nothing while the round of declarations has not begun', () => {
    const first = recordedStep('task', 'first');
    const steps = callAnd(first).steps.map((rule) =>
      rule.kind === 'sign-off-round' ? { ...rule, after: [id('first')] } : rule,
    );
    expect(tasksOf(launchedWith(...steps)).map(({ kind }) => kind)).toEqual(['actOnStep']);
  });

  it('cannot be acted on before', () => {
    expect(rejectionOf(inLine(), acts(AUGUST, 'second', ['finish']))).toEqual({
      code: 'StepNotOpen',
      stepId: 'second',
    });
  });

  it('end the dossier when nothing is left to do and no funder was asked', () => {
    const dossier = play(inLine(), acts(AUGUST, 'first', ['finish']), acts(SEPTEMBER, 'second', ['finish']));
    expect(dossier).toMatchObject({ stage: 'closed', outcome: 'concluded' });
  });

  it('do not wait for a log, which goes on as long as the dossier', () => {
    const dossier = launchedWith(recordedStep('event-log', 'log'), recordedStep('task', 'only'));
    expect(phaseOf(dossier)).toBe('only');
    expect(play(dossier, acts(AUGUST, 'only', ['finish'])).stage).toBe('closed');
  });

  it('open in parallel and join again', () => {
    const dossier = launchedWith(
      recordedStep('task', 'left'),
      recordedStep('task', 'right'),
      recordedStep('task', 'both', { after: [id('left'), id('right')] }),
    );
    const half = play(dossier, acts(AUGUST, 'right', ['finish']));
    expect(statusOf(half, 'both')).toBe('waiting');
    expect(statusOf(play(half, acts(AUGUST, 'left', ['finish'])), 'both')).toBe('open');
  });
});

describe('a gate', () => {
  const gated = (): Dossier =>
    launchedWith(
      filing,
      decision({ outcomes: ['admissible', 'notAdmissible'] }),
      recordedStep('task', 'go-on', { when: [{ step: id('decision'), outcomes: ['admissible'] }] }),
      recordedStep('objection', 'object', { when: [{ step: id('decision'), outcomes: ['notAdmissible'] }] }),
    );

  it('opens one way and skips the other', () => {
    const dossier = play(gated(), files(AUGUST), says('admissible'));
    expect([statusOf(dossier, 'go-on'), statusOf(dossier, 'object')]).toEqual(['open', 'skipped']);
  });

  it('keeps a refused dossier alive for the step that waits for the refusal', () => {
    const dossier = play(gated(), files(AUGUST), says('notAdmissible'));
    expect(dossier.stage).toBe('running');
    expect(statusOf(dossier, 'object')).toBe('open');
    expect(play(dossier, acts('2019-09-03T09:00:00.000Z', 'object', ['waive']))).toMatchObject({
      stage: 'closed',
      outcome: 'notAdmissible',
    });
  });

  it('shuts no gate for a place in reserve, which can still become a yes or a no', () => {
    const outcomes = ['selected', 'reserve', 'notSelected'] as const;
    const object = recordedStep('objection', 'object', { when: [{ step: id('decision'), outcomes: ['notSelected'] }] });
    const inReserve = play(launchedWith(filing, decision({ outcomes }), object), files(AUGUST), says('reserve'));
    expect(statusOf(inReserve, 'object')).toBe('waiting');
    const refused = play(inReserve, says('notSelected', '2019-10-10T09:00:00.000Z'));
    expect([refused.stage, statusOf(refused, 'object')]).toEqual(['running', 'open']);
  });

  it('ends a refused dossier when no step waits for the refusal', () => {
    const dossier = launchedWith(filing, decision({ outcomes: ['admissible', 'notAdmissible'] }));
    expect(play(dossier, files(AUGUST), says('notAdmissible'))).toMatchObject({ outcome: 'notAdmissible' });
  });
});

describe('going back', () => {
  it('a second chance asks for the filing again and keeps the first one in the journal', () => {
    const dossier = launchedWith(filing, decision({ outcomes: ['approved', 'rejected', 'secondChance'] }));
    const again = play(dossier, files(AUGUST), says('secondChance'));
    expect(again.stage).toBe('running');
    expect([statusOf(again, SUBMISSION), statusOf(again, 'decision')]).toEqual(['open', 'waiting']);
    const done = play(again, files('2019-09-20T09:00:00.000Z'), says('approved', '2019-10-10T09:00:00.000Z'));
    expect(done).toMatchObject({ stage: 'closed', outcome: 'approved' });
  });

  it('an upheld objection goes back to the funder by the route of the call', () => {
    const objection = recordedStep('objection', 'object', {
      when: [{ step: id('decision'), outcomes: ['rejected'] }],
      routes: { upheld: { ends: null, reopens: [id('decision')] } },
    });
    const refused = play(launchedWith(filing, decision(), objection), files(AUGUST), says('rejected'));
    const upheld = play(
      refused,
      acts('2019-09-05T09:00:00.000Z', 'object', ['object', { reason: 'a figure was read wrongly' }]),
      acts('2019-09-25T09:00:00.000Z', 'object', ['ruling', { verdict: 'upheld' }]),
    );
    expect([statusOf(upheld, 'decision'), statusOf(upheld, 'object')]).toEqual(['open', 'waiting']);
    expect(play(upheld, says('approved', '2019-10-10T09:00:00.000Z'))).toMatchObject({ outcome: 'approved' });
  });

  it('a route can end the dossier with an end of its own', () => {
    const late = recordedStep('supplement', 'proof', { routes: { missed: { ends: 'rejected', reopens: [] } } });
    const due = {
      ...late,
      deadline: {
        term: { kind: 'until' as const, on: day('2019-09-26'), time: null },
        opens: null,
        whose: 'funder' as const,
        certainty: 'stated' as const,
        workingDaysBefore: [5],
      },
    };
    const dossier = play(launchedWith(due), reaches('2019-09-26T22:00:00.000Z'));
    expect(dossier).toMatchObject({ stage: 'closed', outcome: 'rejected' });
  });
});

describe('a term that was used', () => {
  it('is not missed when the objection was lodged in time, although its ruling comes later', () => {
    const term = {
      term: { kind: 'until' as const, on: day('2019-09-20'), time: null },
      opens: null,
      whose: 'law' as const,
      certainty: 'stated' as const,
      workingDaysBefore: [],
    };
    const dossier = launchedWith(
      recordedStep('objection', 'object', { deadline: term }),
      recordedStep('task', 'other'),
    );
    const lodged = play(dossier, acts('2019-09-18T09:00:00.000Z', 'object', ['object', { reason: 'a figure' }]));
    expect(typesOf(eventsOf(lodged, reaches('2019-09-25T09:00:00.000Z')))).toEqual([]);
    expect(typesOf(eventsOf(dossier, reaches('2019-09-25T09:00:00.000Z')))).toEqual(['StepDeadlinePassed']);
  });
});

describe('a reserve place', () => {
  it('keeps the funder open until it becomes a yes or a no', () => {
    const dossier = launchedWith(filing, decision({ outcomes: ['selected', 'reserve', 'notSelected'] }));
    const reserve = play(dossier, files(AUGUST), says('reserve'));
    expect(reserve.stage).toBe('running');
    expect(play(reserve, says('notSelected', '2019-10-10T09:00:00.000Z'))).toMatchObject({ outcome: 'notSelected' });
  });
});

describe('a step added by hand', () => {
  it('belongs to this dossier only, with its title and its reason, and can be passed over', () => {
    const step = recordedStep('task', 'phase-four', { after: [] });
    const added = asked(AUGUST, { type: 'AddStep', step, titleTextId: 'title' as never, reasonTextId: reason });
    const dossier = play(launched(), added);
    expect(dossier.addedTitles[id('phase-four')]).toBe('title');
    expect(statusOf(dossier, 'phase-four')).toBe('open');
    const skipped = play(
      dossier,
      asked(SEPTEMBER, { type: 'SkipStep', stepId: id('phase-four'), reasonTextId: reason }),
    );
    expect(outcomeOf(skipped, id('phase-four'))).toBe('skipped');
  });
});

describe('an end by hand', () => {
  it('names the dossier that takes over', () => {
    const end = asked(AUGUST, {
      type: 'EndDossier',
      outcome: 'superseded',
      successorId: 'next' as never,
      reasonTextId: reason,
    });
    expect(play(launched(), end)).toMatchObject({ outcome: 'superseded', ended: { successorId: 'next' } });
  });
});

describe('own dates of steps', () => {
  const fifteenDays = {
    term: {
      kind: 'relative' as const,
      anchor: { event: 'concluded' as const, step: id('first') },
      count: 15,
      unit: 'calendarDays' as const,
      from: 'anchorDay' as const,
      calendar: 'legal' as const,
      shift: 'none' as const,
    },
    opens: null,
    whose: 'law' as const,
    certainty: 'stated' as const,
    workingDaysBefore: [3],
  };
  const dated = (): Dossier =>
    launchedWith(
      recordedStep('task', 'first'),
      recordedStep('task', 'then', { after: [id('first')], deadline: fifteenDays }),
    );

  it('are counted once their anchor has happened, from the day that people say it happened on', () => {
    const dossier = dated();
    expect(dossier.plan?.steps).toEqual({});
    const after = play(dossier, acts('2019-09-10T09:00:00.000Z', 'first', ['finish', { on: '2019-09-06' }]));
    expect(after.plan?.steps?.[id('then')]?.due.on).toBe('2019-09-21');
  });

  it('remind the coordinators once and are overdue once', () => {
    const dossier = play(dated(), acts('2019-09-06T09:00:00.000Z', 'first', ['finish']));
    const reminded = eventsOf(dossier, reaches('2019-09-18T12:00:00.000Z'));
    expect(typesOf(reminded)).toEqual(['StepReminderDue']);
    const later = play(dossier, reaches('2019-09-18T12:00:00.000Z'));
    expect(typesOf(eventsOf(later, reaches('2019-09-19T12:00:00.000Z')))).toEqual([]);
    const passed = eventsOf(later, reaches('2019-09-22T12:00:00.000Z'));
    expect(typesOf(passed)).toEqual(['StepDeadlinePassed']);
  });

  it('move by hand and count anew', () => {
    const dossier = play(dated(), acts('2019-09-06T09:00:00.000Z', 'first', ['finish']));
    const moved = play(
      dossier,
      asked('2019-09-10T09:00:00.000Z', {
        type: 'MoveStepDate',
        stepId: id('then'),
        on: day('2019-10-15'),
        time: null,
        reasonTextId: reason,
      }),
    );
    expect(moved.plan?.steps?.[id('then')]?.due.at).toBe(instant('2019-10-15T22:00:00.000Z'));
  });
});

describe('a round that comes after other steps', () => {
  it('asks nobody before they are done', () => {
    const { steps } = callAnd();
    const [round, ...others] = steps;
    if (round === undefined) throw new Error('the example call begins with a round');
    const dossier = launchedWith(recordedStep('document', 'text'), { ...round, after: [id('text')] }, ...others);
    expect(
      Object.values(dossier.participants)
        .flatMap(({ contacts }) => contacts)
        .some(({ isAsked }) => isAsked),
    ).toBe(false);
    const asking = play(
      dossier,
      acts(launchedAt, 'text', ['addVersion']),
      acts(AUGUST, 'text', ['review', { verdict: 'agrees' }]),
      acts(AUGUST, 'text', ['freeze']),
    );
    expect(
      Object.values(asking.participants)
        .flatMap(({ contacts }) => contacts)
        .every(({ isAsked }) => isAsked),
    ).toBe(true);
  });
});
