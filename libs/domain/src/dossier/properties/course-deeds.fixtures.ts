import fc from 'fast-check';
import type {
  CallRules,
  CoordinatorCommand,
  Dossier,
  NewTextVersion,
  ParticipantId,
  StepDeadline,
  StepId,
  StepRule,
  Term,
} from '../../index';
import { addDays } from '../../index';
import type { acts } from '../../steps/recorded.fixtures';
import { id, recordedStep } from '../../steps/recorded.fixtures';
import { aalst, day, FUNDER, gent, municipality, reason, REPORTS, ronse, SUBMISSION } from '../dossier.fixtures';

/** What a coordinator asks, without the key and the name that every request carries. */
export type Unsigned = CoordinatorCommand extends infer One
  ? One extends unknown
    ? Omit<One, 'commandId' | 'by'>
    : never
  : never;

/** A request, made of the state in which it is made. */
export type Asking = (scene: { readonly dossier: Dossier; readonly nth: number; readonly at: string }) => Unsigned;

const dated = (term: Term, opens: Term | null = null): StepDeadline => ({
  term,
  opens,
  whose: 'funder',
  certainty: 'stated',
  workingDaysBefore: [10, 2],
});
const until = (on: string): Term => ({ kind: 'until', on: day(on), time: null });
const daysAfter = (step: StepId, count: number): Term => ({
  kind: 'relative',
  anchor: { event: 'concluded', step },
  count,
  unit: 'calendarDays',
  from: 'anchorDay',
  calendar: 'legal',
  shift: 'nextWorkingDay',
});

/** Gates, routes, deadlines of both kinds, an optional step, one that ends by itself and one that never ends. */
const COURSE: readonly StepRule[] = [
  recordedStep('document', 'draft', { deadline: dated(until('2019-10-31')) }),
  recordedStep('task', 'leaflet', { after: [id('draft')], isOptional: true, deadline: dated(until('2019-11-15')) }),
  recordedStep('supplement', 'annex', {
    after: [SUBMISSION],
    deadline: dated(daysAfter(SUBMISSION, 20)),
    routes: { missed: { ends: null, reopens: [SUBMISSION] } },
  }),
  recordedStep('objection', 'objection', {
    after: [],
    when: [{ step: FUNDER, outcomes: ['rejected'] }],
    deadline: dated(daysAfter(FUNDER, 30)),
    routes: { upheld: { ends: null, reopens: [FUNDER] } },
  }),
  recordedStep('contract', 'contract', {
    when: [{ step: FUNDER, outcomes: ['approved'] }],
    settings: { parties: ['funder'], doParticipantsSign: true },
    deadline: dated(until('2020-03-01'), daysAfter(FUNDER, 5)),
  }),
  recordedStep('event-log', 'log', { settings: { sorts: ['meeting'], codes: [], yearlySorts: [], yearlyCodes: [] } }),
];

/** The call with a course of many steps around its own; the funder can also give a second chance. */
export function withCourse(call: CallRules): CallRules {
  const steps = call.steps.map((step) =>
    step.kind === 'funder-decision' ? { ...step, outcomes: ['approved', 'rejected', 'secondChance'] as const } : step,
  );
  return { ...call, steps: [...steps, ...COURSE] };
}

const some = fc.subarray<ParticipantId>([gent, aalst, ronse], { minLength: 1 });
const anyone = fc.constantFrom(gent, aalst, ronse);
const anyStep = fc.constantFrom(...COURSE.map((step) => step.id), SUBMISSION, FUNDER, id('phase'), id('gone'));

type Values = Parameters<typeof acts>[2][1];
const recordings: readonly (readonly [string, string, Values?])[] = [
  ['draft', 'addVersion'],
  ['draft', 'review', { verdict: 'agrees' }],
  ['draft', 'freeze'],
  ['leaflet', 'finish'],
  ['phase', 'finish'],
  ['annex', 'supply'],
  ['objection', 'object', { reason: 'figures' }],
  ['objection', 'ruling', { verdict: 'upheld' }],
  ['objection', 'ruling', { verdict: 'dismissed' }],
  ['contract', 'sign', { party: 'funder' }],
  ['contract', 'sign', { participant: gent }],
  ['contract', 'sign', { participant: aalst }],
  ['contract', 'breakOff', { reason: 'no' }],
  ['log', 'log', { sort: 'meeting', what: 'first' }],
];

