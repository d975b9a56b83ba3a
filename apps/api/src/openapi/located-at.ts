import {
  applyDecorators,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Response } from 'express';
import { tap, type Observable } from 'rxjs';

/** Names the address of what an endpoint made in the header `Location`. */
export function LocatedAt(pathOf: (made: never) => string): MethodDecorator {
  const interceptor: NestInterceptor = {
    intercept(context: ExecutionContext, next: CallHandler<never>): Observable<never> {
      const response = context.switchToHttp().getResponse<Response>();
      return next.handle().pipe(tap((made) => response.setHeader('Location', pathOf(made))));
    },
  };
  return UseInterceptors(interceptor);
}

/** The header that makes a second click the same request. */
export function Keyed(): MethodDecorator {
  return applyDecorators(ApiHeader({ name: 'Idempotency-Key', required: true }));
}
