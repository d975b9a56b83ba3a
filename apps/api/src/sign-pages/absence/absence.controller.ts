import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { workingCalendar } from '@penhouder/calendars';
import { levelOf, ownMailDomains, wallAt, type AbsenceDays, type RowId } from '@penhouder/domain';
import { canonicalJson, newId } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { absenceDaysOf } from '../../dossiers/absence-days';
import { ProblemError } from '../../problems/problem-error';
import { askCode, faultOf } from '../codes/ask-code';
import { SignCodes } from '../codes/sign-codes.service';
import type { CheckedColleague } from '../hand-over/hand-over-form';
import { HandOvers } from '../hand-over/hand-overs';
import { fieldOf } from '../posted-forms';
import { sendPage } from '../send-page';
import { SignPages, type OpenLink } from '../sign-pages.service';
import { isEqual } from '../sign-session';
import { checkAbsenceForm, readAbsenceForm, type AbsenceFault, type AbsenceForm } from './absence-form';
import { renderAbsencePage } from './absence-page';

/** A form that may be carried out. */
interface Ready {
  readonly open: OpenLink;
  readonly form: AbsenceForm;
  readonly colleague: CheckedColleague;
  readonly days: AbsenceDays;
}

/**
 * "Ik ben afwezig": the holder of a link names who answers on some days. All ids come from the link's row. Where the call
 * asks more than a press, so does this, as handing over does.
 */
@ApiExcludeController()
@Controller('teken/afwezig')
export class AbsenceController {
  constructor(
    private readonly pages: SignPages,
    private readonly handOvers: HandOvers,
    private readonly codes: SignCodes,
  ) {}

  /** 409 `AbsenceNotPossible`. */
  @Get()
  async ask(@Req() request: Request, @Res() response: Response): Promise<void> {
    const open = await this.pages.openSession(request);
    checkPossible(open);
    const { formToken } = open.model;
    const blank = { submissionId: newId<RowId>(), formToken, name: '', func: '', email: '', from: '', until: '' };
    await this.show(response, open, { form: blank, faults: [] });
  }

  /** 303 back to the question, or first the page that asks for a code; 422 with the form as it was typed. Once. */
  @Post()
  async name(@Req() request: Request, @Res() response: Response): Promise<void> {
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
    const step = { kind: 'absence' as const, form: ready.form };
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
      const step = { kind: 'absence' as const, form: ready.form };
      await askCode(response, ready.open, { step, codeId, fault: proof.fault, status: 422 });
    }
  }

  /** Null: the answer was sent already, because it was kept before or must be changed. */
  private async ready(request: Request, response: Response): Promise<Ready | null> {
    const form = readAbsenceForm(request.body);
    const open = await this.pages.openSession(request);
    if (!isEqual(form.formToken, open.model.formToken)) throw new ProblemError('LinkOfOtherTab');
    if (await this.handOvers.isKept(open, form.submissionId)) {
      toQuestion(response);
      return null;
    }
    checkPossible(open);
    const calendar = workingCalendar([]);
    const around = await this.handOvers.around(open);
    const { date: today } = wallAt(calendar, open.link.now);
    const taken = open.model.absence.own.map(({ days }) => days);
    const checked = checkAbsenceForm(form, { ...around, today, taken });
    if (!('faults' in checked)) {
      const { colleague, days } = checked;
      return { open, form, colleague, days: absenceDaysOf(days, calendar) };
    }
    await this.show(response, open, { form, faults: checked.faults });
    return null;
  }

  private async show(
    response: Response,
    open: OpenLink,
    { form, faults }: { readonly form: AbsenceForm; readonly faults: readonly AbsenceFault[] },
  ): Promise<void> {
    const { known } = await this.handOvers.around(open);
    const domains = ownMailDomains(known.filter(({ isVouchedFor }) => isVouchedFor).map(({ email }) => email));
    const page = renderAbsencePage(open.model, form, { faults, domains });
    await sendPage(response, page, faults.length > 0 ? 422 : 200);
  }
}

function toQuestion(response: Response): void {
  response.setHeader('Cache-Control', 'no-store');
  response.redirect(303, '/teken');
}

/** Whom and which days the code is about: others need another code. */
function aboutOf({ formToken: _, ...declared }: AbsenceForm): string {
  return `absence:${canonicalJson(declared)}`;
}

/** Throws when nothing is asked of this link, or it is itself a substitute's. */
function checkPossible({ model: { sender, handOver } }: OpenLink): void {
  const isPossible = handOver.state === 'possible' || handOver.state === 'waiting';
  if (!isPossible) throw new ProblemError('AbsenceNotPossible', { data: { sender } });
}
