import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ownMailDomains, type RowId } from '@penhouder/domain';
import { newId } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../../config';
import { ProblemError } from '../../problems/problem-error';
import { sendPage } from '../send-page';
import { SignPages, type OpenLink } from '../sign-pages.service';
import { formTokenOf, isEqual } from '../sign-session';
import { checkHandOverForm, readHandOverForm, type HandOverForm } from './hand-over-form';
import { renderHandOverPage } from './hand-over-page';
import { HandOvers } from './hand-overs';

/** "Dit is voor een collega": the holder of a link names somebody else. All ids come from the link's row. */
@ApiExcludeController()
@Controller('teken/collega')
export class HandOverController {
  constructor(
    private readonly pages: SignPages,
    private readonly handOvers: HandOvers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** 409 `LinkHandedOver`, `HandOverWaits`, `HandOverOver`. */
  @Get()
  async ask(@Req() request: Request, @Res() response: Response): Promise<void> {
    const open = await this.pages.openSession(request);
    checkPossible(open);
    const formToken = formTokenOf(open.session, this.config);
    const form = { submissionId: newId<RowId>(), formToken, name: '', func: '', email: '' };
    await this.show(response, open, { form, faults: [] });
  }

  /** 303 back to the question, which says where it went; 422 with the form as it was typed. The same form again: once. */
  @Post()
  async handOver(@Req() request: Request, @Res() response: Response): Promise<void> {
    const form = readHandOverForm(request.body);
    const open = await this.pages.openSession(request);
    if (!isEqual(form.formToken, formTokenOf(open.session, this.config))) throw new ProblemError('LinkOfOtherTab');
    if (!(await this.handOvers.isKept(open, form.submissionId))) {
      checkPossible(open);
      const around = await this.handOvers.around(open);
      const checked = checkHandOverForm(form, around);
      if ('faults' in checked) return this.show(response, open, { form, faults: checked.faults });
      await this.handOvers.keep(open, checked.colleague, request);
    }
    response.setHeader('Cache-Control', 'no-store');
    response.redirect(303, '/teken');
  }

  private async show(
    response: Response,
    open: OpenLink,
    about: { readonly form: HandOverForm; readonly faults: Parameters<typeof renderHandOverPage>[2]['faults'] },
  ): Promise<void> {
    const { known } = await this.handOvers.around(open);
    const domains = ownMailDomains(known.filter(({ isVouchedFor }) => isVouchedFor).map(({ email }) => email));
    const page = renderHandOverPage(open.model, about.form, { faults: about.faults, domains });
    await sendPage(response, page, about.faults.length > 0 ? 422 : 200);
  }
}

/** Throws why this link cannot be handed over. */
function checkPossible({ model }: OpenLink): void {
  const { sender, handOver, answerability } = model;
  const refuse = (code: 'LinkHandedOver' | 'HandOverWaits' | 'HandOverOver'): never => {
    throw new ProblemError(code, { data: { sender } });
  };
  if (handOver.state === 'done' || answerability === 'handedOver') refuse('LinkHandedOver');
  if (handOver.state === 'waiting') refuse('HandOverWaits');
  if (handOver.state === 'over' || answerability !== 'open') refuse('HandOverOver');
}
