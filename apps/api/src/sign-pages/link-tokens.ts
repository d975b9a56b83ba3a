import { Inject, Injectable } from '@nestjs/common';
import { parseId, type LinkId } from '@penhouder/domain';
import { findLinkHolder, type LinkHolder } from '@penhouder/persistence';
import { readToken, type LinkKeys } from '@penhouder/sign-off-links';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { LINK_KEYS } from '../security/link-keys';
import { RateLimits } from '../security/rate-limits';

/** A link as its token names it; whether it is still alive is a question to its row. */
export interface NamedLink {
  readonly linkId: LinkId;
  readonly generation: number;
}

/** What stands behind a token; `holder` null: nothing. */
export interface ReadToken extends NamedLink {
  readonly holder: LinkHolder | null;
}

/** No link has it: what a token that none of our keys made is looked up as, so that it costs as much as any other. */
export const NO_LINK: NamedLink = { linkId: '00000000-0000-0000-0000-000000000000' as LinkId, generation: 0 };

/** Reads tokens and counts the tries, so that nobody can guess his way in or wear the server out. */
@Injectable()
export class LinkTokens {
  constructor(
    private readonly database: DataSource,
    private readonly limits: RateLimits,
    @Inject(LINK_KEYS) private readonly keys: LinkKeys,
  ) {}

  /** Looks up a token; garbled, unknown and dead ones by the same questions. Throws `TooManyRequests`. */
  async read(token: string, request: Request): Promise<ReadToken> {
    const link = this.named(token);
    const holder = await findLinkHolder(this.database, link.linkId);
    await this.limits.token(request.ip ?? '', holder !== null);
    return { ...link, holder };
  }

  /** As `read`, counting towards the limit of exchanges. */
  async exchange(token: string, request: Request): Promise<ReadToken> {
    const { linkId } = this.named(token);
    await this.limits.exchange(request.ip ?? '', linkId === NO_LINK.linkId ? null : linkId);
    return this.read(token, request);
  }

  private named(token: string): NamedLink {
    const subject = readToken(token, 'sign', this.keys);
    const linkId = subject === null ? null : parseId<LinkId>(subject.linkId);
    return subject === null || linkId === null ? NO_LINK : { linkId, generation: subject.generation };
  }
}
