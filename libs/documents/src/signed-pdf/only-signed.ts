import { canonical, isDict, nameIn, PdfFault, type PdfDict, type PdfValue } from './pdf-objects';
import type { PdfRevision } from './pdf-revision';

/** What signing adds to the catalogue of a document, and nothing that anybody sees of its text. */
const CATALOGUE_MAY = ['AcroForm', 'DSS', 'Extensions', 'Perms', 'Version', 'Metadata'];
const PAGE_MAY = ['Annots'];

/** Pictures of signatures may stand on a page; together they may not cover what stands there. */
const LARGEST_SHARE = 0.2;

/** A field of a form with what was signed into it. */
export interface SignatureField {
  readonly dict: PdfDict;
  /** A stamp of a time service, not of somebody. */
  readonly isTimeStamp: boolean;
}

/**
 * The signatures that were added to an offered document. Null when anything else was: another text on a page, an
 * annotation over it, something struck out, a program.
 */
export function addedSignatures(offered: PdfRevision, revised: PdfRevision): readonly SignatureField[] | null {
  if (canonical(root(offered)) !== canonical(root(revised))) return null;
  const pages = new Set<number>();
  for (const [number, place] of offered.places) {
    const before = offered.read(number);
    if (isPage(before)) pages.add(number);
    if (revised.places.get(number) !== place && !isAllowedChange(number, before, { offered, revised })) return null;
  }
  const fields = fieldsOf(revised);
  if (fields === null) return null;
  if (![...pages].every((page) => hasOnlySignatures(revised, page))) return null;
  return fields.flatMap((field) => signatureIn(field, revised));
}

function root({ trailer }: PdfRevision): PdfValue {
  return trailer.entries.get('Root') ?? null;
}

function isPage(value: PdfValue): boolean {
  return isDict(value) && nameIn(value.entries.get('Type')) === 'Page';
}

interface Two {
  readonly offered: PdfRevision;
  readonly revised: PdfRevision;
}

/** Whether an object of the offered document may say what it says now. */
function isAllowedChange(number: number, before: PdfValue, { offered, revised }: Two): boolean {
  const after = revised.read(number);
  if (isOnlyAbout(number, offered)) return isDict(after);
  if (isStream(before) || isStream(after)) return false;
  if (!isDict(before) || !isDict(after)) return canonical(before) === canonical(after);
  const catalogue = canonical({ kind: 'ref', number }) === canonical(root(offered));
  return differsOnlyIn(before, after, catalogue ? CATALOGUE_MAY : isPage(before) ? PAGE_MAY : []);
}

function isStream(value: PdfValue): boolean {
  return isDict(value) && value.stream !== null;
}

/** What a document says about itself, as the day of its last change; nothing of it stands on a page. */
function isOnlyAbout(number: number, { trailer, ...revision }: PdfRevision): boolean {
  const catalogue = revision.follow(trailer.entries.get('Root'));
  const about = [trailer.entries.get('Info'), isDict(catalogue) ? catalogue.entries.get('Metadata') : undefined];
  return about.some((one) => one !== undefined && canonical(one) === canonical({ kind: 'ref', number }));
}

function differsOnlyIn(before: PdfDict, after: PdfDict, keys: readonly string[]): boolean {
  const rest = ({ entries }: PdfDict): string =>
    canonical({ kind: 'dict', entries: new Map([...entries].filter(([key]) => !keys.includes(key))), stream: null });
  return rest(before) === rest(after);
}

/** The fields of the form; null when one of them is no field for a signature, or a program is among them. */
function fieldsOf(revision: PdfRevision): readonly PdfDict[] | null {
  const catalogue = revision.follow(root(revision));
  if (!isDict(catalogue)) throw new PdfFault('no catalogue');
  const form = revision.follow(catalogue.entries.get('AcroForm'));
  if (form === null) return [];
  if (!isDict(form) || form.entries.has('XFA')) return null;
  const fields = itemsOf(revision.follow(form.entries.get('Fields'))).map((field) => revision.follow(field));
  return fields.every(isSignatureField) ? fields : null;
}

function isSignatureField(value: PdfValue): value is PdfDict {
  return (
    isDict(value) &&
    nameIn(value.entries.get('FT')) === 'Sig' &&
    !['A', 'AA', 'Kids', 'Parent'].some((key) => value.entries.has(key))
  );
}

/** On a page stands nothing new but signatures that leave its text free. */
function hasOnlySignatures(revision: PdfRevision, number: number): boolean {
  const page = revision.read(number);
  if (!isDict(page)) return false;
  const annotations = itemsOf(revision.follow(page.entries.get('Annots'))).map((one) => revision.follow(one));
  const covered = annotations.map((one) =>
    isWidget(one) ? areaOf(revision.follow(one.entries.get('Rect'))) : Infinity,
  );
  const whole = areaOf(revision.follow(page.entries.get('MediaBox')));
  return covered.reduce((sum, area) => sum + area, 0) <= whole * LARGEST_SHARE;
}

/** The place of a signature on a page. */
function isWidget(value: PdfValue): value is PdfDict {
  return isSignatureField(value) && nameIn(value.entries.get('Subtype')) === 'Widget';
}

function itemsOf(value: PdfValue): readonly PdfValue[] {
  return typeof value === 'object' && value?.kind === 'list' ? value.items : [];
}

/** In square points; without end for what is no rectangle. */
function areaOf(value: PdfValue): number {
  const [left, bottom, right, top] = itemsOf(value).filter((one) => typeof one === 'number');
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return Infinity;
  return Math.abs(right - left) * Math.abs(top - bottom);
}

function signatureIn(field: PdfDict, revision: PdfRevision): readonly SignatureField[] {
  const dict = revision.follow(field.entries.get('V'));
  if (!isDict(dict)) return [];
  return [{ dict, isTimeStamp: nameIn(dict.entries.get('SubFilter')) === 'ETSI.RFC3161' }];
}
