import type { ContactId, Dossier, DossierId, LinkId, ParticipantId } from '@penhouder/domain';
import { contactsToRemind, isClosed, isRoundOpen, roundOf } from '@penhouder/domain';
import type { EntityManager } from 'typeorm';

/** Why a planned mail does not leave; stands beside it in the list of mails. */
export type SkipReason = 'participantDropped' | 'contactReplaced' | 'dossierClosed' | 'answered' | 'superseded';

/** What of a mail's row decides whether it may still leave. */
export interface MailToJudge {
  readonly id: string;
  readonly kind: string;
  readonly dossierId: DossierId | null;
  readonly participantId: ParticipantId | null;
  readonly contactId: ContactId | null;
  readonly linkId: LinkId | null;
}

/** Mails that tell of an end: they leave although the participant or the dossier is gone. */
const FAREWELLS: readonly string[] = ['participantDropped', 'dossierWithdrawn', 'receipt', 'conditionDecision'];

/**
 * Whether a mail has become pointless since it was planned; null: it leaves. Takes the participant's lock, as every answer
 * does, so that no reminder leaves after an answer.
 */
export async function skipReasonOf(manager: EntityManager, mail: MailToJudge): Promise<SkipReason | null> {
  if (mail.dossierId === null || mail.participantId === null) return null;
  await manager.query('select 1 from participant where id = $1 for update', [mail.participantId]);
  const [facts] = await manager.query<Facts[]>(factsQuery, [mail.id]);
  if (facts === undefined) throw new Error(`Mail ${mail.id} is gone`);
  if (facts.isRevoked && mail.kind !== 'participantDropped') return 'contactReplaced';
  if (FAREWELLS.includes(mail.kind)) return null;
  return endOf(facts.state, mail) ?? reminderReason(facts, mail);
}

function endOf(state: Dossier, { participantId }: MailToJudge): SkipReason | null {
  if (isClosed(state)) return 'dossierClosed';
  const isDropped = participantId !== null && state.participants[participantId]?.isDropped === true;
  return isDropped ? 'participantDropped' : null;
}

interface Facts {
  readonly state: Dossier;
  readonly isRevoked: boolean;
  readonly hasNewAnswer: boolean;
  readonly hasNewerReminder: boolean;
}

/** An answer that waits, or that was applied after the reminder was decided on, is news that the reminder does not know. */
const factsQuery = `
  select v.state, coalesce(l.revoked_at is not null, false) as "isRevoked",
    exists (select 1 from sign_off_inbox i where i.participant_id = m.participant_id and i.slot = coalesce(l.slot, i.slot)
      and (i.state = 'received' or i.applied_sequence > m.planned_sequence)) as "hasNewAnswer",
    exists (select 1 from mail n where n.dossier_id = m.dossier_id and n.contact_id = m.contact_id and n.kind = 'reminder'
      and n.planned_sequence > m.planned_sequence and n.not_before <= coalesce(d.clock_at, clock_timestamp())) as "hasNewerReminder"
  from mail m join dossier d on d.id = m.dossier_id join dossier_view v on v.dossier_id = m.dossier_id
    left join sign_off_link l on l.id = m.link_id where m.id = $1`;

/** Of several overdue reminders only the newest leaves. */
function reminderReason(facts: Facts, mail: MailToJudge): SkipReason | null {
  if (mail.kind !== 'reminder') return null;
  if (facts.hasNewAnswer || !isStillToRemind(facts.state, mail)) return 'answered';
  return facts.hasNewerReminder ? 'superseded' : null;
}

/** The core says who is to be reminded. */
function isStillToRemind(state: Dossier, { participantId, contactId }: MailToJudge): boolean {
  const round = roundOf(state);
  const participant = participantId === null ? undefined : state.participants[participantId];
  if (round === null || participant === undefined || !isRoundOpen(state)) return false;
  return contactsToRemind(participant, round).some((contact) => contact.contactId === contactId);
}
