import { Inject, Injectable } from '@nestjs/common';
import { parseId, type RowId } from '@penhouder/domain';
import { newId } from '@penhouder/persistence';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../config';
import { ProblemError } from '../problems/problem-error';
import { checkActing } from './acting';
import type { FormFault } from './answer-form';
import { FormRefused } from './form-refused';
import { renderRefusedForm } from './question-page';
import { readAnswerForm, type AnswerForm } from './typed-answer';
import { SignPages, type OpenLink } from './sign-pages.service';
import { isEqual, newSignSession, setSignCookie } from './sign-session';

/** A form as it came in, with the link that it was made for. */
export interface Posted {
  readonly open: OpenLink;
  readonly form: AnswerForm;
}

/** Takes over posted forms: one counts only under the link that it was made for and for the text that its reader saw. */
@Injectable()
export class PostedForms {
  constructor(
    private readonly pages: SignPages,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws as `typed`, and `TextChanged` with the form under it. */
  async posted(request: Request): Promise<Posted> {
    const posted = await this.read(request);
    checkText(posted);
    return posted;
  }

  /**
   * A form on its way, whatever text it was made for. Changed after it was signed it is another answer, and needs an id of
   * its own to be kept. Throws `LinkOfOtherTab`, `SubmissionIdTaken`, `SubstituteOutsideDays`, and what a dead link or an
   * ended session throw.
   */
  async typed(request: Request): Promise<Posted> {
    const { open, form } = await this.read(request);
    const isSigned = open.model.recorded.some(({ rowId }) => rowId === form.submissionId);
    return { open, form: isSigned ? { ...form, submissionId: newId<RowId>() } : form };
  }

  /** The link behind a form that holds no answer. Throws `LinkOfOtherTab`, and what a dead link or an ended session throw. */
  async opened(request: Request): Promise<OpenLink> {
    const open = await this.pages.openSession(request);
    checkToken(open, fieldOf(request, 'formToken'));
    return open;
  }

  private async read(request: Request): Promise<Posted> {
    const form = readAnswerForm(request.body);
    const open = await this.pages.openSession(request);
    checkToken(open, form.formToken);
    checkDays(open, form);
    checkSubmissionId(form.submissionId);
    return { open, form };
  }

  /** Another hour for whoever is at it. */
  renew({ session }: OpenLink, response: Response): void {
    setSignCookie(response, newSignSession(session, Date.now()), this.config);
  }

  /** Another hour, and from the first time on that a person touched the page in this session: since when. */
  shown({ session }: OpenLink, request: Request, response: Response): void {
    const shownAt = session.shownAt ?? Math.floor(Date.now() / 1000);
    const tzOffset = tzOffsetIn(request) ?? session.tzOffset;
    setSignCookie(response, newSignSession({ ...session, shownAt, tzOffset }, Date.now()), this.config);
  }
}

/** No clock of the world is further from UTC; minutes. */
const FURTHEST = 14 * 60;

/** Minutes ahead of UTC; null for anything that no clock can be. */
function tzOffsetIn(request: Request): number | null {
  const told = fieldOf(request, 'tz');
  const minutes = Number(told);
  return /^-?\d{1,3}$/.test(told) && Math.abs(minutes) <= FURTHEST ? minutes : null;
}

function checkToken({ model }: OpenLink, formToken: string): void {
  if (!isEqual(formToken, model.formToken)) throw new ProblemError('LinkOfOtherTab');
}

/**
 * Throws `TextChanged` for an answer to a text that was replaced since; the form stays under it, with the new text above, and
 * only what was said of the old one is to be said again: that it may be confirmed. What was kept in time stays kept.
 */
export function checkText({ open, form }: Posted, faults: readonly FormFault[] = []): void {
  const { model, link } = open;
  const isKept = model.recorded.some(
    ({ rowId, textVersionId }) => rowId === form.submissionId && textVersionId === form.textVersionId,
  );
  if (isKept || form.textVersionId === link.textVersionId || model.answerability !== 'open') return;
  const anew = { ...form, textVersionId: link.textVersionId, confirmed: '' };
  throw new FormRefused('TextChanged', (problem) => renderRefusedForm(model, anew, { problem, faults }));
}

/** A form whose id is none was not made by our page. Throws `SubmissionIdTaken`. */
export function checkSubmissionId(submissionId: string): void {
  if (parseId(submissionId) === null) throw new ProblemError('SubmissionIdTaken');
}

/** One field of a posted form; empty when it is missing or came twice. */
export function fieldOf(request: Request, name: string): string {
  const value = ((request.body ?? {}) as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value.replace(/\0/g, '') : '';
}

/** Not for a substitute whose days are over, or did not begin. What was kept in time stays kept. */
function checkDays({ model }: OpenLink, form: AnswerForm): void {
  const isKept = model.recorded.some(({ rowId }) => rowId === form.submissionId);
  if (model.answerability === 'outsideDays' && !isKept) checkActing(model);
}