const said = (does: Asking, ...words: readonly unknown[]): Asking =>
  Object.assign(does, { [fc.toStringMethod]: () => JSON.stringify(words) });

const recording: fc.Arbitrary<Asking> = fc.constantFrom(...recordings).map(([step, act, values = {}]) =>
  said(
    ({ at }) => ({
      type: 'ActOnStep',
      stepId: id(step),
      act,
      values: { on: at.slice(0, 10), ...values },
    }),
    step,
    act,
    values,
  ),
);

const onSteps: fc.Arbitrary<Asking> = fc.oneof(
  fc.record({ stepId: anyStep, days: fc.integer({ min: -2, max: 60 }) }).map(({ stepId, days }) =>
    said(
      ({ at }) => ({
        type: 'MoveStepDate',
        stepId,
        on: addDays(day(at.slice(0, 10)), days),
        time: null,
        reasonTextId: reason,
      }),
      'moves step',
      stepId,
      days,
    ),
  ),
  fc
    .record({
      after: fc.subarray([id('draft'), SUBMISSION, id('log')], { maxLength: 1 }),
      on: fc.constantFrom('2019-09-15', '2020-02-01'),
    })
    .map(({ after, on }) =>
      said(
        () => ({
          type: 'AddStep',
          step: recordedStep('task', 'phase', { after, deadline: dated(until(on)) }),
          titleTextId: reason,
          reasonTextId: reason,
        }),
        'adds a step',
        after,
        on,
      ),
    ),
  anyStep.map((stepId) => said(() => ({ type: 'SkipStep', stepId, reasonTextId: reason }), 'skips', stepId)),
  fc
    .constantFrom(2019, 2020, 2021)
    .map((lastYear) =>
      said(() => ({ type: 'StopDuty', stepId: REPORTS, lastYear, reasonTextId: reason }), 'stops duty', lastYear),
    ),
  fc.record({ year: fc.constantFrom(2020, 2021), days: fc.integer({ min: -3, max: 40 }) }).map(({ year, days }) =>
    said(
      ({ at }) => {
        const returnedOn = day(at.slice(0, 10));
        const about = { stepId: REPORTS, year, returnedOn, dueOn: addDays(returnedOn, days) };
        return { type: 'ReturnReport', ...about, reasonTextId: reason };
      },
      'sends back',
      year,
      days,
    ),
  ),
  fc.constantFrom(2020, 2021).map((year) =>
    said(
      ({ at }) => ({
        type: 'AcceptReport',
        stepId: REPORTS,
        year,
        acceptedOn: day(at.slice(0, 10)),
        noteTextId: null,
      }),
      'accepts',
      year,
    ),
  ),
  fc.constant(
    said(
      ({ at }) => ({
        type: 'RecordFunderDecision',
        stepId: FUNDER,
        decidedOn: day(at.slice(0, 10)),
        outcome: 'secondChance',
        amountCents: null,
        noteTextId: null,
      }),
      'second chance',
    ),
  ),
);

