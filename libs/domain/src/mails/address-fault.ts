/** How a mail failed: refused for good; sent back; put off for as long as anybody tries, a full mailbox included; or nobody knows whether it did. */
export type MailFailure = 'refused' | 'returned' | 'gaveUp' | 'unknown';

/** A failure that the next mail to this address would meet with too. Absent: before the reason was told; it was taken so. */
export function isLasting(reason: MailFailure | undefined): boolean {
  return reason !== 'gaveUp' && reason !== 'unknown';
}

/**
 * Whether a refusal for good speaks of what passes: a server on the way gave up trying (4.x.x in a report, as 4.4.7), or the
 * mailbox is full (5.2.2). RFC 3463.
 */
export function isPassing({ status, text }: Pick<Refusal, 'status' | 'text'>): boolean {
  const code = status ?? /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(text)?.[0] ?? '';
  return code.startsWith('4.') || code === '5.2.2';
}

/** What a mail server said when it refused a mail for good. */
export interface Refusal {
  /** Enhanced status code (RFC 3463), such as `5.1.1`; null when only its words tell. */
  readonly status: string | null;
  /** Its answer. */
  readonly text: string;
  /** It was said of the recipient, before the message was seen; false: nobody knows, or of the message. */
  readonly isOfRecipient: boolean;
}

/**
 * No such mailbox or domain, moved away, or a domain that takes no mail (5.1.x, RFC 7505); a mailbox that was closed (5.2.1);
 * no way to its domain (5.4.4, and 5.4.310 as Exchange says it).
 */
const DEAD: readonly string[] = [
  ...['5.1.0', '5.1.1', '5.1.2', '5.1.3', '5.1.4', '5.1.6', '5.1.10'],
  ...['5.2.1', '5.4.4', '5.4.310'],
];

/** Refusals without such a code that are about us, and not about the address. */
const OF_POLICY =
  /spam|block|blacklist|polic|reputation|\bspf\b|\bdkim\b|\bdmarc\b|relay|greylist|authenticat|virus|content/i;

/**
 * Whether a refusal says that nobody can be reached at this address, so that every other mail to it fails as well. Not: a
 * full mailbox, a message that is too large, and refusals of a message or of its sender (5.2.2, 5.2.3, 5.6.x, 5.7.x): these
 * concern one mail, or pass. In doubt it does not: the next mail then comes back by itself, and is a task again.
 */
export function isAddressFault({ status, text, isOfRecipient }: Refusal): boolean {
  if (/\bsender\b/i.test(text)) return false;
  const codes = `${status ?? ''} ${text}`.match(/\b5\.\d{1,3}\.\d{1,3}\b/g) ?? [];
  // 5.0.0 says nothing; a more exact one stands in the words behind it.
  const code = codes.find((one) => one !== '5.0.0');
  if (code !== undefined) return DEAD.includes(code) || isUnknownAtExchange(code, text);
  return isOfRecipient && /^(?:550|551|553|556)\b/.test(text) && !OF_POLICY.test(text);
}

/** What Exchange Online says of a mailbox that does not exist in a domain of its own. */
function isUnknownAtExchange(code: string, text: string): boolean {
  return code === '5.4.1' && /recipient address rejected/i.test(text);
}
