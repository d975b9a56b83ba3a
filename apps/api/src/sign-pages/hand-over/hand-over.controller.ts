import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ownMailDomains, type RowId } from '@penhouder/domain';
import { newId } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { ProblemError } from '../../problems/problem-error';
import { checkSubmissionId } from '../posted-forms';
import { sendPage } from '../send-page';
import { SignPages, type OpenLink } from '../sign-pages.service';
import { isEqual } from '../sign-session';
import { checkHandOverForm, readHandOverForm, type HandOverForm } from './hand-over-form';
import { renderHandOverPage } from './hand-over-page';
import { ColleagueSteps, toQuestion, type NamedColleague } from './colleague-steps';
import { HandOvers } from './hand-overs';

/**
 * "Dit is voor een collega": the holder of a link names somebody else. All ids come from the link's row. Where the call
 * asks more than a press, so does this: otherwise a leaked link would take the code along to another mailbox.
 */
@ApiExcludeController()
@Controller('teken/collega')
export class HandOverController {
  constructor(
    private readonly pages: SignPages,
    private readonly handOvers: HandOvers,
    private readonly steps: ColleagueSteps,
  ) {}

  /** 409 `LinkHandedOver`, `HandOverWaits`, `HandOverOver`. */
  @Get()
  async ask(@Req() request: Request, @Res() response: Response): Promise<void> {
    const open = await this.pages.openSession(request);
    checkPossible(open);
    const form = { submissionId: newId<RowId>(), formToken: open.model.formToken, name: '', func: '', email: '' };
    await this.show(response, open, { form, faults: [] });
  }

  /**
   * 303 back to the question, which says where it went, or first the page that asks for a code; 422 with the form as it was
   * typed, 429 after too many codes. The same form again: once.
   */
  @Post()
  async handOver(@Req() request: Request, @Res() response: Response): Promise<void> {
    const named = await this.ready(request, response);
    if (named !== null) await this.steps.begin(request, response, named);
  }

  /** 303 back to the question; 422 with the field again when the code does not do. */
  @Post('bevestig')
  async confirm(@Req() request: Request, @Res() response: Response): Promise<void> {
    const named = await this.ready(request, response);
    if (named !== null) await this.steps.confirm(request, response, named);
  }

  /** Null: the answer was sent already, because it was kept before or must be changed. */
  private async ready(request: Request, response: Response): Promise<NamedColleague | null> {
    const form = readHandOverForm(request.body);
    const open = await this.pages.openSession(request);
    if (!isEqual(form.formToken, open.model.formToken)) throw new ProblemError('LinkOfOtherTab');
    checkSubmissionId(form.submissionId);
    if (await this.handOvers.isKept(open, form.submissionId)) {
      toQuestion(response);
      return null;
    }
    checkPossible(open);
    const checked = checkHandOverForm(form, await this.handOvers.around(open));
    if (!('faults' in checked)) return { open, step: { kind: 'handOver', form }, colleague: checked.colleague };
    await this.show(response, open, { form, faults: checked.faults });
    return null;
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
