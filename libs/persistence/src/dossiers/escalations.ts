import type {
  ContactId,
  DossierId,
  EventOf,
  FoundPerson,
  Language,
  LinkId,
  ParticipantId,
  Slot,
  TextVersionId,
} from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import type { Escalation } from '../entities/escalation.entity';
import { idOf } from '../ids/id-of';

/** Keeps that somebody is looked for, in the transaction that journals it; a call by phone needs nobody. */
export async function keepEscalation(
  manager: EntityManager,
  dossierId: DossierId,
  { participantId, rung }: EventOf<'EscalationReached'>,
): Promise<void> {
  if (rung === 'phone') return;
  await manager.query(
    `insert into escalation (participant_id, rung, dossier_id) values ($1, $2, $3) on conflict do nothing`,
    [participantId, rung, dossierId],
  );
}

/** A member of the board who hears of a silence; holds no link. */
export interface BoardMemberOf {
  readonly participantId: ParticipantId;
  readonly contactId: ContactId;
  readonly name: string;
  readonly function: string;
  readonly language: Language;
}

/** Everybody on the board who was found for this dossier. */
export async function boardMembersOf(connection: Connection, dossierId: DossierId): Promise<BoardMemberOf[]> {
  return managerOf(connection).query<BoardMemberOf[]>(
    `select e.participant_id as "participantId", c.id as "contactId", c.name, c.function, c.language
     from escalation e join contact c on c.id = e.contact_id where e.dossier_id = $1 and e.rung = 'boardMember'`,
    [dossierId],
  );
}

/** What a dossier has not been told of the address book. */
export interface UntoldEscalations {
  readonly dossierId: DossierId;
  readonly found: readonly FoundPerson[];
}

/** Rungs whose dossier waits for somebody, at most `limit`; each is looked up once, in the address book of now. */
export async function untoldEscalations(
  connection: Connection,
  query: { readonly limit: number },
): Promise<UntoldEscalations[]> {
  await lookUp(connection, query.limit);
  const rows = await managerOf(connection).query<FoundRow[]>(foundQuery, [query.limit]);
  const byDossier = new Map<DossierId, FoundPerson[]>();
  for (const row of rows) byDossier.set(row.dossierId, [...(byDossier.get(row.dossierId) ?? []), foundOf(row)]);
  return [...byDossier].map(([dossierId, found]) => ({ dossierId, found }));
}

/** Said once the dossier knows. */
export async function markEscalationsTold(connection: Connection, { found }: UntoldEscalations): Promise<void> {
  for (const { participantId, rung } of found) {
    await managerOf(connection).query('update escalation set is_told = true where participant_id = $1 and rung = $2', [
      participantId,
      rung,
    ]);
  }
}

/**
 * The next contact of the same unit in the body's address book, in the order in which they were entered: not archived,
 * without a link in this dossier for this participant, and with an address that nobody there was written to. On the board
 * sits who is marked so, and nobody else; a second person never does.
 */
async function lookUp(connection: Connection, limit: number): Promise<void> {
  await managerOf(connection).query(
    `update escalation e set looked_up_at = clock_timestamp(), contact_id = (
       select c.id from participant p join dossier d on d.id = p.dossier_id
         join contact c on c.unit_id = p.unit_id and c.body_id = d.body_id
       where p.id = e.participant_id and not c.is_archived and c.is_board_member = (e.rung = 'boardMember')
         and not exists (select 1 from sign_off_link l join contact o on o.id = l.contact_id
           where l.participant_id = p.id and (o.id = c.id or lower(o.email) = lower(c.email)))
       order by c.id limit 1)
     where (e.participant_id, e.rung) in (
       select participant_id, rung from escalation where not is_told and looked_up_at is null limit $1)`,
    [limit],
  );
}

type FoundRow = Pick<Escalation, 'dossierId' | 'participantId' | 'rung' | 'contactId'> & {
  readonly textVersionId: TextVersionId | null;
};

/** The words that hold for the participant now, in the contact's language where they exist in it. */
const foundQuery = `
  select e.dossier_id as "dossierId", e.participant_id as "participantId", e.rung, e.contact_id as "contactId", t.id as "textVersionId"
  from escalation e left join contact c on c.id = e.contact_id
    left join lateral (
      select v.id from sign_off_link l join text_version v on v.id = l.text_version_id
      where l.participant_id = e.participant_id
      order by l.revoked_at is null desc, v.language = c.language desc, v.version desc, l.id limit 1) t on true
  where not e.is_told and e.looked_up_at is not null order by e.dossier_id, e.participant_id, e.rung limit $1`;

function foundOf({ dossierId, participantId, rung, contactId, textVersionId }: FoundRow): FoundPerson {
  if (contactId === null || textVersionId === null) return { participantId, rung, person: null };
  const linkId = linkIdOf(dossierId, participantId, contactId);
  // The dossier knows which signature is missing, and says so in its event.
  const slot: Slot = 1;
  return { participantId, rung, person: { contactId, slot, linkId, textVersionId } };
}

/** The same person found again holds the same link. */
function linkIdOf(dossierId: DossierId, participantId: ParticipantId, contactId: ContactId): LinkId {
  return idOf<LinkId>('escalation', dossierId, participantId, contactId);
}
