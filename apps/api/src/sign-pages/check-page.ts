import type { AnswerForm, CheckedAnswer } from './answer-form';
import { namedValues } from '@penhouder/letters';
import { MANDATE_PREFIX, VALUE_PREFIX } from './answer-form';
import { html, unbroken, type Html } from './html';
import { renderFooter, type Page } from './layout';
import { renderSentPapers } from './papers-view';
import type { SignPageModel } from './sign-page-model';
import { wordsOf } from './words';

/** The answer once more, before anything is kept; only this page's button signs. */
export function renderCheckPage(model: SignPageModel, form: AnswerForm, answer: CheckedAnswer): Page {
  const words = wordsOf(model.language);
  const isDecision = ['agree', 'agreeInPrinciple', 'agreeWithCondition', 'decline'].includes(answer.kind);
  return {
    language: model.language,
    title: words.checkTitle,
    sender: model.sender,
    script: null,
    main: html`<form class="sheet" method="post" action="/teken/bevestig">
      <h1>${words.checkTitle}</h1>
      <p>${words.checkText}</p>
      ${renderWarnings(model, answer)} ${renderAnswer(model, answer)} ${hiddenFields(form)}
      <button>${isDecision ? words.signButton : words.sendButton}</button>
      <button class="second" formaction="/teken/verbeter">${words.changeButton}</button>
    </form>`,
    footer: renderFooter(model.language, model.sender),
  };
}

function renderAnswer(model: SignPageModel, answer: CheckedAnswer): Html {
  const words = wordsOf(model.language);
  const given = model.mandates.filter(({ id }) => answer.mandates[id] !== undefined);
  return html`<dl>
    <dt>${words.yourAnswer}</dt>
    <dd>
      <strong>${words.chosen[answer.kind]}</strong
      >${answer.organ !== null && answer.day !== null && html`<br />${words.organs[answer.organ]}, ${words.dayText(answer.day)}`}${answer.text !== null && html`<span class="typed">${answer.text}</span>`}
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
          <dd>${unbroken(value)}</dd>`,
    )}
    <dt>${words.inName}</dt>
    <dd>${model.unit}</dd>
    <dt>${words.nameLabel}</dt>
    <dd>${answer.name}</dd>
    <dt>${words.functionLabel}</dt>
    <dd>${answer.func}${answer.capacity !== null && html`, ${words.capacities[answer.capacity]}`}</dd>
    ${renderSentPapers(model.papers, words)}
  </dl>`;
}

/** Everything that the signer must know before pressing: too late, not counted, a mandate short. */
function renderWarnings(model: SignPageModel, answer: CheckedAnswer): Html {
  const words = wordsOf(model.language);
  const isShort = model.mandates.some(({ id, isNeeded }) => isNeeded && answer.mandates[id] === false);
  return html`${model.state === 'afterClosing' && html`<p class="note">${words.afterClosingNotice(model.closingText)}</p>`}
  ${model.state === 'late' && html`<p class="note">${words.lateNotice(model.dueText, model.closingText)}</p>`}
  ${isShort && html`<p class="note">${words.missingMandateNotice}</p>`}`;
}

/** The whole form travels along, so that this page needs no memory on the server. */
function hiddenFields(form: AnswerForm): Html {
  const { mandates, values, ...fields } = form;
  const all = [
    ...Object.entries(fields),
    ...Object.entries(mandates).map(([id, value]) => [`${MANDATE_PREFIX}${id}`, value] as const),
    ...Object.entries(values).map(([code, value]) => [`${VALUE_PREFIX}${code}`, value] as const),
  ];
  return html`${all.filter(([, value]) => value !== '').map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}`;
}
