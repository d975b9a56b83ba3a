import { allowedTypes, fileQuotas, maximumUploadBytes } from '@penhouder/documents';
import { described, faultsOf, isWrong, type FormView } from './form-faults';
import { html, type Html } from './html';
import { DROP_PREFIX, PAPERS_FIELD } from './papers';
import { renderProgress } from './uploads/upload-view';
import type { Paper } from './sign-page-model';
import type { SignWords } from './words';

/** By ending and by type: a phone then offers its camera and its documents. */
const ACCEPTED = [...Object.keys(allowedTypes).map((ending) => `.${ending}`), 'image/jpeg', 'image/png'].join(',');

const MB = 1024 * 1024;

/** Where an extract or another proof is added to an answer. Works without scripts: it goes with the form. */
export function renderPapers(view: FormView): Html {
  const { words, model } = view;
  return html`<div class="field${isWrong(view, PAPERS_FIELD) && html` wrong`}">
    <label for="${PAPERS_FIELD}"
      >${words.papersLabel} <span class="hint">(${words.optional})</span>
      <span class="hint">${papersHint(words)}</span></label
    >${faultsOf(view, PAPERS_FIELD)} ${renderPapersInput(model.papers, words, described(view, PAPERS_FIELD))}
    ${renderProgress(model.language, 'answer')}
  </div>`;
}

/** What is taken, and how much. */
export function papersHint(words: SignWords): string {
  return words.papersHint({
    megabytes: maximumUploadBytes / MB,
    files: fileQuotas.link.files,
    together: fileQuotas.link.bytes / MB,
  });
}

/** The field to choose files in; what was taken before stands first. */
export function renderPapersInput(papers: readonly Paper[], words: SignWords, describing: Html | null): Html {
  return html`${papers.length > 0 && renderList(papers, words)}
    <input type="file" id="${PAPERS_FIELD}" name="${PAPERS_FIELD}" accept="${ACCEPTED}" multiple ${describing} />`;
}

function renderList(papers: readonly Paper[], words: SignWords): Html {
  return html`<p>${words.papersAdded}</p>
    <ul>
      ${papers.map(
        (paper) =>
          html`<li>
            ${paperLink(paper)}
            <label class="tick"
              ><input type="checkbox" name="${DROP_PREFIX}${paper.id}" value="yes" /><span
                >${words.paperDrop(paper.name)}</span
              ></label
            >
          </li>`,
      )}
    </ul>`;
}

/** The papers of an answer, on the check page, the receipt and the answer as it was recorded; null without any. */
export function renderSentPapers(papers: readonly Paper[], words: SignWords): Html | null {
  if (papers.length === 0) return null;
  return html`<dt>${words.papersSent}</dt>
    <dd>${papers.map((paper, index) => html`${index > 0 && html`<br />`}${paperLink(paper)}`)}</dd>`;
}

/** The name of a paper with its size; a link once it may be given. */
export function paperLink({ id, name, sizeText, sha256, scanText }: Paper): Html {
  if (scanText !== null) return html`${name} (${sizeText}, ${scanText})`;
  return html`<a href="/teken/stukken/${id}" title="SHA-256 ${sha256}">${name}</a> (${sizeText})`;
}
