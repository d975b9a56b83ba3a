import type { Problem } from '@penhouder/contracts';
import { say, textChangesHtml } from '@penhouder/letters';
import { renderAbsenceNote } from './absence/absence-page';
import type { FormFault } from './answer-form';
import type { AnswerForm } from './typed-answer';
import { renderAnswerForm } from './answer-form-view';
import { isActing } from './acting';
import { renderUnconfirmed } from './codes/code-page';
import { waitingOnes } from './codes/waiting-ones';
import { renderDecisionLink } from './decision/decision-page';
import { renderErrors, type FormView } from './form-faults';
import { renderBeside } from './document/beside-documents';
import { asWritten } from './document/written-text';
import { draftScript } from './drafts/draft-script';
import { draftKeyOf } from './drafts/draft-view';
import { renderHandOverNote } from './hand-over/hand-over-page';
import { html, trusted, type Html } from './html';
import { renderFooter, type Page } from './layout';
import { shownScript } from './shown-script';
import { renderOwnHistory } from './own-history';
import { renderShared } from './shared-answers';
import { renderRefusal } from './problem-page';
import { renderKept, renderMissedMandates, renderRecorded, renderUntil } from './recorded-answer';
import { renderSignatures } from './signer/signer-view';
import { uploadScript } from './uploads/upload-script';
import type { RecordedAnswer, SignPageModel } from './sign-page-model';
import { wordsOf, type SignWords } from './words';
import { calledWordsOf } from './words/called';

/** The page that the personal link opens: what is asked, the text, and the form. With faults it comes back as it was typed. */
export function renderQuestionPage(model: SignPageModel, form: AnswerForm, faults: readonly FormFault[]): Page {
  return renderQuestion(model, { form, faults, problem: null });
}

/** The same page under a refusal that the form survives: as it was typed, with what is asked as it is now. */
export function renderRefusedForm(
  model: SignPageModel,
  form: AnswerForm,
  refused: { readonly problem: Problem; readonly faults: readonly FormFault[] },
): Page {
  return renderQuestion(model, { form, ...refused });
}

function renderQuestion(
  model: SignPageModel,
  { form, faults, problem }: Pick<FormView, 'form' | 'faults'> & { readonly problem: Problem | null },
): Page {
  const words = wordsOf(model.language);
  const view = { model, form, faults, words };
  return {
    language: model.language,
    title: taskText(model, words),
    sender: model.sender,
    script: `${draftScript};${shownScript};${uploadScript}`,
    settledDraft: settledIn(model),
    main: html`${problem !== null && renderRefusal(problem, model.language)}${renderErrors(view)}${renderTask(model, words)}${renderSignatures(view)}${renderEarlier(model, words)}${renderShared(model)}${renderAnswerForm(view)}${renderOwnHistory(model)}`,
    footer: renderFooter(model.language, model.sender),
  };
}

/** Drafts of the small forms of this link that did their work. */
function settledIn({ draftKey, handOver, absence }: SignPageModel): string {
  const settled = [handOver.state !== 'possible' && '/teken/collega', absence.own.length > 0 && '/teken/afwezig'];
  return settled.flatMap((action) => (action === false ? [] : [draftKeyOf(draftKey, action)])).join(' ');
}

/** Without a form: the dossier is closed, the holder sees what was asked and answered. */
export function renderClosedPage(model: SignPageModel): Page {
  const words = wordsOf(model.language);
  return {
    language: model.language,
    title: model.state === 'closed' ? words.closedTitle(model.title) : model.title,
    sender: model.sender,
    script: draftScript,
    settledDraft: `${model.draftKey} ${settledIn(model)}`.trim(),
    main: html`${renderTask(model, words)}${renderSignatures({ model })}${renderEarlier(model, words)}${renderShared(model)}${renderOwnHistory(model)}`,
    footer: renderFooter(model.language, model.sender),
  };
}

function renderTask(model: SignPageModel, words: SignWords): Html {
  const { text } = model;
  return html`<div class="sheet">
    ${model.isExample && html`<p><span class="example">${words.example}</span></p>`}
    <h1>${heading(model, words)}</h1>
    ${isAsked(model) && html`<p>${model.title}</p>`}
    <p class="soft">${words.addressed(model.unit, model.addressee)}</p>
    ${isActing(model) && renderNotice(model, words)}${renderLatest(model)}
    ${renderStill(model)}${renderCredit(model)}${renderHandOverNote(model)}${renderAbsenceNote(model)}
    <h2>${words.brief}</h2>
    ${text.language !== model.language && html`<p class="soft">${words.writtenIn[text.language]}</p>`}
    ${asWritten(model, text.brief)}
    <details>
      <summary>${words.fullText}</summary>
      <div class="text">
        ${asWritten(model, text.statement)}
        <p class="soft">${words.textVersion(text.version, text.sha256.slice(0, 16))}</p>
      </div>
    </details>
    ${renderChanges(model)}
    <p class="go"><a href="/teken/document.pdf" download>${model.pdfText}</a></p>
    ${
      text.note.trim() !== '' &&
      html`<details>
        <summary>${words.note(model.unit)}</summary>
        <div class="text">${asWritten(model, text.note)}</div>
      </details>`
    }
    ${renderBeside(model)}
  </div>`;
}

