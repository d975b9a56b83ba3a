import type { Language } from '@penhouder/contracts';
import { html, type Html } from '../html';
import { PAPERS_FIELD, type PaperPurpose } from '../papers';
import { SIGNED_PDF_FIELD } from '../signed-pdf/signed-pdf-field';
import { pdfUploadWordsOf, uploadWordsOf } from './words';

/** What leaves with a bar: papers ahead of their form, or a PDF that was signed elsewhere, with the whole form. */
export type Upload = PaperPurpose | 'signedPdf';

/** Where the files of a field are sent. */
const WAYS = {
  answer: { field: PAPERS_FIELD, to: '/teken/stukken' },
  decision: { field: PAPERS_FIELD, to: '/teken/stukken/besluit' },
  signedPdf: { field: SIGNED_PDF_FIELD, to: '/teken/bevestig' },
} as const satisfies Record<Upload, { readonly field: string; readonly to: string }>;

/** Under a field for files: what the script shows while they leave. Says nothing without it. */
export function renderProgress(language: Language, upload: Upload): Html {
  const isWhole = upload === 'signedPdf';
  const { label, going, done, broken } = isWhole ? pdfUploadWordsOf(language) : uploadWordsOf(language);
  const { field, to } = WAYS[upload];
  return html`<div
    id="verloop"
    data-field="${field}"
    data-to="${to}"
    ${isWhole && html`data-whole="1"`}
    data-going="${going}"
    data-done="${done}"
    data-broken="${broken}"
  >
    <progress max="100" value="0" aria-label="${label}" hidden></progress>
    <p class="soft" role="status"></p>
    <p class="fault" role="alert" tabindex="-1" hidden></p>
  </div>`;
}
