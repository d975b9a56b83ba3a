import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { confirmAnswer, newId } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { ProblemError } from '../../problems/problem-error';
import { checkActing } from '../acting';
import { actingBy } from '../client';
import { REFUSALS } from '../confirm-answer';
import { fieldOf, PostedForms } from '../posted-forms';
import { sendPage } from '../send-page';
import type { RecordedAnswer } from '../sign-page-model';
import type { OpenLink } from '../sign-pages.service';
import { renderCodePage, type CodePageFacts } from './code-page';
import { SignCodes } from './sign-codes.service';

interface Kept {
  readonly open: OpenLink;
  readonly answer: RecordedAnswer;
}

/** Confirms an answer that was kept while no code could be sent. Its time stays that of the first press. */
@ApiExcludeController()
@Controller('teken/later')
export class LaterController {
  constructor(
    private readonly database: DataSource,
    private readonly forms: PostedForms,
    private readonly codes: SignCodes,
  ) {}

  /** Sends a code for the kept answer; 429 after too many. One that needs none any more: 303 to its receipt. */
  @Post('code')
  async ask(@Req() request: Request, @Res() response: Response): Promise<void> {
    const kept = await this.kept(request);
    if (!kept.answer.isUnconfirmed) {
      toReceipt(kept, response);
      return;
    }
    this.forms.renew(kept.open, response);
    const codeId = fieldOf(request, 'codeId');
    const asked = await this.codes.ask(kept.open, { codeId, about: aboutRow(kept) });
    const page = renderCodePage(kept.open.model, {
      ...factsOf(kept),
      codeId: asked.isAsked ? asked.code.id : codeId,
      fault: asked.isAsked ? null : asked.fault,
      keptText: asked.isAsked && asked.hasLeft ? null : kept.answer.receivedText,
    });
    return sendPage(response, page, asked.isAsked ? 200 : 429);
  }

  /** 303 to the receipt; 422 with the field again when the code does not do; 409 `AnswerOvertaken`. */
  @Post('bevestig')
  async confirm(@Req() request: Request, @Res() response: Response): Promise<void> {
    const kept = await this.kept(request);
    const { open, answer } = kept;
    if (!answer.isUnconfirmed) {
      toReceipt(kept, response);
      return;
    }
    const codeId = fieldOf(request, 'codeId');
    const proof = this.codes.proofOf(open, { codeId, about: aboutRow(kept), code: fieldOf(request, 'code') });
    const result = await confirmAnswer(this.database, {
      rowId: answer.rowId,
      linkId: open.link.linkId,
      generation: open.session.generation,
      proof: proof.take,
      evidence: actingBy(open, request),
    });
    if (result.isReceived) {
      toReceipt(kept, response);
      return;
    }
    if (result.reason !== 'notProven') throw new ProblemError(REFUSALS[result.reason]);
    const page = renderCodePage(open.model, { ...factsOf(kept), codeId, fault: proof.fault, keptText: null });
    return sendPage(response, page, 422);
  }

  /** 404 `NotFound` for a row of another link; 409 `LinkHandedOver`. What a substitute gave on its days it may confirm later. */
  private async kept(request: Request): Promise<Kept> {
    const open = await this.forms.opened(request);
    const rowId = fieldOf(request, 'rowId');
    const answer = open.model.recorded.find((one) => one.rowId === rowId);
    if (answer === undefined) throw new ProblemError('NotFound');
    if (answer.isUnconfirmed && open.model.answerability === 'handedOver') checkActing(open.model);
    return { open, answer };
  }
}

function toReceipt({ answer }: Kept, response: Response): void {
  response.setHeader('Cache-Control', 'no-store');
  response.redirect(303, `/teken/ontvangst/${answer.rowId}`);
}

function factsOf({ open, answer }: Kept): Pick<CodePageFacts, 'step' | 'nextCodeId'> {
  const { formToken } = open.model;
  return { step: { kind: 'kept', of: answer.kind, rowId: answer.rowId, formToken }, nextCodeId: newId() };
}

/** The kept row stands for everything that was declared in it. */
function aboutRow({ answer }: Kept): string {
  return `row:${answer.rowId}`;
}
