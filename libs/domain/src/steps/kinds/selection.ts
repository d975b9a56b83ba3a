import { stepKind } from '../step-kind';

interface Candidate {
  readonly round: number;
  readonly state: 'running' | 'out' | 'selected' | 'reserve';
  readonly score: number | null;
}

interface Candidates {
  readonly round: number;
  /** By the id of the words of the candidate's name. */
  readonly candidates: Readonly<Record<string, Candidate>>;
}

const start: Candidates = { round: 0, candidates: {} };

const { act, kind } = stepKind({
  rounds: { type: 'number', min: 1, max: 5 },
  /** The lowest score, of 100, with which a candidate goes on. */
  minimumScore: { type: 'number', min: 0, max: 100, isOptional: true },
  /** At most so many are selected. */
  cap: { type: 'number', min: 1, max: 1_000, isOptional: true },
}).holding(start as Candidates & Readonly<Record<string, unknown>>);

function ofState(data: Candidates, state: Candidate['state']): readonly string[] {
  return Object.entries(data.candidates)
    .filter(([, one]) => one.state === state)
    .map(([id]) => id);
}

function changed(data: Candidates, id: string, change: Partial<Candidate>): Candidates & Record<string, unknown> {
  const one = data.candidates[id];
  const candidates = one === undefined ? data.candidates : { ...data.candidates, [id]: { ...one, ...change } };
  return { ...data, candidates };
}

/**
 * Candidates go through rounds with scores and an outside expert; some are selected, some are kept in reserve.
 *
 * One candidacy each, never as a consortium. Source: `domain.md` 2.4 (two rounds, pitch, expert), 4.3 (score, cap).
 */
export const selection = kind({
  ends: [{ id: 'selected' }, { id: 'nobody', isRefusal: true }],
  acts: {
    addCandidate: act(
      { on: { type: 'day' }, candidate: { type: 'text' } },
      {
        isPossible: ({ data }) => data.round === 0,
        refuses: ({ candidate }, { data }) => (data.candidates[candidate] === undefined ? null : 'alreadyThere'),
        apply: ({ candidate }, { data }) => ({
          data: {
            ...data,
            candidates: { ...data.candidates, [candidate]: { round: 1, state: 'running', score: null } },
          },
        }),
      },
    ),
    openRound: act(
      { on: { type: 'day' } },
      {
        isPossible: ({ data, settings }) => data.round < settings.rounds && ofState(data, 'running').length > 0,
        apply: (_, { data }) => ({ data: { ...data, round: data.round + 1 } }),
      },
    ),
    score: act(
      {
        on: { type: 'day' },
        candidate: { type: 'item' },
        score: { type: 'number', min: 0, max: 100 },
        expert: { type: 'text', isOptional: true },
        goesOn: { type: 'yes' },
      },
      {
        isPossible: ({ data }) => data.round > 0,
        items: ({ data }) => ofState(data, 'running'),
        refuses: ({ candidate, score, goesOn }, { data, settings }) => {
          if (!ofState(data, 'running').includes(candidate)) return 'unknownItem';
          return goesOn && score < (settings.minimumScore ?? 0) ? 'scoreTooLow' : null;
        },
        apply: ({ candidate, score, goesOn }, { data }) => ({
          data: changed(data, candidate, { score, round: data.round, state: goesOn ? 'running' : 'out' }),
        }),
      },
    ),
    choose: act(
      { on: { type: 'day' }, candidate: { type: 'item' }, as: { type: 'choice', of: ['selected', 'reserve'] } },
      {
        isPossible: ({ data, settings }) => data.round === settings.rounds,
        items: ({ data }) => ofState(data, 'running'),
        refuses: ({ candidate, as }, { data, settings }) => {
          if (!ofState(data, 'running').includes(candidate)) return 'unknownItem';
          const isFull = settings.cap !== null && ofState(data, 'selected').length >= settings.cap;
          return as === 'selected' && isFull ? 'capReached' : null;
        },
        apply: ({ candidate, as }, { data }) => ({ data: changed(data, candidate, { state: as }) }),
      },
    ),
    end: act(
      { on: { type: 'day' } },
      {
        // Nobody came, or nobody is left before the last round.
        isPossible: ({ data, settings }) => data.round === settings.rounds || ofState(data, 'running').length === 0,
        apply: (_, { data }) => ({ data, outcome: ofState(data, 'selected').length > 0 ? 'selected' : 'nobody' }),
      },
    ),
  },
});
