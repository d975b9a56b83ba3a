import { ProblemError } from '../problems/problem-error';
import type { AnswerForm } from './typed-answer';
import type { Page } from './layout';
import { unfitPapers } from './papers';
import { renderClosedPage, renderQuestionPage } from './question-page';
import type { SignPageModel } from './sign-page-model';

/** What stands in the way of an answer that is not kept yet, as the page that says so. Throws `ReplacementOver`. */
export function stoppedBy(model: SignPageModel, form: AnswerForm): Page | null {
  const { answerability, sender } = model;
  if (answerability === 'standing') throw new ProblemError('ReplacementOver', { data: { sender } });
  if (answerability !== 'open') return renderClosedPage(model);
  const unfit = unfitPapers(form.papers, model);
  return unfit.length === 0 ? null : renderQuestionPage(model, form, unfit);
}
