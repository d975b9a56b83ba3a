import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { RowId } from '@penhouder/domain';
import { newId } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../../config';
import { ProblemError } from '../../problems/problem-error';
import type { SignPageModel } from '../sign-page-model';
import { sendPage } from '../send-page';
import { SignPages, type OpenLink } from '../sign-pages.service';
import { formTokenOf, isEqual } from '../sign-session';
import { checkDecisionForm, readDecisionForm, type DecisionRules } from './decision-form';
import { agreementOf, renderDecisionPage, type DecisionView } from './decision-page';
import { KeepDecision } from './keep-decision';

/** The decision behind an agreement: which organ, when, and where it is published. By the same link, then or later. */
@ApiExcludeController()
@Controller('teken/besluit')
export class DecisionController {
  constructor(
    private readonly pages: SignPages,
    private readonly decisions: KeepDecision,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** 409 `DecisionWithoutAgreement` for a link that did not agree. */
  @Get()
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const open = await this.pages.openSession(request);
    agreementIn(open.model);
    await sendPage(response, renderDecisionPage(await this.view(open, request.query['bewaard'] === 'ja')));
  }

  /** Keeps it and shows it: 303. 422 with the form as it was typed. The same form again keeps nothing new. */
  @Post()
  async keep(@Req() request: Request, @Res() response: Response): Promise<void> {
    const open = await this.pages.openSession(request);
    const form = readDecisionForm(request.body);
    if (!isEqual(form.formToken, formTokenOf(open.session, this.config))) throw new ProblemError('LinkOfOtherTab');
    const { rowId, inOfficeUntil } = agreementIn(open.model);
    const checked = checkDecisionForm(form, { ...this.rulesOf(open), inOfficeUntil });
    if ('faults' in checked) {
      const view = { ...(await this.view(open, false)), form, faults: checked.faults };
      return sendPage(response, renderDecisionPage(view), 422);
    }
    await this.decisions.keep(open, { ...checked.decision, rowId: rowId }, request);
    response.setHeader('Cache-Control', 'no-store');
    response.redirect(303, '/teken/besluit?bewaard=ja');
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

/** Throws `DecisionWithoutAgreement`. */
function agreementIn(model: SignPageModel): SignPageModel['recorded'][number] {
  const agreement = model.state === 'dropped' ? null : agreementOf(model);
  if (agreement === null) throw new ProblemError('DecisionWithoutAgreement', { data: { sender: model.sender } });
  return agreement;
}
