import type { EntityManager } from 'typeorm';
import { mailWithWay } from './mail-way';

/** SQL: the message that began the conversation of the mail `m`, as its reader knows it; null for the first one, and for one about several. */
const inReplyTo = `(select coalesce((select l.message_id from mail l where l.id = t.digest_of), t.message_id) from mail t
  where t.dossier_id = m.dossier_id and t.thread_key = m.thread_key and m.digest_of is null and t.contact_id = m.contact_id
    and t.state = 'sent' and t.planned_sequence < coalesce(m.planned_sequence, t.planned_sequence + 1)
  order by t.planned_sequence limit 1)`;

/**
 * Writes down what the head, the envelope and the link of mails are made from, once: a second copy after an unknown outcome
 * has the same bytes and goes to the same mailbox, whatever was changed in the address book meanwhile (`FrozenHead`).
 */
export async function freezeHeads(manager: EntityManager, mails: readonly { readonly id: string }[]): Promise<void> {
  await manager.query(
    `update mail set frozen = head.frozen from (
       select m.id, jsonb_build_object('name', coalesce(c.name, a.name, ''), 'address', coalesce(c.email, a.email, p.address),
         'bodyName', coalesce(b.name, ''), 'bodyEmail', b.email, 'generation', link.generation, 'inReplyTo', ${inReplyTo}) as frozen
       from ${mailWithWay} left join contact c on c.id = m.contact_id left join mail_probe p on p.mail_id = m.id
         left join sign_off_link link on link.id = m.link_id
       where m.id = any($1) and m.frozen is null) head
     where mail.id = head.id`,
    [mails.map(({ id }) => id)],
  );
}
