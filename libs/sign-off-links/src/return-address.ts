import { createHmac, timingSafeEqual } from 'node:crypto';
import type { LinkKeys } from './link-keys';

/** Lower case throughout: mail servers on the way may fold the letters of an address. */
const RETURN_ADDRESS = /^(terug|antwoord)\+([0-9a-f]{32})\.([0-9a-f]{16})@([a-z0-9.-]{1,200})$/;
const MAC_LETTERS = 16;

/** What a MAC was made for: an address of one purpose is none of the other. */
const PURPOSES = { terug: 'return:v1', antwoord: 'reply:v1' } as const;
type Box = keyof typeof PURPOSES;

/**
 * The envelope sender of one mail: what cannot be delivered, and automatic answers (RFC 3834, section 4), come back to it
 * and say by the address alone which mail they are about. 64 bits of HMAC keep anybody from making one up.
 */
export function returnAddressOf(mailId: string, domain: string, keys: LinkKeys): string {
  return addressOf('terug', mailId, { domain, keys });
}

/** Where words of a person come back to: the `Reply-To` of one mail, made as its return address is. */
export function replyAddressOf(mailId: string, domain: string, keys: LinkKeys): string {
  return addressOf('antwoord', mailId, { domain, keys });
}

/** The address without a mail, for programs that throw away what stands behind the `+`. */
export function plainReplyAddress(domain: string): string {
  return `antwoord@${domain.toLowerCase()}`;
}

/**
 * The mail that a return address belongs to; null for every other address. Only mail servers on the way ever see one: whoever
 * reads a mail sees the address for replies, which is none.
 */
export function readReturnAddress(address: string, domain: string, keys: LinkKeys): string | null {
  return address.toLowerCase().startsWith('terug+') ? readOwnAddress(address, domain, keys) : null;
}

/** The mail that an address of either kind belongs to; null for every address that no key of ours made for this domain. */
export function readOwnAddress(address: string, domain: string, keys: LinkKeys): string | null {
  const [, box = '', hex = '', mac = '', at = ''] = RETURN_ADDRESS.exec(address.toLowerCase()) ?? [];
  if (at !== domain.toLowerCase()) return null;
  const mailId = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  const isOurs = [...keys.byId.values()].some((key) =>
    timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(box as Box, mailId, key))),
  );
  return isOurs ? mailId : null;
}

function addressOf(
  box: Box,
  mailId: string,
  { domain, keys }: { readonly domain: string; readonly keys: LinkKeys },
): string {
  const key = keys.byId.get(keys.current);
  if (key === undefined) throw new Error('There is no key for return addresses.');
  return `${box}+${mailId.replaceAll('-', '')}.${macOf(box, mailId, key)}@${domain.toLowerCase()}`;
}

function macOf(box: Box, mailId: string, key: Buffer): string {
  return createHmac('sha256', key).update(`${PURPOSES[box]}:${mailId}`).digest('hex').slice(0, MAC_LETTERS);
}
