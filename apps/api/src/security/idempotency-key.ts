import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { ProblemError } from '../problems/problem-error';

/** What a keyed request is about: the id in its path, and the key that makes a second click the same request. */
export interface KeyedTarget {
  readonly id: string;
  readonly key: string;
}

/** Reads path and header `Idempotency-Key`; throws `IdempotencyKeyMissing` when there is none. */
export const Target = createParamDecorator((_: unknown, context: ExecutionContext): KeyedTarget => {
  const request = context.switchToHttp().getRequest<Request<{ id: string }>>();
  return { id: request.params.id, key: keyOf(request) };
});

/** Reads the header `Idempotency-Key`; throws `IdempotencyKeyMissing` when there is none. */
export function keyOf(request: Pick<Request, 'get'>): string {
  const key = request.get('Idempotency-Key') ?? '';
  if (!/^[\w-]{8,100}$/.test(key)) throw new ProblemError('IdempotencyKeyMissing');
  return key;
}
