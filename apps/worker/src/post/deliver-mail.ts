import type { WorkingCalendar } from '@penhouder/domain';
import type { ClaimedMail, DueMail } from '@penhouder/persistence';
import { claimMail, giveUp, markDelayed, markFailed, markSent, markSkipped } from '@penhouder/persistence';
import { codeOf, replyAddressOf, returnAddressOf } from '@penhouder/sign-off-links';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Config } from '../config';
import { reachFailpoint } from '../failpoint';
import { describeError } from '../logger';
import type { Attachment, ComposedMail, Composing } from './compose';
import { composeMail } from './compose';
import { digestRules, withParts } from './digest';
import type { LinkPlaces } from './personal-link';
import { personalLinkOf } from './personal-link';
import type { Relays } from './relays';
import { retryAfterSeconds } from './retry-pause';
import type { SendOutcome } from './send-outcome';

export interface PostDeps {
  readonly source: DataSource;
  readonly relays: Relays;
  readonly links: LinkPlaces;
  readonly placeholder: string;
  readonly config: Pick<Config, 'mail' | 'incoming' | 'failpoint'>;
  readonly logger: Logger;
  /** Given when the worker ends and a dialogue takes too long. */
  readonly ending?: AbortSignal;
  /** The file that goes along with a mail; null: none. */
  readonly attachmentOf: (mail: ClaimedMail) => Promise<Attachment | null>;
}

/** A worse mistake than a second copy is a reminder that never comes: unknown outcomes are sent again, but not for ever. */
const MAX_RESENDS = 2;

/**
 * Claims one mail, with what is due for the same person as well, hands it to its relay as one, and writes down what became
 * of it. `calendar`: of the organisation whose mail it is.
 */
export async function deliverMail(deps: PostDeps, due: DueMail, calendar: WorkingCalendar): Promise<void> {
  const { unknownAfterSeconds } = deps.config.mail;
  const digests = digestRules({ calendar, now: due.now, baseUrl: deps.links.baseUrl });
  const mail = await claimMail(deps.source, due.id, { unknownAfterSeconds, maxResends: MAX_RESENDS, digests });
  if (mail === null) return;
  reachFailpoint(deps.config.failpoint, 'after-sending-commit');
  if (deps.relays.isHeldFrom(mail)) return markSkipped(deps.source, { id: mail.id, reason: 'notOnAllowList' });
  await conclude(deps, await attempt(deps, mail));
}

/** Of a reminder the second may come days after the first: nights, weekends and holidays lie between. */
const LEAST_ATTEMPTS = 3;

type Delayed = Extract<SendOutcome, { kind: 'delayed' }>;

/** One attempt with everything that has to be written down about it. */
interface Attempt {
  readonly mail: ClaimedMail;
  readonly outcome: SendOutcome;
  /** Of the exact bytes; null when none were made, or when it would give a code away. */
  readonly sha256: string | null;
}

async function attempt(deps: PostDeps, claimed: ClaimedMail): Promise<Attempt> {
  const { relays, links, placeholder, config } = deps;
  const mail = withParts(claimed, { ...links, placeholder });
  const relay = relays.relayFor(mail);
  if (relay === null) return { mail, sha256: null, outcome: delayed('no relay is configured', false) };
  const link = personalLinkOf(mail, links);
  const code = mail.signCode && codeOf(mail.signCode, links.keys);
  if (mail.signCode !== null && code === null)
    return { mail, sha256: null, outcome: delayed('the key of this code was taken away', true) };
  const { from, dkim } = config.mail;
  const composed = await made(deps, mail, { from, link, code, placeholder, ...addressesOf(mail, deps), dkim });
  if (composed === null) return { mail, sha256: null, outcome: delayed('the mail could not be made', true) };
  const outcome = await relay.send(composed, deps.ending);
  if (outcome.kind === 'accepted') reachFailpoint(config.failpoint, 'after-relay-250');
  // A million tries would find the code in the hash of bytes that are otherwise known.
  return { mail, outcome, sha256: code === null ? composed.sha256 : null };
}

/** Null: a part of it cannot be made now. Nothing was handed over, so it can be tried again at will. */
async function made(
  { attachmentOf, logger }: PostDeps,
  mail: ClaimedMail,
  composing: Omit<Composing, 'attachment'>,
): Promise<ComposedMail | null> {
  try {
    return await composeMail(mail, { ...composing, attachment: await attachmentOf(mail) });
  } catch (error) {
    logger.warn({ mailId: mail.id, error: describeError(error) }, 'a mail could not be made');
    return null;
  }
}

/** What comes back comes to us where mail is taken in at all; words of coordinators go to their own mailbox. */
function addressesOf(
  mail: ClaimedMail,
  { config, links }: Pick<PostDeps, 'config' | 'links'>,
): Pick<Composing, 'returnAddress' | 'replyAddress'> {
  if (config.incoming === null) return { returnAddress: null, replyAddress: null };
  const { domain } = config.incoming;
  return {
    returnAddress: returnAddressOf(mail.id, domain, links.keys),
    replyAddress: mail.isToContact ? replyAddressOf(mail.id, domain, links.keys) : null,
  };
}

async function conclude(deps: PostDeps, { mail, outcome, sha256 }: Attempt): Promise<void> {
  const { id, kind, recipientAddress: to } = mail;
  deps.logger.info({ mailId: id, kind, attempt: mail.attempt, outcome: outcome.kind }, 'mail');
  switch (outcome.kind) {
    case 'accepted':
      return markSent(deps.source, { id, to, response: outcome.response, sha256 });
    case 'refused':
      return markFailed(deps.source, { id, to, ...outcome });
    case 'delayed':
      return delay(deps, mail, outcome);
    case 'unknown':
      // Left as `sending`: after a while it counts as unknown and the same bytes go out again.
      return;
  }
}

function delayed(response: string, isAboutMail: boolean): Delayed {
  return { kind: 'delayed', response, isAboutMail };
}

async function delay(deps: PostDeps, mail: ClaimedMail, { response, isAboutMail }: Delayed): Promise<void> {
  const { retryAfterSeconds: first, giveUpAfterHours } = deps.config.mail;
  if (isAboutMail && mail.attempt >= LEAST_ATTEMPTS)
    await giveUp(deps.source, { id: mail.id, to: mail.recipientAddress, response, triedHours: giveUpAfterHours });
  // What was given up is left as it is; of several reminders those remain that were not tried for so long.
  const afterSeconds = retryAfterSeconds(mail.attempt, first);
  return markDelayed(deps.source, { id: mail.id, response, afterSeconds, isAboutMail });
}
