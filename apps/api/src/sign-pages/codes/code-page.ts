import { newId } from '@penhouder/persistence';
import type { AnswerKind } from '../answer-form';
import type { AnswerForm } from '../typed-answer';
import { draftScript } from '../drafts/draft-script';
import { hiddenFields, hiddenInputs } from '../form-fields';
import { html, type Html } from '../html';
import { renderFooter, type Page } from '../layout';
import type { AbsenceForm } from '../absence/absence-form';
import { handOverWords } from '../hand-over/words';
import type { HandOverForm } from '../hand-over/hand-over-form';
import type { RecordedAnswer, SignPageModel } from '../sign-page-model';
import { wordsOf } from '../words';
import { calledWordsOf, type CalledWords } from '../words/called';
import { codeWordsOf, type CodeFault, type CodeWords } from './words';

/** What the code confirms: an answer that is being given, one that was kept before, unconfirmed, or a handing over. */
export type CodeStep =
  | { readonly kind: 'answer'; readonly form: AnswerForm }
  | { readonly kind: 'kept'; readonly of: AnswerKind; readonly rowId: string; readonly formToken: string }
  | { readonly kind: 'handOver'; readonly form: HandOverForm }
  | { readonly kind: 'absence'; readonly form: AbsenceForm };

export interface CodePageFacts {
  readonly step: CodeStep;
  /** The code that is asked for. */
  readonly codeId: string;
  /** For the button that asks for another one. */
  readonly nextCodeId: string;
  readonly fault: CodeFault | null;
  /** When the answer was kept without its code, because the mail could not leave; null: nothing is kept yet. */
  readonly keptText: string | null;
}

const PATHS = {
  answer: { confirm: '/teken/bevestig', again: '/teken/code' },
  kept: { confirm: '/teken/later/bevestig', again: '/teken/later/code' },
  handOver: { confirm: '/teken/collega/bevestig', again: '/teken/collega' },
  absence: { confirm: '/teken/afwezig/bevestig', again: '/teken/afwezig' },
} as const;

/** One field for the code; whatever goes wrong, everything that was filled in stays. */
export function renderCodePage(model: SignPageModel, facts: CodePageFacts): Page {
  const words = codeWordsOf(model.language);
  const { step, codeId, nextCodeId, keptText } = facts;
  const paths = PATHS[step.kind];
  const title = keptText === null ? words.title : calledOf(step, model).code.keptTitle;
  return {
    language: model.language,
    title,
    sender: model.sender,
    script: keptText === null ? null : draftScript,
    ...(keptText !== null && { settledDraft: model.draftKey }),
    main: html`<form class="sheet" method="post" action="${paths.confirm}" novalidate>
      <h1>${title}</h1>
      ${renderState(model, facts, words)} ${stepFields(step)}${hiddenInputs([['codeId', codeId]])}
      ${renderField(facts, words)}
      <button>${words.confirmButton}</button>
      <button class="second" formaction="${paths.again}" name="codeId" value="${nextCodeId}">
        ${words.againButton}
      </button>
      ${
        step.kind === 'answer'
          ? html`<button class="second" formaction="/teken/verbeter">${wordsOf(model.language).changeButton}</button>`
          : html`<p class="go"><a href="/teken">${handOverWords(model.language).back}</a></p>`
      }
    </form>`,
    footer: renderFooter(model.language, model.sender),
  };
}

/** Under an answer that waits for its code: why, and the button that asks for one. */
export function renderUnconfirmed(
  model: SignPageModel,
  { kind, rowId, receivedText }: Pick<RecordedAnswer, 'kind' | 'rowId' | 'receivedText'>,
): Html {
  const called = calledWordsOf(kind, model.language).code;
  // Whoever handed over confirms nothing more: the colleague answers.
  if (model.answerability === 'handedOver') return html`<p class="note">${called.waiting}</p>`;
  const step = { kind: 'kept', of: kind, rowId, formToken: model.formToken } as const;
  return html`<form method="post" action="${PATHS.kept.again}">
    <p class="note">${called.unconfirmed(receivedText)}</p>
    ${stepFields(step)}${hiddenInputs([['codeId', newId()]])}
    <button>${codeWordsOf(model.language).confirmNow}</button>
  </form>`;
}

/** What the code is for; a handing over is never kept without one. */
function calledOf(step: CodeStep, { language }: SignPageModel): CalledWords {
  if (step.kind === 'answer') return calledWordsOf(step.form.kind, language);
  return calledWordsOf(step.kind === 'kept' ? step.of : 'agree', language);
}

function renderState(model: SignPageModel, { keptText, fault, step }: CodePageFacts, words: CodeWords): Html {
  if (keptText !== null)
    return html`<p class="note">${calledOf(step, model).code.kept(keptText)}</p>
      <p>${calledOf(step, model).code.keptNext(model.codeAddress, model.sender.name)}</p>`;
  return html`${fault === null && html`<p>${words.sent(model.codeAddress)}</p>`}
  ${step.kind === 'answer' && html`<p>${calledOf(step, model).code.notYet}</p>`}${step.kind === 'handOver' && html`<p>${words.notYetHandedOver}</p>`}${step.kind === 'absence' && html`<p>${words.notYetNamed}</p>`}`;
}

function renderField({ fault }: CodePageFacts, words: CodeWords): Html {
  return html`<div class="field${fault !== null && html` wrong`}">
    <label for="code">${words.label} <span class="hint">${words.hint}</span></label>
    ${fault !== null && html`<p class="fault" id="code-fout" role="alert">${words.faults[fault]}</p>`}
    <input
      type="text"
      id="code"
      name="code"
      class="number"
      inputmode="numeric"
      autocomplete="one-time-code"
      maxlength="12"
      ${fault !== null && html` aria-invalid="true" aria-describedby="code-fout"`}
    />
  </div>`;
}

function stepFields(step: CodeStep): Html {
  switch (step.kind) {
    case 'answer':
      return hiddenFields(step.form);
    case 'kept':
      return hiddenInputs([
        ['rowId', step.rowId],
        ['formToken', step.formToken],
      ]);
    case 'handOver':
    case 'absence':
      return hiddenInputs(Object.entries(step.form));
  }
}
