import { Readable } from 'node:stream';
import type { ClaimedMail } from '@penhouder/persistence';
import { createTransport } from 'nodemailer';
import type MailMessage from 'nodemailer/lib/mailer/mail-message';
import type { MailConfig } from '../config';
import type { ComposedMail } from './compose';
import type { SendOutcome } from './send-outcome';
import { outcomeOfError } from './send-outcome';

/** A way out for mails: the relay or the catcher. */
export interface Relay {
  /** Never throws: whatever happens is an outcome. Once `signal` is given, the dialogue is cut off. */
  send(mail: ComposedMail, signal?: AbortSignal): Promise<SendOutcome>;
  close(): void;
}

export interface Relays {
  /** Null: there is no way for this mail now, and it waits. */
  relayFor(mail: Pick<ClaimedMail, 'dossierKind' | 'isExampleBody' | 'signInLinkId' | 'signCode'>): Relay | null;
  /** The list of whom mail may reach does not name this mail's recipient; what stays in the house is never held. */
  isHeldFrom(mail: Pick<ClaimedMail, 'dossierKind' | 'isExampleBody' | 'recipientAddress'>): boolean;
  close(): void;
}

/** How long a mail server may keep us waiting, in milliseconds. */
export interface SmtpLimits {
  /** Until the connection stands, with TLS where that comes first. */
  readonly connectMs: number;
  /** From then on until its first line. */
  readonly greetingMs: number;
  /** Without a word in the middle of a dialogue. */
  readonly silenceMs: number;
}

/** Ten seconds, ten and thirty: reliability.md 4.5. */
export const SMTP_LIMITS: SmtpLimits = { connectMs: 10_000, greetingMs: 10_000, silenceMs: 30_000 };

/** Asked of relays that offer it (RFC 3461): a report of a failure or a delay, without our own text in it. */
const REPORTS = { ret: 'headers' as const, notify: ['failure', 'delay'] };

/**
 * Opens the ways out. Real dossiers go to the relay, or to the catcher where there is none. Nothing of an example or a
 * rehearsal, nor of a body that is one, can ever reach the relay.
 */
export function openRelays(config: MailConfig): Relays {
  const catcher = config.catcherUrl === null ? null : openRelay(config.catcherUrl, null);
  const relay = config.smtpUrl === null ? catcher : openRelay(config.smtpUrl, config.perSecond);
  // Whoever waits before a page has a connection of its own: mail that hangs in the others is not before it.
  const awaited = config.smtpUrl === null ? catcher : openRelay(config.smtpUrl, config.perSecond);
  const real = (mail: Pick<ClaimedMail, 'signInLinkId' | 'signCode'>): Relay | null =>
    mail.signInLinkId === null && mail.signCode === null ? relay : awaited;
  return {
    relayFor: (mail) => (isReal(mail) ? real(mail) : catcher),
    isHeldFrom: (mail) => config.smtpUrl !== null && isReal(mail) && !isOnList(mail.recipientAddress, config.onlyTo),
    close: () => {
      relay?.close();
      awaited?.close();
      catcher?.close();
    },
  };
}

function isReal({ dossierKind, isExampleBody }: Pick<ClaimedMail, 'dossierKind' | 'isExampleBody'>): boolean {
  return !isExampleBody && (dossierKind === null || dossierKind === 'real');
}

/** `list` null: everybody. An entry is an address, or a domain with all its addresses. */
function isOnList(address: string, list: readonly string[] | null): boolean {
  const wanted = address.toLowerCase();
  return list === null || list.includes(wanted) || list.includes(wanted.slice(wanted.lastIndexOf('@') + 1));
}

/** Exported for specs of what the relay answers. `perSecond` null: as fast as it takes them. */
export function openRelay(url: string, perSecond: number | null, limits: SmtpLimits = SMTP_LIMITS): Relay {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    maxMessages: 50,
    ...(perSecond !== null && perSecond > 0 && { rateDelta: 1_000, rateLimit: perSecond }),
    connectionTimeout: limits.connectMs,
    greetingTimeout: limits.greetingMs,
    socketTimeout: limits.silenceMs,
    requireTLS: !isLoopback(url),
    ignoreTLS: isLoopback(url),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  transport.use('stream', watchLastStream);
  return {
    send: async ({ id, envelope, bytes }, signal) => {
      const watched = watchedBytes(bytes);
      try {
        const { response } = await transport.sendMail({
          envelope: { ...envelope, to: [envelope.to] },
          dsn: { ...REPORTS, id, recipient: envelope.to },
          raw: watched.stream,
          ...(signal !== undefined && { signal }),
        });
        return { kind: 'accepted', response };
      } catch (error) {
        return outcomeOfError(error, watched.isStarted());
      }
    },
    close: () => {
      transport.close();
    },
  };
}

/**
 * The error of a lost connection does not say whether the message was under way. Whether its last stream was read does: a
 * connection reads it only after the mail server said that it may come, while the streams before it are read ahead.
 */
function watchedBytes(bytes: Buffer): { readonly stream: Readable; isStarted(): boolean } {
  const stream = Readable.from([bytes], { objectMode: false });
  return { stream, isStarted: () => (lastStreams.get(stream) ?? []).some(({ readableDidRead }) => readableDidRead) };
}

/** Of a mail's bytes the streams that its connections read: one per connection that was tried. */
const lastStreams = new WeakMap<object, Readable[]>();

/** A plugin of nodemailer: remembers the last stream of each mail. Nothing comes after it but the connection. */
function watchLastStream(mail: MailMessage, done: () => void): void {
  const { raw } = mail.data;
  mail.message.processFunc((last) => {
    if (raw instanceof Readable) lastStreams.set(raw, [...(lastStreams.get(raw) ?? []), last]);
    return last;
  });
  done();
}

/** Over the loopback interface nobody listens in, and catchers speak no TLS. */
function isLoopback(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}
