import { workingCalendar } from '@penhouder/calendars';
import type { IncomingPlace, MailAbout, Recorded } from '@penhouder/persistence';
import { bodyOfSender, countTry, findMailsAbout, noteCanary, recordIncoming } from '@penhouder/persistence';
import { instantOfMs, wallAt } from '@penhouder/domain';
import type { LinkKeys } from '@penhouder/sign-off-links';
import { readOwnAddress, readReturnAddress } from '@penhouder/sign-off-links';
import type { DataSource } from 'typeorm';
import { ourMessageIds, ownMessageId, senderAddresses } from './incoming-headers';
import type { ReadMail } from './read-incoming';
import { readIncoming } from './read-incoming';
import { readReply } from './reading/read-reply';
import { planReplyCopies } from './reply-copy';

/** Words of people about one mail, and such as belong to none, within an hour; more than that waits at who sent it. */
const REPLIES_PER_MAIL = 60;
const UNASSIGNED_PER_HOUR = 60;
/** Only tells which day it is; closed days do not matter here. */
const CALENDAR = workingCalendar([]);

export interface TakeInDeps {
  readonly source: DataSource;
  readonly keys: LinkKeys;
  /** Domain of the return addresses. */
  readonly domain: string;
  /** Whose `Authentication-Results` are believed; null: nobody's. */
  readonly authservId: string | null;
  /** Addresses that we write from: what comes from them is never copied. */
  readonly ownAddresses: readonly string[];
  readonly baseUrl: string;
}

/** A message as it was handed over, by whichever way. */
export interface Arrival {
  readonly bytes: Buffer;
  /** Envelope sender; empty for reports. */
  readonly sender: string;
  readonly recipients: readonly string[];
}

/** More came within an hour than anybody writes: to be handed over again later. */
export class TooMuchNow extends Error {}

/** What became of one message, for the log: no address and no words. */
export interface TakenIn {
  readonly kind: string;
  readonly mailId: string | null;
  readonly recorded: Recorded;
}

/**
 * Keeps one message for every mail of ours that it is about: by its address, or else by the thread that it names. What is
 * about none is kept unassigned. Throws `TooMuchNow`, and whatever the database throws: then nothing of it was kept.
 */
export async function takeIn(deps: TakeInDeps, arrival: Arrival): Promise<readonly TakenIn[]> {
  const read = believed(deps, arrival, await readIncoming(arrival.bytes, arrival.sender));
  const canary = await canaryIn(deps, arrival, read);
  if (canary !== null) return [{ kind: 'canary', mailId: canary, recorded: 'kept' }];
  const found = await aboutOf(deps, arrival, read);
  const taken: TakenIn[] = [];
  for (const one of found) taken.push(await keepFor(deps, read, one));
  return taken;
}

/**
 * A report that a mail failed is one only at the return address of a mail, which nobody can make up and no reader ever sees.
 * Wherever else it comes, at the address for replies or by the thread that it names, it is words for a coordinator to read.
 */
function believed({ keys, domain }: TakeInDeps, { recipients }: Arrival, read: ReadMail): ReadMail {
  const isReturned = recipients.some((address) => readReturnAddress(address, domain, keys) !== null);
  if (read.message.kind !== 'bounce' || isReturned) return read;
  return { ...read, message: { ...read.message, kind: 'reply', status: null, diagnostic: null } };
}

/** A mail of ours to ourselves, or what became of it, is noted and not kept: nobody has to read it. */
async function canaryIn(
  { source, keys, domain }: TakeInDeps,
  { recipients }: Arrival,
  read: ReadMail,
): Promise<string | null> {
  const { kind, diagnostic, status } = read.message;
  if (kind === 'delay') return null;
  const own = ownMessageId(read.email);
  return noteCanary(source, {
    mailIds: recipients.flatMap((address) => readOwnAddress(address, domain, keys) ?? []),
    messageIds: [...(own === null ? [] : [own]), ...ourMessageIds(read.email)],
    bouncedWith: kind === 'bounce' ? (diagnostic ?? status ?? 'undeliverable') : null,
  });
}

interface Found {
  readonly about: MailAbout | null;
  readonly foundBy: IncomingPlace['foundBy'];
  /** What was answered are several questions: to which of them it belongs nobody knows. */
  readonly isOneOfSeveral: boolean;
  /** Of several, the one for which coordinators get their copy. */
  readonly isFirst: boolean;
  /** The others of several, for that copy. */
  readonly alsoAbout: readonly MailAbout[];
}

