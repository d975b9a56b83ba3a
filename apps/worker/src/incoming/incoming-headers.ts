import type { IncomingMessage } from '@penhouder/persistence';
import type { Email } from 'postal-mime';

/** Ours begin with `k.`; a conversation names the newest one last. */
const OURS = /<(k\.[0-9a-f]{24})@[^<>\s]{1,200}>/gi;
const MOST = 20;

/** The Message-IDs of ours that a message answers, the nearest first; their left part, as it is frozen with a mail. */
export function ourMessageIds(email: Email | null): readonly string[] {
  const named = [...ids(email?.inReplyTo), ...ids(email?.references).reverse()];
  return [...new Set(named)].slice(0, MOST);
}

/** The one of ours that a message carries itself: a mail of ours that came back to us. */
export function ownMessageId(email: Email | null): string | null {
  return ids(email?.messageId)[0] ?? null;
}

function ids(header: string | undefined): string[] {
  return [...(header ?? '').slice(0, 20_000).matchAll(OURS)].map(([, id = '']) => id.toLowerCase());
}

/** Every address that says who wrote, in lower case. */
export function senderAddresses(message: IncomingMessage, email: Email | null): readonly string[] {
  return [message.fromAddress, email?.from?.address, email?.sender?.address]
    .flatMap((address) => address ?? [])
    .map((address) => address.toLowerCase());
}

const LONGEST_HEAD = 65_536;
const ADDRESS = /[^\s<>,;:"()]{1,64}@[^\s<>,;:"()]{1,255}/g;
const TO = /^(delivered-to|x-original-to|envelope-to|x-envelope-to|to|cc):/i;

/**
 * For whom a message was and who sent it, where its envelope is gone: a mailbox keeps only lines. An address of ours in them
 * is worth as much as in an envelope, because nobody can make one up.
 */
export function envelopeOf(bytes: Buffer): { readonly sender: string; readonly recipients: readonly string[] } {
  const [head = ''] = bytes
    .subarray(0, LONGEST_HEAD)
    .toString('latin1')
    .split(/\r?\n\r?\n/, 1);
  const lines = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const addresses = (wanted: RegExp): string[] =>
    lines.filter((line) => wanted.test(line)).flatMap((line) => line.match(ADDRESS) ?? []);
  const path = lines.find((line) => /^return-path:/i.test(line));
  const [sender = ''] = path === undefined ? addresses(/^from:/i) : (path.match(ADDRESS) ?? []);
  return { sender, recipients: addresses(TO) };
}
