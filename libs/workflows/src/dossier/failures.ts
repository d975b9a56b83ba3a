import type { DecideResult, Rejection } from '@penhouder/domain';
import { ApplicationFailure } from '@temporalio/workflow';

/**
 * A refusal as the failure that reaches the caller of an Update: its type is the code, its detail the rejection.
 *
 * Only this fails an Update; any other exception in a handler blocks the workflow task until a deploy, as a bug should.
 */
export function asFailure(rejection: Rejection): ApplicationFailure {
  return ApplicationFailure.create({
    type: rejection.code,
    message: rejection.code,
    details: [rejection],
    nonRetryable: true,
  });
}

export function throwIfRefused(result: DecideResult): void {
  if (!result.accepted) throw asFailure(result.rejection);
}

/** A real dossier follows the wall clock; nobody moves it. */
export function throwClockIsWall(): never {
  throw ApplicationFailure.create({ type: 'ClockIsWall', message: 'ClockIsWall', nonRetryable: true });
}
