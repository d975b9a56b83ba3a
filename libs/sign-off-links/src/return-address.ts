import { createHmac, timingSafeEqual } from 'node:crypto';
import type { LinkKeys } from './link-keys';

/** Lower case throughout: mail servers on the way may fold the letters of an address. */
const RETURN_ADDRESS = /^terug\+([0-9a-f]{32})\.([0-9a-f]{16})@([a-z0-9.-]{1,200})$/;
const MAC_LETTERS = 16;

/**
 * The envelope sender of one mail: what cannot be delivered, and automatic answers (RFC 3834, section 4), come back to it
 * and say by the address alone which mail they are about. 64 bits of HMAC keep anybody from making one up.
 */
export function returnAddressOf(mailId: string, domain: string, keys: LinkKeys): string {
  const key = keys.byId.get(keys.current);
  if (key === undefined) throw new Error('There is no key for return addresses.');
  return `terug+${mailId.replaceAll('-', '')}.${macOf(mailId, key)}@${domain.toLowerCase()}`;
}

/** The mail that an address belongs to; null for every address that no key of ours made for this domain. */
export function readReturnAddress(address: string, domain: string, keys: LinkKeys): string | null {
  const [, hex = '', mac = '', at = ''] = RETURN_ADDRESS.exec(address.toLowerCase()) ?? [];
  if (at !== domain.toLowerCase()) return null;
  const mailId = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  const isOurs = [...keys.byId.values()].some((key) =>
    timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(mailId, key))),
  );
  return isOurs ? mailId : null;
}

function macOf(mailId: string, key: Buffer): string {
  return createHmac('sha256', key).update(`return:v1:${mailId}`).digest('hex').slice(0, MAC_LETTERS);
}
