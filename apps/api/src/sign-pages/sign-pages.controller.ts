import { Controller, Get, Header, Inject, Param, Post, Req, Res, UseInterceptors } from '@nestjs/common';
import { FilesInterceptor } from '@nestjs/platform-express';
import { ApiExcludeController } from '@nestjs/swagger';
import { parseId, type RowId } from '@penhouder/domain';
import { newId } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../config';
import { languageOf } from '../problems/language-of';
import { ProblemError } from '../problems/problem-error';
import { blankAnswerForm, checkAnswerForm, readAnswerForm, type AnswerForm } from './answer-form';
import { renderCheckPage } from './check-page';
import { ConfirmAnswer } from './confirm-answer';
import { renderLinkPage } from './link-page';
import { Papers, papersChanged, PAPERS_FIELD, seenPapers } from './papers';
import { renderClosedPage, renderQuestionPage } from './question-page';
import { renderReceiptPage } from './receipt-page';
import { sendCompressed, sendPage } from './send-page';
import { SignPages, type OpenLink } from './sign-pages.service';
import { formTokenOf, isEqual, newSignSession, setSignCookie } from './sign-session';
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
    private readonly answers: ConfirmAnswer,
    @Inject(CONFIG) private readonly config: Config,
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
    this.renew(open, response);
    response.setHeader('Cache-Control', 'no-store');
    response.redirect(303, '/teken');
  }

  @Get('teken')
  async question(@Req() request: Request, @Res() response: Response): Promise<void> {
    const open = await this.pages.openSession(request);
    if (open.model.answerability !== 'open') return sendPage(response, renderClosedPage(open.model));
    const form = blankAnswerForm(newId<RowId>(), open.link.textVersionId, formTokenOf(open.session, this.config));
    this.renew(open, response);
    return sendPage(response, renderQuestionPage(open.model, form, []));
  }

  /** Back from the check page with everything that was typed. */
  @Post('teken/verbeter')
  async change(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { open, form } = await this.typed(request);
    this.renew(open, response);
    if (open.model.answerability !== 'open') return sendPage(response, renderClosedPage(open.model), 409);
    return sendPage(response, renderQuestionPage(open.model, form, []));
  }

  /** 422 with the form as it was typed, or the check page; of all that was typed only the papers are kept. */
  @Post('teken/controleer')
  @UseInterceptors(FilesInterceptor(PAPERS_FIELD))
  async check(@Req() request: Request, @Res() response: Response): Promise<void> {
    const typed = await this.typed(request);
    this.renew(typed.open, response);
    if (typed.open.model.answerability !== 'open') return sendPage(response, renderClosedPage(typed.open.model), 409);
    const { open, faults } = await this.papers.take(typed.open, request);
    const form = { ...typed.form, papers: seenPapers(open.model.papers) };
    const checked = checkAnswerForm(form, open.model.rules);
    const all = [...('faults' in checked ? checked.faults : []), ...faults];
    return 'answer' in checked && all.length === 0
      ? sendPage(response, renderCheckPage(open.model, form, checked.answer))
      : sendPage(response, renderQuestionPage(open.model, form, all), 422);
  }

  /** Keeps the answer: 303 to its receipt. The same form again: the same receipt. */
  @Post('teken/bevestig')
  async confirm(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { open, form } = await this.posted(request);
    const checked = checkAnswerForm(form, open.model.rules);
    if ('faults' in checked) return sendPage(response, renderQuestionPage(open.model, form, checked.faults), 422);
    const isRepeat = open.model.recorded.some(({ rowId }) => rowId === form.submissionId);
    const { answerability, sender } = open.model;
    if (!isRepeat && answerability === 'standing') throw new ProblemError('ReplacementOver', { data: { sender } });
    if (!isRepeat && answerability !== 'open') return sendPage(response, renderClosedPage(open.model), 409);
    if (!isRepeat && form.papers !== seenPapers(open.model.papers)) {
      return sendPage(response, renderQuestionPage(open.model, form, [papersChanged(open.model.language)]), 409);
    }
    const receipt = await this.answers.confirm(open, checked.answer, request);
    response.setHeader('Cache-Control', 'no-store');
    response.redirect(303, `/teken/ontvangst/${receipt.rowId}`);
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

  /** A form that is changed after it was signed is another answer, and needs an id of its own to be kept. */
  private async typed(request: Request): Promise<{ open: OpenLink; form: AnswerForm }> {
    const { open, form } = await this.posted(request);
    const isSigned = open.model.recorded.some(({ rowId }) => rowId === form.submissionId);
    return { open, form: isSigned ? { ...form, submissionId: newId<RowId>() } : form };
  }

  /** A form counts only under the link that it was made for and for the text that its reader saw. */
  private async posted(request: Request): Promise<{ open: OpenLink; form: AnswerForm }> {
    const form = readAnswerForm(request.body);
    const open = await this.pages.openSession(request).catch((thrown: unknown) => {
      throw withTyped(thrown, form);
    });
    if (!isEqual(form.formToken, formTokenOf(open.session, this.config))) throw new ProblemError('LinkOfOtherTab');
    if (form.textVersionId !== open.link.textVersionId) throw new ProblemError('TextChanged');
    return { open, form };
  }

  private renew({ session }: OpenLink, response: Response): void {
    setSignCookie(response, newSignSession(session, Date.now()), this.config);
  }
}

/** Whoever was away too long gets the words back that were typed: the page that holds them is gone. */
function withTyped(thrown: unknown, form: AnswerForm): unknown {
  if (!(thrown instanceof ProblemError) || thrown.code !== 'SignSessionEnded') return thrown;
  const typed = [form.condition, form.reason, form.dayNote, form.question].filter((text) => text.trim() !== '');
  return new ProblemError(thrown.code, { data: { typed } });
}
