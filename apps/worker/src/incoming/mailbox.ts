import { ImapFlow } from 'imapflow';
import type { Logger } from 'pino';
import type { MailboxPlace } from '../config';
import { describeError } from '../logger';
import { startRecurring, type Recurring } from '../recurring';
import { envelopeOf } from './incoming-headers';
import { LARGEST_BYTES } from './mail-listener';
import type { TakeInDeps } from './take-in';
import { takeIn } from './take-in';

/** Between two looks; whatever a server says in between of new mail is a look more. */
const LOOK_EVERY_MS = 10_000;
const CONNECT_MS = 15_000;
const SILENCE_MS = 120_000;
/** Where a message goes once it is kept; nothing is ever deleted. */
export const DONE_FOLDER = 'Penhouder verwerkt';
/** Where a message goes that is larger than any that we keep. */
export const LARGE_FOLDER = 'Penhouder te groot';

export interface MailboxDeps extends TakeInDeps {
  readonly place: MailboxPlace;
  readonly logger: Logger;
}

/**
 * Takes mail out of a mailbox by IMAP (RFC 9051): each message is kept, and only then moved to another folder. A message that
 * cannot be kept now stays where it is for the next look. After a lost connection the next look makes a new one.
 */
export function startMailbox(deps: MailboxDeps): Recurring {
  const line: { client: ImapFlow | null } = { client: null };
  const looks: Recurring = startRecurring({
    name: 'mailbox',
    everyMs: LOOK_EVERY_MS,
    logger: deps.logger,
    round: async () => {
      line.client = await connected(line.client, deps.place, () => {
        looks.wake();
      });
      await lookThrough(line.client, deps);
    },
  });
  return {
    wake: () => {
      looks.wake();
    },
    stop: async () => {
      await looks.stop();
      line.client?.close();
    },
  };
}

async function connected(known: ImapFlow | null, place: MailboxPlace, onNew: () => void): Promise<ImapFlow> {
  if (known?.usable === true) return known;
  known?.close();
  const { host, port, isSecure: secure, user, password: pass, folder } = place;
  const times = { connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SILENCE_MS };
  const client = new ImapFlow({ host, port, secure, doSTARTTLS: false, auth: { user, pass }, logger: false, ...times });
  // Without somebody who hears it a lost connection would end the process; the next look sees it and connects anew.
  client.on('error', () => undefined);
  client.on('close', onNew);
  client.on('exists', onNew);
  await client.connect();
  await client.mailboxCreate(DONE_FOLDER);
  await client.mailboxCreate(LARGE_FOLDER);
  await client.mailboxOpen(folder);
  return client;
}

async function lookThrough(client: ImapFlow, deps: MailboxDeps): Promise<void> {
  await client.noop();
  const found = await client.search({ all: true }, { uid: true });
  for (const uid of found === false ? [] : (found ?? [])) {
    try {
      await takeOut(client, uid, deps);
    } catch (error) {
      if (!client.usable) throw error;
      deps.logger.warn({ error: describeError(error) }, 'a mail in the mailbox waits');
    }
  }
}

async function takeOut(client: ImapFlow, uid: number, deps: MailboxDeps): Promise<void> {
  const place = String(uid);
  const about = await client.fetchOne(place, { size: true }, { uid: true });
  // Somebody else took it out meanwhile.
  if (!about) return;
  if ((about.size ?? 0) > LARGEST_BYTES) {
    deps.logger.error({ bytes: about.size }, 'a mail is too large to be taken in and was put aside in the mailbox');
    await client.messageMove(place, LARGE_FOLDER, { uid: true });
    return;
  }
  const bytes = await bytesOf(client, place);
  if (bytes === null) return;
  for (const one of await takeIn(deps, { bytes, ...envelopeOf(bytes) })) deps.logger.info(one, 'mail came in');
  await client.messageMove(place, DONE_FOLDER, { uid: true });
}

async function bytesOf(client: ImapFlow, place: string): Promise<Buffer | null> {
  const message = await client.fetchOne(place, { source: true }, { uid: true });
  return message ? (message.source ?? null) : null;
}
