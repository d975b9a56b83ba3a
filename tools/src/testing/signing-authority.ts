import { execFile } from 'node:child_process';
import { randomBytes, webcrypto } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDF, type Signer, type TimestampAuthority } from '@libpdf/core';
import { BitString, Integer, PrintableString, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension, ExtKeyUsage } from 'pkijs';
import { requireProgram } from './debian-programs';

const RSA = { name: 'RSASSA-PKCS1-v1_5', publicExponent: new Uint8Array([1, 0, 1]) };
const EC = { name: 'ECDSA', namedCurve: 'P-256' };

/** What a certificate says; what is left out is usual. */
export interface CertificateWish {
  readonly name: string;
  /** A number as it stands in the certificate of a person; nothing of ours may keep it. */
  readonly personNumber?: string;
  readonly from?: Date;
  readonly until?: Date;
  /** Whether it may issue others; `longest`: how many authorities may stand below it. */
  readonly issues?: { readonly longest?: number };
  /** First octet of its key usage. */
  readonly usage?: number;
  readonly purposes?: readonly string[];
  readonly critical?: string;
  readonly key?: 'rsa' | 'shortRsa' | 'ec';
  /** With which it signs whatever it signs. */
  readonly hash?: 'SHA-1';
}

/** How a document is signed. */
export interface SigningWish {
  readonly at?: Date;
  readonly level?: 'B-B' | 'B-T' | 'B-LTA';
  readonly stamps?: TestSigner;
  readonly subFilter?: 'adbe.pkcs7.detached';
}

/** Somebody with a key and a certificate, for tests: an authority, a person or a time service. */
export class TestSigner {
  private constructor(
    private readonly pair: webcrypto.CryptoKeyPair,
    private readonly certificate: Certificate,
    private readonly above: readonly TestSigner[],
  ) {}

  private get isEc(): boolean {
    return this.pair.privateKey.algorithm.name === EC.name;
  }

  /** Under this one, or, without one, by itself. */
  static async make(wish: CertificateWish, issuer: TestSigner | null = null): Promise<TestSigner> {
    const pair = await pairFor(wish);
    const certificate = await certificateFor(wish, pair.publicKey);
    const subject = issuer?.certificate.subject ?? certificate.subject;
    certificate.issuer.typesAndValues.push(...subject.typesAndValues);
    const { privateKey } = issuer?.pair ?? pair;
    await certificate.sign(privateKey, hashOf(privateKey));
    return new TestSigner(pair, certificate, issuer === null ? [] : [issuer, ...issuer.above]);
  }

  issue(wish: CertificateWish): Promise<TestSigner> {
    return TestSigner.make(wish, this);
  }

  get der(): Buffer {
    return Buffer.from(this.certificate.toSchema(true).toBER(false));
  }

  get pem(): string {
    return pemOf('CERTIFICATE', this.der);
  }

  /** Adds a signature, as programs for signing do. */
  async sign(pdf: Buffer, wish: SigningWish = {}): Promise<Buffer> {
    const opened = await PDF.load(pdf);
    const { bytes } = await opened.sign({
      signer: this.signer(),
      signingTime: wish.at ?? new Date(),
      ...(wish.subFilter === undefined ? { level: wish.level ?? 'B-B' } : { subFilter: wish.subFilter }),
      ...(wish.stamps !== undefined && { timestampAuthority: wish.stamps.timeService() }),
    });
    return Buffer.from(bytes);
  }

  private signer(): Signer {
    return {
      certificate: new Uint8Array(this.der),
      certificateChain: this.above.map(({ der }) => new Uint8Array(der)),
      keyType: this.isEc ? 'EC' : 'RSA',
      signatureAlgorithm: this.isEc ? 'ECDSA' : 'RSASSA-PKCS1-v1_5',
      sign: async (data) => {
        const how = this.isEc ? { name: 'ECDSA', hash: 'SHA-256' } : RSA;
        const signature = Buffer.from(await webcrypto.subtle.sign(how, this.pair.privateKey, data));
        return new Uint8Array(this.isEc ? derOf(signature) : signature);
      },
    };
  }

  /** A time service (RFC 3161): OpenSSL with this key. */
  timeService(): TimestampAuthority {
    return { timestamp: async (digest) => new Uint8Array(await this.stamp(Buffer.from(digest))) };
  }

