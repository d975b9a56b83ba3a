import type { BodyId, Instant, SendingWindow } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';
import { isHeldBack } from './mail-pause';

/** A mail whose time has come, before it is claimed: what decides whether it may leave now. */
export interface DueMail {
  readonly id: string;
  readonly bodyId: BodyId;
  /** The hours to keep to; null: leaves at any time. */
  readonly window: SendingWindow | null;
  /** The dossier's time; wall time for sign-in mail. */
  readonly now: Instant;
  /** Somebody waits for it before a screen: a link to sign in, a code, a test of the relay. */
  readonly isAwaited: boolean;
}

const isAwaited = `(coalesce(m.sign_in_link_id, m.sign_code_id) is not null or m.kind = 'relayTest')`;

export interface DueQuery {
  readonly limit: number;
  /** How long a mail may say `sending` before its outcome counts as unknown. */
  readonly unknownAfterSeconds: number;
}

/** Mails whose time has come and that nobody holds back, those that somebody waits for first, then by time. Looking takes no lock. */
export async function dueMails(connection: Connection, query: DueQuery): Promise<DueMail[]> {
  return managerOf(connection).query<DueMail[]>(
    `select m.id, coalesce(d.body_id, a.body_id) as "bodyId", ${isoText('coalesce(d.clock_at, clock_timestamp())')} as now,
       ${isAwaited} as "isAwaited",
       case when m.is_windowed then d.launch #> '{call,reminders,window}' end as window
     from mail m left join dossier d on d.id = m.dossier_id left join user_account a on a.id = m.user_id
     where m.state in ('planned', 'sending') and m.not_before <= coalesce(d.clock_at, clock_timestamp())
       and (m.next_attempt_at is null or m.next_attempt_at <= clock_timestamp())
       and (m.state = 'planned' or m.started_at < clock_timestamp() - make_interval(secs => $2))
       and (m.digest_of is null or m.digest_of = m.id) and not ${isHeldBack}
     order by not ${isAwaited}, m.not_before, m.id limit $1`,
    [query.limit, query.unknownAfterSeconds],
  );
}

/** Puts a mail off to the next sending hour, with what it carries; one of unknown outcome too. `until` is the dossier's time. */
export async function postponeMail(
  connection: Connection,
  mail: { readonly id: string; readonly until: Instant },
): Promise<void> {
  await managerOf(connection).query(
    `update mail set not_before = $2 where (id = $1 or digest_of = $1) and state in ('planned', 'sending')`,
    [mail.id, mail.until],
  );
}
