import type { IncomingMessage } from '@penhouder/persistence';
import type { Email } from 'postal-mime';

/** Ours begin with `k.`; a conversation names the newest one last. */
const OURS = /<(k\.[0-9a-f]{24})@[^<>\s]{1,200}>/gi;
const MOST = 20;

/** The Message-IDs of ours that a message answers, the nearest first; their left part, as it is frozen with a mail. */
export function ourMessageIds(email: Email | null): readonly string[] {
  const ids = (header: string | undefined): string[] =>
    [...(header ?? '').slice(0, 20_000).matchAll(OURS)].map(([, id = '']) => id.toLowerCase());
  const named = [...ids(email?.inReplyTo), ...ids(email?.references).reverse()];
  return [...new Set(named)].slice(0, MOST);
}

/** Every address that says who wrote, in lower case. */
export function senderAddresses(message: IncomingMessage, email: Email | null): readonly string[] {
  return [message.fromAddress, email?.from?.address, email?.sender?.address]
    .flatMap((address) => address ?? [])
    .map((address) => address.toLowerCase());
}
