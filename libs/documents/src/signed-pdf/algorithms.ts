import { constants, verify, type KeyObject } from 'node:crypto';
import { RSASSAPSSParams, type AlgorithmIdentifier } from 'pkijs';
import { must } from './refused';

const HASHES: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const PSS = '1.2.840.113549.1.1.10';
const CURVES: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
const SHORTEST_RSA = 2048;

/** Kind of signature: its key, and its own hash; `hash` null: that of the message. */
const SIGNATURES: Readonly<Record<string, { readonly key: 'RSA' | 'ECDSA'; readonly hash: string | null }>> = {
  '1.2.840.113549.1.1.1': { key: 'RSA', hash: null },
  '1.2.840.113549.1.1.11': { key: 'RSA', hash: 'sha256' },
  '1.2.840.113549.1.1.12': { key: 'RSA', hash: 'sha384' },
  '1.2.840.113549.1.1.13': { key: 'RSA', hash: 'sha512' },
  [PSS]: { key: 'RSA', hash: null },
  '1.2.840.10045.2.1': { key: 'ECDSA', hash: null },
  '1.2.840.10045.4.3.2': { key: 'ECDSA', hash: 'sha256' },
  '1.2.840.10045.4.3.3': { key: 'ECDSA', hash: 'sha384' },
  '1.2.840.10045.4.3.4': { key: 'ECDSA', hash: 'sha512' },
};

/** Name of a hash for `node:crypto`; null: too weak, or not known. */
export function hashNamed(oid: string): string | null {
  return HASHES[oid] ?? null;
}

/** Whether a key is long enough: RSA from 2 048 bits, and three curves of NIST. */
export function isStrong(key: KeyObject): boolean {
  return keyWord(key) !== null;
}

/** `RSA 3072`, `ECDSA P-256`; null: too weak, or not known. */
export function keyWord({ asymmetricKeyType: type, asymmetricKeyDetails: details = {} }: KeyObject): string | null {
  if (type === 'rsa' || type === 'rsa-pss') return rsaWord(details.modulusLength ?? 0);
  const curve = type === 'ec' ? CURVES[details.namedCurve ?? ''] : undefined;
  return curve === undefined ? null : `ECDSA ${curve}`;
}

function rsaWord(bits: number): string | null {
  return bits >= SHORTEST_RSA ? `RSA ${String(bits)}` : null;
}

/** What was signed, how and with what. */
export interface Signed {
  readonly content: Uint8Array;
  readonly signature: Uint8Array;
  readonly algorithm: AlgorithmIdentifier;
  /** As `hashNamed` names it. */
  readonly hash: string;
  readonly key: KeyObject;
}

/** Throws `Refused` for a signature that does not hold, or is of a kind that is not taken. */
export function mustHold({ content, signature, algorithm, hash, key }: Signed): void {
  const kind = SIGNATURES[algorithm.algorithmId];
  must(kind !== undefined && keyWord(key)?.startsWith(kind.key) === true, 'SignedPdfWeak');
  const isPss = algorithm.algorithmId === PSS;
  must((isPss ? pssHash(algorithm) : (kind.hash ?? hash)) === hash, 'SignedPdfWeak');
  const padding = isPss ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING;
  const rsa = { key, padding, saltLength: constants.RSA_PSS_SALTLEN_AUTO };
  const how = kind.key === 'RSA' ? rsa : { key, dsaEncoding: 'der' as const };
  must(verify(hash, content, how, signature), 'SignedPdfChanged');
}

function pssHash({ algorithmParams }: AlgorithmIdentifier): string | null {
  return hashNamed(new RSASSAPSSParams({ schema: algorithmParams as never }).hashAlgorithm.algorithmId);
}
