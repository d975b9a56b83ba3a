import { recordIncoming } from '@penhouder/persistence';
import type { LinkKeys } from '@penhouder/sign-off-links';
import { readReturnAddress } from '@penhouder/sign-off-links';
import type { Logger } from 'pino';
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { SMTPServer } from 'smtp-server';
import type { DataSource } from 'typeorm';
import type { IncomingConfig } from '../config';
import { describeError } from '../logger';
import { readIncoming } from './read-incoming';

/** Reports carry the message they are about at most; ours are far smaller. */
const LARGEST_BYTES = 10 * 1024 * 1024;
/** A server that hands over mail is alone or in a small group. */
const MOST_CLIENTS = 20;
const SILENCE_MS = 45_000;

export interface ListenerDeps {
  readonly source: DataSource;
  readonly keys: LinkKeys;
  readonly incoming: IncomingConfig;
  readonly logger: Logger;
}

export interface MailListener {
  stop(): Promise<void>;
}

/**
 * Takes over the mail that comes back, by SMTP or LMTP from the mail server in front of it. Only return addresses that we
 * made exist here, so it relays nothing and nobody can fill it. What PostgreSQL cannot take is refused for now (451) and
 * comes again.
 */
export function startMailListener(deps: ListenerDeps): MailListener {
  const { host, port, isLmtp, domain } = deps.incoming;
  const mailIdOf: MailIdOf = (address) => readReturnAddress(address, domain, deps.keys);
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
      done(mailIdOf(address) === null ? refusal(550, '5.1.1 There is no such address here') : null);
    },
    onData: (stream, session, done) => {
      takeOver(deps, { stream, session, mailIdOf }).then(() => {
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

type MailIdOf = (address: string) => string | null;

interface Dialogue {
  readonly stream: SMTPServerDataStream;
  readonly session: SMTPServerSession;
  readonly mailIdOf: MailIdOf;
}

async function takeOver({ source, logger }: ListenerDeps, { stream, session, mailIdOf }: Dialogue): Promise<void> {
  const bytes = await collect(stream);
  if (stream.sizeExceeded) throw refusal(552, '5.3.4 Too large');
  const { mailFrom, rcptTo } = session.envelope;
  const mail = await readIncoming(bytes, mailFrom === false ? '' : mailFrom.address);
  for (const mailId of new Set(rcptTo.flatMap(({ address }) => mailIdOf(address) ?? []))) {
    const taken = await recordIncoming(source, { ...mail, mailId }).catch((error: unknown) => {
      logger.warn({ mailId, error: describeError(error) }, 'mail that came back waits');
      throw refusal(451, '4.3.0 Not now');
    });
    logger.info({ mailId, kind: mail.kind, status: mail.status, taken }, 'mail came back');
  }
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