const onAnswers: fc.Arbitrary<Asking> = fc.oneof(
  fc
    .record({ who: anyone, type: fc.constantFrom('WithdrawSignOff' as const, 'AnnulSignOff' as const) })
    .map(({ who, type }) =>
      said(({ at }) => ({ type, participantId: who, on: day(at.slice(0, 10)), reasonTextId: reason }), type, who),
    ),
  fc.record({ who: anyone, next: fc.option(fc.integer({ min: 1, max: 40 })) }).map(({ who, next }) =>
    said(
      ({ at }) => ({
        type: 'RecordNotTreated',
        participantId: who,
        organ: 'cbs',
        meetingOn: day(at.slice(0, 10)),
        nextOn: next === null ? null : addDays(day(at.slice(0, 10)), next),
        noteTextId: null,
      }),
      'not treated',
      who,
      next,
    ),
  ),
  fc.record({ who: anyone, isRatified: fc.boolean() }).map(({ who, isRatified }) =>
    said(
      ({ at }) => ({
        type: 'RecordRatification',
        participantId: who,
        organ: 'gr',
        on: day(at.slice(0, 10)),
        isRatified,
        noteTextId: null,
      }),
      'ratifies',
      who,
      isRatified,
    ),
  ),
  some.map((participantIds) =>
    said(() => ({ type: 'AskAgain', participantIds, reasonTextId: reason }), 'asks again', participantIds),
  ),
  fc.record({ whom: some, needsSignature: fc.boolean() }).map(({ whom, needsSignature }) =>
    said(
      ({ nth }) => ({
        type: 'PublishText',
        reasonTextId: reason,
        versions: whom.map((participantId) => ({
          participantId,
          textVersionId: `version-${participantId}-${String(nth)}` as NewTextVersion['textVersionId'],
          needsSignature,
        })),
      }),
      'publishes',
      whom,
      needsSignature,
    ),
  ),
);

/** Two merge, one is split in two, or one goes without anybody in its place. */
const mergers: fc.Arbitrary<Asking> = fc
  .record({ from: some, into: fc.constantFrom(0, 1, 1, 2) })
  .map(({ from, into }) =>
    said(
      ({ nth, at }) => ({
        type: 'ChangeUnits',
        changeId: `change-${String(nth)}`,
        on: day(at.slice(0, 10)),
        reasonTextId: reason,
        successions:
          into === 0
            ? [{ from, to: null }]
            : Array.from({ length: into }, (_, index) => ({
                from,
                to: municipality(`successor-${String(nth)}-${String(index)}` as ParticipantId, 9_000),
              })),
      }),
      'merges',
      from,
      into,
    ),
  );

/** A newer version moves its dates, leaves out a step or none, and has those again that an earlier one left out. */
const adoptions: fc.Arbitrary<Asking> = fc
  .record({
    closing: fc.constantFrom('2020-01-15', '2019-12-20', '2020-02-10'),
    without: fc.constantFrom(null, 'draft', 'leaflet', 'annex'),
    annexBy: fc.constantFrom('2019-12-01', '2020-03-20'),
  })
  .map(({ closing, without, annexBy }) =>
    said(
      ({ dossier }) => {
        const call = dossier.call ?? withCourse({} as CallRules);
        const isKept = (step: StepRule): boolean => step.id !== without && dossier.addedTitles[step.id] === undefined;
        const gone = COURSE.filter(({ id: known }) => call.steps.every((step) => step.id !== known));
        const steps = [...call.steps, ...gone]
          .filter(isKept)
          .map((step) => (step.id === id('annex') ? { ...step, deadline: dated(until(annexBy)) } : step))
          .map((step) => ({ ...step, after: step.after.filter((one) => one !== without) }));
        const changed = {
          ...call,
          version: call.version + 1,
          steps,
          closing: { time: null, certainty: 'stated' as const, ...call.closing, on: day(closing) },
        };
        return { type: 'AdoptCall', call: changed, participants: [], reasonTextId: reason };
      },
      'adopts',
      closing,
      without,
      annexBy,
    ),
  );

const endings: fc.Arbitrary<Asking> = fc
  .constantFrom('notFiled' as const, 'concluded' as const)
  .map((outcome) =>
    said(() => ({ type: 'EndDossier', outcome, successorId: null, reasonTextId: reason }), 'ends', outcome),
  );

const spinOffs: fc.Arbitrary<Asking> = fc
  .constantFrom('next', 'spin-off')
  .map((name) =>
    said(() => ({ type: 'NameSuccessor', successorId: name as never, reasonTextId: reason }), 'names successor', name),
  );

/** Everything that coordinators do about the course of a dossier and about answers after they were given. */
export const askings: fc.Arbitrary<Asking> = fc.oneof(
  { weight: 12, arbitrary: recording },
  { weight: 6, arbitrary: onSteps },
  { weight: 8, arbitrary: onAnswers },
  { weight: 2, arbitrary: mergers },
  { weight: 2, arbitrary: adoptions },
  { weight: 1, arbitrary: endings },
  { weight: 1, arbitrary: spinOffs },
);
