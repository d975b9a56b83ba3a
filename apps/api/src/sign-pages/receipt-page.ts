import { renderUnconfirmed } from './codes/code-page';
import { draftScript } from './drafts/draft-script';
import { renderDecisionLink } from './decision/decision-page';
import { html, type Html } from './html';
import { renderFooter, type Page } from './layout';
import {
  canBeReplaced,
  isKept,
  renderKept,
  renderMissedMandates,
  renderRecorded,
  renderUntil,
} from './recorded-answer';
import type { RecordedAnswer, SignPageModel } from './sign-page-model';
import { wordsOf } from './words';
import { calledWordsOf } from './words/called';

/** What was kept, under which number, what happens now and until when it can be changed. */
export function renderReceiptPage(model: SignPageModel, answer: RecordedAnswer): Page {
  const words = wordsOf(model.language);
  const called = calledWordsOf(answer.kind, model.language);
  const title = answer.isUnconfirmed ? called.code.keptTitle : words.receiptTitle(answer.kind);
  return {
    language: model.language,
    title,
    sender: model.sender,
    script: draftScript,
    settledDraft: model.draftKey,
    main: html`<div class="sheet">
      ${model.isExample && html`<p><span class="example">${words.example}</span></p>`}
      <h1>${title}</h1>
      ${answer.isUnconfirmed ? renderUnconfirmed(model, answer) : html`<p class="note done">${words.receiptText(answer.kind, model.unit, answer.receivedText)}</p>`}
      ${renderKept(model, answer)} ${answer.isLate && !isKept(answer) && html`<p class="note">${words.countedLate}</p>`}
      <p class="soft">${model.title}</p>
      ${renderRecorded(model, answer)}
      <p class="soft">${called.hashHint}</p>
      ${!answer.isUnconfirmed && renderNext(model, answer)} ${renderDecisionLink(model)}
      <p class="go">
        <a href="/teken">${backText(model, answer)}</a>
      </p>
    </div>`,
    footer: renderFooter(model.language, model.sender),
  };
}

/** To the page of the link, where an answer can be replaced while there is time. */
function backText({ replaceableUntilText, language }: SignPageModel, answer: RecordedAnswer): string {
  const isReplaceable = replaceableUntilText !== null && canBeReplaced(answer);
  return isReplaceable ? wordsOf(language).toAnswer : calledWordsOf(answer.kind, language).see;
}

/** What happens now; an agreement that does not count says so instead. */
function renderNext(model: SignPageModel, answer: RecordedAnswer): Html {
  const words = wordsOf(model.language);
  return html`<h2>${words.nextTitle}</h2>
    ${renderMissedMandates(model, answer) ?? html`<p>${nextText(model, answer)}</p>`}
    <p class="go"><a href="/teken/ontvangst/${answer.rowId}/pdf">${words.receiptPdf}</a></p>
    <p>${words.receiptMail}</p>
    ${renderUntil(model, answer)}`;
}

function nextText(model: SignPageModel, answer: RecordedAnswer): string {
  const words = wordsOf(model.language);
  if (isKept(answer)) return calledWordsOf(answer.kind, model.language).nextAfterClosing;
  const { kind } = answer;
  const isSignedTogether = model.signatures !== null && kind === 'agree';
  return isSignedTogether ? words.nextSigned(model.sender.name) : words.next(kind, model.sender.name);
}
