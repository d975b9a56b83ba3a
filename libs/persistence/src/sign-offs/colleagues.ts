import type { ContactId, DossierId } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import type { LinkRow } from './links';

/** Somebody whom the holder of a link names to take over. */
export interface NewColleague {
  readonly contactId: ContactId;
  readonly name: string;
  readonly function: string;
  readonly email: string;
  /** Of the organisation's own mail domain: takes over at once. */
  readonly isInside: boolean;
  /** Stands in for some days: the holder keeps the link. */
  readonly isSubstitute: boolean;
}

/** A contact of the same organisation that the body knows. */
export interface KnownContact {
  readonly contactId: ContactId;
  readonly email: string;
  /**
   * In the address book of the body, or the holder of the link: its mail domain is one of the organisation. Not somebody
   * outside to whom it was handed over: that the coordinator agreed to one person says nothing of its whole domain.
   */
  readonly isVouchedFor: boolean;
}

/** Who the body knows of the organisation behind a link, archived ones included. */
export async function contactsBesideLink(
  connection: Connection,
  link: Pick<LinkRow, 'linkId'>,
): Promise<readonly KnownContact[]> {
  return managerOf(connection).query<KnownContact[]>(
    `select c.id as "contactId", c.email, (not c.is_archived or c.id = l.contact_id) and not exists (
         select 1 from sign_off_inbox i join participant o on o.id = i.participant_id
         where o.unit_id = p.unit_id and i.reply ->> 'kind' = 'handOver' and i.reply ->> 'isInside' = 'false'
           and i.reply #>> '{replacement,contactId}' = c.id::text) as "isVouchedFor"
     from sign_off_link l join participant p on p.id = l.participant_id join dossier d on d.id = l.dossier_id
       join contact c on c.unit_id = p.unit_id and c.body_id = d.body_id
     where l.id = $1 order by c.is_archived, c.id`,
    [link.linkId],
  );
}

/**
 * Writes who was named; somebody the body knows already stays as it is. Inside the organisation the old link shows only
 * what was from this moment on, unless it is a substitute for some days. Outside it the contact stays out of the address book until the coordinator agrees.
 */
async function keepColleague(manager: EntityManager, link: LinkRow, colleague: NewColleague): Promise<void> {
  const { contactId, name, function: func, email, isInside, isSubstitute } = colleague;
  await manager.query(
    `insert into contact (id, body_id, unit_id, name, function, email, phone, language, is_archived)
     select $1, d.body_id, p.unit_id, $2, $3, $4, null, own.language, $5
     from participant p join dossier d on d.id = p.dossier_id join contact own on own.id = $6 where p.id = $7
     on conflict (id) do nothing`,
    [contactId, name, func, email, !isInside, link.contactId, link.participantId],
  );
  if (isInside && !isSubstitute)
    await manager.query('update sign_off_link set handed_to = $2 where id = $1', [link.linkId, contactId]);
}

/** Everybody who was ever named as a colleague in a dossier, or found for it, with or without a link of their own. */
export async function namedColleagues(
  connection: Connection,
  dossierId: DossierId,
): Promise<readonly { readonly contactId: ContactId; readonly name: string; readonly function: string }[]> {
  return managerOf(connection).query(
    `select distinct c.id as "contactId", c.name, c.function
     from sign_off_inbox i join contact c on c.id = (i.reply #>> '{replacement,contactId}')::uuid
     where i.dossier_id = $1 and i.reply ->> 'kind' = 'handOver'
     union select c.id, c.name, c.function from escalation e join contact c on c.id = e.contact_id where e.dossier_id = $1`,
    [dossierId],
  );
}

/** An answer that was kept, with the colleague that it names, if any. */
export async function withColleague<Kept extends { readonly isReceived: boolean }>(
  manager: EntityManager,
  named: { readonly link: LinkRow; readonly kept: Kept; readonly colleague: NewColleague | undefined },
): Promise<Kept> {
  const { link, kept, colleague } = named;
  if (kept.isReceived && colleague !== undefined) await keepColleague(manager, link, colleague);
  return kept;
}
