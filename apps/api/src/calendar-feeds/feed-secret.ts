import { createHash, randomBytes } from 'node:crypto';

/** By which an address is known wherever it stands, above all in what is logged. */
const MARK = 'ics_';
const SECRET = /^ics_[\w-]{43}$/;

/** 256 bits by chance; as text in an address. */
export function newFeedSecret(): string {
  return `${MARK}${randomBytes(32).toString('base64url')}`;
}

/** Whether a text can be a secret at all. */
export function isFeedSecret(text: string): boolean {
  return SECRET.test(text);
}

/** What is kept of a secret: with 256 bits of chance a plain hash cannot be turned back. Hexadecimal. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
