import { callSchema, type CallFile } from '@penhouder/call-definitions';
import { RECORDED_KINDS, type Field } from '@penhouder/domain';

const source = { certainty: 'assumed', text: 'Verzonnen.', url: null };

const VALUES: Readonly<Record<Field['type'], unknown>> = {
  day: '2031-05-06',
  text: 'woorden',
  name: 'een-naam',
  names: ['een-naam', 'nog-een'],
  numbers: { 'een-naam': 2, 'nog-een': 3 },
  number: 2,
  money: 125_050,
  year: 2031,
  yes: true,
  choice: null,
  monthDay: '03-31',
  item: 'iets',
  participant: 'iemand',
  file: 'bestand',
};

const relative = { kind: 'relative', count: 30, unit: 'calendarDays' };
const TERMS = [
  { kind: 'until', on: '2031-05-06' },
  { kind: 'until', on: '2031-05-06', time: '12:00' },
  { kind: 'before', on: '2031-05-06' },
  { kind: 'before', on: '2031-05-06', time: '12:00' },
  { kind: 'never' },
  { ...relative, anchor: { event: 'launch' } },
  { ...relative, anchor: { event: 'closing' }, count: -1, unit: 'workingDays', calendar: 'townHall' },
  { ...relative, anchor: { event: 'opened', step: 'task' }, count: 1, unit: 'weeks', from: 'firstOfNextMonth' },
  { ...relative, anchor: { event: 'concluded', step: 'task' }, count: 0, unit: 'months', shift: 'nextWorkingDay' },
  { ...relative, anchor: { event: 'concluded', step: 'task' }, count: 2, unit: 'years', calendar: 'body' },
];

const QUORUM = [
  { kind: 'all' },
  { kind: 'atLeast', count: 3 },
  { kind: 'sum', figure: 'cijfer', atLeast: 100, isStrict: true },
  { kind: 'eachType', types: [{ tag: 'gemeente' }, { tag: 'vereniging', count: 2 }] },
  { kind: 'sum', figure: 'geld', atLeast: 100, atMost: 900 },
  { kind: 'spread', tags: ['noord', 'zuid', 'oost'], atLeast: 2 },
  { kind: 'mix', tag: 'noord', atLeastPercent: 20, atMostPercent: 70 },
  { kind: 'sameGroup', tags: ['noord', 'zuid'], atLeast: 2 },
  { kind: 'adjoining', neighbours: [['11001', '11002'], ['11001', '11004']], atLeast: 2 }, // prettier-ignore
  { kind: 'exclusive', tag: 'elders' },
  { kind: 'contribution', figure: 'cijfer' },
  { kind: 'contribution', figure: 'cijfer', atLeastPercent: 200 },
  { kind: 'atMost', count: 9 },
  { kind: 'atMost', count: 2, tag: 'noord' },
  { kind: 'share', figure: 'cijfer', atLeastPercent: 33.33 },
  { kind: 'share', atLeastPercent: 50, isStrict: true },
  { kind: 'each', figure: 'geld', atMost: 50 },
  { kind: 'ratio', figure: 'cijfer', of: 'geld', atLeastPercent: 30, atMostPercent: 2_000 },
  {
    kind: 'anyOf',
    groups: [
      [{ kind: 'atLeast', count: 4, source }],
      [
        { kind: 'sum', figure: 'geld', atLeast: 7, source },
        { kind: 'exclusive', tag: 'elders', source },
      ],
    ],
  },
];

const FIGURES = [
  { id: 'cijfer', referenceOn: '2031-01-01', source },
  { id: 'geld', referenceOn: '2031-01-01', unit: 'euro', source },
];

const percentage = { kind: 'percentage', figure: 'geld', percent: 40, roundDownTo: 'cents' };
const perParticipant = { kind: 'perParticipant', amountCents: 5_000 };
const bounds = { minimumCents: 10_000, maximumCents: 90_000 };

/** One for each copy of the call, in turn. */
const AMOUNTS = [
  { kind: 'maximum', amountCents: 30_000 },
  {
    ...percentage,
    byTag: [
      { tag: 'noord', percent: 50 },
      { tag: 'zuid', percent: 33.5 },
    ],
  },
  {
    kind: 'total',
    parts: [
      { kind: 'fixed', amountCents: 2_500 },
      { ...perParticipant, tag: 'noord', ...bounds },
      { kind: 'perUnit', figure: 'cijfer', amountCents: 30, ...bounds },
      { ...percentage, ...bounds },
    ],
  },
  { ...perParticipant },
];

const SIGNATURES = [{ of: ['mayor' as const, 'alderman' as const, 'director' as const], needed: 2 }];

const ASKS = [
  { code: 'keuze', kind: 'choice', options: ['een-naam', 'nog-een', 'derde'] },
  { code: 'getal', kind: 'number', min: 1, max: 90 },
  { code: 'deel', kind: 'euro', minCents: 100, maxCents: 90_000, isRequired: false },
  { code: 'open', kind: 'euro' },
];

/** Few enough that each of their fields is quickly changed alone. */
const STEPS_PER_CALL = 4;

/** The call with every condition, in as many copies as give every recorded kind a step and every wording of a date a place. */
export function withEveryKindOfRule(call: CallFile): readonly CallFile[] {
  const recorded = Object.entries(RECORDED_KINDS).map(([kind, { settings }], nth) => ({
    id: kind,
    kind,
    source,
    doneBy: 'iemand',
    after: ['indienen'],
    when: [{ step: 'beslissing', outcomes: ['approved', 'approvedWithConditions'] }],
    isOptional: true,
    routes: { skipped: { reopens: ['indienen'] } },
    notBy: ['verklaringen'],
    deadline: { term: termOf(nth), opens: termOf(nth + 1), whose: 'law', workingDaysBefore: [10, 1], source },
    settings: Object.fromEntries(Object.entries(settings).map(([name, field]) => [name, settingValue(field)])),
  }));
  const parts = Array.from({ length: Math.ceil(recorded.length / STEPS_PER_CALL) }, (_, nth) =>
    recorded.slice(nth * STEPS_PER_CALL, (nth + 1) * STEPS_PER_CALL),
  );
  return parts.map((steps, nth) => withSteps(call, steps, AMOUNTS[nth % AMOUNTS.length]));
}

function withSteps(call: CallFile, steps: readonly object[], amount: unknown): CallFile {
  return callSchema.parse({
    ...call,
    opening: { on: '2031-05-06', source },
    closing: {
      ...call.closing,
      otherWordings: [{ on: '2031-05-07', time: '12:00', text: 'Een andere bladzijde.', url: null }],
    },
    figures: [...call.figures, ...FIGURES],
    amount: { ...(amount as object), source },
    quorum: QUORUM.map((rule) => ({ ...rule, source })),
    steps: [
      ...call.steps.map((step) =>
        step.kind === 'sign-off-round' ? { ...step, asks: ASKS, signatures: SIGNATURES } : step,
      ),
      ...steps,
    ],
  });
}

function termOf(nth: number): unknown {
  return TERMS[nth % TERMS.length];
}

function settingValue(field: Field): unknown {
  return field.type === 'choice' ? field.of[0] : VALUES[field.type];
}
