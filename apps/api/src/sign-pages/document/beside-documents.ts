import type { Language } from '@penhouder/domain';
import { html, type Html } from '../html';
import type { BesideDocument, SignPageModel } from '../sign-page-model';
import { wordsOf } from '../words';
import type { TextToSet } from './text-document';
import { besidePdfSizeOf } from './text-pdf';
import { asWritten } from './written-text';

/** What goes with the text, each with the size of its PDF in words of its reader. */
export async function besideDocumentsOf(toSet: TextToSet, language: Language): Promise<readonly BesideDocument[]> {
  const words = wordsOf(language);
  return Promise.all(
    toSet.text.documents.map(async (document) => {
      const bytes = await besidePdfSizeOf(toSet, document);
      return { ...document, pdfText: words.besidePdf(document.title, Math.max(1, Math.round(bytes / 1000))) };
    }),
  );
}

/** To read here, and to download: an agreement, a draft that a council can put on its agenda. Null without any. */
export function renderBeside(model: SignPageModel): Html | null {
  const { documents, language } = model;
  if (documents.length === 0) return null;
  const words = wordsOf(language);
  return html`<h2>${words.besideTitle}</h2>
    ${documents.map(
      ({ code, title, text, pdfText }) =>
        html`<details>
            <summary>${title}</summary>
            <div class="text">${asWritten(model, text)}</div>
          </details>
          <p class="go"><a href="/teken/documenten/${code}/pdf" download>${pdfText}</a></p>`,
    )}`;
}
