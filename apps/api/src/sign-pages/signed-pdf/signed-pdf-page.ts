import type { SignedPdfRefusal } from '@penhouder/domain';
import { hiddenFields } from '../form-fields';
import { html, type Html } from '../html';
import { renderFooter, type Page } from '../layout';
import type { SignPageModel } from '../sign-page-model';
import type { AnswerForm } from '../typed-answer';
import { wordsOf } from '../words';
import { calledWordsOf } from '../words/called';
import { renderProgress } from '../uploads/upload-view';
import { uploadScript } from '../uploads/upload-script';
import { SIGNED_PDF_FIELD } from './signed-pdf-field';
import { signedPdfWordsOf, type SignedPdfWords } from './words';

export const SIGNED_PDF_PATHS = { page: '/teken/ondertekenen', document: '/teken/ondertekenen/pdf' } as const;

/** Why the file was not taken: by its signature, or as any file that is no good. */
export type SignedPdfFault = { readonly code: SignedPdfRefusal } | { readonly text: string };

/** Download, sign elsewhere, and bring back: three steps on one page. The form travels along; works without scripts. */
export function renderSignedPdfPage(
  model: SignPageModel,
  { form, fault }: { readonly form: AnswerForm; readonly fault: SignedPdfFault | null },
): Page {
  const words = signedPdfWordsOf(model.language);
  const called = calledWordsOf(form.kind, model.language).signedPdf;
  return {
    language: model.language,
    title: words.title,
    sender: model.sender,
    script: uploadScript,
    main: html`<form class="sheet" method="post" action="/teken/bevestig" enctype="multipart/form-data" novalidate>
      <h1>${words.title}</h1>
      <p>${called.intro}</p>
      ${hiddenFields(form)}
      <h2>${called.downloadTitle}</h2>
      <button class="second" formaction="${SIGNED_PDF_PATHS.document}" formenctype="application/x-www-form-urlencoded">
        ${words.download}
      </button>
      <h2>${words.signTitle}</h2>
      <p>${words.signText}</p>
      ${renderField(fault, words)} ${renderProgress(model.language, 'signedPdf')}
      <p>${words.notChecked}</p>
      <p><button>${words.confirm}</button></p>
      <p>${words.later}</p>
      <button class="second" formaction="/teken/verbeter" formenctype="application/x-www-form-urlencoded">
        ${wordsOf(model.language).changeButton}
      </button>
    </form>`,
    footer: renderFooter(model.language, model.sender),
  };
}

function renderField(fault: SignedPdfFault | null, words: SignedPdfWords): Html {
  const text = fault === null ? null : 'code' in fault ? words.faults[fault.code] : fault.text;
  return html`<div class="field${text !== null && html` wrong`}">
    <label for="${SIGNED_PDF_FIELD}">${words.label} <span class="hint">${words.hint}</span></label>
    ${text !== null && html`<p class="fault" id="${SIGNED_PDF_FIELD}-fout" role="alert">${text}</p>`}
    <input
      type="file"
      id="${SIGNED_PDF_FIELD}"
      name="${SIGNED_PDF_FIELD}"
      accept=".pdf,application/pdf"
      ${text !== null && html` aria-invalid="true" aria-describedby="${SIGNED_PDF_FIELD}-fout"`}
    />
  </div>`;
}
