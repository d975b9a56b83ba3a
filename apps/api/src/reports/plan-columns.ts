import type { Language, PlannedAction, RecordedKind } from '@penhouder/domain';
import { actChoiceLabel, actFieldLabel } from '@penhouder/letters';

/** The columns of an action plan in Excel, in this order. */
export const planColumns = ['what', 'code', 'year', 'target', 'reached', 'state'] as const;
export type PlanColumn = (typeof planColumns)[number];

/** The states of an action, as the plan's own rules know them. */
export const planStates = ['open', 'done', 'dropped'] as const satisfies readonly PlannedAction['state'][];

/** Highest number of a target or of what was reached; the plan's own rules refuse more. */
export const highestFigure = 1_000_000;

/** An action with the words that describe it. */
export interface WordedAction extends PlannedAction {
  readonly what: string;
}

/** A plan as it is written to Excel and compared with what comes back. */
export interface WordedPlan {
  readonly kind: RecordedKind;
  readonly language: Language;
  readonly codes: readonly { readonly value: string; readonly label: string }[];
  readonly actions: readonly WordedAction[];
}

const ACT_OF: Readonly<Record<PlanColumn, string>> = {
  what: 'addAction',
  code: 'addAction',
  year: 'addAction',
  target: 'addAction',
  reached: 'progress',
  state: 'progress',
};

/** The head of a column: the word that the form has for the same field. */
export function planHead(column: PlanColumn, kind: RecordedKind, language: Language): string {
  return actFieldLabel({ kind, act: ACT_OF[column], field: column }, language);
}

/** `loopt`, `klaar`, `geschrapt`. */
export function planStateWord(state: string, { kind, language }: Pick<WordedPlan, 'kind' | 'language'>): string {
  return actChoiceLabel({ kind, act: 'progress', field: 'state', choice: state }, language);
}

/** The words of a code; the code itself when the call gives none. */
export function planCodeWord(code: string | null, { codes }: Pick<WordedPlan, 'codes'>): string | null {
  return code === null ? null : (codes.find(({ value }) => value === code)?.label ?? code);
}

/** Actions of the same year and code by the alphabet; the order of years and codes stays as it is. */
export function byWords<Action extends Pick<WordedAction, 'year' | 'code' | 'what'>>(
  actions: readonly Action[],
  language: Language,
): Action[] {
  const places = [...new Set(actions.map(placeOf))];
  return [...actions].sort(
    (a, b) => places.indexOf(placeOf(a)) - places.indexOf(placeOf(b)) || a.what.localeCompare(b.what, language),
  );
}

function placeOf({ year, code }: Pick<WordedAction, 'year' | 'code'>): string {
  return `${String(year)} ${String(code)}`;
}
