import type { DueMail } from '@penhouder/persistence';
import { dueMails, postponeMail } from '@penhouder/persistence';
import { describeError } from '../logger';
import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';
import { Lanes } from './lanes';
import type { PostDeps } from './deliver-mail';
import { deliverMail } from './deliver-mail';
import type { SendingHours } from './sending-hours';
import { openSendingHours } from './sending-hours';

const SWEEP_MS = 2_000;
/** Looked at in one round; when this was not all, the next round comes as soon as these have ended. */
const PER_ROUND = 100;

/** A dialogue that the end of the worker meets takes less; one that hangs would hold it up until its timeout. */
const END_WITHIN_MS = 5_000;

/** Sends what is due, for all dossiers, whoever planned it. Woken by PostgreSQL, and looking by itself every two seconds. */
export function startDeliveryLoop(deps: PostDeps): Recurring {
  const hours = openSendingHours(deps.source);
  const last = { isFull: false };
  const ending = new AbortController();
  const lanes = new Lanes<DueMail>({
    deliver: (mail) => deliverInTime({ ...deps, ending: ending.signal }, hours, mail),
    onEmpty: () => {
      if (last.isFull) loop.wake();
    },
  });
  const loop: Recurring = startRecurring({
    name: 'post',
    everyMs: SWEEP_MS,
    logger: deps.logger,
    round: async () => {
      const { unknownAfterSeconds } = deps.config.mail;
      const due = await dueMails(deps.source, { limit: PER_ROUND, unknownAfterSeconds });
      last.isFull = due.length === PER_ROUND;
      lanes.offer(due);
    },
  });
  return {
    wake: () => loop.wake(),
    stop: async () => {
      await loop.stop();
      const cut = setTimeout(() => ending.abort(), END_WITHIN_MS);
      await lanes.close();
      clearTimeout(cut);
    },
  };
}

async function deliverInTime(deps: PostDeps, hours: SendingHours, mail: DueMail): Promise<void> {
  try {
    const until = await hours.nextFor(mail);
    if (until === null) await deliverMail(deps, mail, await hours.calendarOf(mail.bodyId));
    else await postponeMail(deps.source, { id: mail.id, until });
  } catch (error) {
    deps.logger.warn({ mailId: mail.id, error: describeError(error) }, 'a mail waits for the next round');
  }
}
