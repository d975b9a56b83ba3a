import { renderPdf, type PdfDocument } from '@penhouder/documents';
import type { FrozenDocument } from '@penhouder/persistence';
import { besideDocument, textDocument, type TextToSet } from './text-document';

/** A round has some hundred texts of some ten kilobytes each. */
const KEPT = 200;

/** Every page says how large its files are, and setting one takes a quarter of a second: sizes stay much longer. */
const KEPT_SIZES = 20_000;

/** By text and name; texts never change once they are frozen. */
const kept = new Map<string, Promise<Buffer>>();

/** Bytes, by the same. */
const sizes = new Map<string, number>();

/** The text as PDF. Made at the first look and kept for a while; the same bytes whenever and wherever it is made. */
export function pdfOf(toSet: TextToSet): Promise<Buffer> {
  return keptOr(keyOf(toSet), () => textDocument(toSet));
}

/** How many bytes the text has as PDF. */
export function pdfSizeOf(toSet: TextToSet): Promise<number> {
  return sizeOr(keyOf(toSet), () => pdfOf(toSet));
}

/** A document that goes with the text as PDF; null when the text has none of this code. */
export function besidePdfOf(toSet: TextToSet, code: string): Promise<Buffer> | null {
  const found = toSet.text.documents.find((one) => one.code === code);
  return found === undefined ? null : besidePdf(toSet, found);
}

/** How many bytes a document that goes with the text has as PDF. */
export function besidePdfSizeOf(toSet: TextToSet, document: FrozenDocument): Promise<number> {
  return sizeOr(keyOf(toSet, document.code), () => besidePdf(toSet, document));
}

function besidePdf(toSet: TextToSet, document: FrozenDocument): Promise<Buffer> {
  return keptOr(keyOf(toSet, document.code), () => besideDocument(toSet, document));
}

function keyOf({ text, unitName }: TextToSet, code = ''): string {
  return `${text.id} ${unitName} ${code}`;
}

async function sizeOr(key: string, make: () => Promise<Buffer>): Promise<number> {
  const size = sizes.get(key) ?? (await make()).length;
  keepNewest(sizes, { key, value: size }, KEPT_SIZES);
  return size;
}

function keptOr(key: string, make: () => PdfDocument): Promise<Buffer> {
  const pdf = kept.get(key) ?? renderPdf(make());
  keepNewest(kept, { key, value: pdf }, KEPT);
  pdf.catch(() => kept.delete(key));
  return pdf;
}

/** Remembers one more, used just now, and forgets the one that was not used for longest when they are too many. */
function keepNewest<T>(all: Map<string, T>, { key, value }: { readonly key: string; readonly value: T }, most: number) {
  all.delete(key);
  all.set(key, value);
  const [oldest] = all.keys();
  if (all.size > most && oldest !== undefined) all.delete(oldest);
}
