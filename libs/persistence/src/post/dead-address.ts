import type { EntityManager } from 'typeorm';

/** Stands before the other server's words in the answer of a mail that was not even tried. */
export const DEAD_ADDRESS = 'dead address:';

/**
 * What a server said of the address of a mail's reader, in whichever dossier: that it does not exist (RFC 3463, 5.1.x).
 * Null for an address that is good as far as anybody knows: since then a mail to it left, after its contact was acknowledged
 * or replaced, or its owner wrote.
 */
export async function deadAddressOf(manager: EntityManager, mailId: string): Promise<string | null> {
  const [row] = await manager.query<{ said: string }[]>(
    `select coalesce(i.diagnostic, i.status) as said
     from mail m join contact c on c.id = m.contact_id
       join mail b on lower(b.sent_to) = lower(c.email) join incoming_mail i on i.mail_id = b.id
     where m.id = $1 and i.kind = 'bounce' and i.status like '5.1.%'
       and not exists (select 1 from mail s where lower(s.sent_to) = lower(c.email) and s.state = 'sent' and s.finished_at > i.received_at)
       and not exists (select 1 from incoming_mail r where r.kind = 'reply' and lower(r.from_address) = lower(c.email) and r.received_at > i.received_at)
     order by i.received_at desc limit 1`,
    [mailId],
  );
  return row?.said ?? null;
}
