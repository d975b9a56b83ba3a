import type {
  BodyId,
  ContactId,
  DossierId,
  Instant,
  Language,
  LinkId,
  ParticipantId,
  Slot,
  TextVersionId,
  UnitId,
} from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';

/** A participant with its name, as pages and letters call it. */
export interface NamedParticipant {
  readonly participantId: ParticipantId;
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly unitNis: string | null;
  readonly position: number;
  readonly isDropped: boolean;
}

/** A contact of a dossier with its link; replaced contacts included, with `revokedAt`. */
export interface DossierContact {
  readonly participantId: ParticipantId;
  readonly contactId: ContactId;
  readonly linkId: LinkId;
  readonly slot: Slot;
  readonly textVersionId: TextVersionId;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
  /** Name of the colleague to whom it was handed over; null: nobody. */
  readonly handedToName: string | null;
  readonly name: string;
  readonly function: string;
  readonly email: string;
  readonly phone: string | null;
  readonly language: Language;
}

/** The participants of a dossier in the order in which they joined, dropped ones included. */
export async function participantsOf(connection: Connection, dossierId: DossierId): Promise<NamedParticipant[]> {
  return managerOf(connection).query<NamedParticipant[]>(
    `select p.id as "participantId", p.unit_id as "unitId", u.name as "unitName", u.nis as "unitNis", p.position, p.is_dropped as "isDropped"
     from participant p join legal_unit u on u.id = p.unit_id where p.dossier_id = $1 order by p.position, p.id`,
    [dossierId],
  );
}

/** Names of participants by their id; one query however many. */
export async function participantNames(
  connection: Connection,
  participantIds: readonly ParticipantId[],
): Promise<Record<ParticipantId, string>> {
  if (participantIds.length === 0) return {};
  const rows = await managerOf(connection).query<{ id: ParticipantId; name: string }[]>(
    'select p.id, u.name from participant p join legal_unit u on u.id = p.unit_id where p.id = any($1)',
    [participantIds],
  );
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** Everybody who ever had a link in this dossier. */
export async function dossierContacts(connection: Connection, dossierId: DossierId): Promise<DossierContact[]> {
  return managerOf(connection).query<DossierContact[]>(
    `select l.participant_id as "participantId", c.id as "contactId", l.id as "linkId", l.slot, l.text_version_id as "textVersionId",
       ${isoText('l.expires_at')} as "expiresAt",
       ${isoText('l.revoked_at')} as "revokedAt", h.name as "handedToName",
       c.name, c.function, c.email, c.phone, c.language
     from sign_off_link l join contact c on c.id = l.contact_id left join contact h on h.id = l.handed_to where l.dossier_id = $1 order by l.participant_id, l.slot, l.id`,
    [dossierId],
  );
}

/** Names of users who acted in a body's dossiers, those who left included. */
export async function userNames(connection: Connection, bodyId: BodyId): Promise<ReadonlyMap<string, string>> {
  const rows = await managerOf(connection).query<{ id: string; name: string }[]>(
    'select id, name from user_account where body_id = $1',
    [bodyId],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
