import { Inject, Injectable } from '@nestjs/common';
import type { AskedValues, Capacity, ReceivedAnswer, TextId } from '@penhouder/domain';
import { newId, receiveAnswer, type AnswerNotReceived, type AnswerReceipt } from '@penhouder/persistence';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { ProblemError } from '../problems/problem-error';
import { reachFailpoint } from '../failpoint';
import { RateLimits } from '../security/rate-limits';
import type { CheckedAnswer } from './answer-form';
import type { OpenLink } from './sign-pages.service';

const REFUSALS = {
  unknown: 'LinkUnknown',
  revoked: 'LinkRevoked',
  expired: 'LinkExpired',
  foreignText: 'TextChanged',
  foreignForm: 'SubmissionIdTaken',
  unknownParticipant: 'LinkUnknown',
  papersChanged: 'PapersChanged',
} as const satisfies Record<AnswerNotReceived['reason'], string>;

/** Keeps a confirmed answer. When it returns, the receipt is honest; delivering it to the dossier is the worker's matter. */
@Injectable()
export class ConfirmAnswer {
  constructor(
    private readonly database: DataSource,
    private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The same form again gives the first receipt. Throws the problems of a dead link or a foreign form, and `TooManyRequests`. */
  async confirm(open: OpenLink, answer: CheckedAnswer, request: Request): Promise<AnswerReceipt> {
    const isRepeat = open.model.recorded.some(({ rowId }) => rowId === answer.submissionId);
    if (!isRepeat) await this.limits.answer(open.link.linkId);
    const textId = answer.text === null ? null : newId<TextId>();
    const result = await receiveAnswer(this.database, {
      rowId: answer.submissionId,
      linkId: open.link.linkId,
      generation: open.session.generation,
      textVersionId: answer.textVersionId,
      papers: open.model.papers.map(({ id }) => id),
      reply: replyOf(answer, textId),
      typedText:
        textId === null || answer.text === null
          ? null
          : { id: textId, body: answer.text, authorKind: 'signer', authorId: open.contact.contactId },
      evidence: evidenceOf(open, answer, request),
    });
    if (!result.isReceived) throw new ProblemError(REFUSALS[result.reason]);
    reachFailpoint(this.config, 'after-inbox-commit');
    return result;
  }
}

function replyOf(answer: CheckedAnswer, textId: TextId | null): ReceivedAnswer['reply'] {
  const { kind, mandates, values, organ, day } = answer;
  if (kind === 'question' && textId !== null) return { kind, textId };
  if (kind === 'namedDay' && organ !== null && day !== null) return { kind, organ, on: day, textId };
  if (kind === 'question' || kind === 'namedDay') throw new Error(`an answer of kind ${kind} was not checked`);
  return { kind: 'decision', decision: kind, mandates, ...givenOf(values), ...capacityOf(answer), textId };
}

function givenOf(values: AskedValues): { readonly values?: AskedValues } {
  return Object.keys(values).length === 0 ? {} : { values };
}

function capacityOf({ capacity }: CheckedAnswer): { readonly capacity?: Capacity } {
  return capacity === null ? {} : { capacity };
}

/** What the chain vouches for; list of facts from `reliability.md` 5.3. Row, text hash and times are added by the store. */
function evidenceOf(
  { link, contact, model }: OpenLink,
  answer: CheckedAnswer,
  request: Request,
): Readonly<Record<string, unknown>> {
  return {
    participantId: link.participantId,
    unit: model.unit,
    slot: link.slot,
    decision: answer.kind,
    mandates: answer.mandates,
    values: answer.values,
    organ: answer.organ,
    day: answer.day,
    text: answer.text,
    signer: { name: answer.name, function: answer.func, ...capacityOf(answer), isConfirmed: true },
    contactEmail: contact.email,
    link: { id: link.linkId, generation: link.generation },
    statement: { version: model.text.version, sha256: model.text.sha256 },
    client: {
      ip: request.ip ?? null,
      ipFrom: request.ip === request.socket.remoteAddress ? 'socket' : 'proxy',
      userAgent: request.get('User-Agent')?.slice(0, 300) ?? null,
      acceptLanguage: request.get('Accept-Language')?.slice(0, 100) ?? null,
    },
    page: { locale: model.language },
  };
}
