import type { X509Certificate } from 'node:crypto';
import { BitString } from 'asn1js';
import { Certificate, type BasicConstraints } from 'pkijs';
import { isStrong } from './algorithms';
import { must, Refused } from './refused';

const LONGEST = 6;
const KEY_USAGE = '2.5.29.15';
const MAY_ISSUE = 0x04;
const MAY_SIGN = 0xc0;
const BASIC_CONSTRAINTS = '2.5.29.19';
/** What may be critical in a certificate because it is looked at here, or narrows nothing that is asked here. */
const UNDERSTOOD = [KEY_USAGE, BASIC_CONSTRAINTS, '2.5.29.32', '2.5.29.37', '2.5.29.17'];

/**
 * From whoever signed up to an anchor (RFC 5280, 6), by names, signatures, the right to issue, the length that is allowed,
 * and what is marked critical. Days are judged apart; whether one was called back is not looked at. Throws `Refused`.
 */
export function pathToAnchor(
  signer: X509Certificate,
  { others, anchors }: { readonly others: readonly X509Certificate[]; readonly anchors: readonly X509Certificate[] },
): readonly X509Certificate[] {
  const path = [signer];
  for (let last = signer; path.length <= LONGEST;) {
    if (anchors.some((anchor) => anchor.fingerprint256 === last.fingerprint256)) return judged(path);
    must(path.length > 1 || !isOwnIssuer(last), 'SignedPdfSelfSigned');
    const issuer = [...anchors, ...others].find((one) => !path.includes(one) && isIssuedBy(last, one));
    must(issuer !== undefined, 'SignedPdfUnknownAuthority');
    path.push(issuer);
    last = issuer;
  }
  throw new Refused('SignedPdfUnknownAuthority');
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

/** Also for one that has no right to issue, as which OpenSSL would not see it. */
function isOwnIssuer(certificate: X509Certificate): boolean {
  return certificate.issuer === certificate.subject && certificate.verify(certificate.publicKey);
}

function judged(path: readonly X509Certificate[]): readonly X509Certificate[] {
  const mayIssue = path.every((one, below) => below === 0 || isAuthority(one, below - 1));
  must(mayIssue && path.every(isUnderstood), 'SignedPdfUnknownAuthority');
  // The anchor's own signature proves nothing: it is trusted because it lies here.
  const areHashesStrong = path.slice(0, -1).every(isHashStrong);
  must(areHashesStrong && path.every(({ publicKey }) => isStrong(publicKey)), 'SignedPdfWeak');
  return path;
}

/** `below`: how many authorities stand between it and the signer. */
function isAuthority(certificate: X509Certificate, below: number): boolean {
  const found: unknown = parse(certificate).extensions?.find(({ extnID }) => extnID === BASIC_CONSTRAINTS)?.parsedValue;
  const { cA, pathLenConstraint: longest } = (found ?? {}) as Partial<BasicConstraints>;
  return cA === true && (typeof longest !== 'number' || below <= longest) && hasUsage(certificate, MAY_ISSUE);
}

function isUnderstood(certificate: X509Certificate): boolean {
  return (parse(certificate).extensions ?? []).every(
    ({ critical, extnID }) => !critical || UNDERSTOOD.includes(extnID),
  );
}

/** Whether a certificate may stand under a document: for signatures, or for what nobody can deny. */
export function maySign(certificate: X509Certificate): boolean {
  return hasUsage(certificate, MAY_SIGN);
}

/** Whether its key usage (RFC 5280, 4.2.1.3) has one of these bits of its first octet, or says nothing. */
function hasUsage(certificate: X509Certificate, bits: number): boolean {
  const found: unknown = parse(certificate).extensions?.find(({ extnID }) => extnID === KEY_USAGE)?.parsedValue;
  return found === undefined || (found instanceof BitString && ((found.valueBlock.valueHexView[0] ?? 0) & bits) !== 0);
}

const STRONG_SIGNATURES = [
  ...['1.2.840.113549.1.1.10', '1.2.840.113549.1.1.11', '1.2.840.113549.1.1.12', '1.2.840.113549.1.1.13'],
  ...['1.2.840.10045.4.3.2', '1.2.840.10045.4.3.3', '1.2.840.10045.4.3.4'],
];

function isHashStrong(certificate: X509Certificate): boolean {
  return STRONG_SIGNATURES.includes(parse(certificate).signatureAlgorithm.algorithmId);
}

function parse(certificate: X509Certificate): Certificate {
  return Certificate.fromBER(certificate.raw);
}

/** Whether a certificate is valid at a moment. */
export function isValidAt({ validFrom, validTo }: X509Certificate, at: Date): boolean {
  return new Date(validFrom) <= at && at <= new Date(validTo);
}
