import type { Rejection } from '@penhouder/domain';
import {
  isGrpcServiceError,
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { ProblemError } from '../problems/problem-error';
import { rejectionProblems } from '../problems/rejection-problems';

/** A refusal of the core as it came back from the workflow; the caller adds the sentence in the reader's language. */
export class CommandRejected extends Error {
  constructor(readonly rejection: Rejection) {
    super(rejection.code);
  }
}

const TRIES = 3;
const PAUSE_MS = 150;

/**
 * Sends an Update and turns what went wrong into our own words: a refusal into `CommandRejected`, an absent server or
 * worker into `WorkflowUnavailable`, a workflow that was not started yet into `DossierNotStarted`.
 *
 * Overload (gRPC 8 and 14, and the failure `UnprocessedUpdate`, which says that nothing happened) is tried again.
 */
export async function whenWorkflowAnswers<Result>(send: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await send();
    } catch (thrown) {
      if (tried >= TRIES || !isWorthAnotherTry(thrown)) throw translated(thrown);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tried));
    }
  }
}

function translated(thrown: unknown): unknown {
  if (thrown instanceof WorkflowUpdateFailedError)
    return refusalOf(thrown.cause) ?? new ProblemError('WorkflowUnavailable');
  if (thrown instanceof WorkflowNotFoundError) return new ProblemError('DossierNotStarted');
  const isAway =
    thrown instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
    thrown instanceof ServiceError ||
    isGrpcServiceError(thrown);
  return isAway ? new ProblemError('WorkflowUnavailable') : thrown;
}

function refusalOf(cause: unknown): Error | null {
  if (!(cause instanceof ApplicationFailure)) return null;
  if (cause.type === 'ClockIsWall') return new ProblemError('NotAnOwnClock');
  const [rejection] = (cause.details ?? []) as readonly (Rejection | undefined)[];
  return rejection !== undefined && Object.hasOwn(rejectionProblems, rejection.code)
    ? new CommandRejected(rejection)
    : null;
}

function isWorthAnotherTry(thrown: unknown): boolean {
  if (thrown instanceof WorkflowUpdateFailedError) {
    return thrown.cause instanceof ApplicationFailure && thrown.cause.type === 'UnprocessedUpdate';
  }
  const code = grpcCodeOf(thrown);
  return code === 8 || code === 14;
}

function grpcCodeOf(thrown: unknown): number | null {
  const error =
    thrown instanceof ServiceError || thrown instanceof WorkflowUpdateRPCTimeoutOrCancelledError
      ? thrown.cause
      : thrown;
  return isGrpcServiceError(error) ? error.code : null;
}
