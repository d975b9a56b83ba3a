import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { downloadHeaders } from '@penhouder/documents';
import type { Request, Response } from 'express';
import { checkAnswerForm, type CheckedAnswer } from '../answer-form';
import { PostedForms, type Posted } from '../posted-forms';
import { renderQuestionPage } from '../question-page';
import { sendPage } from '../send-page';
import { stoppedBy } from '../stopped-by';
import { offeredPdf } from './offered-pdf';
import { renderSignedPdfPage } from './signed-pdf-page';
import { signedPdfWordsOf } from './words';

/** The page between a checked answer and a PDF that is signed elsewhere. Nothing is kept here, and nothing binds. */
@ApiExcludeController()
@Controller('teken/ondertekenen')
export class SignedPdfController {
  constructor(private readonly forms: PostedForms) {}

  /** What to do with which file; the form travels along. 303 to the receipt of one that was kept, 409, 422 with the form. */
  @Post()
  async ask(@Req() request: Request, @Res() response: Response): Promise<void> {
    const ready = await this.ready(request, response);
    if (ready !== null) await sendPage(response, renderSignedPdfPage(ready.open.model, { ...ready, fault: null }));
  }

  /** The document with the answer in it, to be signed; made anew each time, with the same bytes. */
  @Post('pdf')
  async download(@Req() request: Request, @Res() response: Response): Promise<void> {
    const ready = await this.ready(request, response);
    if (ready === null) return;
    const content = await offeredPdf(ready.open, ready.answer);
    const { title, unit, language } = ready.open.model;
    const name = `${title} - ${unit} - ${signedPdfWordsOf(language).fileName}.pdf`;
    const headers = downloadHeaders({ name, mediaType: 'application/pdf', bytes: content.length });
    response.status(200).set(headers).send(content);
  }

  /** Null: the answer was sent already, because the form must be changed, was kept before, or nothing is asked any more. */
  private async ready(
    request: Request,
    response: Response,
  ): Promise<(Posted & { readonly answer: CheckedAnswer }) | null> {
    const { open, form } = await this.forms.posted(request);
    this.forms.renew(open, response);
    const kept = open.model.recorded.find(({ rowId }) => rowId === form.submissionId);
    if (kept !== undefined) {
      response.redirect(303, `/teken/ontvangst/${kept.rowId}`);
      return null;
    }
    const checked = checkAnswerForm(form, open.model.rules);
    const isFaulty = 'faults' in checked;
    const stop = isFaulty ? renderQuestionPage(open.model, form, checked.faults) : stoppedBy(open.model, form);
    if (!isFaulty && stop === null) return { open, form, answer: checked.answer };
    if (stop !== null) await sendPage(response, stop, isFaulty ? 422 : 409);
    return null;
  }
}
