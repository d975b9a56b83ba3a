import type { DueMail } from '@penhouder/persistence';
import { dueMails, postponeMail } from '@penhouder/persistence';
import { describeError } from '../logger';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';
import type { PostDeps } from './deliver-mail';
import { deliverMail } from './deliver-mail';
import type { SendingHours } from './sending-hours';
import { openSendingHours } from './sending-hours';

const SWEEP_MS = 2_000;
/** Looked at in one round; the next round comes at once when this was not all. */
const PER_ROUND = 100;
/** Dialogues at once; the pool of connections to the relay is what limits them. */
const AT_ONCE = 4;

/** Sends what is due, for all dossiers, whoever planned it. Woken by PostgreSQL, and looking by itself every two seconds. */
export function startDeliveryLoop(deps: PostDeps): Recurring {
  const hours = openSendingHours(deps.source);
  const loop: Recurring = startRecurring({
    name: 'post',
    everyMs: SWEEP_MS,
    logger: deps.logger,
    round: async () => {
      const { unknownAfterSeconds } = deps.config.mail;
      const due = await dueMails(deps.source, { limit: PER_ROUND, unknownAfterSeconds });
      await inTurns(due, (mail) => deliverInTime(deps, hours, mail));
      if (due.length === PER_ROUND) loop.wake();
    },
  });
  return loop;
}

async function deliverInTime(deps: PostDeps, hours: SendingHours, mail: DueMail): Promise<void> {
  try {
    const until = await hours.nextFor(mail);
    if (until === null) await deliverMail(deps, mail);
    else await postponeMail(deps.source, { id: mail.id, until });
  } catch (error) {
    deps.logger.warn({ mailId: mail.id, error: describeError(error) }, 'a mail waits for the next round');
  }
}

/** A few at once, in order. */
async function inTurns(mails: readonly DueMail[], deliver: (mail: DueMail) => Promise<void>): Promise<void> {
  const queue = [...mails];
  const lane = async (): Promise<void> => {
    for (let mail = queue.shift(); mail !== undefined; mail = queue.shift()) await deliver(mail);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
