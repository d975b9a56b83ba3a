import { renderPdf } from '@penhouder/documents';
import { textDocument, type TextToSet } from './text-document';

/** A round has some hundred texts of some ten kilobytes each. */
const KEPT = 200;

/** By text and name; texts never change once they are frozen. */
const kept = new Map<string, Promise<Buffer>>();

/**
 * The text as PDF. Made at the first look and kept for a while, because a page says how large its file is; the same bytes
 * whenever and wherever it is made.
 */
export function pdfOf(toSet: TextToSet): Promise<Buffer> {
  const key = `${toSet.text.id} ${toSet.unitName}`;
  const pdf = kept.get(key) ?? renderPdf(textDocument(toSet));
  kept.delete(key);
  kept.set(key, pdf);
  pdf.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return pdf;
}
