import type { Answerability } from '@penhouder/domain';
import { ProblemError } from '../problems/problem-error';
import type { ApiProblemCode } from '../problems/problem-codes';
import type { AnswerForm } from './typed-answer';
import type { Page } from './layout';
import { unfitPapers } from './papers';
import { renderQuestionPage } from './question-page';
import type { SignPageModel } from './sign-page-model';

const SHUT = {
  standing: 'ReplacementOver',
  handedOver: 'LinkHandedOver',
  outsideDays: 'SubstituteOutsideDays',
  dropped: 'ParticipationOver',
  closed: 'DossierEnded',
} as const satisfies Record<Exclude<Answerability, 'open'>, ApiProblemCode>;

/** Throws why this link answers nothing any more. */
export function mustBeOpen({ answerability, sender, unit }: SignPageModel): void {
  if (answerability !== 'open') throw new ProblemError(SHUT[answerability], { data: { sender, unit } });
}

/** What stands in the way of an answer that is not kept yet, as the page that says so. Throws as `mustBeOpen`. */
export function stoppedBy(model: SignPageModel, form: AnswerForm): Page | null {
  mustBeOpen(model);
  const unfit = unfitPapers(form.papers, model);
  return unfit.length === 0 ? null : renderQuestionPage(model, form, unfit);
}
