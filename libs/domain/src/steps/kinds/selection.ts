import type { ActRefusal } from '../step-kind';
import { stepKind } from '../step-kind';
import type { FormSettings, Review } from '../review-forms';
import { hasForm, pointsProblem, scoreOf } from '../review-forms';

interface Candidate {
  readonly round: number;
  readonly state: 'running' | 'out' | 'selected' | 'reserve';
  readonly score: number | null;
  /** Filled forms of every round. Absent: none. */
  readonly reviews?: readonly Review[];
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
  /** The form that each reviewer fills in: the most points of each criterion. Absent: one score is given at once. */
  criteria: { type: 'numbers', min: 1, max: 1_000, isOptional: true },
  /** How heavy each criterion weighs; one that is not named weighs 1. */
  weights: { type: 'numbers', min: 1, max: 100, isOptional: true },
  /** The fewest points of a criterion, on average, with which a candidate goes on. */
  minima: { type: 'numbers', min: 1, max: 1_000, isOptional: true },
  /** So many forms of a round before a candidate is judged; absent: one. */
  reviewsNeeded: { type: 'number', min: 1, max: 20, isOptional: true },
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

/** The forms that were filled in for a candidate in the round that runs now. */
function reviewsNow(data: Candidates, id: string): readonly Review[] {
  return (data.candidates[id]?.reviews ?? []).filter(({ round }) => round === data.round);
}

interface JudgeSettings extends FormSettings {
  readonly minimumScore: number | null;
  readonly reviewsNeeded: number | null;
}

/** Why a candidate cannot be judged so: too few forms, or too few points to go on. */
function judgementProblem(reviews: readonly Review[], goesOn: boolean, settings: JudgeSettings): ActRefusal | null {
  const reviewed = scoreOf(reviews, settings);
  if (reviewed === null || reviews.length < (settings.reviewsNeeded ?? 1)) return 'notEnough';
  const isTooLow = reviewed.score < (settings.minimumScore ?? 0) || reviewed.below.length > 0;
  return goesOn && isTooLow ? 'scoreTooLow' : null;
}

/**
 * Candidates go through rounds with scores and an outside expert; some are selected, some are kept in reserve.
 *
 * Where the call lists criteria, each reviewer (of the jury, the house, an expert) fills in a form, and the score is their
 * average; the names of reviewers are words, kept elsewhere.
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
        isPossible: ({ data, settings }) => data.round > 0 && !hasForm(settings),
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
    review: act(
      {
        on: { type: 'day' },
        candidate: { type: 'item' },
        reviewer: { type: 'text' },
        points: { type: 'numbers', min: 0, max: 1_000, listedIn: 'criteria' },
        note: { type: 'text', isOptional: true },
      },
      {
        isPossible: ({ data, settings }) => data.round > 0 && hasForm(settings) && ofState(data, 'running').length > 0,
        items: ({ data }) => ofState(data, 'running'),
        refuses: ({ candidate, reviewer, points }, { data, settings }) => {
          if (!ofState(data, 'running').includes(candidate)) return 'unknownItem';
          const isThere = reviewsNow(data, candidate).some((one) => one.reviewer === reviewer);
          return isThere ? 'alreadyThere' : pointsProblem(points, settings);
        },
        apply: ({ candidate, reviewer, points }, { data }) => {
          const reviews = [...(data.candidates[candidate]?.reviews ?? []), { round: data.round, reviewer, points }];
          return { data: changed(data, candidate, { reviews }) };
        },
      },
    ),
    judge: act(
      { on: { type: 'day' }, candidate: { type: 'item' }, goesOn: { type: 'yes' } },
      {
        isPossible: ({ data, settings }) => data.round > 0 && hasForm(settings) && ofState(data, 'running').length > 0,
        items: ({ data }) => ofState(data, 'running'),
        refuses: ({ candidate, goesOn }, { data, settings }) => {
          if (!ofState(data, 'running').includes(candidate)) return 'unknownItem';
          return judgementProblem(reviewsNow(data, candidate), goesOn, settings);
        },
        apply: ({ candidate, goesOn }, { data, settings }) => {
          const score = scoreOf(reviewsNow(data, candidate), settings)?.score ?? null;
          return { data: changed(data, candidate, { score, round: data.round, state: goesOn ? 'running' : 'out' }) };
        },
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
