import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { workingCalendar } from '@penhouder/calendars';
import { ownMailDomains, wallAt, type RowId } from '@penhouder/domain';
import { newId } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { absenceDaysOf } from '../../dossiers/absence-days';
import { ProblemError } from '../../problems/problem-error';
import { ColleagueSteps, toQuestion, type NamedColleague } from '../hand-over/colleague-steps';
import { HandOvers } from '../hand-over/hand-overs';
import { checkSubmissionId } from '../posted-forms';
import { sendPage } from '../send-page';
import { SignPages, type OpenLink } from '../sign-pages.service';
import { isEqual } from '../sign-session';
import { checkAbsenceForm, readAbsenceForm, type AbsenceFault, type AbsenceForm } from './absence-form';
import { renderAbsencePage } from './absence-page';

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
    private readonly steps: ColleagueSteps,
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
    const form = readAbsenceForm(request.body);
    const open = await this.pages.openSession(request);
    if (!isEqual(form.formToken, open.model.formToken)) throw new ProblemError('LinkOfOtherTab');
    checkSubmissionId(form.submissionId);
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
      return { open, step: { kind: 'absence', form }, colleague, days: absenceDaysOf(days, calendar) };
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

/** Throws when nothing is asked of this link, or it is itself a substitute's. */
function checkPossible({ model: { sender, handOver } }: OpenLink): void {
  const isPossible = handOver.state === 'possible' || handOver.state === 'waiting';
  if (!isPossible) throw new ProblemError('AbsenceNotPossible', { data: { sender } });
}
