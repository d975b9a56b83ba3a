import { Injectable } from '@nestjs/common';
import { levelOf, type AbsenceDays } from '@penhouder/domain';
import { canonicalJson } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import type { AbsenceForm } from '../absence/absence-form';
import { askCode, faultOf } from '../codes/ask-code';
import { SignCodes } from '../codes/sign-codes.service';
import { fieldOf } from '../posted-forms';
import type { OpenLink } from '../sign-pages.service';
import type { CheckedColleague, HandOverForm } from './hand-over-form';
import { HandOvers } from './hand-overs';

/** A form that names a colleague, checked. `days`: the colleague stands in; absent: the question is handed over. */
export interface NamedColleague {
  readonly open: OpenLink;
  readonly step:
    | { readonly kind: 'handOver'; readonly form: HandOverForm }
    | { readonly kind: 'absence'; readonly form: AbsenceForm };
  readonly colleague: CheckedColleague;
  readonly days?: AbsenceDays;
}

/**
 * Carries out what names a colleague. Where the call asks more than a press, so does this: otherwise a leaked link would
 * take the code along to another mailbox.
 */
@Injectable()
export class ColleagueSteps {
  constructor(
    private readonly handOvers: HandOvers,
    private readonly codes: SignCodes,
  ) {}

  /** 303 back to the question, or first the page that asks for a code; 429 after too many codes. */
  async begin(request: Request, response: Response, named: NamedColleague): Promise<void> {
    const { open, step } = named;
    if (levelOf(open.model.round, 'handOver') === 'click') {
      await this.handOvers.keep({ ...named, request, proof: null });
      toQuestion(response);
      return;
    }
    const codeId = fieldOf(request, 'codeId');
    const asked = await this.codes.ask(open, { codeId, about: aboutOf(step) });
    const facts = { step, codeId: asked.isAsked ? asked.code.id : codeId, fault: faultOf(asked) };
    await askCode(response, open, { ...facts, status: asked.isAsked ? 200 : 429 });
  }

  /** 303 back to the question; 422 with the field again when the code does not do. */
  async confirm(request: Request, response: Response, named: NamedColleague): Promise<void> {
    const { open, step } = named;
    const [codeId, code] = [fieldOf(request, 'codeId'), fieldOf(request, 'code')];
    const proof = this.codes.proofOf(open, { codeId, about: aboutOf(step), code });
    if (await this.handOvers.keep({ ...named, request, proof: proof.take })) toQuestion(response);
    else await askCode(response, open, { step, codeId, fault: proof.fault, status: 422 });
  }
}

/** Whom, and on which days, the code is about: others need another code. */
function aboutOf({ kind, form: { formToken: _, ...declared } }: NamedColleague['step']): string {
  return `${kind}:${canonicalJson(declared)}`;
}

/** Back to the page of the question, which says what became of it. */
export function toQuestion(response: Response): void {
  response.setHeader('Cache-Control', 'no-store');
  response.redirect(303, '/teken');
}
