import { Controller, Get, Header, Inject, Param, Post, Req, Res, UseInterceptors } from '@nestjs/common';
import { FileInterceptor, FilesInterceptor } from '@nestjs/platform-express';
import { ApiExcludeController } from '@nestjs/swagger';
import { parseId, type RowId } from '@penhouder/domain';
import { newId } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { languageOf } from '../problems/language-of';
import { ProblemError } from '../problems/problem-error';
import { checkAnswerForm } from './answer-form';
import { blankAnswerForm } from './typed-answer';
import { renderCheckPage } from './check-page';
import { SignAnswer } from './levels/sign-answer';
import { renderLinkPage } from './link-page';
import { infectedPapers, Papers, PAPERS_FIELD, seenPapers } from './papers';
import { checkText, PostedForms } from './posted-forms';
import { renderClosedPage, renderQuestionPage } from './question-page';
import { renderReceiptPage } from './receipt-page';
import { sendCompressed, sendPage } from './send-page';
import { SIGNED_PDF_FIELD } from './signed-pdf/signed-pdf-field';
import { SignPages } from './sign-pages.service';
import { mustBeOpen, stoppedBy } from './stopped-by';
import { stylePath, styleSheet } from './style';

/**
 * The municipality's pages. GET and HEAD change nothing; only a POST with the session of an exchanged link, the form's own
 * token and everything filled in keeps an answer. All ids come from the link's row.
 */
@ApiExcludeController()
@Controller()
export class SignPagesController {
  @Inject(Papers) private readonly papers!: Papers;

  constructor(
    private readonly pages: SignPages,
    private readonly forms: PostedForms,
    private readonly signing: SignAnswer,
  ) {}

  @Get(stylePath.slice(1))
  @Header('Content-Type', 'text/css; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=31536000, immutable')
  async style(@Res() response: Response): Promise<void> {
    await sendCompressed(response, styleSheet);
  }

  /** 404 `LinkUnknown` for a garbled or foreign token. A dead link shows its reason only after the button. */
  @Get('t/:token')
  async link(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const sender = await this.pages.greet(token, request);
    await sendPage(response, renderLinkPage(token, sender, languageOf(request)));
  }

  /** 410 `LinkRevoked`, `LinkExpired`; 404 `LinkUnknown`; 429 `TooManyRequests`. */
  @Post('t/exchange')
  async exchange(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { token } = (request.body ?? {}) as { token?: unknown };
    const open = await this.pages.exchange(typeof token === 'string' ? token : '', request);
    this.forms.renew(open, response);
    response.setHeader('Cache-Control', 'no-store');
    response.redirect(303, '/teken');
  }

  @Get('teken')
  async question(@Req() request: Request, @Res() response: Response): Promise<void> {
    const open = await this.pages.openSession(request);
    if (open.model.answerability !== 'open') return sendPage(response, renderClosedPage(open.model));
    const form = blankAnswerForm(newId<RowId>(), open.link.textVersionId, open.model.formToken);
    this.forms.renew(open, response);
    return sendPage(response, renderQuestionPage(open.model, form, []));
  }

  /**
   * Page shown: somebody touched the page, which the page's script tells, with what the clock there is ahead of UTC. It is no
   * sign of reading, is kept in the session alone, and stands beside what is done in it. Source: `reliability.md` 5.1, 5.3.
   */
  @Post('teken/getoond')
  async shown(@Req() request: Request, @Res() response: Response): Promise<void> {
    this.forms.shown(await this.forms.opened(request), request, response);
    response.setHeader('Cache-Control', 'no-store');
    response.status(204).send();
  }

  /** Back from the check page with everything that was typed. 409 as `check`. */
  @Post('teken/verbeter')
  async change(@Req() request: Request, @Res() response: Response): Promise<void> {
    const typed = await this.forms.typed(request);
    const { open, form } = typed;
    this.forms.renew(open, response);
    mustBeOpen(open.model);
    checkText(typed);
    return sendPage(response, renderQuestionPage(open.model, form, []));
  }

  /**
   * 422 with the form as it was typed, or the check page; of all that was typed only the papers are kept. 409 `TextChanged`
   * with the form; `ReplacementOver`, `LinkHandedOver`, `ParticipationOver`, `DossierEnded`.
   */
  @Post('teken/controleer')
  @UseInterceptors(FilesInterceptor(PAPERS_FIELD))
  async check(@Req() request: Request, @Res() response: Response): Promise<void> {
    const typed = await this.forms.typed(request);
    this.forms.renew(typed.open, response);
    mustBeOpen(typed.open.model);
    const { open, faults } = await this.papers.take(typed.open, request);
    const form = { ...typed.form, papers: seenPapers(open.model.papers) };
    checkText({ open, form }, faults);
    const checked = checkAnswerForm(form, open.model.rules);
    const all = [...('faults' in checked ? checked.faults : []), ...faults, ...infectedPapers(open.model)];
    if ('faults' in checked || all.length > 0)
      return sendPage(response, renderQuestionPage(open.model, form, all), 422);
    const path = this.signing.nextOf(open.model, checked.answer);
    return sendPage(response, renderCheckPage(open.model, { form, ...checked }, { path, codeId: newId() }));
  }

  /** Keeps the answer: 303 to its receipt; 422 without what its level asks. The same form again: the same receipt. */
  @Post('teken/bevestig')
  @UseInterceptors(FileInterceptor(SIGNED_PDF_FIELD))
  async confirm(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { open, form } = await this.forms.posted(request);
    const checked = checkAnswerForm(form, open.model.rules);
    if ('faults' in checked) return sendPage(response, renderQuestionPage(open.model, form, checked.faults), 422);
    const isRepeat = open.model.recorded.some(({ rowId }) => rowId === form.submissionId);
    const stop = isRepeat ? null : stoppedBy(open.model, form);
    if (stop !== null) return sendPage(response, stop, 409);
    const signed = await this.signing.sign({ open, form, answer: checked.answer, request });
    if ('again' in signed) return sendPage(response, signed.again, 422);
    response.setHeader('Cache-Control', 'no-store');
    response.redirect(303, `/teken/ontvangst/${signed.receipt.rowId}`);
  }

  /** The receipt of an answer of this link; 404 `NotFound` for any other. */
  @Get('teken/ontvangst/:rowId')
  async receipt(@Param('rowId') text: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const open = await this.pages.openSession(request);
    const rowId = parseId<RowId>(text);
    const answer = open.model.recorded.find((one) => one.rowId === rowId);
    if (answer === undefined) throw new ProblemError('NotFound');
    await sendPage(response, renderReceiptPage(open.model, answer));
  }
}
