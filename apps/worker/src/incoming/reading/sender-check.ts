import type { Email } from 'postal-mime';

/** Who a reply seems to come from, seen from the person that we had written to. */
export type ReplySender = 'contact' | 'colleague' | 'unknown';
/** What the own mail server found about the sender; `notChecked`: no server is trusted to say so. */
export type ReplyAuthentication = 'passed' | 'failed' | 'none' | 'notChecked';

/** Compares addresses without regard to letters; two senders in one message are nobody. */
export function senderOf(email: Email, contactAddress: string | null): ReplySender {
  const from = fromOf(email);
  if (from === null || contactAddress === null) return 'unknown';
  if (from === contactAddress.toLowerCase()) return 'contact';
  return domainOf(from) === domainOf(contactAddress.toLowerCase()) ? 'colleague' : 'unknown';
}

/** The one address in `From`, in lower case; null when there is none or more than one. */
export function fromOf({ headers, from }: Email): string | null {
  const [line, ...more] = headers.filter(({ key }) => key === 'from');
  const address = from?.address?.toLowerCase();
  if (line === undefined || more.length > 0 || address === undefined) return null;
  return line.value.split('@').length <= 3 && /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(address) ? address : null;
}

/**
 * Reads `Authentication-Results` (RFC 8601) of the server with the given id only, and of several only the uppermost: what
 * stands further down may have come with the message. A pass counts when it is for the domain in `From`.
 *
 * @param trusted the `authserv-id` that the own mail server writes; null: none is trusted
 */
export function authenticationOf(email: Email, trusted: string | null): ReplyAuthentication {
  if (trusted === null) return 'notChecked';
  const from = fromOf(email);
  const line = email.headers
    .filter(({ key }) => key === 'authentication-results')
    .map(({ value }) => value.replaceAll(/\s+/g, ' ').trim().toLowerCase())
    .find((value) => value.split(/[\s;]/, 1)[0] === trusted.toLowerCase());
  if (line === undefined || from === null) return 'none';
  const results = line
    .split(';')
    .slice(1)
    .map((part) => part.trim());
  if (results.some((result) => /^dmarc=fail\b/.test(result))) return 'failed';
  return results.some((result) => passesFor(result, domainOf(from))) ? 'passed' : 'none';
}

function passesFor(result: string, domain: string): boolean {
  const named = [...result.matchAll(/\bheader\.(?:from|d|i)=@?([a-z0-9.-]+)/g)].map(([, name = '']) => name);
  return /^(dmarc|dkim)=pass\b/.test(result) && named.length > 0 && named.every((name) => name === domain);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
