import { renderUnconfirmed } from './codes/code-page';
import { draftScript } from './drafts/draft-script';
import { renderDecisionLink } from './decision/decision-page';
import { html, type Html } from './html';
import { renderFooter, type Page } from './layout';
import { isKept, renderKept, renderMissedMandates, renderRecorded, renderUntil } from './recorded-answer';
import type { RecordedAnswer, SignPageModel } from './sign-page-model';
import { wordsOf } from './words';

/** What was kept, under which number, what happens now and until when it can be changed. */
export function renderReceiptPage(model: SignPageModel, answer: RecordedAnswer): Page {
  const words = wordsOf(model.language);
  return {
    language: model.language,
    title: words.receiptTitle(answer.kind),
    sender: model.sender,
    script: draftScript,
    settledDraft: model.draftKey,
    main: html`<div class="sheet">
      ${model.isExample && html`<p><span class="example">${words.example}</span></p>`}
      <h1>${words.receiptTitle(answer.kind)}</h1>
      ${answer.isUnconfirmed ? renderUnconfirmed(model, answer) : html`<p class="note done">${words.receiptText(answer.kind, model.unit, answer.receivedText)}</p>`}
      ${renderKept(answer, words)} ${answer.isLate && !isKept(answer) && html`<p class="note">${words.countedLate}</p>`}
      <p class="soft">${model.title}</p>
      ${renderRecorded(model, answer)}
      <p class="soft">${words.receiptHashHint}</p>
      ${!answer.isUnconfirmed && renderNext(model, answer)} ${renderDecisionLink(model)}
      <p class="go">
        <a href="/teken">${model.replaceableUntilText === null ? words.toAnswerOnly : words.toAnswer}</a>
      </p>
    </div>`,
    footer: renderFooter(model.language, model.sender),
  };
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
  if (isKept(answer)) return words.nextAfterClosing;
  const { kind } = answer;
  const isSignedTogether = model.signatures !== null && kind === 'agree';
  return isSignedTogether ? words.nextSigned(model.sender.name) : words.next(kind, model.sender.name);
}
