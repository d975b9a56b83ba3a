import type { Dossier } from '../dossier/dossier';
import { isClosed, isRoundOpen, roundOf } from '../dossier/lookups';
import type { ContactId, ParticipantId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { isOnDuty } from '../sign-off/absence-days';
import { awaitedSlots, contactsToRemind } from '../sign-off/standing';
import { openSuspension, stillRound } from '../suspension/suspension';

/** Why a planned mail does not leave; stands beside it in the list of mails. */
export type SkipReason =
  | 'participantDropped'
  | 'contactReplaced'
  | 'dossierClosed'
  | 'roundClosed'
  | 'answered'
  | 'dateMoved'
  /** The clock stands still: nobody is reminded. */
  | 'clockSuspended'
  /** It says that the clock stands still, which it does no more. */
  | 'clockRuns'
  /** The change that it tells of was taken back. */
  | 'changeUndone'
  | 'superseded'
  | 'codeOver'
  /** Whoever it is to is away, and a substitute gets it on these days; or it is to a substitute on other days. */
  | 'absent'
  | 'notStandingIn'
  /** The installation sends only to some addresses, as one for trying out does. */
  | 'notOnAllowList';

/** A planned mail to a participant, at the moment it would leave. */
export interface MailToSend {
  readonly kind: string;
  readonly participantId: ParticipantId;
  readonly contactId: ContactId | null;
  /** The personal link in it was replaced by another contact's. */
  readonly isLinkRevoked: boolean;
  /** Its participant gave an answer that was not known when this mail was decided on, applied or still waiting. */
  readonly hasNewAnswer: boolean;
  /** A date that it names was moved since it was decided on. */
  readonly hasMovedDate: boolean;
  /** The change that it tells of was taken back. */
  readonly isUndone: boolean;
  /** The same contact has a later reminder that is due as well. */
  readonly hasNewerReminder: boolean;
  /** The code in it was used, took too long, or was tried too often. */
  readonly isCodeOver: boolean;
  /** The dossier's time. */
  readonly now: Instant;
}

/** Mails that tell of an end, or that somebody asked for: they leave although the participant or the dossier is gone. */
const FAREWELLS: readonly string[] = [
  'participantDropped',
  'dossierWithdrawn',
  'receipt',
  'conditionDecision',
  'handOver',
  'absence',
  'newLink',
];

/**
 * Whether a mail has become pointless since it was planned; null: it leaves. What the dossier decided when (reminders:
 * `dueReminders`) is looked at once more here, because an answer can come between the decision and the sending.
 */
export function skipReasonOf(dossier: Dossier, mail: MailToSend): SkipReason | null {
  // Somebody sits before the page and asked for it: whatever became of the dossier, it leaves while it can be used.
  if (mail.kind === 'signCode') return mail.isCodeOver ? 'codeOver' : null;
  if (mail.isLinkRevoked && mail.kind !== 'participantDropped') return 'contactReplaced';
  if (FAREWELLS.includes(mail.kind)) return null;
  if (hasHandedOver(dossier, mail)) return 'contactReplaced';
  return endOf(dossier, mail) ?? reasonByKind(dossier, mail);
}

function reasonByKind(dossier: Dossier, mail: MailToSend): SkipReason | null {
  return mail.kind === 'clockSuspended' ? clockReason(dossier, mail) : reminderReason(dossier, mail);
}

/** Whoever handed over is asked nothing more, unless a colleague handed it back. */
function hasHandedOver(dossier: Dossier, { participantId, contactId }: MailToSend): boolean {
  const own = dossier.participants[participantId]?.contacts.filter((contact) => contact.contactId === contactId) ?? [];
  return own.some(({ handedTo }) => handedTo !== undefined) && !own.some(({ isLive }) => isLive);
}

function endOf(dossier: Dossier, { participantId, isUndone }: MailToSend): SkipReason | null {
  if (isUndone) return 'changeUndone';
  if (isClosed(dossier)) return 'dossierClosed';
  return dossier.participants[participantId]?.isDropped === true ? 'participantDropped' : null;
}

/** Mails that ask for an answer, or say that it is missing. */
const ABOUT_SILENCE: readonly string[] = ['reminder', 'substitution', 'secondPerson', 'boardMember'];

/** Of several overdue reminders only the newest leaves. */
function reminderReason(dossier: Dossier, mail: MailToSend): SkipReason | null {
  if (!ABOUT_SILENCE.includes(mail.kind)) return null;
  if (!isRoundOpen(dossier)) return 'roundClosed';
  const noLonger = clockReason(dossier, mail) ?? silenceReason(dossier, mail);
  if (noLonger !== null) return noLonger;
  // Who is written to once hears of a moved date by the correction that follows.
  if (mail.kind !== 'reminder') return null;
  if (mail.hasMovedDate) return 'dateMoved';
  return mail.hasNewerReminder ? 'superseded' : null;
}

/** While the clock stands still nobody is reminded; a substitute takes over a question that was asked already. */
function clockReason(dossier: Dossier, { kind }: MailToSend): SkipReason | null {
  if (kind === 'clockSuspended') return openSuspension(dossier) === null ? 'clockRuns' : null;
  return kind !== 'substitution' && stillRound(dossier) !== null ? 'clockSuspended' : null;
}

/** Nothing is awaited any more, or not of this person on this day. */
function silenceReason(dossier: Dossier, mail: MailToSend): SkipReason | null {
  if (mail.hasNewAnswer) return 'answered';
  return absenceReason(dossier, mail) ?? (isStillAwaited(dossier, mail) ? null : 'answered');
}

/** Of a contact with a link its own signature counts; a member of the board holds none. */
function isStillAwaited(dossier: Dossier, { kind, participantId, contactId, now }: MailToSend): boolean {
  const round = roundOf(dossier);
  const participant = dossier.participants[participantId];
  if (round === null || participant === undefined) return false;
  if (kind === 'boardMember') return awaitedSlots(participant, round).length > 0;
  return contactsToRemind(participant, round, now).some((contact) => contact.contactId === contactId);
}

/** Somebody else answers on this day: chosen when the mail leaves, whatever was known when it was decided on. */
function absenceReason(dossier: Dossier, { participantId, contactId, now }: MailToSend): SkipReason | null {
  const round = roundOf(dossier);
  const participant = dossier.participants[participantId];
  const contact = participant?.contacts.find((one) => one.contactId === contactId && one.isLive);
  if (round === null || participant === undefined || contact === undefined) return null;
  if (!isOnDuty(participant, contact, now)) return 'notStandingIn';
  const isCovered = contactsToRemind(participant, round, now).some(({ substituteOf }) => substituteOf === contactId);
  return isCovered ? 'absent' : null;
}
