import type { Command, StepDeadline } from '@penhouder/contracts';

type AddStep = Extract<Command, { type: 'AddStep' }>;
type Term = StepDeadline['term'];

/** How a last day is worded; `none`: the step has none. */
export const WORDINGS = ['none', 'until', 'before', 'after', 'ahead'] as const;
/** What a term is counted in. */
export const UNITS = ['workingDays', 'calendarDays', 'weeks', 'months', 'years'] as const;

/** The fields of a step that is added by hand, as they are typed. */
export type TypedStep = Readonly<{
  title: string;
  kind: string;
  after: readonly string[];
  gateStep: string;
  gateEnds: readonly string[];
  wording: (typeof WORDINGS)[number];
  on: string;
  time: string;
  count: string;
  unit: (typeof UNITS)[number];
  /** `launch`, `closing`, `opened STEP` or `concluded STEP`. */
  anchor: string;
  remind: string;
  reason: string;
}>;

export const blankStep: TypedStep = {
  title: '',
  kind: '',
  after: [],
  gateStep: '',
  gateEnds: [],
  wording: 'none',
  on: '',
  time: '',
  count: '',
  unit: 'workingDays',
  anchor: 'launch',
  remind: '5',
  reason: '',
};

/** Everything but the settings of its kind; what is no number becomes NaN, which the contract refuses at its field. */
export function asAddStep(typed: TypedStep): Omit<AddStep, 'values'> {
  const { title, kind, after, gateStep, gateEnds, reason } = typed;
  return {
    type: 'AddStep',
    kind,
    title,
    after: [...after],
    when: gateStep === '' ? [] : [{ step: gateStep, outcomes: [...gateEnds] }],
    deadline: deadlineOf(typed),
    reason,
  };
}

function deadlineOf(typed: TypedStep): StepDeadline | null {
  const term = termOf(typed);
  if (term === null) return null;
  const days = typed.remind.split(/[,;\s]+/).filter((one) => one !== '');
  return { term, workingDaysBefore: days.map(wholeNumber) };
}

function termOf({ wording, on, time, count, unit, anchor }: TypedStep): Term | null {
  switch (wording) {
    case 'none':
      return null;
    case 'until':
    case 'before':
      return { kind: wording, on, time: time === '' ? null : time };
    case 'after':
    case 'ahead': {
      const counted = wholeNumber(count);
      return { kind: 'relative', anchor: anchorOf(anchor), count: wording === 'ahead' ? -counted : counted, unit };
    }
  }
}

function anchorOf(anchor: string): Extract<Term, { kind: 'relative' }>['anchor'] {
  const [event, step] = anchor.split(' ');
  if (step === undefined) return { event: event === 'closing' ? 'closing' : 'launch' };
  return { event: event === 'opened' ? 'opened' : 'concluded', step };
}

function wholeNumber(text: string): number {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
}
