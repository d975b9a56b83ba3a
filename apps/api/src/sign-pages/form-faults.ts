import { askFaultSentence } from '@penhouder/letters';
import { type FormFault } from './answer-form';
import { MANDATE_PREFIX, VALUE_PREFIX, type AnswerForm } from './typed-answer';
import { html, type Html } from './html';
import { renderFaultList } from './small-form';
import type { SignPageModel } from './sign-page-model';
import type { SignWords } from './words';
import { labelled } from './words/labelled';

/** A form as it was typed, with what is wrong in it. */
export interface FormView {
  readonly model: SignPageModel;
  readonly form: AnswerForm;
  readonly faults: readonly FormFault[];
  readonly words: SignWords;
}

/** The list of faults on top: takes the focus, each leads to its field. */
export function renderErrors(view: FormView): Html | null {
  const { faults, words } = view;
  return renderFaultList(
    words.errorsTitle,
    faults.map((fault) => ({ field: anchorOf(fault.field, view), text: faultLine(fault, view) })),
  );
}

/** Whether the field has to be changed. */
export function isWrong({ faults }: FormView, field: string): boolean {
  return faults.some((fault) => fault.field === field);
}

/** The sentence at the field; null when nothing is wrong with it. */
export function faultOf(view: FormView, field: string): Html | null {
  const fault = view.faults.find((one) => one.field === field);
  return fault === undefined ? null : html`<p class="fault" id="${field}-fout">${sentenceOf(fault, view)}</p>`;
}

/** Every sentence at a field where several things can be wrong at once; null when nothing is. */
export function faultsOf(view: FormView, field: string): Html | null {
  const faults = view.faults.filter((one) => one.field === field);
  if (faults.length === 0) return null;
  return html`<p class="fault" id="${field}-fout">
    ${faults.map((fault, index) => html`${index > 0 && html`<br />`}${sentenceOf(fault, view)}`)}
  </p>`;
}

/** Ties the field to its sentence for who does not see it. */
export function described(view: FormView, field: string): Html | null {
  return isWrong(view, field) ? html` aria-invalid="true" aria-describedby="${field}-fout"` : null;
}

function sentenceOf(fault: FormFault, { words, model }: FormView): string {
  if ('code' in fault) return words.faults[fault.code];
  if ('text' in fault) return fault.text;
  const ask = model.rules.asks.find(({ code }) => code === fault.value.code) ?? null;
  return askFaultSentence(fault.value, ask, model.askReader);
}

function faultLine(fault: FormFault, view: FormView): string {
  const mandate = view.model.mandates.find(({ id }) => fault.field === `${MANDATE_PREFIX}${id}`);
  const sentence = sentenceOf(fault, view);
  return mandate === undefined ? sentence : labelled(sentence.replace(/\.$/, ''), mandate.text, view.model.language);
}

/** Radio groups are reached through their first button. */
function anchorOf(field: string, { model }: FormView): string {
  if (field.startsWith(MANDATE_PREFIX)) return `${field}.yes`;
  const ask = model.rules.asks.find(({ code }) => field === `${VALUE_PREFIX}${code}`);
  return ask?.kind === 'choice' ? `${field}.${ask.options[0] ?? ''}` : field;
}
