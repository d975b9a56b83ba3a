import { Injectable } from '@nestjs/common';
import type { ParticipantId } from '@penhouder/domain';
import { formatInstant } from '@penhouder/letters';
import { answersOfParticipant, successionOf, type DeadLink, type LinkHolder } from '@penhouder/persistence';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { rememberLanguage } from '../problems/language-of';
import { ProblemError } from '../problems/problem-error';
import { isAnswer, kindOf } from './given-answer';
import { keptTextOf } from './kept-text';
import { NO_LINK } from './link-tokens';
import { wordsOf } from './words';
import { calledWordsOf } from './words/called';
import { labelled } from './words/labelled';

const CODES = { unknown: 'LinkUnknown', revoked: 'LinkRevoked', expired: 'LinkExpired' } as const satisfies Record<
  DeadLink,
  string
>;

interface Behind {
  readonly holder: LinkHolder | null;
  /** To ask a new link with; null: the session says which link it is. */
  readonly token: string | null;
}

/** Why a link opens nothing, and what its holder can do. Each reason costs one question, so that none is told by its time. */
@Injectable()
export class DeadLinks {
  constructor(private readonly database: DataSource) {}

  /** The refusal, in the language of whoever held the link. */
  async of(dead: DeadLink, { holder, token }: Behind, request: Request): Promise<ProblemError> {
    if (holder === null) {
      await successionOf(this.database, NO_LINK.linkId as string as ParticipantId);
      return new ProblemError('LinkUnknown');
    }
    rememberLanguage(request, holder.contact.language);
    const { sender } = holder;
    const data = { sender, newLink: token ?? '' };
    if (dead === 'expired') return this.expired(holder, data);
    // Somebody else is asked: a new link would not come, so none is offered.
    return this.revoked(holder, holder.link.revokedAt === null ? data : { sender, isOfAnother: true });
  }

  /** Says when was answered what: whoever held the link may know it, and nobody else's answer. */
  private async expired({ link, contact }: LinkHolder, data: object): Promise<ProblemError> {
    const rows = await answersOfParticipant(this.database, link.participantId);
    const signed = rows
      .filter(({ linkId }) => linkId === link.linkId)
      .flatMap(({ reply, receivedAt, state, keptFor }) => {
        if (!isAnswer(reply)) return [];
        const kind = kindOf(reply);
        const said = wordsOf(contact.language).chosen[kind];
        const called = calledWordsOf(kind, contact.language);
        const waiting = state === 'unconfirmed' ? `. ${called.code.waiting}` : '';
        const kept = keptTextOf({ keptFor }, contact.language);
        const more = kept === null ? waiting : `. ${kept}`;
        return [labelled(formatInstant(receivedAt, contact.language), `${said}${more}`, contact.language)];
      });
    return new ProblemError(CODES.expired, { data: { ...data, signed } });
  }

  /** A link that died because the municipality merged says so: no other person of that unit has a new one. */
  private async revoked({ link, sender }: LinkHolder, data: object): Promise<ProblemError> {
    const succession = await successionOf(this.database, link.participantId);
    return succession === null
      ? new ProblemError(CODES.revoked, { data: { ...data } })
      : new ProblemError('UnitSucceeded', { data: { sender, ...succession } });
  }
}
