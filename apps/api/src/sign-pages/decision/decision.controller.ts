import { Controller, Get, Inject, Post, Req, Res, UseInterceptors } from '@nestjs/common';
import { FilesInterceptor } from '@nestjs/platform-express';
import { ApiExcludeController } from '@nestjs/swagger';
import type { RowId } from '@penhouder/domain';
import { newId } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../../config';
import { ProblemError } from '../../problems/problem-error';
import { infectedPapers, Papers, PAPERS_FIELD, waitingFor } from '../papers';
import { checkSubmissionId } from '../posted-forms';
import { sendPage } from '../send-page';
import { SignPages, type OpenLink } from '../sign-pages.service';
import { formTokenOf, isEqual } from '../sign-session';
import { checkDecisionForm, readDecisionForm, type DecisionForm, type DecisionRules } from './decision-form';
import { agreementIn, renderDecisionPage, type DecisionView } from './decision-page';
import { KeepDecision } from './keep-decision';

/** The decision behind an agreement: which organ, when, and where it is published. By the same link, then or later. */
@ApiExcludeController()
@Controller('teken/besluit')
export class DecisionController {
  @Inject(Papers) private readonly papers!: Papers;

  constructor(
    private readonly pages: SignPages,
    private readonly decisions: KeepDecision,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** 409 `DecisionWithoutAgreement` for a link that did not agree, 409 too for one by which somebody else answers today. */
  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const open = await this.pages.openSession(request);
    agreementIn(open.model);
    await sendPage(response, renderDecisionPage(await this.view(open, request.query['bewaard'] === 'ja')));
  }

  /** Keeps it and shows it: 303. 422 with the form as it was typed. The same form again keeps nothing new. */
  @Post()
  @UseInterceptors(FilesInterceptor(PAPERS_FIELD))
  async keep(@Req() request: Request, @Res() response: Response): Promise<void> {
    const opened = await this.pages.openSession(request);
    const form = readDecisionForm(request.body);
    if (!isEqual(form.formToken, formTokenOf(opened.session, this.config))) throw new ProblemError('LinkOfOtherTab');
    checkSubmissionId(form.submissionId);
    const { rowId, inOfficeUntil } = agreementIn(opened.model);
    const { open, faults: unfit } = await this.taken(opened, form, request);
    const checked = checkDecisionForm(form, { ...this.rulesOf(open), inOfficeUntil });
    const faults = [
      ...('faults' in checked ? checked.faults : []),
      ...unfit,
      ...infectedPapers(open.model, 'decision'),
    ];
    if ('faults' in checked || faults.length > 0) {
      const view = { ...(await this.view(open, false)), form, faults };
      return sendPage(response, renderDecisionPage(view), 422);
    }
    const papers = waitingFor('decision', open.model).map(({ id }) => id);
    await this.decisions.keep(open, { ...checked.decision, rowId, papers }, request);
    response.setHeader('Cache-Control', 'no-store');
    response.redirect(303, '/teken/besluit?bewaard=ja');
  }

  /** The same form again brings the same files again: they are not taken twice. */
  private async taken(open: OpenLink, { submissionId }: DecisionForm, request: Request): ReturnType<Papers['take']> {
    const isRepeat = (await this.decisions.given(open.link)).some(({ id }) => id === submissionId);
    return isRepeat ? { open, faults: [] } : this.papers.take(open, request, 'decision');
  }

  private rulesOf({ model }: OpenLink): Omit<DecisionRules, 'inOfficeUntil'> {
    const { organs, today } = model.rules;
    return { organs, today, insideOrigins: this.config.publishedInside };
  }

  private async view({ model, link, session }: OpenLink, isKept: boolean): Promise<DecisionView> {
    const given = await this.decisions.given(link);
    const formToken = formTokenOf(session, this.config);
    const form = readDecisionForm({ submissionId: newId<RowId>(), formToken });
    return { model, given, isKept, form, faults: [] };
  }
}
