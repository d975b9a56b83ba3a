import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { findBody, findUser, type UserRow } from '@penhouder/persistence';
import { parseId, type UserId } from '@penhouder/domain';
import { DataSource } from 'typeorm';
import { rememberLanguage } from '../problems/language-of';
import { ProblemError } from '../problems/problem-error';
import { isFresh } from './session-cookie';
import { ROLES, type SignedIn, type SignedInRequest } from './signed-in';

/** Lets a request through when its session belongs to an active account with the role that the endpoint asks for. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    private readonly database: DataSource,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const { session } = request;
    const signedIn = isFresh(session, Date.now()) ? await this.find(session.userId) : null;
    if (signedIn === null) throw new ProblemError('NotSignedIn');
    rememberLanguage(request, signedIn.user.language);
    const roles = this.reflector.getAllAndOverride<readonly UserRow['role'][] | undefined>(ROLES, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (roles !== undefined && !roles.includes(signedIn.user.role)) throw new ProblemError('NotAllowed');
    request.signedIn = signedIn;
    return true;
  }

  private async find(userId: string | undefined): Promise<SignedIn | null> {
    const id = userId === undefined ? null : parseId<UserId>(userId);
    const user = id === null ? null : await findUser(this.database, id);
    const body = user === null ? null : await findBody(this.database, user.bodyId);
    return user === null || body === null ? null : { user, body };
  }
}
