import type { CheckedAnswer } from './answer-form';
import type { AnswerForm } from './typed-answer';
import { absenceText, delegationText, namedValues, signedAs } from '@penhouder/letters';
import { codeWordsOf } from './codes/words';
import { hiddenFields, hiddenInputs } from './form-fields';
import { html, type Html } from './html';
import { renderFooter, type Page } from './layout';
import { renderSentPapers } from './papers-view';
import type { SigningLevel } from './levels/level';
import { functionText } from './signer/recorded-signer';
import { signedAsOf } from './signer/signer-form';
import type { SignPageModel } from './sign-page-model';
import { signedPdfWordsOf } from './signed-pdf/words';
import { wordsOf } from './words';
import { calledWordsOf } from './words/called';

/** How the check page goes on: where its button leads, and the id of the code that it may ask for. */
export interface CheckPageNext {
  readonly path: SigningLevel['next'];
  readonly codeId: string;
}

/** The answer once more, before anything is kept; only what its button leads to signs. */
export function renderCheckPage(
  model: SignPageModel,
  { form, answer }: { readonly form: AnswerForm; readonly answer: CheckedAnswer },
  { path, codeId }: CheckPageNext,
): Page {
  const words = wordsOf(model.language);
  const codeWords = codeWordsOf(model.language);
  const called = calledWordsOf(answer.kind, model.language);
  const isDecision = ['agree', 'agreeInPrinciple', 'agreeWithCondition', 'decline', 'withdrawal'].includes(answer.kind);
  const isCode = path === '/teken/code';
  return {
    language: model.language,
    title: called.checkTitle,
    sender: model.sender,
    script: null,
    main: html`<form class="sheet" method="post" action="${path}">
      <h1>${called.checkTitle}</h1>
      <p>${words.checkText}</p>
      ${renderWarnings(model, answer)} ${renderAnswer(model, answer)} ${hiddenFields(form)}
      ${
        isCode &&
        html`<p>${codeWords.announced(model.codeAddress)}</p>
          ${hiddenInputs([['codeId', codeId]])}`
      }
      ${path === '/teken/ondertekenen' && html`<p>${called.signedPdf.announced}</p>`}
      <button>${buttonText(path, isDecision, model)}</button>
      <button class="second" formaction="/teken/verbeter">${words.changeButton}</button>
    </form>`,
    footer: renderFooter(model.language, model.sender),
  };
}

function buttonText(path: CheckPageNext['path'], isDecision: boolean, { language }: SignPageModel): string {
  const words = wordsOf(language);
  if (path === '/teken/code') return codeWordsOf(language).askButton;
  if (path === '/teken/ondertekenen') return signedPdfWordsOf(language).goOn;
  return isDecision ? words.signButton : words.sendButton;
}

/** Above the name of a substitute. */
function renderAbsence({ absence: { substituteOf }, language }: SignPageModel): Html | null {
  if (substituteOf === null) return null;
  return html`${absenceText({ inAbsenceOf: substituteOf.person }, language)}<br />`;
}

function renderAnswer(model: SignPageModel, answer: CheckedAnswer): Html {
  const words = wordsOf(model.language);
  const called = calledWordsOf(answer.kind, model.language);
  const given = model.mandates.filter(({ id }) => answer.mandates[id] !== undefined);
  return html`<dl>
    <dt>${called.label}</dt>
    <dd>
      ${!called.saysAll && html`<strong>${chosenText(model, answer)}</strong>`}${answer.organ !== null && answer.day !== null && html`<br />${words.organs[answer.organ]}, ${words.dayText(answer.day)}`}${answer.text !== null && html`<span class="typed">${answer.text}</span>`}
    </dd>
    ${
      given.length > 0 &&
      html`<dt>${words.mandatesAnswer}</dt>
        <dd>
          ${given.map(({ id, text }, index) => html`${index > 0 && html`<br />`}${answer.mandates[id] === true ? words.mandateGiven(text) : words.mandateNotGiven(text)}`)}
        </dd>`
    }
    ${namedValues(model.askReader, answer.values).map(
      ({ name, value }) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
    <dt>${words.inName}</dt>
    <dd>${model.unit}</dd>
    <dt>${words.nameLabel}</dt>
    <dd>
      ${renderAbsence(model)}${answer.delegation !== null && html`${delegationText(answer.delegation, model.language)}<br />`}${answer.name}
    </dd>
    <dt>${words.functionLabel}</dt>
    <dd>${functionText(answer.func, signedAs(signedAsOf({ ...answer, delegation: null }), model.language))}</dd>
    ${renderSentPapers(model.papers, words)}
  </dl>`;
}

/** Nothing is withdrawn yet. */
function chosenText({ language, unit }: SignPageModel, { kind }: CheckedAnswer): string {
  const words = wordsOf(language);
  return kind === 'withdrawal' ? words.choice(kind, unit).label : words.chosen[kind];
}

/** Everything that the signer must know before pressing: too late, not counted, a mandate short. */
function renderWarnings(model: SignPageModel, answer: CheckedAnswer): Html {
  const words = wordsOf(model.language);
  const refused = model.mandates.filter(({ id, isNeeded }) => isNeeded && answer.mandates[id] === false);
  return html`${model.state === 'afterClosing' && html`<p class="note">${words.afterClosingNotice(model.closingText)}</p>`}
  ${model.state === 'late' && html`<p class="note">${words.lateNotice(model.dueText, model.closingText)}</p>`}
  ${refused.length > 0 && html`<p class="note">${words.missingMandateNotice(refused.map(({ text }) => text))}</p>`}`;
}
