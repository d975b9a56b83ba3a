import type {
  BodyId,
  CallRules,
  CallWording,
  ContactId,
  Dossier,
  DossierId,
  DossierKind,
  Instant,
  LocalDate,
  ParticipantId,
  ReceivedAnswer,
  UnitId,
  UserId,
} from '@penhouder/domain';
import type { Connection } from '../data-source';
import { managerOf } from '../data-source';
import { isoText } from '../iso-text';

// What pages over all open dossiers of a body read: a few queries, however many dossiers there are.

/** An open dossier with its state, its call and the names of its participants. */
export interface OpenDossierRow {
  readonly dossierId: DossierId;
  readonly number: string;
  readonly title: string;
  readonly kind: DossierKind;
  readonly callCode: string;
  /** The dossier's own time; null: the wall clock. */
  readonly clockAt: Instant | null;
  readonly createdBy: UserId;
  readonly state: Dossier;
  readonly rules: CallRules;
  readonly wording: CallWording;
  readonly participants: readonly { readonly id: ParticipantId; readonly unitId: UnitId; readonly name: string }[];
}

/** Those that began and have not ended, by number. */
export async function openDossiers(connection: Connection, bodyId: BodyId): Promise<OpenDossierRow[]> {
  return managerOf(connection).query<OpenDossierRow[]>(
    `select d.id as "dossierId", d.number, d.title, d.kind, c.code as "callCode", ${isoText('d.clock_at')} as "clockAt",
       d.created_by as "createdBy", v.state, c.rules, c.wording,
       coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'unitId', p.unit_id, 'name', u.name))
         from participant p join legal_unit u on u.id = p.unit_id where p.dossier_id = d.id), '[]') as participants
     from dossier d join dossier_view v on v.dossier_id = d.id join call_definition c on c.id = d.call_definition_id
     where d.body_id = $1 and not v.is_closed and v.version > 0 order by d.number, d.id`,
    [bodyId],
  );
}

/** Somebody who was asked in an open dossier, with the post that went there. */
export interface AskedPerson {
  readonly participantId: ParticipantId;
  readonly contactId: ContactId;
  readonly name: string;
  readonly function: string;
  /** Reminders that left. */
  readonly reminders: number;
  /** When the last mail left, receipts included; dossier's time. Null: none did. */
  readonly lastMailAt: Instant | null;
}

/** Everybody with a link in an open dossier of a body. Codes to sign with are no post that asks for something. */
export async function askedPeople(connection: Connection, bodyId: BodyId): Promise<AskedPerson[]> {
  return managerOf(connection).query<AskedPerson[]>(
    `with post as (
       select m.participant_id, m.contact_id, count(*) filter (where m.kind = 'reminder') as reminders,
         max(m.finished_dossier_time) as last_at
       from mail m join dossier_view v on v.dossier_id = m.dossier_id
       where v.body_id = $1 and not v.is_closed and m.state = 'sent' and m.contact_id is not null and m.kind <> 'signCode'
       group by m.participant_id, m.contact_id)
     select distinct l.participant_id as "participantId", c.id as "contactId", c.name, c.function,
       coalesce(post.reminders, 0)::int as reminders, ${isoText('post.last_at')} as "lastMailAt"
     from sign_off_link l join dossier_view v on v.dossier_id = l.dossier_id join contact c on c.id = l.contact_id
       left join post on post.participant_id = l.participant_id and post.contact_id = c.id
     where v.body_id = $1 and not v.is_closed`,
    [bodyId],
  );
}

/** The last that was heard of a person: by its link, on paper, or by mail. */
export interface LifeSign {
  readonly participantId: ParticipantId;
  /** Null: on paper, by nobody in particular. */
  readonly contactId: ContactId | null;
  /** Null: by mail. */
  readonly reply: ReceivedAnswer['reply'] | null;
  /** The dossier's time. */
  readonly at: Instant;
}

/**
 * Of each person in the open dossiers of a body. Mail has only our clock, so it tells nothing in a dossier with a clock of
 * its own; that a page was opened is written down nowhere.
 */
export async function lifeSigns(connection: Connection, bodyId: BodyId): Promise<LifeSign[]> {
  return managerOf(connection).query<LifeSign[]>(
    `with heard as (
       select i.participant_id, i.contact_id, i.reply, i.dossier_time as at
       from sign_off_inbox i join dossier_view v on v.dossier_id = i.dossier_id where v.body_id = $1 and not v.is_closed
       union all
       select r.participant_id, m.contact_id, null, r.received_at
       from incoming_mail r join mail m on m.id = r.mail_id join dossier d on d.id = r.dossier_id
         join dossier_view v on v.dossier_id = d.id
       where v.body_id = $1 and not v.is_closed and d.clock_at is null and r.kind = 'reply')
     select distinct on (participant_id, contact_id) participant_id as "participantId", contact_id as "contactId", reply,
       ${isoText('at')} as at
     from heard where participant_id is not null order by participant_id, contact_id, at desc`,
    [bodyId],
  );
}

/** How many reminders left, or lie ready to leave, on each day in Brussels, of some dossiers; `to` included. */
export async function remindersSent(
  connection: Connection,
  query: { readonly dossierIds: readonly DossierId[]; readonly from: LocalDate; readonly to: LocalDate },
): Promise<ReadonlyMap<LocalDate, number>> {
  const rows = await managerOf(connection).query<{ on: LocalDate; count: number }[]>(
    `select to_char(coalesce(m.finished_dossier_time, m.not_before) at time zone 'Europe/Brussels', 'YYYY-MM-DD') as "on", count(*)::int as count
     from mail m where m.dossier_id = any($1) and m.state in ('sent', 'planned', 'sending')
       and m.kind in ('reminder', 'secondPerson', 'boardMember', 'stepReminder', 'reportReminder')
       and coalesce(m.finished_dossier_time, m.not_before) >= ($2::date::timestamp at time zone 'Europe/Brussels')
       and coalesce(m.finished_dossier_time, m.not_before) < (($3::date + 1)::timestamp at time zone 'Europe/Brussels')
     group by 1`,
    [query.dossierIds, query.from, query.to],
  );
  return new Map(rows.map(({ on, count }) => [on, count]));
}
