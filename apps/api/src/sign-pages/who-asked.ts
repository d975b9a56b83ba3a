import { Inject, Injectable } from '@nestjs/common';
import { findLinkHolder } from '@penhouder/persistence';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { guessLanguage } from '../problems/language-of';
import type { ApiProblemCode } from '../problems/problem-codes';
import { ProblemError } from '../problems/problem-error';
import type { Sender } from './layout';
import { readEndedSession } from './sign-session';

/** Refused before the link behind a session was looked up. */
const UNSEEN: readonly string[] = ['SignSessionEnded', 'BodyTooLarge', 'MalformedBody'] satisfies ApiProblemCode[];

/**
 * What a sealed cookie still says once its hour is over: in which language its holder reads, and whose contact stands on
 * every page of that link. Nothing of a dossier: for that the link is opened again.
 */
@Injectable()
export class WhoAsked {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The refusal with whom to ask, and the reader's language remembered, where either is known. */
  async told(error: ProblemError, request: Request): Promise<ProblemError> {
    const session = readEndedSession(request, this.config);
    if (session === null) return error;
    if (session.language !== null) guessLanguage(request, session.language);
    if (!UNSEEN.includes(error.code)) return error;
    const sender = await this.senderOf(session.linkId);
    return sender === null
      ? error
      : new ProblemError(error.code, { ...error.parts, data: { ...error.parts.data, sender } });
  }

  /** Null: nobody has the link, or the database is away. */
  private async senderOf(linkId: Parameters<typeof findLinkHolder>[1]): Promise<Sender | null> {
    try {
      return (await findLinkHolder(this.database, linkId))?.sender ?? null;
    } catch {
      return null;
    }
  }
}
