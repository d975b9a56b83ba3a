/** Where a mail server hands mail over to us. */
export interface ListenerPlace {
  readonly host: string;
  readonly port: number;
  /** LMTP (RFC 2033) in the place of SMTP. */
  readonly isLmtp: boolean;
}

/** A mailbox that we empty. */
export interface MailboxPlace {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; without it only on the own machine. */
  readonly isSecure: boolean;
  readonly user: string;
  readonly password: string;
  readonly folder: string;
}

export interface IncomingPlaces {
  readonly listener: ListenerPlace | null;
  readonly mailbox: MailboxPlace | null;
}

const LISTENS_AT = /^(smtp|lmtp):\/\/([^:/\s]+):(\d{1,5})\/?$/;
const PORTS: Readonly<Record<string, number>> = { 'imap:': 143, 'imaps:': 993 };
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Reads one place, or one of each kind with a space between them. Null when one of them is none: an address without a port,
 * a mailbox without a name and a password, or a password that would cross a network in the clear.
 */
export function readIncomingPlaces(text: string): IncomingPlaces | null {
  const parts = text.split(/\s+/).filter((part) => part !== '');
  const listeners = parts.flatMap((part) => listenerOf(part) ?? []);
  const mailboxes = parts.flatMap((part) => mailboxOf(part) ?? []);
  const isClear = parts.length > 0 && parts.length === listeners.length + mailboxes.length;
  if (!isClear || listeners.length > 1 || mailboxes.length > 1) return null;
  return { listener: listeners[0] ?? null, mailbox: mailboxes[0] ?? null };
}

function listenerOf(text: string): ListenerPlace | null {
  const [, protocol, host, port] = LISTENS_AT.exec(text) ?? [];
  return host === undefined ? null : { host, port: Number(port), isLmtp: protocol === 'lmtp' };
}

function mailboxOf(text: string): MailboxPlace | null {
  if (!/^imaps?:\/\//.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isSecure = url.protocol === 'imaps:';
  const isSafe = isSecure || LOOPBACK.includes(url.hostname);
  const user = decodeURIComponent(url.username);
  const password = decodeURIComponent(url.password);
  if (user === '' || password === '' || !isSafe) return null;
  const folder = decodeURIComponent(url.pathname.slice(1)) || 'INBOX';
  return { host: url.hostname, port: portOf(url), isSecure, user, password, folder };
}

function portOf({ port, protocol }: URL): number {
  return port === '' ? (PORTS[protocol] ?? 0) : Number(port);
}
