import { randomBytes, webcrypto } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Integer, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, Certificate } from 'pkijs';

const YEARS = 20;
const ALGORITHM = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 3072,
  publicExponent: new Uint8Array([1, 0, 1]),
};
const NAME = { commonName: '2.5.4.3', organisation: '2.5.4.10' } as const;

/**
 * Key and certificate of the installation, made at the first call and kept for good. Two processes that begin at once end
 * with the same one: the file is written beside and linked into its place, which only one can.
 */
export async function selfMadePem(folder: string): Promise<string> {
  const file = join(folder, 'zegel.pem');
  if (!existsSync(file)) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const beside = join(folder, `zegel.${randomBytes(6).toString('hex')}.pem`);
    await writeFile(beside, await newPem(), { mode: 0o600 });
    await link(beside, file).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
    await rm(beside);
    await chmod(file, 0o600);
  }
  return readFile(file, 'utf8');
}

async function newPem(): Promise<string> {
  const { subtle } = webcrypto;
  const pair = await subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificate = await certificateFor(pair);
  const key = Buffer.from(await subtle.exportKey('pkcs8', pair.privateKey));
  return block('PRIVATE KEY', key) + block('CERTIFICATE', Buffer.from(certificate.toSchema(true).toBER(false)));
}

/** Names the product, not the organisation: nobody checked who that is. */
async function certificateFor(pair: webcrypto.CryptoKeyPair): Promise<Certificate> {
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: new Uint8Array([1, ...randomBytes(15)]).buffer });
  for (const named of [certificate.subject, certificate.issuer])
    named.typesAndValues.push(
      new AttributeTypeAndValue({ type: NAME.organisation, value: new Utf8String({ value: 'Penhouder' }) }),
      new AttributeTypeAndValue({
        type: NAME.commonName,
        value: new Utf8String({ value: 'Zegel van deze installatie' }),
      }),
    );
  const now = new Date();
  certificate.notBefore.value = now;
  certificate.notAfter.value = new Date(Date.UTC(now.getUTCFullYear() + YEARS, now.getUTCMonth(), now.getUTCDate()));
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey);
  await certificate.sign(pair.privateKey, 'SHA-256');
  return certificate;
}

function block(name: string, content: Buffer): string {
  const lines = content.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${name}-----\n${lines.join('\n')}\n-----END ${name}-----\n`;
}
