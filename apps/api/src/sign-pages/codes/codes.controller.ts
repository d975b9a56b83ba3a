import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { formatInstant } from '@penhouder/letters';
import { newId } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { checkAnswerForm } from '../answer-form';
import { ConfirmAnswer } from '../confirm-answer';
import type { Confirming } from '../levels/level';
import { fieldOf, PostedForms } from '../posted-forms';
import { renderQuestionPage } from '../question-page';
import { sendPage } from '../send-page';
import { stoppedBy } from '../stopped-by';
import { aboutOf } from './code-level';
import { renderCodePage } from './code-page';
import { SignCodes, type Asked } from './sign-codes.service';

/** The page between a checked answer and its receipt. Nothing binds here: without the code no answer counts. */
@ApiExcludeController()
@Controller()
export class CodesController {
  constructor(
    private readonly forms: PostedForms,
    private readonly answers: ConfirmAnswer,
    private readonly codes: SignCodes,
  ) {}

  /**
   * Sends a code and shows the field for it; the form travels along as it was typed. When its mail cannot leave, the answer
   * is kept unconfirmed with its time. 422 with the form, 409 when nothing can be answered, 429 after too many codes.
   */
  @Post('teken/code')
  async ask(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { open, form } = await this.forms.posted(request);
    const checked = checkAnswerForm(form, open.model.rules);
    this.forms.renew(open, response);
    if ('faults' in checked) return sendPage(response, renderQuestionPage(open.model, form, checked.faults), 422);
    const kept = open.model.recorded.find(({ rowId }) => rowId === form.submissionId);
    if (kept?.isUnconfirmed === false) {
      response.redirect(303, `/teken/ontvangst/${kept.rowId}`);
      return;
    }
    const stop = kept === undefined ? stoppedBy(open.model, form) : null;
    if (stop !== null) return sendPage(response, stop, 409);
    return this.sendCode({ open, form, answer: checked.answer, request }, response);
  }

  private async sendCode(confirming: Confirming, response: Response): Promise<void> {
    const { open, form, request } = confirming;
    const codeId = fieldOf(request, 'codeId');
    const asked = await this.codes.ask(open, { codeId, about: aboutOf(form) });
    const page = renderCodePage(open.model, {
      step: { kind: 'answer', form },
      codeId: asked.isAsked ? asked.code.id : codeId,
      nextCodeId: newId(),
      fault: asked.isAsked ? null : asked.fault,
      keptText: await this.keepWithout(asked, confirming),
    });
    return sendPage(response, page, asked.isAsked ? 200 : 429);
  }

  /** When its mail cannot leave, the answer is kept all the same; returns when that was, null: there was no need. */
  private async keepWithout(asked: Asked, confirming: Confirming): Promise<string | null> {
    if (!asked.isAsked || asked.hasLeft) return null;
    const { requestedAt, mailId } = asked.code;
    const { dossierTime } = await this.answers.keepUnconfirmed(confirming, { requestedAt, sentMailId: mailId });
    return formatInstant(dossierTime, confirming.open.model.language);
  }
}
