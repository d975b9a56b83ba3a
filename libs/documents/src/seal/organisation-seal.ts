import { createHash, createPrivateKey, createSign, X509Certificate, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { P12Signer, PDF } from '@libpdf/core';
import type { Instant } from '@penhouder/domain';
import { msOf } from '@penhouder/domain';
import { selfMadePem } from './self-made';

/** Where the key is. A file of one's own goes first; without one the installation makes its own once. */
export interface SealSettings {
  /** A PEM file with a private key and its certificate; null: none. */
  readonly pemFile: string | null;
  /** A PKCS#12 file with its password; null: none. */
  readonly pkcs12: { readonly file: string; readonly password: string } | null;
  /** Folder in which `zegel.pem` is kept when the installation makes its own, readable by its user only. */
  readonly folder: string;
}

/**
 * The seal of the organisation that runs this installation. It says who made a document and that it did not change since;
 * it is nobody's signature.
 */
export interface OrganisationSeal {
  /** DER. */
  readonly certificate: Buffer;
  /** SHA-256 of the certificate; hexadecimal. Whoever checks compares it with what the organisation made known. */
  readonly fingerprint: string;
  /** Made by the installation itself: no authority vouches for the name in it. */
  readonly isSelfMade: boolean;
  /** Seals a PDF as PAdES B-B (ETSI EN 319 142); `at` is what the sealer says, not a proven time. */
  sealPdf(pdf: Buffer, words: { readonly reason: string; readonly at: Instant }): Promise<Buffer>;
  /** RSA signature with SHA-256 (PKCS#1 v1.5) over these bytes. */
  sign(content: Buffer): Promise<Buffer>;
}

/** Thrown when the key in the settings cannot be used; the message is for the operator and holds no secret. */
export class SealProblem extends Error {}

type PdfSigner = Pick<P12Signer, 'certificate' | 'keyType' | 'signatureAlgorithm' | 'sign'>;

/** Opens the seal; makes one when the settings name none. Throws `SealProblem`. */
export async function openSeal(settings: SealSettings): Promise<OrganisationSeal> {
  const { pemFile, pkcs12 } = settings;
  const signer =
    pkcs12 !== null
      ? await fromPkcs12(pkcs12)
      : fromPem(pemFile === null ? await selfMadePem(settings.folder) : await readPem(pemFile));
  if (signer.keyType !== 'RSA') throw new SealProblem('The key of the seal must be an RSA key.');
  const certificate = Buffer.from(signer.certificate);
  return {
    certificate,
    fingerprint: createHash('sha256').update(certificate).digest('hex'),
    isSelfMade: pemFile === null && pkcs12 === null,
    sign: async (content) => Buffer.from(await signer.sign(content, 'SHA-256')),
    sealPdf: async (pdf, { reason, at }) => {
      const opened = await PDF.load(pdf);
      const { bytes } = await opened.sign({ signer, reason, signingTime: new Date(msOf(at)), level: 'B-B' });
      return Buffer.from(bytes);
    },
  };
}

async function readPem(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new SealProblem(`SEAL_PEM names a file that cannot be read: ${file}`);
  });
}

async function fromPkcs12({ file, password }: NonNullable<SealSettings['pkcs12']>): Promise<PdfSigner> {
  const content = await readFile(file).catch(() => null);
  if (content === null) throw new SealProblem(`SEAL_PKCS12 names a file that cannot be read: ${file}`);
  return P12Signer.create(content, password).catch(() => {
    throw new SealProblem('SEAL_PKCS12 is no PKCS#12 file, or SEAL_PKCS12_PASSWORD is not its password.');
  });
}

function fromPem(pem: string): PdfSigner {
  const { key, certificate } = readKeyAndCertificate(pem);
  if (!certificate.checkPrivateKey(key))
    throw new SealProblem('The key of the seal does not belong to its certificate.');
  return {
    certificate: certificate.raw,
    keyType: key.asymmetricKeyType === 'rsa' ? 'RSA' : 'EC',
    signatureAlgorithm: 'RSASSA-PKCS1-v1_5',
    sign: (data) => Promise.resolve(createSign('sha256').update(data).sign(key)),
  };
}

function readKeyAndCertificate(pem: string): { readonly key: KeyObject; readonly certificate: X509Certificate } {
  try {
    return { key: createPrivateKey(pem), certificate: new X509Certificate(pem) };
  } catch {
    throw new SealProblem('SEAL_PEM must hold an unencrypted private key and its certificate, both in PEM.');
  }
}
