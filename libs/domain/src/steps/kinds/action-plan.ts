import { stepKind } from '../step-kind';

interface Action {
  readonly code: string | null;
  readonly year: number | null;
  readonly target: number | null;
  readonly reached: number;
  readonly state: 'open' | 'done' | 'dropped';
}

const NO_ACTIONS: Readonly<Record<string, Action>> = {};

const { act, kind } = stepKind({
  /** Codes of the priorities or obligations that actions belong to. */
  codes: { type: 'names' },
  /** Whether every code must have an action before the plan stands. */
  needsEveryCode: { type: 'yes' },
}).holding({
  /** By the id of the words that describe them. */
  actions: NO_ACTIONS,
  adoptedOn: null as string | null,
});

type Actions = Readonly<Record<string, Action>>;

function open(actions: Actions): readonly string[] {
  return Object.keys(actions).filter((id) => actions[id]?.state === 'open');
}

/**
 * Actions with their priority, year, indicator and progress; adopted as a whole, followed up and inherited by a
 * successor. Source: `domain.md` D02, D04, D25 and D26, 2.2 step 5.
 */
export const actionPlan = kind({
  ends: [{ id: 'closed' }],
  isEndless: true,
  acts: {
    addAction: act(
      {
        on: { type: 'day' },
        what: { type: 'text' },
        code: { type: 'name', listedIn: 'codes', isOptional: true },
        year: { type: 'year', isOptional: true },
        target: { type: 'number', min: 0, max: 1_000_000, isOptional: true },
      },
      {
        items: ({ settings }) => settings.codes,
        refuses: ({ what, code }, { data, settings }) => {
          if (code !== null && !settings.codes.includes(code)) return 'unknownItem';
          return data.actions[what] === undefined ? null : 'alreadyThere';
        },
        apply: ({ what, code, year, target }, { data }) => ({
          data: { ...data, actions: { ...data.actions, [what]: { code, year, target, reached: 0, state: 'open' } } },
        }),
      },
    ),
    adopt: act(
      { on: { type: 'day' } },
      {
        isPossible: ({ data }) => data.adoptedOn === null && Object.keys(data.actions).length > 0,
        refuses: (_, { data, settings }) => {
          const covered = Object.values(data.actions).map(({ code }) => code);
          return settings.needsEveryCode && !settings.codes.every((code) => covered.includes(code))
            ? 'notEnough'
            : null;
        },
        apply: ({ on }, { data }) => ({ data: { ...data, adoptedOn: on } }),
      },
    ),
    progress: act(
      {
        on: { type: 'day' },
        action: { type: 'item' },
        reached: { type: 'number', min: 0, max: 1_000_000 },
        state: { type: 'choice', of: ['open', 'done', 'dropped'] },
      },
      {
        items: ({ data }) => open(data.actions),
        refuses: ({ action }, { data }) => (open(data.actions).includes(action) ? null : 'unknownItem'),
        apply: ({ action, reached, state }, { data }) => {
          const one = data.actions[action];
          return one === undefined
            ? { data }
            : { data: { ...data, actions: { ...data.actions, [action]: { ...one, reached, state } } } };
        },
      },
    ),
  },
});
