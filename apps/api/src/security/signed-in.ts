import type { BodyRow, UserRow } from '@penhouder/persistence';
import { createParamDecorator, SetMetadata, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

/** The coordinator behind a request, with the body within which everything is looked up. */
export interface SignedIn {
  readonly user: UserRow;
  readonly body: BodyRow;
}

export type SignedInRequest = Request & { signedIn?: SignedIn };

export const ROLES = 'roles';

/** Who may call an endpoint beside being signed in; without it both roles may. */
export const Roles = (...roles: readonly UserRow['role'][]): CustomDecorator => SetMetadata(ROLES, roles);

/** The signed-in coordinator; only behind `SignedInGuard`. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<SignedInRequest>();
  if (signedIn === undefined) throw new Error('Who is used on a route without SignedInGuard.');
  return signedIn;
});
