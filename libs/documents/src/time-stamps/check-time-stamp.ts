import { createHash, X509Certificate } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence, type BaseBlock } from 'asn1js';
import type { Instant } from '@penhouder/domain';
import { msOf } from '@penhouder/domain';
import { AlgorithmIdentifier, Certificate, ExtKeyUsage, IssuerAndSerialNumber, type Attribute } from 'pkijs';
import type { TimeStamp } from './read-time-stamp';
import { NoTimeStamp, readTimeStampOrThrow } from './read-time-stamp';
import * as names from './time-stamp-names';

/**
 * Why a time stamp proves nothing.
 *
 * - `unreadable`: no time stamp at all
 * - `otherDigest`: over something else; `otherNonce`: an answer to another question
 * - `signature`: not signed by the certificate that it names, or changed since
 * - `purpose`: signed with a certificate that is not for time stamps
 * - `anchor`: no chain to a certificate that is trusted here, at the moment that it states
 */
export type TimeStampFault = 'unreadable' | 'otherDigest' | 'otherNonce' | 'signature' | 'purpose' | 'anchor';

export type TimeStampVerdict =
  | { readonly fault: TimeStampFault }
  | {
      readonly fault: null;
      readonly at: Instant;
      /** Name in the authority's certificate. */ readonly authority: string;
    };

export interface TimeStampWish {
  /** The SHA-256 that must have been stamped; hexadecimal. */
  readonly digest: string;
  /** Of the question; left out when a time stamp is read again later. */
  readonly nonce?: string;
  /** Certificates that are trusted, in DER. Null: everybody's; then only the signature itself is checked. */
  readonly anchors: readonly Buffer[] | null;
}

/** Checks a time stamp in full, without network: whether certificates were revoked since is not asked. Source: RFC 3161, 2.4.2. */
export async function checkTimeStamp(token: Buffer, wish: TimeStampWish): Promise<TimeStampVerdict> {
  const stamp = readOrNull(token);
  if (stamp === null) return { fault: 'unreadable' };
  const signer = signerOf(stamp);
  const fault = otherOf(stamp, wish) ?? (await signatureFault(stamp, signer, wish.anchors));
  return fault === null ? { fault, at: stamp.at, authority: nameOf(signer) } : { fault };
}

function otherOf({ digest, nonce }: TimeStamp, wish: TimeStampWish): TimeStampFault | null {
  if (digest !== wish.digest) return 'otherDigest';
  return wish.nonce === undefined || nonce === wish.nonce ? null : 'otherNonce';
}

async function signatureFault(
  stamp: TimeStamp,
  signer: Certificate | null,
  anchors: TimeStampWish['anchors'],
): Promise<TimeStampFault | null> {
  if (signer === null || !isNamed(stamp, signer) || !(await isSigned(stamp, null))) return 'signature';
  if (!isForTimeStamps(signer)) return 'purpose';
  return anchors === null || (await isSigned(stamp, anchors)) ? null : 'anchor';
}

/** Certificates of a PEM file, in DER. Throws when one cannot be read. */
export function certificatesInOrThrow(pem: string): readonly Buffer[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new X509Certificate(block).raw);
}

function readOrNull(token: Buffer): TimeStamp | null {
  try {
    return readTimeStampOrThrow(token);
  } catch (error) {
    if (error instanceof NoTimeStamp) return null;
    throw error;
  }
}

/** The certificate of the one who signed; null when it is not in the time stamp, or several signed. */
function signerOf({ signed }: TimeStamp): Certificate | null {
  const [info, ...more] = signed.signerInfos;
  if (info === undefined || more.length > 0) return null;
  const sid: unknown = info.sid;
  const isSigner = (one: unknown): one is Certificate =>
    one instanceof Certificate &&
    sid instanceof IssuerAndSerialNumber &&
    one.issuer.isEqual(sid.issuer) &&
    one.serialNumber.isEqual(sid.serialNumber);
  return signed.certificates?.find(isSigner) ?? null;
}

function attributesOf({ signed }: TimeStamp): readonly Attribute[] {
  return signed.signerInfos[0]?.signedAttrs?.attributes ?? [];
}

/** The certificate is the very one that was signed with, by its hash, and what was signed is a time stamp. */
function isNamed(stamp: TimeStamp, signer: Certificate): boolean {
  const attributes = attributesOf(stamp);
  const contentType: unknown = attributes.find(({ type }) => type === names.CONTENT_TYPE)?.values[0];
  const isStamp = contentType instanceof ObjectIdentifier && contentType.getValue() === names.TIME_STAMP_INFO;
  const der = Buffer.from(signer.toSchema(true).toBER(false));
  const hashes = attributes.flatMap(certificateHashes);
  return isStamp && hashes.some(({ hash, value }) => createHash(hash).update(der).digest('hex') === value);
}

/** The hash of the first certificate that a `signing-certificate` attribute names. Source: RFC 5035. */
function certificateHashes({ type, values }: Attribute): readonly { readonly hash: string; readonly value: string }[] {
  const isSecond = type === names.SIGNING_CERTIFICATE_V2;
  if (!isSecond && type !== names.SIGNING_CERTIFICATE) return [];
  const [first, second] = partsOf(partsOf(partsOf(values[0] as BaseBlock)[0])[0]);
  const value = first instanceof OctetString ? first : second;
  if (!(value instanceof OctetString)) return [];
  const named = first instanceof Sequence ? new AlgorithmIdentifier({ schema: first }).algorithmId : names.SHA_256;
  const hash = isSecond ? names.HASHES[named] : 'sha1';
  return hash === undefined ? [] : [{ hash, value: Buffer.from(value.valueBlock.valueHexView).toString('hex') }];
}

function partsOf(block: BaseBlock | undefined): readonly BaseBlock[] {
  return block instanceof Sequence ? block.valueBlock.value : [];
}

/**
 * Whether the signature holds; with anchors also whether its certificate leads to one of them at the moment of the stamp.
 * The library would compute the imprint anew from what was stamped, which is a hash here: so it is told that the content is
 * plain data, which changes nothing that is signed.
 */
async function isSigned({ signed, at }: TimeStamp, anchors: readonly Buffer[] | null): Promise<boolean> {
  const { encapContentInfo } = signed;
  const kind = encapContentInfo.eContentType;
  encapContentInfo.eContentType = names.PLAIN_DATA;
  try {
    return await signed.verify({
      signer: 0,
      checkChain: anchors !== null,
      checkDate: new Date(msOf(at)),
      trustedCerts: (anchors ?? []).map((der) => Certificate.fromBER(new Uint8Array(der).buffer)),
    });
  } catch {
    return false;
  } finally {
    encapContentInfo.eContentType = kind;
  }
}

/** The certificate is for time stamps and for nothing else. Source: RFC 3161, 2.3. */
function isForTimeStamps(signer: Certificate): boolean {
  const usage = signer.extensions?.find(({ extnID }) => extnID === names.EXTENDED_KEY_USAGE);
  const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
  return purposes.length === 1 && purposes[0] === names.FOR_TIME_STAMPS;
}

function nameOf(signer: Certificate | null): string {
  const typesAndValues = signer?.subject.typesAndValues ?? [];
  const named = typesAndValues.find(({ type }) => type === names.COMMON_NAME) ?? typesAndValues[0];
  return named?.value.valueBlock.value ?? '';
}