/**
 * A message about a mail that carried several reminders, or to the addresses of several mails, belongs to each of their
 * dossiers: it may mean any of them.
 */
function eachOf(all: readonly MailAbout[], foundBy: 'address' | 'thread'): Found[] {
  const abouts = firstPer(all, ({ mailId }) => mailId);
  const questions = firstPer(abouts, ({ dossierId, participantId }) => `${String(dossierId)} ${String(participantId)}`);
  return abouts.map((about, index) => ({
    about,
    foundBy,
    isOneOfSeveral: questions.length > 1,
    isFirst: index === 0,
    alsoAbout: questions.slice(1),
  }));
}

function firstPer(abouts: readonly MailAbout[], keyOf: (about: MailAbout) => string): readonly MailAbout[] {
  return abouts.filter((about, index) => abouts.findIndex((one) => keyOf(one) === keyOf(about)) === index);
}

async function aboutOf(
  { source, keys, domain }: TakeInDeps,
  { recipients }: Arrival,
  read: ReadMail,
): Promise<Found[]> {
  const readAddress = read.message.kind === 'bounce' ? readReturnAddress : readOwnAddress;
  const ids = new Set(recipients.flatMap((address) => readAddress(address, domain, keys) ?? []));
  const byAddress = await Promise.all([...ids].map((mailId) => findMailsAbout(source, { mailId })));
  if (byAddress.flat().length > 0) return eachOf(byAddress.flat(), 'address');
  const messageIds = ourMessageIds(read.email);
  const named = messageIds.length === 0 ? [] : await findMailsAbout(source, { messageIds });
  if (named.length > 0) return eachOf(named, 'thread');
  return [{ about: null, foundBy: null, isOneOfSeveral: false, isFirst: true, alsoAbout: [] }];
}

async function keepFor(deps: TakeInDeps, { message, email }: ReadMail, found: Found): Promise<TakenIn> {
  const { source, baseUrl } = deps;
  const { about, foundBy } = found;
  const { kind } = message;
  const where = about ?? { ...NOWHERE, bodyId: await bodyOfSender(source, message.fromAddress) };
  const { mailId, bodyId, dossierId, participantId } = where;
  if (kind === 'reply') await mindTheLimit(deps, mailId);
  const reading = readingOf(deps, { message, email }, found);
  const state = kind === 'reply' || namesColleague(reading) ? 'open' : 'none';
  const place: IncomingPlace = { mailId, foundBy, bodyId, dossierId, participantId, state, reading };
  const isOwn = senderAddresses(message, email).some((address) => deps.ownAddresses.includes(address));
  const recorded = await recordIncoming(source, { message, place }, async (manager, id) => {
    if (kind === 'reply' && !isOwn && found.isFirst)
      await planReplyCopies(manager, { id, message, place, about, alsoAbout: found.alsoAbout, baseUrl });
  });
  return { kind, mailId, recorded };
}

const NOWHERE = { mailId: null, dossierId: null, participantId: null };

function namesColleague(reading: IncomingPlace['reading']): boolean {
  return reading !== null && reading.colleague !== null;
}

/** Of what people and their absences say; a report says nothing for a person to judge. */
function readingOf(
  { authservId }: TakeInDeps,
  { message, email }: ReadMail,
  { about, isOneOfSeveral }: Found,
): IncomingPlace['reading'] {
  if (message.kind !== 'reply' && message.kind !== 'autoReply') return null;
  return readReply({
    email,
    isAbsence: message.kind === 'autoReply',
    contactAddress: about?.contactAddress ?? null,
    today: wallAt(CALENDAR, about?.now ?? instantOfMs(Date.now())).date,
    trusted: authservId,
    isAboutSeveral: isOneOfSeveral,
  });
}

async function mindTheLimit({ source }: TakeInDeps, mailId: string | null): Promise<void> {
  const rule =
    mailId === null ? { key: 'unassigned', limit: UNASSIGNED_PER_HOUR } : { key: mailId, limit: REPLIES_PER_MAIL };
  if (!(await countTry(source, { ...rule, key: `reply:${rule.key}`, windowSeconds: 3_600 }))) throw new TooMuchNow();
}
