import type { DossierId, EventOf } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import { newId } from '../ids/new-id';
import { messageIdOf } from './plan-mails';

/** Of a mail that was sent again before, the end of its key. */
const AGAIN = /:again:\d+$/;

/**
 * Plans the words of a mail once more, as a mail of its own: a Message-ID and a date of its own, to the address that the
 * address book has now, with a link that works. It keeps its place among the dossier's decisions, so that it is skipped
 * for whatever would have skipped the first one. Planned twice, it is one.
 */
export async function planAgain(
  manager: EntityManager,
  sent: { readonly dossierId: DossierId; readonly sequence: number; readonly event: EventOf<'MailSentAgain'> },
): Promise<void> {
  const { mailKey, at } = sent.event;
  const key = `${mailKey.replace(AGAIN, '')}:again:${String(sent.sequence)}`;
  await manager.query(
    `insert into mail (id, dedupe_key, message_id, dossier_id, participant_id, contact_id, user_id, link_id, sign_code_id, kind, language,
       subject, text_body, html_body, calendar_part, digest_part, thread_key, not_before, is_windowed, reply_to, planned_sequence)
     select $3, $4, $5, dossier_id, participant_id, contact_id, user_id, link_id, sign_code_id, kind, language,
       subject, text_body, html_body, calendar_part, digest_part, thread_key, $6, is_windowed, reply_to, planned_sequence
     from mail where dedupe_key = $1 and dossier_id = $2 on conflict (dedupe_key) do nothing`,
    [mailKey, sent.dossierId, newId(), key, messageIdOf(key), at],
  );
  await manager.query(`select pg_notify('post', '')`);
}

/** A coordinator knows better than the server that said of a mail's address that nobody is there: the next mail is tried. */
export async function forgetDeadAddress(manager: EntityManager, mailKey: string): Promise<void> {
  await manager.query(
    `update mail m set dead_address_at = null
     from mail said left join contact c on c.id = said.contact_id
     where said.dedupe_key = $1 and m.dead_address_at is not null and lower(m.sent_to) = lower(coalesce(said.sent_to, c.email))`,
    [mailKey],
  );
}
