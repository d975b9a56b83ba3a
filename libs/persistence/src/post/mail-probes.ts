import type { Instant, Language, SkipReason } from '@penhouder/domain';
import { instantOfMs } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { inTransaction, managerOf } from '../data-source';
import type { MailState } from '../entities/mail.entity';
import type { ProbeKind } from '../entities/mail-probe.entity';
import { newId } from '../ids/new-id';
import { isoText } from '../iso-text';
import { finished } from './outcomes';
import { planMails } from './plan-mails';

export type { ProbeKind } from '../entities/mail-probe.entity';

/** A mail of the installation itself, to an address that stands in no address book. */
export interface NewProbe {
  readonly kind: ProbeKind;
  readonly address: string;
  readonly language: Language;
  readonly subject: string;
  readonly textBody: string;
  readonly htmlBody: string;
  /** Within how many seconds it must come back; null: nobody waits for that. */
  readonly backWithinSeconds: number | null;
}

/** Plans such a mail, due now, and wakes the delivery loop. Answers with its id. */
export async function planProbe(connection: Connection, probe: NewProbe): Promise<string> {
  const { kind, address, backWithinSeconds, ...words } = probe;
  const mailKey = `${kind}:${newId()}`;
  const nobody = { participantId: null, contactId: null, userId: null, linkId: null, signInLinkId: null };
  const now = instantOfMs(Date.now());
  return inTransaction(connection, async (manager) => {
    const mail = { ...words, ...nobody, mailKey, kind, threadKey: null, notBefore: now, isWindowed: false };
    await planMails(manager, { dossierId: null, mails: [mail] });
    const [row] = await manager.query<[{ id: string }]>(
      `insert into mail_probe (mail_id, kind, address, back_by)
       select id, $2, $3, clock_timestamp() + make_interval(secs => $4) from mail where dedupe_key = $1 returning mail_id as id`,
      [mailKey, kind, address, backWithinSeconds],
    );
    return row.id;
  });
}

/** What has become of one. */
export interface ProbeOutcome {
  readonly state: MailState;
  /** Zero: nobody took it up. */
  readonly attempt: number;
  /** What the mail server said last, or why there was none. */
  readonly response: string | null;
  readonly skipReason: SkipReason | null;
}

export async function probeOutcome(connection: Connection, mailId: string): Promise<ProbeOutcome> {
  const [row] = await managerOf(connection).query<[ProbeOutcome]>(
    `select state, attempt, smtp_response as response, skip_reason as "skipReason" from mail where id = $1`,
    [mailId],
  );
  return row;
}

/** Ends one that nobody waits for any more: it is not tried again. What is under way may still be taken over. */
export async function withdrawProbe(connection: Connection, mailId: string): Promise<void> {
  await managerOf(connection).query(
    `update mail m set state = case when m.state = 'sending' then 'unknown' else 'failed' end, ${finished}
     where m.id = $1 and m.state in ('planned', 'sending')`,
    [mailId],
  );
}

/** An organisation that holds its mail back. */
export interface HeldBack {
  readonly organisation: string;
  readonly since: Instant;
  readonly by: string;
  readonly reason: string;
}

/** Over all organisations of the installation. */
export async function mailHeldBack(connection: Connection): Promise<HeldBack[]> {
  return managerOf(connection).query<HeldBack[]>(
    `select b.name as organisation, ${isoText('p.paused_at')} as since, u.name as by, p.reason
     from mail_pause p join body b on b.id = p.body_id join user_account u on u.id = p.paused_by
     where p.resumed_at is null order by p.paused_at, b.name`,
  );
}
