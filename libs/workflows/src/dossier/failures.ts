import { ApplicationFailure } from '@temporalio/common';
import type { DecideResult, Rejection } from '@penhouder/domain';

/**
 * A refusal on its way to the caller of an Update: the type is the rejection's code, the details hold the rejection. Any
 * other exception in a handler blocks the dossier until a deploy, which is right for a bug and wrong for a rule.
 */
export function asFailure(rejection: Rejection): ApplicationFailure {
  return ApplicationFailure.create({
    type: rejection.code,
    message: `Refused: ${rejection.code}`,
    details: [rejection],
    nonRetryable: true,
  });
}

export function throwIfRefused(result: DecideResult): void {
  if (!result.accepted) throw asFailure(result.rejection);
}

/** A real dossier follows the wall clock; nobody moves it. */
export function clockIsWall(): ApplicationFailure {
  return ApplicationFailure.create({ type: 'ClockIsWall', message: 'Refused: ClockIsWall', nonRetryable: true });
}

/** There is nothing in the journal that the dossier does not know. */
export function journalKnown(): ApplicationFailure {
  return ApplicationFailure.create({ type: 'JournalKnown', message: 'Refused: JournalKnown', nonRetryable: true });
}

/** The rejection in what the client throws, however deep; null when it failed for another reason. */
export function rejectionIn(error: unknown): Rejection | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof ApplicationFailure) return rejectionOf(error);
  return rejectionIn(error.cause);
}

function rejectionOf({ type, details }: ApplicationFailure): Rejection | null {
  const [first] = details ?? [];
  const isRejection = typeof first === 'object' && first !== null && 'code' in first && first.code === type;
  return isRejection ? (first as Rejection) : null;
}
