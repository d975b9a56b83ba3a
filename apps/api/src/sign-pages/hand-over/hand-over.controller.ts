import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { levelOf, ownMailDomains, type RowId } from '@penhouder/domain';
import { canonicalJson, newId } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { ProblemError } from '../../problems/problem-error';
import { askCode, faultOf } from '../codes/ask-code';
import { SignCodes } from '../codes/sign-codes.service';
import { fieldOf } from '../posted-forms';
import { sendPage } from '../send-page';
import { SignPages, type OpenLink } from '../sign-pages.service';
import { isEqual } from '../sign-session';
import { checkHandOverForm, readHandOverForm, type CheckedColleague, type HandOverForm } from './hand-over-form';
import { renderHandOverPage } from './hand-over-page';
import { HandOvers } from './hand-overs';

/** A form that may be carried out. */
interface Ready {
  readonly open: OpenLink;
  readonly form: HandOverForm;
  readonly colleague: CheckedColleague;
}

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
    private readonly codes: SignCodes,
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
    const ready = await this.ready(request, response);
    if (ready === null) return;
    if (levelOf(ready.open.model.round, 'handOver') === 'click') {
      await this.handOvers.keep({ ...ready, request, proof: null });
      toQuestion(response);
      return;
    }
    const codeId = fieldOf(request, 'codeId');
    const asked = await this.codes.ask(ready.open, { codeId, about: aboutOf(ready.form) });
    const id = asked.isAsked ? asked.code.id : codeId;
    const step = { kind: 'handOver' as const, form: ready.form };
    const facts = { step, codeId: id, fault: faultOf(asked) };
    await askCode(response, ready.open, { ...facts, status: asked.isAsked ? 200 : 429 });
  }

  /** 303 back to the question; 422 with the field again when the code does not do. */
  @Post('bevestig')
  async confirm(@Req() request: Request, @Res() response: Response): Promise<void> {
    const ready = await this.ready(request, response);
    if (ready === null) return;
    const [codeId, code] = [fieldOf(request, 'codeId'), fieldOf(request, 'code')];
    const proof = this.codes.proofOf(ready.open, { codeId, about: aboutOf(ready.form), code });
    if (await this.handOvers.keep({ ...ready, request, proof: proof.take })) toQuestion(response);
    else {
      const step = { kind: 'handOver' as const, form: ready.form };
      await askCode(response, ready.open, { step, codeId, fault: proof.fault, status: 422 });
    }
  }

  /** Null: the answer was sent already, because it was kept before or must be changed. */
  private async ready(request: Request, response: Response): Promise<Ready | null> {
    const form = readHandOverForm(request.body);
    const open = await this.pages.openSession(request);
    if (!isEqual(form.formToken, open.model.formToken)) throw new ProblemError('LinkOfOtherTab');
    if (await this.handOvers.isKept(open, form.submissionId)) {
      toQuestion(response);
      return null;
    }
    checkPossible(open);
    const checked = checkHandOverForm(form, await this.handOvers.around(open));
    if (!('faults' in checked)) return { open, form, colleague: checked.colleague };
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

function toQuestion(response: Response): void {
  response.setHeader('Cache-Control', 'no-store');
  response.redirect(303, '/teken');
}

/** Whom the code is about: another colleague needs another code. */
function aboutOf({ formToken: _, ...declared }: HandOverForm): string {
  return `handOver:${canonicalJson(declared)}`;
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
