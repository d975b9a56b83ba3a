import type { DraftProblem } from '@penhouder/contracts';

export type DraftStep = DraftProblem['step'];

/** The five steps in their order; each is an address. */
export const DRAFT_STEPS: readonly DraftStep[] = ['oproep', 'deelnemers', 'planning', 'brieven', 'nakijken'];

/** The step that an address names; the first when it names none. */
export function stepOfAddress(text: string): DraftStep {
  return DRAFT_STEPS.find((step) => step === text) ?? 'oproep';
}
