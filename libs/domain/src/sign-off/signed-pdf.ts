import type { Instant } from '../primitives/instant';

/** Why a PDF that was signed elsewhere is not taken. */
export type SignedPdfRefusal =
  /** Nothing came with the form. */
  | 'SignedPdfMissing'
  /** So many came by this link that none is looked at for now. */
  | 'SignedPdfTooMany'
  /** Too much was added to it, or it cannot be read. */
  | 'SignedPdfUnreadable'
  /** It does not begin with the very bytes that were offered for signing. */
  | 'SignedPdfOther'
  | 'SignedPdfUnsigned'
  | 'SignedPdfSeveral'
  /** Something other than a signature was added, or the signature does not fit what it stands under. */
  | 'SignedPdfChanged'
  /** Hash, key or certificate are of a kind that proves too little. */
  | 'SignedPdfWeak'
  | 'SignedPdfSelfSigned'
  | 'SignedPdfUnknownAuthority'
  /** A certificate did not hold when it signed. */
  | 'SignedPdfExpired'
  /** It was brought with an answer of the same participant before. */
  | 'SignedPdfUsed'
  /** Its certificate signed the agreement of another signatory of the same participant, which stands. */
  | 'SignedPdfSameSigner';

/**
 * What was found of the signature in a PDF that was signed elsewhere, kept as evidence. The number of the signer that a
 * certificate may hold is left out on purpose. Source: `reliability.md` 5.4.
 */
export interface SignedPdfFacts {
  /** Of the file as it came; hexadecimal. */
  readonly sha256: string;
  /** Of the document that was offered and that its first bytes are. */
  readonly offeredSha256: string;
  /** As the certificate names who signed. */
  readonly signer: string;
  /** Who vouches for that name, from the signer's own certificate up. */
  readonly authorities: readonly string[];
  /** SHA-256 of the signer's certificate; hexadecimal. */
  readonly certificateSha256: string;
  readonly validFrom: Instant;
  readonly validUntil: Instant;
  /** `RSA 3072, SHA-256`. */
  readonly algorithm: string;
  /** What the signer's own clock said; null: nothing. */
  readonly claimedAt: Instant | null;
  /** A time stamp (RFC 3161) in the signature, by an authority that is known here; null: none. */
  readonly stamped: { readonly at: Instant; readonly by: string } | null;
  /** When it was checked, and what it was not checked for: whether a certificate was called back. */
  readonly checkedAt: Instant;
  readonly revocation: 'notChecked';
}

/** The facts in the evidence of an answer; null for one that was confirmed otherwise, or was erased. */
export function signedPdfIn(evidence: Readonly<Record<string, unknown>> | null): SignedPdfFacts | null {
  const found = evidence?.['signedPdf'];
  return typeof found === 'object' && found !== null && 'revocation' in found ? (found as SignedPdfFacts) : null;
}
