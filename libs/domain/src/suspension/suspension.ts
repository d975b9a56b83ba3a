import type { Dossier } from '../dossier/dossier';
import { roundOf, stepRule } from '../dossier/lookups';
import type { StepId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import { isBefore } from '../primitives/instant';

/** Why a clock stands still: the funder asks for more before it goes on, or a reason of the coordinators' own. */
export const SUSPENSION_CAUSES = ['funderAsks', 'ownReason'] as const;
export type SuspensionCause = (typeof SUSPENSION_CAUSES)[number];

/** A time in which the clock of a dossier, or of one step of it, stood still. */
export interface Suspension {
  /** Null: the dossier's, which is that of its round and of every step but the duties that recur for years. */
  readonly onlyStepId: StepId | null;
  readonly cause: SuspensionCause;
  /** The civil day of the body on which it began; that day itself still counted. */
  readonly on: LocalDate;
  readonly at: Instant;
  /** Null: the clock stands still. */
  readonly ended: { readonly on: LocalDate; readonly at: Instant } | null;
}

/** The suspension that nobody ended yet; null: no clock stands still. */
export function openSuspension({ suspensions = [] }: Dossier): Suspension | null {
  const last = suspensions.at(-1);
  return last?.ended === null ? last : null;
}

/**
 * The suspension in which a step's clock stands still; null: it runs. One that was ended holds until the plan with the new
 * dates is there, so that nothing falls due by the old ones.
 */
export function stillStep(dossier: Dossier, stepId: StepId): Suspension | null {
  const last = lastInForce(dossier);
  return last !== null && isStepConcerned(dossier, last, stepId) ? last : null;
}

/** The same for the answers: reminders, the days to answer by, and the closing of the round. */
export function stillRound(dossier: Dossier): Suspension | null {
  const last = lastInForce(dossier);
  return last !== null && isOfRound(dossier, last) ? last : null;
}

/** Whether a suspension is one of the answers. */
export function isOfRound(dossier: Dossier, { onlyStepId }: Pick<Suspension, 'onlyStepId'>): boolean {
  return onlyStepId === null || onlyStepId === roundOf(dossier)?.id;
}

/**
 * What the clock of the answers showed at `at`: in a suspension the moment at which it stopped, so that nobody becomes late
 * in it.
 */
export function roundTimeAt(dossier: Dossier, at: Instant): Instant {
  const last = lastInForce(dossier);
  const within = (dossier.suspensions ?? [])
    .filter((one) => isOfRound(dossier, one) && !isBefore(at, one.at))
    .find((one) => one === last || (one.ended !== null && isBefore(at, one.ended.at)));
  return within?.at ?? at;
}

/** As it is once the plan for the running clock is there. */
export function withClockRunning(dossier: Dossier): Dossier {
  if (dossier.isResuming === undefined) return dossier;
  const { isResuming: _, ...running } = dossier;
  return running;
}

function lastInForce({ suspensions = [], isResuming }: Dossier): Suspension | null {
  const last = suspensions.at(-1) ?? null;
  return last !== null && (last.ended === null || isResuming === true) ? last : null;
}

/** Duties recur for years and stand still only when they are named. */
export function isStepConcerned(dossier: Dossier, { onlyStepId }: Suspension, stepId: StepId): boolean {
  if (onlyStepId !== null) return onlyStepId === stepId;
  return stepRule(dossier, stepId)?.kind !== 'recurring-duty';
}
