import type { PdfDocument, PdfPart } from '@penhouder/documents';
import { markdownBlocks, typesetWords } from '@penhouder/letters';
import type { FrozenDocument, LinkHolder } from '@penhouder/persistence';
import { wordsOf } from '../words';

export type TextToSet = Pick<LinkHolder, 'text' | 'unitName'> & { readonly sender: Pick<LinkHolder['sender'], 'name'> };

/** The text that somebody is asked to sign, with the note for his own municipality, as a document. Equal texts, equal bytes. */
export function textDocument({ text, unitName, sender }: TextToSet): PdfDocument {
  const words = wordsOf(text.language);
  const document: PdfDocument = {
    language: text.language,
    title: text.title,
    author: sender.name,
    madeAt: text.frozenAt,
    footer: words.textVersion(text.version, text.sha256.slice(0, 16)),
    pageOf: words.pageOf,
    parts: [
      { kind: 'paragraph', text: words.documentFor(unitName), tone: 'soft' },
      { kind: 'heading', text: words.brief },
      ...blocks(text.brief),
      ...blocks(text.statement),
      ...blocks(text.note),
      { kind: 'hashes', rows: [[words.textHash, text.sha256]] },
    ],
  };
  return typesetWords(document, text.language);
}

/** A document that goes with the text, under its own title and the same version. Equal texts, equal bytes. */
export function besideDocument(toSet: TextToSet, { title, text }: FrozenDocument): PdfDocument {
  const words = wordsOf(toSet.text.language);
  const document: PdfDocument = {
    ...textDocument(toSet),
    title,
    parts: [
      { kind: 'paragraph', text: words.documentFor(toSet.unitName), tone: 'soft' },
      ...blocks(text),
      { kind: 'hashes', rows: [[words.textHash, toSet.text.sha256]] },
    ],
  };
  return typesetWords(document, toSet.text.language);
}

function blocks(markdown: string): readonly PdfPart[] {
  return markdownBlocks(markdown);
}
