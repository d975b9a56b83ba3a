import { Inject, Injectable } from '@nestjs/common';
import { parseId, type LinkId } from '@penhouder/domain';
import { readToken, type LinkKeys } from '@penhouder/sign-off-links';
import type { Request } from 'express';
import { ProblemError } from '../problems/problem-error';
import { LINK_KEYS } from '../security/link-keys';
import { RateLimits } from '../security/rate-limits';

/** A link as its token names it; whether it is still alive is a question to its row. */
export interface NamedLink {
  readonly linkId: LinkId;
  readonly generation: number;
}

/** Reads tokens and counts the tries, so that nobody can guess his way in or wear the server out. */
@Injectable()
export class LinkTokens {
  constructor(
    private readonly limits: RateLimits,
    @Inject(LINK_KEYS) private readonly keys: LinkKeys,
  ) {}

  /** Throws `LinkUnknown` for a token that none of our keys made, `TooManyRequests` after many of them. */
  async read(token: string, request: Request): Promise<NamedLink> {
    const subject = readToken(token, 'sign', this.keys);
    const linkId = subject === null ? null : parseId<LinkId>(subject.linkId);
    if (subject !== null && linkId !== null) return { linkId, generation: subject.generation };
    await this.limits.unknownToken(request.ip ?? '');
    throw new ProblemError('LinkUnknown');
  }

  /** As `read`, counting towards the limit of exchanges. */
  async exchange(token: string, request: Request): Promise<NamedLink> {
    const link = await this.read(token, request);
    await this.limits.exchange(request.ip ?? '', link.linkId);
    return link;
  }
}
