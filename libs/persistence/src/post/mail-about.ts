import type { BodyId, DossierId, DossierKind, Instant, ParticipantId } from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';

/** The mail of ours that a message is about, with what is needed to judge and to show it. */
export interface MailAbout {
  readonly mailId: string;
  /** Null: sign-in mail of a body that is gone. */
  readonly bodyId: BodyId | null;
  /** Null: sign-in mail, or a copy for a coordinator outside any dossier. */
  readonly dossierId: DossierId | null;
  readonly dossierKind: DossierKind | null;
  readonly dossierNumber: string | null;
  readonly dossierTitle: string | null;
  readonly participantId: ParticipantId | null;
  readonly unitName: string | null;
  /** Where it went; null for mail to a coordinator. */
  readonly contactAddress: string | null;
  /** The dossier's time. */
  readonly now: Instant;
}

/**
 * Finds a mail by its id, or by the Message-IDs of ours that a message names, the first that exists. A mail that carried
 * several reminders is about each of them, the one that carried them first.
 */
export async function findMailsAbout(
  connection: Connection,
  by: { readonly mailId: string } | { readonly messageIds: readonly string[] },
): Promise<MailAbout[]> {
  const [condition, order, value] =
    'mailId' in by
      ? ['n.id = $1', 'n.id', by.mailId]
      : ['n.message_id = any($1::text[])', 'array_position($1::text[], n.message_id)', by.messageIds];
  return managerOf(connection).query<MailAbout[]>(
    `with named as (select n.id from mail n where ${condition} order by ${order} limit 1)
     select m.id as "mailId", coalesce(d.body_id, a.body_id) as "bodyId", d.id as "dossierId", d.kind as "dossierKind",
       d.number as "dossierNumber", d.title as "dossierTitle", m.participant_id as "participantId", u.name as "unitName",
       case when m.contact_id is null then null else coalesce(m.sent_to, c.email) end as "contactAddress",
       ${isoText('coalesce(d.clock_at, clock_timestamp())')} as now
     from named n join mail m on m.id = n.id or m.digest_of = n.id
       left join dossier d on d.id = m.dossier_id left join user_account a on a.id = m.user_id
       left join contact c on c.id = m.contact_id left join participant p on p.id = m.participant_id
       left join legal_unit u on u.id = p.unit_id
     order by m.id = n.id desc, m.id`,
    [value],
  );
}

/** Whose a message is that belongs to no mail: the one body that knows its sender, or else the only body there is. */
export async function bodyOfSender(connection: Connection, address: string): Promise<BodyId | null> {
  const [row] = await managerOf(connection).query<{ bodyId: BodyId | null }[]>(
    `with knowing as (select distinct body_id as id from contact where lower(email) = lower($1) and not is_archived)
     select case when (select count(*) from knowing) = 1 then (select id from knowing)
                 when (select count(*) from body) = 1 then (select id from body) end as "bodyId"`,
    [address],
  );
  return row?.bodyId ?? null;
}
