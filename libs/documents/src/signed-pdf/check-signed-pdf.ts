import { createHash, type X509Certificate } from 'node:crypto';
import { instantOfMs, msOf, type Instant, type SignedPdfFacts, type SignedPdfRefusal } from '@penhouder/domain';
import { isValidAt, maySign, pathToAnchor } from './certificate-path';
import { holdCms, readSignedData, type HeldSignature } from './cms';
import { commonName } from './names';
import { addedSignatures, type SignatureField } from './only-signed';
import { openRevision, type PdfRevision } from './pdf-revision';
import { must, Refused } from './refused';
import { signedRange, type SignedRange } from './signed-range';
import { stampOf, type Stamped } from './time-stamp';

export interface SignedPdfQuestion {
  /** The very bytes that were given for signing. */
  readonly offered: Buffer;
  /** Authorities whose signatures are taken. */
  readonly anchors: readonly X509Certificate[];
  /** Wall time. */
  readonly at: Instant;
}

export type SignedPdfVerdict = { readonly facts: SignedPdfFacts } | { readonly fault: SignedPdfRefusal };

/** What may be added: a signature with certificates, a picture of it, proofs for later. */
const MOST_ADDED = 4 * 1024 * 1024;

/**
 * Judges a PDF that somebody signed elsewhere: it begins with the very bytes that were offered, nothing was added but one
 * signature (and what proves it later), the signature holds over all of it, leads to a known authority, and was set while
 * its certificates held. It is not asked whether a certificate was called back. Never throws for what is in the file.
 */
export function checkSignedPdf(bytes: Buffer, question: SignedPdfQuestion): SignedPdfVerdict {
  try {
    return { facts: factsOfSigned(bytes, question) };
  } catch (thrown) {
    return { fault: thrown instanceof Refused ? thrown.fault : 'SignedPdfUnreadable' };
  }
}

function factsOfSigned(bytes: Buffer, question: SignedPdfQuestion): SignedPdfFacts {
  const { offered, anchors } = question;
  must(bytes.subarray(0, offered.length).equals(offered), 'SignedPdfOther');
  must(bytes.length <= offered.length + MOST_ADDED, 'SignedPdfUnreadable');
  const added = bytes.subarray(offered.length);
  must(!isBlank(added), 'SignedPdfUnsigned');
  must(added.includes('startxref'), 'SignedPdfUnreadable');
  const range = theRange(bytes, offered);
  const held = heldOver(range);
  const path = pathToAnchor(held.certificate, { others: held.others, anchors });
  must(maySign(held.certificate), 'SignedPdfWeak');
  const found = {
    held,
    question,
    path,
    stamped: stampOf(held, anchors),
    claimedAt: held.claimedAt ?? timeIn(range.saidAt),
  };
  must(isInTime(found), 'SignedPdfExpired');
  return factsOf(bytes, found);
}

/** The one signature over the offered document. Throws `Refused` for none, for several, and for anything beside it. */
function theRange(bytes: Buffer, offered: Buffer): SignedRange {
  const before = openRevision(offered);
  const [only, ...more] = personsIn(before, openRevision(bytes));
  must(only !== undefined, 'SignedPdfUnsigned');
  must(more.length === 0, 'SignedPdfSeveral');
  const range = signedRange(bytes, only.dict);
  // What was signed must be the same document too: what came afterwards could hide what was added before.
  const rest = bytes.subarray(range.end);
  must(personsIn(before, openRevision(bytes.subarray(0, range.end))).length === 1, 'SignedPdfChanged');
  must(isBlank(rest) || rest.includes('startxref'), 'SignedPdfChanged');
  return range;
}

function personsIn(offered: PdfRevision, revised: PdfRevision): readonly SignatureField[] {
  const added = addedSignatures(offered, revised);
  must(added !== null, 'SignedPdfChanged');
  return added.filter(({ isTimeStamp }) => !isTimeStamp);
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte <= 0x20);
}

function heldOver({ signature, content, isPades }: SignedRange): HeldSignature {
  const data = readSignedData(new Uint8Array(signature).buffer);
  must(data.encapContentInfo.eContent === undefined, 'SignedPdfChanged');
  return holdCms(data, { content, namesCertificate: isPades });
}

/** Without a stamp the signer's own clock proves nothing: the certificates must still hold now. */
function isInTime({ held, question, path, stamped, claimedAt }: Found): boolean {
  const provenAt = stamped?.at ?? new Date(msOf(question.at));
  return (
    path.every((one) => isValidAt(one, provenAt)) && (claimedAt === null || isValidAt(held.certificate, claimedAt))
  );
}

interface Found {
  readonly held: HeldSignature;
  readonly question: SignedPdfQuestion;
  readonly claimedAt: Date | null;
  readonly stamped: Stamped | null;
  /** From the signer's certificate up. */
  readonly path: readonly X509Certificate[];
}

function factsOf(bytes: Buffer, { held, question, claimedAt, stamped, path }: Found): SignedPdfFacts {
  const { certificate, algorithm } = held;
  return {
    sha256: sha256(bytes),
    offeredSha256: sha256(question.offered),
    signer: commonName(certificate),
    authorities: path.slice(1).map(commonName),
    certificateSha256: sha256(certificate.raw),
    validFrom: toInstant(new Date(certificate.validFrom)),
    validUntil: toInstant(new Date(certificate.validTo)),
    algorithm,
    claimedAt: claimedAt === null ? null : toInstant(claimedAt),
    stamped: stamped === null ? null : { at: toInstant(stamped.at), by: stamped.by },
    checkedAt: question.at,
    revocation: 'notChecked',
  };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function toInstant(date: Date): Instant {
  return instantOfMs(date.getTime());
}

/** `D:20260302101500+01'00'` (ISO 32000-1, 7.9.4); null for anything else. */
function timeIn(said: string | null): Date | null {
  const found = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(\d\d)?)?/.exec(said ?? '');
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, sign, hours, minutes = '00'] = found;
  const zone = sign === undefined ? 'Z' : `${sign}${String(hours)}:${minutes}`;
  const read = new Date(
    `${String(year)}-${String(month)}-${String(day)}T${String(hour)}:${String(minute)}:${String(second)}${zone}`,
  );
  return Number.isNaN(read.getTime()) ? null : read;
}
