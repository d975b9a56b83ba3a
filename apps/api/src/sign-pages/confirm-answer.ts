import { Inject, Injectable } from '@nestjs/common';
import { instantOfMs, type AskedValues, type Instant, type ReceivedAnswer, type TextId } from '@penhouder/domain';
import {
  dropPapers,
  newId,
  receiveAnswer,
  type AnswerNotReceived,
  type AnswerReceipt,
  type LinkAnswer,
  type ProofTaker,
} from '@penhouder/persistence';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';
import { ProblemError } from '../problems/problem-error';
import { reachFailpoint } from '../failpoint';
import { RateLimits } from '../security/rate-limits';
import type { CheckedAnswer } from './answer-form';
import { whenKnown } from '../when-known';
import { actingBy } from './client';
import type { Confirming, Proving } from './levels/level';
import { signedAsOf, signerProof } from './signer/signer-form';
import type { OpenLink } from './sign-pages.service';

/** Why an answer was not kept, in the words of a problem. */
export const REFUSALS = {
  unknown: 'LinkUnknown',
  revoked: 'LinkRevoked',
  expired: 'LinkExpired',
  handedOver: 'LinkHandedOver',
  outsideDays: 'SubstituteOutsideDays',
  foreignText: 'TextChanged',
  foreignForm: 'SubmissionIdTaken',
  unknownParticipant: 'LinkUnknown',
  papersChanged: 'PapersChanged',
  notProven: 'LinkUnknown',
  overtaken: 'AnswerOvertaken',
} as const satisfies Record<AnswerNotReceived['reason'], string>;

/** Keeps a confirmed answer. When it returns, the receipt is honest; delivering it to the dossier is the worker's matter. */
@Injectable()
export class ConfirmAnswer {
  constructor(
    private readonly database: DataSource,
    private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The same form again gives the first receipt; null: what must hold beside the link does not, and nothing was kept.
   * Throws the problems of a dead link or a foreign form, and `TooManyRequests`.
   */
  async confirm(confirming: Confirming, proving: Proving | null): Promise<AnswerReceipt | null> {
    const result = await this.receiveProven(confirming, proving);
    if (!result.isReceived && result.reason === 'notProven') return null;
    return receiptOrThrow(result, confirming);
  }

  /** Keeps an answer whose code cannot be sent, with its time; the dossier hears of it once a code confirms it. */
  async keepUnconfirmed(
    confirming: Confirming,
    code: { readonly requestedAt: Instant; readonly sentMailId: string },
  ): Promise<AnswerReceipt> {
    const proof: ProofTaker = () => Promise.resolve({ code: { ...code, verifiedAt: null } });
    return receiptOrThrow(await this.receive(confirming, { proof, isUnconfirmed: true }), confirming);
  }

  /** Whatever came only to prove an answer that was not kept goes again. */
  private async receiveProven(
    confirming: Confirming,
    proving: Proving | null,
  ): Promise<AnswerReceipt | AnswerNotReceived> {
    const { papers: fileIds = [] } = proving ?? {};
    try {
      return await this.receive(confirming, proving === null ? {} : { proof: proving.take, papers: fileIds });
    } finally {
      const { linkId } = confirming.open.link;
      if (fileIds.length > 0) await dropPapers(this.database, { linkId, fileIds });
    }
  }

  private async receive(
    { open, answer, request }: Confirming,
    { papers = [], proof, ...how }: Pick<LinkAnswer, 'proof' | 'isUnconfirmed' | 'papers'>,
  ): Promise<AnswerReceipt | AnswerNotReceived> {
    const textId = answer.text === null ? null : newId<TextId>();
    const result = await receiveAnswer(this.database, {
      rowId: answer.submissionId,
      linkId: open.link.linkId,
      generation: open.session.generation,
      textVersionId: answer.textVersionId,
      papers: [...open.model.papers.map(({ id }) => id), ...papers],
      reply: replyOf(answer, textId),
      typedText:
        textId === null || answer.text === null
          ? null
          : { id: textId, body: answer.text, authorKind: 'signer', authorId: open.contact.contactId },
      evidence: evidenceOf(open, answer, request),
      proof: async (manager) => {
        const proven = proof === undefined ? {} : await proof(manager);
        // A wrong code has limits of its own and uses up no answer.
        if (proven !== null) await this.limits.answer(open.link.linkId, manager);
        return proven;
      },
      ...how,
    });
    if (result.isReceived) reachFailpoint(this.config, 'after-inbox-commit');
    return result;
  }
}

function receiptOrThrow(result: AnswerReceipt | AnswerNotReceived, { open }: Confirming): AnswerReceipt {
  const { sender } = open.model;
  if (!result.isReceived) throw new ProblemError(REFUSALS[result.reason], { data: { sender } });
  return result;
}

function replyOf(answer: CheckedAnswer, textId: TextId | null): ReceivedAnswer['reply'] {
  const { kind, mandates, values, organ, day } = answer;
  if (kind === 'question' || kind === 'withdrawal') return { kind, textId: whenChecked(textId, kind) };
  if (kind === 'namedDay' && organ !== null && day !== null) return { kind, organ, on: day, textId };
  if (kind === 'namedDay') throw new Error(`an answer of kind ${kind} was not checked`);
  return { kind: 'decision', decision: kind, mandates, ...givenOf(values), ...signedAsOf(answer), textId };
}

function whenChecked(textId: TextId | null, kind: string): TextId {
  if (textId === null) throw new Error(`an answer of kind ${kind} was not checked`);
  return textId;
}

function givenOf(values: AskedValues): { readonly values?: AskedValues } {
  return Object.keys(values).length === 0 ? {} : { values };
}

/** What the chain vouches for; list of facts from `reliability.md` 5.3. Row, text hash and times are added by the store. */
function evidenceOf(open: OpenLink, answer: CheckedAnswer, request: Request): Readonly<Record<string, unknown>> {
  const { link, contact, model, session } = open;
  const acting = actingBy(open, request);
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
    signer: { ...signerProof(answer), isConfirmed: true },
    ...inAbsenceOf(model),
    contactEmail: contact.email,
    ...acting,
    statement: { version: model.text.version, sha256: model.text.sha256 },
    page: {
      ...acting.page,
      shownAt: whenKnown(session.shownAt, (at) => instantOfMs(at * 1000)),
      submittedAt: instantOfMs(Date.now()),
    },
  };
}

/** A substitute signs in its own name; for whom it stood in is kept with it. */
function inAbsenceOf({ absence: { substituteOf } }: OpenLink['model']): Readonly<Record<string, unknown>> {
  return substituteOf === null ? {} : { inAbsenceOf: substituteOf.person };
}
