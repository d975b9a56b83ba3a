import { isDict, PdfFault, PdfReader, type PdfDict, type PdfValue } from './pdf-objects';

const MOST_SECTIONS = 20;
const MOST_OBJECTS = 20_000;

/** A PDF as a reader sees it that goes by its table of objects. */
export interface PdfRevision {
  readonly trailer: PdfDict;
  /** Where each object stands; null: it was struck out. */
  readonly places: ReadonlyMap<number, number | null>;
  /** Throws `PdfFault`. */
  read(number: number): PdfValue;
  /** The value itself, or what it refers to. */
  follow(value: PdfValue | undefined): PdfValue;
}

/**
 * Opens a PDF by the tables at its end. Only plain tables (ISO 32000-1, 7.5.4) are read: what we offer has one, and who
 * adds to it goes on with it. Nothing is unpacked, so nothing can swell. Throws `PdfFault`.
 */
export function openRevision(bytes: Buffer): PdfRevision {
  const text = bytes.toString('latin1');
  const places = new Map<number, number | null>();
  const seen = new Set<number>();
  let trailer: PdfDict | null = null;
  for (let at: number | null = startOf(text); at !== null;) {
    if (seen.has(at) || seen.size >= MOST_SECTIONS) throw new PdfFault('tables without end');
    seen.add(at);
    const section = readSection(text, at, places);
    trailer ??= section;
    at = previousOf(section);
  }
  if (trailer === null) throw new PdfFault('no table');
  const read = (number: number): PdfValue => {
    const at = places.get(number);
    return at === undefined || at === null ? null : new PdfReader(text, at).object(number);
  };
  const follow = (value: PdfValue | undefined): PdfValue =>
    typeof value === 'object' && value?.kind === 'ref' ? read(value.number) : (value ?? null);
  return { trailer, places, read, follow };
}

/** Where the newest table stands. */
function startOf(text: string): number {
  const last = text.lastIndexOf('startxref');
  if (last === -1) throw new PdfFault('no startxref');
  return new PdfReader(text, last + 'startxref'.length).number();
}

/** One table, newest first: what stands in `places` already is newer. */
function readSection(text: string, at: number, places: Map<number, number | null>): PdfDict {
  const reader = new PdfReader(text, at);
  reader.keyword('xref');
  while (reader.hasNumber()) {
    const first = reader.number();
    const count = reader.number();
    if (count + places.size > MOST_OBJECTS) throw new PdfFault('too many objects');
    for (let number = first; number < first + count; number += 1) {
      const place = readEntry(text, reader);
      if (number > 0 && !places.has(number)) places.set(number, place);
    }
  }
  reader.keyword('trailer');
  const trailer = reader.value();
  if (!isDict(trailer)) throw new PdfFault('no trailer');
  return trailer;
}

function readEntry(text: string, reader: PdfReader): number | null {
  const place = reader.number();
  reader.number();
  reader.skip();
  const kind = text[reader.at];
  if (kind !== 'n' && kind !== 'f') throw new PdfFault('no entry');
  reader.at += 1;
  return kind === 'n' ? place : null;
}

function previousOf({ entries }: PdfDict): number | null {
  if (entries.has('XRefStm') || entries.has('Encrypt')) throw new PdfFault('not a plain table');
  const previous = entries.get('Prev');
  if (previous === undefined) return null;
  if (typeof previous !== 'number' || !Number.isSafeInteger(previous)) throw new PdfFault('no place');
  return previous;
}
