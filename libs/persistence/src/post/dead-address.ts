import type { EntityManager } from 'typeorm';
import { goesToPeople, mailWithWay } from './mail-way';

/** Stands before the other server's words in the answer of a mail that was not even tried. */
export const DEAD_ADDRESS = 'dead address:';

/**
 * How long a mail that was taken over must stay away to show that its address is good again: a relay takes whatever it
 * gets, and servers on the way report a failure for up to five days (RFC 5321, section 4.5.4.1).
 */
const PROVEN_AFTER_DAYS = 5;

/**
 * What a server said of the address of a mail's reader, in whichever dossier: that nobody is there (`isAddressFault` of the
 * core), in its own dialogue with us or in a report. Null for an address that is good as far as anybody knows: since then its
 * owner wrote, or a mail to it left that did not come back. What stayed in the house says nothing of mail to people.
 */
export async function deadAddressOf(manager: EntityManager, mailId: string): Promise<string | null> {
  const [row] = await manager.query<{ said: string }[]>(
    `with target as (select lower(c.email) as address, ${goesToPeople} as to_people
       from ${mailWithWay} join contact c on c.id = m.contact_id where m.id = $1),
     dead as (select m.dead_address_at as at, coalesce(m.smtp_response, '') as said, target.* from target cross join (${mailWithWay})
       where m.dead_address_at is not null and lower(m.sent_to) = target.address and ${goesToPeople} = target.to_people
       order by m.dead_address_at desc limit 1)
     select said from dead
     where not exists (select 1 from ${mailWithWay} where m.state = 'sent' and lower(m.sent_to) = dead.address
         and ${goesToPeople} = dead.to_people and m.finished_at > dead.at
         and m.finished_at < clock_timestamp() - make_interval(days => ${String(PROVEN_AFTER_DAYS)}))
       and not exists (select 1 from incoming_mail r where r.kind = 'reply' and lower(r.from_address) = dead.address and r.received_at > dead.at)`,
    [mailId],
  );
  return row?.said ?? null;
}
