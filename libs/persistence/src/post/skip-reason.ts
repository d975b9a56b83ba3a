import type { ContactId, Dossier, DossierId, Instant, LinkId, ParticipantId, SkipReason } from '@penhouder/domain';
import { skipReasonOf } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';
import { isoText } from '../iso-text';
import { codeLives } from '../sign-offs/sign-codes';

/** What of a mail's row decides whether it may still leave. */
export interface MailToJudge {
  readonly id: string;
  readonly kind: string;
  readonly dossierId: DossierId | null;
  readonly participantId: ParticipantId | null;
  readonly contactId: ContactId | null;
  readonly linkId: LinkId | null;
}

/**
 * Gathers what the core needs to say whether a mail still leaves (`skipReasonOf`). Takes the participant's lock, as every
 * answer does, so that no reminder leaves after an answer.
 */
export async function readSkipReason(manager: EntityManager, mail: MailToJudge): Promise<SkipReason | null> {
  const { dossierId, participantId, kind, contactId } = mail;
  if (dossierId === null || participantId === null) return null;
  await manager.query('select 1 from participant where id = $1 for update', [participantId]);
  const [facts] = await manager.query<Facts[]>(factsQuery, [mail.id]);
  if (facts === undefined) throw new Error(`Mail ${mail.id} is gone`);
  return skipReasonOf(facts.state, { kind, participantId, contactId, ...facts });
}

interface Facts {
  readonly state: Dossier;
  readonly isLinkRevoked: boolean;
  readonly hasNewAnswer: boolean;
  readonly hasMovedDate: boolean;
  readonly isUndone: boolean;
  readonly hasNewerReminder: boolean;
  readonly isCodeOver: boolean;
  readonly now: Instant;
}

/** Where offices sign together, what another one said is in the state, and whoever is still missing hears of it. */
const signsTogether = `jsonb_path_exists(v.state, '$.call.steps[*].signatures')`;

/**
 * A newer version of the call moves dates only when its event says which (`movedDates`).
 *
 * An answer that waits, or that was applied after the reminder was decided on, is news that the reminder does not know.
 */
const factsQuery = `
  select v.state, coalesce(l.revoked_at is not null, false) as "isLinkRevoked",
    exists (select 1 from sign_off_inbox i where i.participant_id = m.participant_id and i.slot = coalesce(l.slot, i.slot)
      and i.reply ->> 'kind' <> 'handOver'
      and (i.state = 'received' or (i.applied_sequence > m.planned_sequence and (i.link_id = m.link_id or not ${signsTogether})))) as "hasNewAnswer",
    exists (select 1 from dossier_event e where e.dossier_id = m.dossier_id and e.sequence > m.planned_sequence
      and (e.type = 'DateMoved' or (e.type in ('ClockSuspended', 'ClockResumed') and (e.body ->> 'isOfRound')::boolean) or (e.type = 'CallAdopted' and e.body ? 'movedDates') or (e.type = 'ParticipantExtended' and e.body ->> 'participantId' = m.participant_id::text))) as "hasMovedDate",
    exists (select 1 from dossier_event e where e.dossier_id = m.dossier_id and e.type = 'ChangeUndone'
      and e.sequence > m.planned_sequence and (e.body ->> 'sequence')::int <= m.planned_sequence) as "isUndone",
    exists (select 1 from mail n where n.dossier_id = m.dossier_id and n.contact_id = m.contact_id and n.kind = 'reminder'
      and n.planned_sequence > m.planned_sequence and n.not_before <= coalesce(d.clock_at, clock_timestamp())) as "hasNewerReminder",
    exists (select 1 from sign_code c where c.id = m.sign_code_id and not ${codeLives}) as "isCodeOver",
    ${isoText('coalesce(d.clock_at, clock_timestamp())')} as now
  from mail m join dossier d on d.id = m.dossier_id join dossier_view v on v.dossier_id = m.dossier_id
    left join sign_off_link l on l.id = m.link_id where m.id = $1`;
