import type { Dossier } from '../dossier/dossier';
import { stepRule } from '../dossier/lookups';
import type { StepId } from '../primitives/ids';
import type { Numbers } from '../steps/fields';
import type { FormSettings, Review } from '../steps/review-forms';
import { hasForm, scoreOf, totalOf } from '../steps/review-forms';

/** The forms of one candidate in one round, and what they say together. */
export interface ScoredCandidate {
  /** Id of the words of its name. */
  readonly candidate: string;
  readonly round: number;
  readonly state: 'running' | 'out' | 'selected' | 'reserve';
  /** In the order in which they were filled in. */
  readonly forms: readonly { readonly reviewer: string; readonly points: Numbers; readonly total: number }[];
  /** Of 100. */
  readonly score: number;
  readonly below: readonly string[];
}

export interface ScoreTable {
  /** The most points of each criterion. */
  readonly criteria: Numbers;
  /** The newest round first; within it the highest score first. */
  readonly candidates: readonly ScoredCandidate[];
}

interface Held {
  readonly candidates?: Readonly<
    Record<string, { readonly state: ScoredCandidate['state']; readonly reviews?: readonly Review[] }>
  >;
}

/** What reviewers gave, as a table; null for a step without forms, or with none filled in. */
export function scoreTable(dossier: Dossier, stepId: StepId): ScoreTable | null {
  const rule = stepRule(dossier, stepId);
  const state = dossier.steps[stepId];
  if (rule?.kind !== 'recorded' || state?.kind !== 'recorded') return null;
  const settings = rule.settings as Partial<FormSettings>;
  const candidates = hasForm(settings) ? scoredIn(state.data, settings) : [];
  return candidates.length === 0 ? null : { criteria: settings.criteria ?? {}, candidates };
}

function scoredIn({ candidates = {} }: Held, settings: Partial<FormSettings>): readonly ScoredCandidate[] {
  return Object.entries(candidates)
    .flatMap(([candidate, { state, reviews = [] }]) =>
      [...new Set(reviews.map(({ round }) => round))].flatMap((round) => {
        const inRound = reviews.filter((one) => one.round === round);
        const reviewed = scoreOf(inRound, settings);
        const forms = inRound.map(({ reviewer, points }) => ({ reviewer, points, total: totalOf(points, settings) }));
        return reviewed === null ? [] : [{ candidate, round, state, forms, ...reviewed }];
      }),
    )
    .sort((a, b) => b.round - a.round || b.score - a.score);
}