  private async stamp(digest: Buffer): Promise<Buffer> {
    const folder = await mkdtemp(join(tmpdir(), 'stamp-'));
    const at = (name: string): string => join(folder, name);
    const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', this.pair.privateKey));
    await writeFile(at('key.pem'), pemOf('PRIVATE KEY', key), { mode: 0o600 });
    await writeFile(at('own.pem'), this.pem);
    await writeFile(at('above.pem'), this.above.map(({ pem }) => pem).join(''));
    await writeFile(at('serial'), '01\n');
    await writeFile(at('conf'), STAMP_SETTINGS.replaceAll('FOLDER', folder));
    const openssl = (...words: string[]): Promise<unknown> => promisify(execFile)(requireProgram('openssl'), words);
    await openssl('ts', '-query', '-digest', digest.toString('hex'), '-sha256', '-cert', '-out', at('query'));
    await openssl('ts', '-reply', '-config', at('conf'), '-queryfile', at('query'), '-token_out', '-out', at('token'));
    const token = await readFile(at('token'));
    await rm(folder, { recursive: true });
    return token;
  }
}

const STAMP_SETTINGS = `[tsa]
default_tsa = one
[one]
serial = FOLDER/serial
signer_cert = FOLDER/own.pem
certs = FOLDER/above.pem
signer_key = FOLDER/key.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
ess_cert_id_alg = sha256
`;

async function pairFor({ key, hash }: CertificateWish): Promise<webcrypto.CryptoKeyPair> {
  const uses = ['sign', 'verify'] as const;
  if (key === 'ec') return webcrypto.subtle.generateKey(EC, true, uses);
  const modulusLength = key === 'shortRsa' ? 1024 : 2048;
  return webcrypto.subtle.generateKey({ ...RSA, hash: hash ?? 'SHA-256', modulusLength }, true, uses);
}

function hashOf({ algorithm }: webcrypto.CryptoKey): string {
  return (algorithm as { readonly hash?: { readonly name: string } }).hash?.name ?? 'SHA-256';
}

async function certificateFor(wish: CertificateWish, publicKey: webcrypto.CryptoKey): Promise<Certificate> {
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: new Uint8Array([1, ...randomBytes(15)]).buffer });
  const name = new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: wish.name }) });
  certificate.subject.typesAndValues.push(name);
  if (wish.personNumber !== undefined)
    certificate.subject.typesAndValues.push(
      new AttributeTypeAndValue({ type: '2.5.4.5', value: new PrintableString({ value: wish.personNumber }) }),
    );
  certificate.notBefore.value = wish.from ?? new Date(Date.UTC(2015, 0, 1));
  certificate.notAfter.value = wish.until ?? new Date(Date.UTC(2049, 0, 1));
  await certificate.subjectPublicKeyInfo.importKey(publicKey);
  certificate.extensions = extensionsOf(wish);
  return certificate;
}

function extensionsOf({ issues, usage, purposes, critical }: CertificateWish): Extension[] {
  const authority = new BasicConstraints({
    cA: issues !== undefined,
    ...(issues?.longest !== undefined && { pathLenConstraint: issues.longest }),
  });
  const octet = usage ?? (issues === undefined ? 0x40 : 0x06);
  const bits = new BitString({ valueHex: new Uint8Array([octet]).buffer, unusedBits: 1 });
  const extension = (extnID: string, value: { toBER(): ArrayBuffer }, isCritical = true): Extension =>
    new Extension({ extnID, critical: isCritical, extnValue: value.toBER() });
  return [
    extension('2.5.29.19', authority.toSchema()),
    extension('2.5.29.15', bits),
    ...(purposes === undefined
      ? []
      : [extension('2.5.29.37', new ExtKeyUsage({ keyPurposes: [...purposes] }).toSchema())]),
    ...(critical === undefined ? [] : [extension(critical, new Utf8String({ value: 'x' }))]),
  ];
}

function pemOf(name: string, content: Buffer): string {
  const lines = content.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${name}-----\n${lines.join('\n')}\n-----END ${name}-----\n`;
}

/** From the two numbers side by side to a sequence of both (RFC 3279). */
function derOf(signature: Buffer): Buffer {
  const number = (bytes: Buffer): Buffer => {
    const short = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
    const body = (short[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), short]) : short;
    return Buffer.concat([Buffer.from([0x02, body.length]), body]);
  };
  const both = Buffer.concat([number(signature.subarray(0, 32)), number(signature.subarray(32))]);
  return Buffer.concat([Buffer.from([0x30, both.length]), both]);
}
