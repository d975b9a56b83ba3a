import { codeWordsOf } from './codes/words';
import { html, type Html } from './html';
import { renderSentPapers } from './papers-view';
import { functionText } from './signer/recorded-signer';
import type { RecordedAnswer, SignPageModel } from './sign-page-model';
import { wordsOf } from './words';
import { calledWordsOf } from './words/called';

/** What was recorded, as facts in two columns of words; the same on the page, the receipt and the closed page. */
export function renderRecorded(model: SignPageModel, answer: RecordedAnswer): Html {
  const words = wordsOf(model.language);
  return html`<dl>
    <dt>${calledWordsOf(answer.kind, model.language).label}</dt>
    <dd>${renderSaid(model, answer)}</dd>
    ${answer.condition !== null && row(words.conditionTitle, words.conditionState(answer.condition, model.sender.name))}
    ${
      answer.reply !== null &&
      html`<dt>${words.replyBy(model.sender.name)}</dt>
        <dd><span class="typed">${answer.reply.text}</span>${answer.reply.whenText}</dd>`
    }
    ${
      answer.mandates.length > 0 &&
      html`<dt>${words.mandatesAnswer}</dt>
        <dd>
          ${answer.mandates.map(({ text, isGiven }, index) => html`${index > 0 && html`<br />`}${isGiven ? words.mandateGiven(text) : words.mandateNotGiven(text)}`)}
        </dd>`
    }
    ${answer.values.map(
      ({ name, value }) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
    <dt>${words.inName}</dt>
    <dd>${model.unit}</dd>
    ${renderSigned(model, answer)} ${renderSentPapers(answer.papers, words)}
    <dt>${words.received}</dt>
    <dd>${answer.receivedText}</dd>
    ${renderConfirmed(model, answer)}
    <dt>${words.receiptNumber}</dt>
    <dd>${answer.receiptNumber}</dd>
    <dt>${words.receiptHash}</dt>
    <dd><code>${answer.hash}</code></dd>
  </dl>`;
}

/** A question says itself that it is one. */
function renderSaid({ language }: SignPageModel, { kind, organText, text }: RecordedAnswer): Html {
  const typed = text !== null && html`<span class="typed">${text}</span>`;
  if (calledWordsOf(kind, language).saysAll && typed !== false) return typed;
  const organ = organText !== null && html`<br />${organText}`;
  return html`<strong>${wordsOf(language).chosen[kind]}</strong>${organ}${typed}`;
}

/** Whether there is something to replace: who asked, or took the answer back, has none. */
export function canBeReplaced({ kind }: Pick<RecordedAnswer, 'kind'>): boolean {
  return kind !== 'question' && kind !== 'withdrawal';
}

/** Until when another answer can be given by the same link. */
export function renderUntil(model: SignPageModel, answer: RecordedAnswer): Html {
  const called = calledWordsOf(answer.kind, model.language);
  const until = model.replaceableUntilText;
  return html`<p>${until === null ? called.over : called.until(until)}</p>`;
}

/** That an agreement does not count, because a mandate that is needed was refused; null: none was. */
export function renderMissedMandates({ language, mandates }: SignPageModel, answer: RecordedAnswer): Html | null {
  const needed = mandates.filter(({ isNeeded }) => isNeeded).map(({ id }) => id);
  const refused = answer.mandates.filter(({ id, isGiven }) => !isGiven && needed.includes(id));
  if (refused.length === 0) return null;
  return html`<p class="note">${wordsOf(language).missedMandateNotice(refused.map(({ text }) => text))}</p>`;
}

/** A delegation stands above the name. Source: Decreet lokaal bestuur, articles 280, 281 and 283. */
function renderSigned({ language }: SignPageModel, answer: RecordedAnswer): Html {
  return html`<dt>${wordsOf(language).givenBy(answer.kind)}</dt>
    <dd>
      ${answer.absenceText !== null && html`${answer.absenceText}<br />`}${answer.delegationText !== null && html`${answer.delegationText}<br />`}${answer.name},
      ${functionText(answer.func, answer.capacityText)}
    </dd>`;
}

/** A code that came later, or a PDF that was signed elsewhere. */
function renderConfirmed({ language }: SignPageModel, { confirmedText, signedPdf }: RecordedAnswer): Html {
  const rows = signedPdf.map(({ name, value }) => row(name, value));
  return html`${confirmedText !== null && row(codeWordsOf(language).confirmed, confirmedText)}${rows}`;
}

function row(name: string, value: string): Html {
  return html`<dt>${name}</dt>
    <dd>${value}</dd>`;
}

/** Whether it is kept and counts for nothing, for whatever reason. */
export function isKept({ isAfterClosing, keptText }: RecordedAnswer): boolean {
  return isAfterClosing || keptText !== null;
}

/** Why it counts for nothing; null: it counts, or waits. */
export function renderKept({ language }: SignPageModel, answer: RecordedAnswer): Html | null {
  const text = answer.keptText ?? calledWordsOf(answer.kind, language).keptNotCounted;
  return isKept(answer) ? html`<p class="note">${text}</p>` : null;
}
