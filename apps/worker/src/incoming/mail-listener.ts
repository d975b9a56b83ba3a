import { plainReplyAddress, readOwnAddress } from '@penhouder/sign-off-links';
import type { Logger } from 'pino';
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { SMTPServer } from 'smtp-server';
import type { ListenerPlace } from '../config';
import { describeError } from '../logger';
import type { TakeInDeps, TakenIn } from './take-in';
import { takeIn } from './take-in';

/** A file as large as the store takes fits, with what its way through mail adds (RFC 2045): a third, line ends and words. */
export const LARGEST_BYTES = 36 * 1024 * 1024;
/** A server that hands over mail is alone or in a small group. */
const MOST_CLIENTS = 20;
const SILENCE_MS = 45_000;

export interface ListenerDeps extends TakeInDeps {
  readonly place: ListenerPlace;
  readonly logger: Logger;
}

export interface MailListener {
  stop(): Promise<void>;
}

/**
 * Takes over the mail that comes back, by SMTP or LMTP from the mail server in front of it. Only addresses that we made
 * exist here, and the one for replies without what stood behind its `+`: it relays nothing. What PostgreSQL cannot take is
 * refused for now (451) and comes again.
 */
export function startMailListener(deps: ListenerDeps): MailListener {
  const { domain } = deps;
  const { host, port, isLmtp } = deps.place;
  const exists = (address: string): boolean =>
    readOwnAddress(address, domain, deps.keys) !== null || address.toLowerCase() === plainReplyAddress(domain);
  const server = new SMTPServer({
    lmtp: isLmtp,
    banner: 'Penhouder',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: LARGEST_BYTES,
    maxClients: MOST_CLIENTS,
    socketTimeout: SILENCE_MS,
    onRcptTo: ({ address }, _session, done) => {
      done(exists(address) ? null : refusal(550, '5.1.1 There is no such address here'));
    },
    onData: (stream, session, done) => {
      takeOver(deps, { stream, session }).then(() => {
        done(null);
      }, done);
    },
  });
  server.on('error', (error) => {
    const isDeaf = !server.server.listening;
    deps.logger[isDeaf ? 'error' : 'warn']({ error: describeError(error), isDeaf, port }, 'incoming mail');
  });
  server.listen(port, host, () => {
    deps.logger.info({ port }, 'takes over mail that comes back');
  });
  return { stop: () => new Promise((resolve) => server.close(resolve)) };
}

interface Dialogue {
  readonly stream: SMTPServerDataStream;
  readonly session: SMTPServerSession;
}

async function takeOver(deps: ListenerDeps, { stream, session }: Dialogue): Promise<void> {
  const bytes = await collect(stream);
  if (stream.sizeExceeded) throw refusal(552, '5.3.4 Too large');
  const { mailFrom, rcptTo } = session.envelope;
  const sender = mailFrom === false ? '' : mailFrom.address;
  const recipients = rcptTo.map(({ address }) => address);
  const taken = await takeIn(deps, { bytes, sender, recipients }).catch((error: unknown): TakenIn[] => {
    deps.logger.warn({ error: describeError(error) }, 'mail that came in waits');
    throw refusal(451, '4.3.0 Not now');
  });
  for (const one of taken) deps.logger.info(one, 'mail came in');
}

async function collect(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    // What is too large is read to its end and thrown away: the dialogue goes on.
    if (size <= LARGEST_BYTES) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}
