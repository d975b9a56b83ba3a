import { nameIn, type PdfDict, type PdfText, type PdfValue } from './pdf-objects';
import { must } from './refused';

/** How much a signature with its certificates and stamps may be. */
const LARGEST_SIGNATURE = 1024 * 1024;

/** What a signature was set under. */
export interface SignedRange {
  /** The two parts, as they were signed. */
  readonly content: Buffer;
  /** CMS (RFC 5652), DER, followed by zeros. */
  readonly signature: Buffer;
  /** Where the revision ends that was signed. */
  readonly end: number;
  /** ETSI.CAdES.detached: PAdES, which names its certificate inside of what is signed. */
  readonly isPades: boolean;
  /** `D:20260302101500Z`, as the signer's program wrote it; null: nothing. */
  readonly saidAt: string | null;
}

const PADES = 'ETSI.CAdES.detached';
const FORMATS: readonly (string | null)[] = [PADES, 'adbe.pkcs7.detached'];

/** What a signature covers: all of its revision but itself (ISO 32000-1, 12.8.1). Throws `Refused` for anything less. */
export function signedRange(bytes: Buffer, { entries }: PdfDict): SignedRange {
  const format = nameIn(entries.get('SubFilter'));
  must(FORMATS.includes(format), 'SignedPdfUnreadable');
  const [begin, after, end] = rangeIn(entries.get('ByteRange'));
  const contents = textIn(entries.get('Contents'));
  must(contents?.from === begin && contents.to === after, 'SignedPdfChanged');
  // A text in brackets of its own kind could hold more than its digits.
  must(end <= bytes.length && bytes[begin] === 0x3c, 'SignedPdfChanged');
  must(after - begin <= LARGEST_SIGNATURE * 2, 'SignedPdfUnreadable');
  return {
    content: Buffer.concat([bytes.subarray(0, begin), bytes.subarray(after, end)]),
    signature: Buffer.from(contents.bytes, 'latin1'),
    end,
    isPades: format === PADES,
    saidAt: textIn(entries.get('M'))?.bytes ?? null,
  };
}

function textIn(value: PdfValue | undefined): PdfText | null {
  return typeof value === 'object' && value?.kind === 'text' ? value : null;
}

/** Where the signature begins, where what follows it begins, and where that ends. */
function rangeIn(value: PdfValue | undefined): readonly [number, number, number] {
  const items = typeof value === 'object' && value?.kind === 'list' ? value.items : [];
  const [first, begin, after, length] = [0, 1, 2, 3].map((place) => placeIn(items[place])) as [
    number,
    number,
    number,
    number,
  ];
  must(items.length === 4 && first === 0, 'SignedPdfChanged');
  must(begin >= 0 && after >= begin && length >= 0, 'SignedPdfChanged');
  return [begin, after, after + length];
}

function placeIn(value: PdfValue | undefined): number {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : -1;
}