/** Whoever read an earlier version sees what became of it. */
function renderChanges({ earlierText, text, language }: SignPageModel): Html | null {
  if (earlierText === null) return null;
  return html`<details>
    <summary>${say(language, 'textChanges.summary', { version: earlierText.version })}</summary>
    <div class="text">${trusted(textChangesHtml(earlierText, text, language))}</div>
  </details>`;
}

/** Whoever can still answer reads the task and its day; the others what it was about. */
function heading(model: SignPageModel, words: SignWords): Html | string {
  if (model.state === 'closed') return words.closedTitle(model.title);
  return isAsked(model) ? taskText(model, words) : model.title;
}

/** With the day by which an answer is asked, unless that means nothing for this reader: it has passed, or will move. */
function taskText({ task, dueText, isAskedAnew, stillText }: SignPageModel, words: SignWords): string {
  return isAskedAnew || stillText !== null ? task : words.task(task, dueText);
}

/** Whether this reader is still asked something. */
function isAsked(model: SignPageModel): boolean {
  const isOver = model.state === 'dropped' || model.state === 'closed';
  return !isOver && model.answerability !== 'standing' && isActing(model);
}

function renderNotice(model: SignPageModel, words: SignWords): Html | null {
  if (model.answerability === 'standing') return html`<p class="note">${words.standingNotice}</p>`;
  const text = {
    open: model.isAskedAnew ? words.anewNotice(model.dueText) : null,
    late: words.lateNotice(model.dueText, model.closingText),
    afterClosing: words.afterClosingNotice(model.closingText),
    closed: words.closedNotice,
    dropped: words.droppedNotice(model.unit),
  }[model.state];
  return text === null ? null : html`<p class="note">${text}</p>`;
}

/** Who comes back sees at once that there is an answer, and where. */
function renderLatest({ recorded: [latest], language }: SignPageModel): Html | null {
  if (latest === undefined) return null;
  const called = calledWordsOf(latest.kind, language);
  const waiting = latest.isUnconfirmed && html` ${called.code.waiting}`;
  const isDone = !latest.isUnconfirmed && latest.keptText === null;
  return html`<p class="note${isDone && html` done`}">
    ${called.latest(wordsOf(language).chosen[latest.kind], latest.receivedText)}${waiting} ${latest.keptText}
    <a href="#antwoord">${called.see}</a>
  </p>`;
}

/** The days on this page will move, and nobody is late. */
function renderStill({ stillText, state }: SignPageModel): Html | null {
  const isToldNow = stillText !== null && (state === 'open' || state === 'late');
  return isToldNow ? html`<p class="note">${stillText}</p>` : null;
}

/** Hours that were lost by our fault are given back, and the reader is told. */
function renderCredit({ creditText, state }: SignPageModel): Html | null {
  const isToldNow = creditText !== null && (state === 'open' || state === 'late');
  return isToldNow ? html`<p class="note">${creditText}</p>` : null;
}

function renderEarlier(model: SignPageModel, words: SignWords): Html | null {
  const [latest] = model.recorded;
  if (latest === undefined) return model.hasOtherAnswer ? html`<p class="note">${words.otherAnswer}</p>` : null;
  return html`<section class="sheet" id="antwoord">
    <h2>${calledWordsOf(latest.kind, model.language).title}</h2>
    ${renderKept(model, latest)} ${latest.isUnconfirmed && renderUnconfirmed(model, latest)}
    ${renderMissedMandates(model, latest)}${renderRecorded(model, latest)}
    ${!latest.isUnconfirmed && html`<p class="go"><a href="/teken/ontvangst/${latest.rowId}/pdf">${words.receiptPdf}</a></p>`}
    ${renderDecisionLink(model)} ${!latest.isUnconfirmed && renderReplaceable(model, latest)}
    ${waitingOnes(model)
      .filter((one) => one !== latest)
      .map(
        (one) =>
          html`<h3>${words.chosen[one.kind]}</h3>
            ${renderUnconfirmed(model, one)}`,
      )}
  </section>`;
}

/** Until when the answer can be replaced; null: this reader, or this participant, is asked nothing more. */
function renderReplaceable(model: SignPageModel, latest: RecordedAnswer): Html | null {
  return model.state === 'closed' || model.state === 'dropped' || !isActing(model) ? null : renderUntil(model, latest);
}
