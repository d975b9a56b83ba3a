import { Body, Controller, Param, Post, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { paperAnswerDoneSchema, paperAnswerSchema, type PaperAnswer, type PaperAnswerDone } from '@penhouder/contracts';
import type {
  DossierId,
  LocalDate,
  ParticipantId,
  ReceivedAnswer,
  RowId,
  TextId,
  TextVersionId,
} from '@penhouder/domain';
import { say } from '@penhouder/letters';
import {
  findAnswer,
  idOf,
  markTaken,
  receivePaperAnswer,
  type AnswerRow,
  type NewTypedText,
  type PaperAnswer as KeptAnswer,
} from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { Answers } from '../openapi/answers';
import { APP_VERSION } from '../app-version';
import { ProblemError, refused } from '../problems/problem-error';
import { idOrNotFound } from '../security/id-or-not-found';
import { whenKnown } from '../when-known';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { answeredReply, replyProof } from './answered-reply';
import { DossierReadings, type DossierReading } from './dossier-reading';
import { paperFaults, isPaperDelegated } from './paper-faults';

/** The worker delivers within a second; a page that waits longer says that it will follow. */
const PATIENCE_MS = 3_000;

@ApiTags('dossiers')
@Controller('dossiers/:id/paper-answers')
@UseGuards(SignedInGuard)
export class PaperAnswersController {
  constructor(
    private readonly database: DataSource,
    private readonly readings: DossierReadings,
  ) {}

  /** 404 `NotAParticipant`, 422 `UnknownFile`, 400 `ValidationFailed` for what the round does not ask, 409 `SubmissionIdTaken`; for one from a reply by mail 422 `UnknownReply` and 409 `ReplyHandled`. Kept although Temporal is away. */
  @Post()
  @ApiOperation({ operationId: 'enterPaperAnswer', summary: 'Enter an answer that came on paper' })
  @Answers(201, paperAnswerDoneSchema)
  async enter(
    @Param('id') id: string,
    @Body({ schema: paperAnswerSchema }) form: PaperAnswer,
    @Who() who: SignedIn,
  ): Promise<PaperAnswerDone> {
    const reading = await this.readings.read(idOrNotFound(id), who);
    await this.keep(form, reading);
    const row = await this.untilApplied(reading.row.dossierId, form.id as RowId);
    const number = `${reading.row.number}/${String(row.evidenceSequence)}`;
    return {
      rowId: row.rowId,
      evidenceNumber: row.evidenceSequence,
      hash: row.evidenceHash,
      isApplied: row.state === 'applied',
      text: say(who.user.language, row.state === 'applied' ? 'done.paperAnswer' : 'done.paperAnswerWaits', { number }),
    };
  }

  private async keep(form: PaperAnswer, reading: DossierReading): Promise<void> {
    const { dossierId } = reading.row;
    const participantId = form.participantId as ParticipantId;
    checkFile(form, reading);
    const errors = paperFaults(form, reading);
    if (errors.length > 0) throw new ProblemError('ValidationFailed', { errors });
    const reply = answeredReply(form, reading);
    const typedText = typedTextOf(form, dossierId);
    await this.receive(reply?.id ?? null, {
      rowId: form.id as RowId,
      dossierId,
      participantId,
      slot: form.slot,
      contactId: null,
      enteredBy: reading.who.user.id,
      textVersionId: textVersionOf(form, reading),
      reply: replyOf(form, typedText?.id ?? null),
      typedText,
      evidence: { ...evidenceOf(form, reading), ...replyProof(reply) },
    });
  }

  /** The answer and what became of its reply are one fact: two people who enter it at once make one answer of it. */
  private async receive(replyId: string | null, answer: KeptAnswer): Promise<void> {
    await this.database.transaction(async (manager) => {
      const result = await receivePaperAnswer(manager, answer);
      if (!result.isReceived)
        throw new ProblemError(result.reason === 'foreignForm' ? 'SubmissionIdTaken' : 'NotFound');
      const { enteredBy: by, rowId } = answer;
      if (replyId !== null && !(await markTaken(manager, { replyId, by, rowId })))
        throw new ProblemError('ReplyHandled');
    });
  }

  private async untilApplied(dossierId: DossierId, rowId: RowId): Promise<AnswerRow> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const row = await findAnswer(this.database, { dossierId, rowId });
      if (row === null) throw new ProblemError('NotFound');
      if (row.state === 'applied' || Date.now() > until) return row;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

type Quality = Pick<
  Extract<ReceivedAnswer['reply'], { kind: 'decision' }>,
  'capacity' | 'office' | 'delegatedOn' | 'inOfficeUntil'
>;

function checkFile({ fileId }: PaperAnswer, { files }: DossierReading): void {
  if (fileId !== null && !files.some(({ id }) => id === fileId)) throw new ProblemError('UnknownFile');
}

function typedTextOf({ id, reply }: PaperAnswer, dossierId: DossierId): NewTypedText | null {
  const text = 'text' in reply ? reply.text : null;
  const textId = idOf<TextId>('typed-text', dossierId, id, 'answer');
  return whenKnown(text, (body) => ({ id: textId, body, authorKind: 'signer', authorId: null }));
}

/** The text that the participant was given: that of its newest contact for the slot, or of any. */
function textVersionOf(form: PaperAnswer, { contacts, names, view }: DossierReading): TextVersionId {
  const participantId = form.participantId as ParticipantId;
  const own = contacts.filter((contact) => contact.participantId === participantId);
  const text = own.findLast(({ slot }) => slot === form.slot) ?? own.at(-1);
  if (text === undefined) throw refused({ code: 'NotAParticipant', participantId }, names, view.language);
  return text.textVersionId;
}

function replyOf({ reply, ...form }: PaperAnswer, textId: TextId | null): ReceivedAnswer['reply'] {
  switch (reply.kind) {
    case 'agree':
    case 'agreeInPrinciple':
    case 'agreeWithCondition':
      return {
        ...{ kind: 'decision', decision: reply.kind, mandates: reply.mandates },
        ...(reply.values !== undefined && { values: reply.values }),
        ...{ ...qualityOf(form), textId },
      };
    case 'decline':
      return { kind: 'decision', decision: 'decline', mandates: {}, ...qualityOf(form), textId };
    case 'namedDay':
      return { kind: 'namedDay', organ: reply.organ, on: reply.on as LocalDate, textId };
    case 'question':
      if (textId === null) throw new Error('a question without words passed the contract');
      return { kind: 'question', textId };
  }
}

/** In what quality it was signed, as it reaches the dossier: without names. */
function qualityOf({ office, delegatedOn, inOfficeUntil, ...form }: Omit<PaperAnswer, 'reply'>): Quality {
  const capacity = capacityOf({ office, ...form });
  return {
    ...(capacity !== undefined && { capacity }),
    ...(office !== undefined && { office }),
    ...(delegatedOn !== undefined && { delegatedOn: delegatedOn as LocalDate }),
    ...(inOfficeUntil !== undefined && { inOfficeUntil: inOfficeUntil as LocalDate }),
  };
}

/** An office that signs by delegation only does so whatever was said. */
function capacityOf(form: Pick<PaperAnswer, 'office' | 'capacity'>): PaperAnswer['capacity'] {
  return isPaperDelegated(form) ? 'delegated' : form.capacity;
}

function signerProof(form: PaperAnswer): Readonly<Record<string, unknown>> {
  const { office, delegatedBy, delegatedOn, inOfficeUntil } = form;
  const quality = { capacity: capacityOf(form), office, inOfficeUntil };
  return {
    ...{ name: form.name, function: form.function, isConfirmed: false, ...quality },
    ...(delegatedOn !== undefined && { delegation: { by: delegatedBy, on: delegatedOn } }),
  };
}

/** The paper itself, as the chain vouches for it; nothing when there is none. */
function paperProof({ fileId }: PaperAnswer, { files }: DossierReading): Readonly<Record<string, unknown>> {
  const paper = files.find(({ id }) => id === fileId);
  if (paper === undefined) return {};
  const { id, name, mediaType, bytes, sha256 } = paper;
  return { documents: [{ id, name, mediaType, bytes, sha256 }] };
}

function evidenceOf(form: PaperAnswer, reading: DossierReading): Readonly<Record<string, unknown>> {
  const { reply } = form;
  const { who, names } = reading;
  return {
    participantId: form.participantId,
    unit: names.participants[form.participantId] ?? null,
    slot: form.slot,
    decision: reply.kind,
    mandates: 'mandates' in reply ? reply.mandates : {},
    values: 'values' in reply ? (reply.values ?? {}) : {},
    organ: 'organ' in reply ? reply.organ : null,
    day: 'on' in reply ? reply.on : null,
    text: 'text' in reply ? reply.text : null,
    signer: signerProof(form),
    why: form.why,
    fileId: form.fileId,
    ...paperProof(form, reading),
    page: { appVersion: APP_VERSION, locale: who.user.language },
    enteredBy: { id: who.user.id, name: who.user.name },
  };
}
