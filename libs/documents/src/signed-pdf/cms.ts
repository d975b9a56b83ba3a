import { createHash, X509Certificate } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence, UTCTime, type BaseBlock } from 'asn1js';
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type Attribute, type SignerInfo } from 'pkijs';
import { hashNamed, keyWord, mustHold } from './algorithms';
import { must } from './refused';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const ATTRIBUTES = {
  contentType: '1.2.840.113549.1.9.3',
  digest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  timeStamp: '1.2.840.113549.1.9.16.2.14',
  certificate: '1.2.840.113549.1.9.16.2.12',
  certificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

/** A signature (CMS, RFC 5652) that holds over its content. */
export interface HeldSignature {
  readonly certificate: X509Certificate;
  /** Whatever came along. */
  readonly others: readonly X509Certificate[];
  /** `RSA 3072, SHA-256`. */
  readonly algorithm: string;
  /** What the signer's own clock said. */
  readonly claimedAt: Date | null;
  /** The signature itself, which a time service stamps. */
  readonly value: Buffer;
  /** DER of the time stamp inside; null: none. */
  readonly timeStamp: ArrayBuffer | null;
}

export interface CmsQuestion {
  readonly content: Buffer;
  /** Whether the certificate must be named inside of what is signed (RFC 5035). */
  readonly namesCertificate: boolean;
}

/** The CMS in these bytes; throws for anything else. */
export function readSignedData(der: ArrayBuffer): SignedData {
  const info = ContentInfo.fromBER(der);
  must(info.contentType === SIGNED_DATA, 'SignedPdfUnreadable');
  return new SignedData({ schema: info.content as never });
}

/** The signature by exactly one signer over this content. Throws `Refused` when it does not hold. */
export function holdCms(data: SignedData, question: CmsQuestion): HeldSignature {
  const [signer, ...more] = data.signerInfos;
  must(signer !== undefined && more.length === 0, 'SignedPdfUnreadable');
  const { certificate, others } = certificatesFor(signer, data);
  const hash = hashNamed(signer.digestAlgorithm.algorithmId);
  const key = keyWord(certificate.publicKey);
  must(hash !== null && key !== null, 'SignedPdfWeak');
  const { signedAttrs } = signer;
  must(signedAttrs !== undefined, 'SignedPdfChanged');
  mustFit(signedAttrs.attributes, { ...question, hash, certificate, kind: data.encapContentInfo.eContentType });
  const content = new Uint8Array(signedAttrs.encodedValue);
  const value = Buffer.from(signer.signature.valueBlock.valueHexView);
  mustHold({ content, signature: value, algorithm: signer.signatureAlgorithm, hash, key: certificate.publicKey });
  const algorithm = `${key}, ${hash.toUpperCase().replace('SHA', 'SHA-')}`;
  return { certificate, others, value, algorithm, ...timesOf(signer) };
}

/** What is said of the time, inside of what is signed and beside it. */
function timesOf({ signedAttrs, unsignedAttrs }: SignerInfo): Pick<HeldSignature, 'claimedAt' | 'timeStamp'> {
  const claimed = valueOf(signedAttrs?.attributes ?? [], ATTRIBUTES.signingTime);
  const stamp = valueOf(unsignedAttrs?.attributes ?? [], ATTRIBUTES.timeStamp);
  return { claimedAt: claimed instanceof UTCTime ? claimed.toDate() : null, timeStamp: stamp?.toBER() ?? null };
}

function certificatesFor(
  signer: SignerInfo,
  { certificates = [] }: SignedData,
): Pick<HeldSignature, 'certificate' | 'others'> {
  const all = certificates.filter((one) => one instanceof Certificate);
  const own = all.find((one) => isOf(signer, one));
  must(own !== undefined, 'SignedPdfUnreadable');
  return { certificate: toX509(own), others: all.filter((one) => one !== own).map(toX509) };
}

function isOf({ sid }: SignerInfo, { issuer, serialNumber }: Certificate): boolean {
  return sid instanceof IssuerAndSerialNumber && sid.issuer.isEqual(issuer) && sid.serialNumber.isEqual(serialNumber);
}

function toX509(certificate: Certificate): X509Certificate {
  return new X509Certificate(Buffer.from(certificate.toSchema(false).toBER()));
}

/** The value of an attribute that stands there once. */
function valueOf(attributes: readonly Attribute[], oid: string): BaseBlock | undefined {
  const found = attributes.filter(({ type }) => type === oid);
  return found.length === 1 ? (found[0]?.values[0] as BaseBlock | undefined) : undefined;
}

interface Fitting extends CmsQuestion {
  readonly hash: string;
  readonly certificate: X509Certificate;
  /** What the content is, as its envelope says. */
  readonly kind: string;
}

/** What was signed must be about this content, of this kind, by this certificate. Throws `Refused`. */
function mustFit(
  attributes: readonly Attribute[],
  { content, hash, certificate, kind, namesCertificate }: Fitting,
): void {
  const digest = valueOf(attributes, ATTRIBUTES.digest);
  must(digest instanceof OctetString && isHash(digest, hash, content), 'SignedPdfChanged');
  const said = valueOf(attributes, ATTRIBUTES.contentType);
  must(said instanceof ObjectIdentifier && said.getValue() === kind, 'SignedPdfChanged');
  const v2 = valueOf(attributes, ATTRIBUTES.certificateV2);
  const v1 = valueOf(attributes, ATTRIBUTES.certificate);
  if (v2 !== undefined) must(isNamed(v2, certificate, 'sha256'), 'SignedPdfChanged');
  else if (v1 !== undefined) must(isNamed(v1, certificate, 'sha1'), 'SignedPdfChanged');
  else must(!namesCertificate, 'SignedPdfChanged');
}

function isHash(said: OctetString, hash: string, content: Buffer): boolean {
  return createHash(hash).update(content).digest().equals(said.valueBlock.valueHexView);
}

/** Whether the first certificate that is named is this one; `usual`: the hash when none is said. */
function isNamed(named: BaseBlock, { raw }: X509Certificate, usual: string): boolean {
  const [first, second] = partsOf(partsOf(partsOf(named)[0])[0]);
  if (first instanceof OctetString) return isHash(first, usual, raw);
  const oid = partsOf(first)[0];
  const hash = oid instanceof ObjectIdentifier ? hashNamed(oid.getValue()) : null;
  return hash !== null && second instanceof OctetString && isHash(second, hash, raw);
}

function partsOf(value: BaseBlock | undefined): readonly BaseBlock[] {
  return value instanceof Sequence ? value.valueBlock.value : [];
}
