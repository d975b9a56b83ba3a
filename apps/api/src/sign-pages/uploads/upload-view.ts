import type { Language } from '@penhouder/contracts';
import { html, type Html } from '../html';
import type { PaperPurpose } from '../papers';
import { uploadWordsOf } from './words';

/** Where files are sent ahead of their form. */
export const UPLOAD_PATHS = {
  answer: '/teken/stukken',
  decision: '/teken/stukken/besluit',
} as const satisfies Record<PaperPurpose, string>;

/** Under a field for files: what the script shows while they leave. Says nothing without it. */
export function renderProgress(language: Language, purpose: PaperPurpose): Html {
  const { label, going, done, broken } = uploadWordsOf(language);
  return html`<div
    id="verloop"
    data-to="${UPLOAD_PATHS[purpose]}"
    data-going="${going}"
    data-done="${done}"
    data-broken="${broken}"
  >
    <progress max="100" value="0" aria-label="${label}" hidden></progress>
    <p class="soft" role="status"></p>
    <p class="fault" role="alert" tabindex="-1" hidden></p>
  </div>`;
}
