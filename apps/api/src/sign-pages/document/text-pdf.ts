import { renderPdf, type PdfDocument } from '@penhouder/documents';
import { besideDocument, textDocument, type TextToSet } from './text-document';

/** A round has some hundred texts of some ten kilobytes each. */
const KEPT = 200;

/** By text and name; texts never change once they are frozen. */
const kept = new Map<string, Promise<Buffer>>();

/**
 * The text as PDF. Made at the first look and kept for a while, because a page says how large its file is; the same bytes
 * whenever and wherever it is made.
 */
export function pdfOf(toSet: TextToSet): Promise<Buffer> {
  return keptOr(`${toSet.text.id} ${toSet.unitName}`, () => textDocument(toSet));
}

/** A document that goes with the text as PDF; null when the text has none of this code. */
export function besidePdfOf(toSet: TextToSet, code: string): Promise<Buffer> | null {
  const found = toSet.text.documents.find((one) => one.code === code);
  if (found === undefined) return null;
  return keptOr(`${toSet.text.id} ${toSet.unitName} ${code}`, () => besideDocument(toSet, found));
}

function keptOr(key: string, make: () => PdfDocument): Promise<Buffer> {
  const pdf = kept.get(key) ?? renderPdf(make());
  kept.delete(key);
  kept.set(key, pdf);
  pdf.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
  return pdf;
}
