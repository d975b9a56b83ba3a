import { createHmac, timingSafeEqual } from 'node:crypto';
import type { LinkKeys } from './link-keys';

/** A link to sign off and a link to sign in never open each other's door. */
export type LinkPurpose = 'sign' | 'sign-in';

/** Which link a token stands for. A raised generation ends all tokens before it. */
export interface TokenSubject {
  /** A UUID in lower case. */
  readonly linkId: string;
  /** From 1. */
  readonly generation: number;
}

const TOKEN = /^([a-z0-9]{1,8})\.([A-Za-z0-9_-]{22})\.([1-9][0-9]{0,8})\.([A-Za-z0-9_-]{43})$/;

/**
 * The token of a link: key id, link id, generation, and 256 bits of HMAC-SHA-256 over purpose, link and generation. The
 * same link always gives the same token, so a mail that is sent again has the same bytes and no token is stored anywhere.
 */
export function deriveToken(subject: TokenSubject & { readonly purpose: LinkPurpose }, keys: LinkKeys): string {
  return tokenOf(subject, keys.current, keys);
}

/**
 * The link that a token stands for; null for anything that no key of ours made for this purpose. Whether the link is
 * still alive is a question to its row.
 */
export function readToken(token: string, purpose: LinkPurpose, keys: LinkKeys): TokenSubject | null {
  const [, keyId = '', shortId = '', generation = ''] = TOKEN.exec(token) ?? [];
  if (!keys.byId.has(keyId)) return null;
  const subject = { linkId: asUuid(shortId), generation: Number(generation) };
  // The whole text is compared: base64url ends in unused bits, so different texts can stand for equal bytes.
  const expected = tokenOf({ ...subject, purpose }, keyId, keys);
  return timingSafeEqual(Buffer.from(token), Buffer.from(expected)) ? subject : null;
}

/** Which of our keys made a token, as the token itself says; only worth something of one that `readToken` knows. */
export function keyIdOf(token: string): string | null {
  return TOKEN.exec(token)?.[1] ?? null;
}

function tokenOf(subject: TokenSubject & { readonly purpose: LinkPurpose }, keyId: string, keys: LinkKeys): string {
  const key = keys.byId.get(keyId);
  if (key === undefined) throw new Error('There is no key for new links.');
  const shortId = Buffer.from(subject.linkId.replaceAll('-', ''), 'hex').toString('base64url');
  return [keyId, shortId, subject.generation, macOf(subject, key).toString('base64url')].join('.');
}

function macOf({ linkId, generation, purpose }: TokenSubject & { readonly purpose: LinkPurpose }, key: Buffer): Buffer {
  return createHmac('sha256', key).update(`${purpose}:v1:${linkId}:${generation}`).digest();
}

function asUuid(shortId: string): string {
  const hex = Buffer.from(shortId, 'base64url').toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
