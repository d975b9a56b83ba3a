import { createPrivateKey } from 'node:crypto';
import DKIM from 'nodemailer/lib/dkim';

/** With what mail is signed (RFC 6376), so that its receiver can tell that it is ours. */
export interface DkimKey {
  /** The domain of `From`, or one above it: DMARC asks for alignment. */
  readonly domain: string;
  readonly selector: string;
  /** PEM. */
  readonly privateKey: string;
}

/** Whether a text is a private RSA key, which is what the signature is made with. */
export function isRsaKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

/** The message with its signature in front. The same message gives the same bytes: nothing in it says when it was signed. */
export async function signed(bytes: Buffer, { domain, selector, privateKey }: DkimKey): Promise<Buffer> {
  const signer = new DKIM({ domainName: domain, keySelector: selector, privateKey });
  const chunks: Buffer[] = [];
  for await (const chunk of signer.sign(bytes)) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
