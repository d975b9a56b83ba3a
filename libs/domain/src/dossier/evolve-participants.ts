import { settledOn, withAnswer, withCondition, withoutChannel } from '../sign-off/slot';
import type { AftermathEvent } from '../sign-off/evolve-aftermath';
import { evolveAftermath, withFreshAnswer } from '../sign-off/evolve-aftermath';
import { RESUME_OFFSET } from '../planning/plan';
import { latestToday } from '../deadlines/civil-day';
import { isAfter } from '../primitives/instant';
import { failureSettled, mailFailed, withContact, withHeardOf, withoutFailed } from '../mails/evolve-mails';
import type { ReceivedAnswer } from './commands';
import type { Dossier, Participant, Slot, SlotState } from './dossier';
import type { EventOf } from './events';
import { evolveHandOver, withoutRequestsOf, withReplacement } from '../sign-off/evolve-hand-over';
import { withoutAbsencesOf } from '../sign-off/absence-days';
import { evolveAbsence, isAbsenceEvent, withSubstitutesAsked } from '../sign-off/evolve-absence';
import type { LadderEvent } from '../reminders/evolve-ladder';
import { evolveLadder, isLadderEvent } from '../reminders/evolve-ladder';
import { participantOf } from './participants';
import { withUnsentFreed } from './unsent-reminders';

type SignOffEvent =
  | EventOf<
      | 'SignOffRequested'
      | 'SignOffReminderDue'
      | 'SignOffRemindersSuperseded'
      | 'AnswerReceived'
      | 'AnswerSeconded'
      | 'AnswersConflicted'
      | 'DayNamed'
      | 'QuestionAsked'
      | 'QuestionAnswered'
      | 'ConditionAccepted'
      | 'ConditionRefused'
      | 'ConflictSettled'
      | 'ParticipantExtended'
      | 'ParticipantDropped'
      | 'ContactReplaced'
      | 'HandOverAsked'
      | 'HandedOver'
      | 'HandOverRefused'
      | 'SubstituteNamed'
      | 'AbsenceChanged'
    >
  | LadderEvent
  | AftermathEvent;

export function evolveParticipants(
  dossier: Dossier,
  event: SignOffEvent | EventOf<'ParticipantAdded' | 'MailFailed' | 'FailedMailAcknowledged' | 'MailSentAgain'>,
): Dossier {
  switch (event.type) {
    case 'ParticipantAdded':
      return participantAdded(dossier, event);
    case 'MailFailed':
      return mailFailed(dossier, event);
    case 'FailedMailAcknowledged':
    case 'MailSentAgain':
      return failureSettled(dossier, event);
    default:
      return signOffChanged(dossier, event);
  }
}

function signOffChanged(dossier: Dossier, event: SignOffEvent): Dossier {
  const participant = dossier.participants[event.participantId];
  if (participant === undefined) return dossier;
  const asked = event.type === 'SignOffRequested' ? firstAsked(dossier, participant, event) : participant;
  const next: Dossier = {
    ...dossier,
    participants: {
      ...dossier.participants,
      [event.participantId]: withHeardOf(evolveParticipant(asked, event), event),
    },
  };
  if (event.type === 'ParticipantExtended')
    return withUnsentFreed({ ...next, planNeeded: 'extended' }, event, [event.participantId]);
  switch (event.type) {
    case 'AnswerReceived':
    case 'AnswerSeconded':
    case 'AnswersConflicted':
      return { ...next, afterClosing: next.afterClosing.filter((kept) => kept.rowId !== event.answer.rowId) };
    case 'OrganDidNotTreat':
      return { ...next, planNeeded: 'dayNamed' };
    case 'SignOffWithdrawn':
    case 'SignOffAnnulled':
    case 'AskedAgain':
      return { ...next, afterClosing: next.afterClosing.filter((kept) => !isOvertaken(kept, event)) };
    case 'DayNamed':
      return {
        ...next,
        planNeeded: 'dayNamed',
        afterClosing: next.afterClosing.filter((kept) => kept.rowId !== event.rowId),
      };
    case 'ContactReplaced':
    case 'HandedOver':
      return withoutFailed(next, (key) => next.failedMails[key] === event.contactId);
    default:
      return next;
  }
}

/** An answer kept after the closing that was taken back, asked for anew, or annulled before it could count. */
function isOvertaken(
  kept: ReceivedAnswer,
  event: EventOf<'SignOffWithdrawn' | 'SignOffAnnulled' | 'AskedAgain'>,
): boolean {
  if (kept.participantId !== event.participantId) return false;
  return event.type !== 'SignOffAnnulled' || latestToday(kept.receivedAt) < event.on;
}

/** Most are asked at the launch, which the dossier knows: a moment of its own is kept by who was asked later. */
function firstAsked(
  { launchedAt }: Dossier,
  participant: Participant,
  { at }: EventOf<'SignOffRequested'>,
): Participant {
  const isKnown = at === launchedAt || participant.contacts.some(({ isAsked }) => isAsked);
  return isKnown ? participant : { ...participant, askedAt: at };
}

function evolveParticipant(participant: Participant, event: SignOffEvent): Participant {
  if (isLadderEvent(event)) return evolveLadder(participant, event);
  if (isAbsenceEvent(event)) return evolveAbsence(participant, event);
  switch (event.type) {
    case 'SignOffRequested':
      return requested(participant, event);
    case 'SignOffReminderDue':
      return reminded(participant, event);
    case 'SignOffRemindersSuperseded':
      return { ...participant, remindedOffsets: [...participant.remindedOffsets, ...event.offsets] };
    case 'AnswerReceived':
    case 'AnswerSeconded':
    case 'AnswersConflicted':
      return answered(participant, event);
    case 'DayNamed':
      return dayNamed(participant, event);
    case 'QuestionAsked':
      return { ...participant, openQuestions: [...participant.openQuestions, event.rowId] };
    case 'QuestionAnswered':
      return { ...participant, openQuestions: participant.openQuestions.filter((rowId) => rowId !== event.rowId) };
    case 'ConditionAccepted':
      return withSlot(participant, event.slot, (slot) => withCondition(slot, event.rowId, 'accepted'));
    case 'ConditionRefused':
      return withSlot(participant, event.slot, (slot) => withCondition(slot, event.rowId, 'refused'));
    case 'ConflictSettled':
      return withSlot(participant, event.slot, (slot) => settledOn(slot, event.rowId));
    case 'ParticipantExtended':
      return { ...participant, extendedTo: event.to };
    case 'ParticipantDropped':
      return { ...participant, isDropped: true, openQuestions: [] };
    case 'ContactReplaced':
      return contactReplaced(participant, event);
    case 'HandOverAsked':
    case 'HandedOver':
    case 'HandOverRefused':
      return evolveHandOver(participant, event);
    default:
      return evolveAftermath(participant, event);
  }
}

/** Whoever stands in is asked with the person. */
function requested(participant: Participant, { contact }: EventOf<'SignOffRequested'>): Participant {
  return withSubstitutesAsked(withContact(participant, contact.contactId, { isAsked: true }), contact);
}

function reminded(participant: Participant, event: EventOf<'SignOffReminderDue'>): Participant {
  const offsets = event.reminder === null ? [] : [event.reminder.offset];
  const stillLeaving = (participant.leaving ?? []).filter(({ sendAt }) => isAfter(sendAt, event.at));
  return {
    ...participant,
    remindedOffsets: [...participant.remindedOffsets, ...offsets],
    remindersSent: participant.remindersSent + 1,
    leaving: event.reminder === null ? stillLeaving : [...stillLeaving, event.reminder],
  };
}

/** The day that a signatory named is over with its answer; another signatory's is not. */
function answered(
  participant: Participant,
  event: EventOf<'AnswerReceived' | 'AnswerSeconded' | 'AnswersConflicted'>,
): Participant {
  const named = participant.named?.slot === event.slot ? null : participant.named;
  const fresh = withFreshAnswer(participant, event);
  return { ...withSlot(fresh, event.slot, (slot) => withAnswer(slot, event.answer)), named };
}

/** Naming a day takes back the earlier answer of the same channel, and allows one more resumption of reminders. */
function dayNamed(participant: Participant, event: EventOf<'DayNamed'>): Participant {
  const channel = participant.slots[event.slot].answers.find((one) => one.rowId === event.withdrawnRowId)?.channel;
  const cleared =
    channel === undefined ? participant : withSlot(participant, event.slot, (slot) => withoutChannel(slot, channel));
  return {
    ...cleared,
    named: { slot: event.slot, organ: event.organ, on: event.on },
    remindedOffsets: cleared.remindedOffsets.filter((offset) => offset !== RESUME_OFFSET),
  };
}

function contactReplaced(participant: Participant, event: EventOf<'ContactReplaced'>): Participant {
  const left = withoutAbsencesOf(withoutRequestsOf(participant, event), event.contactId);
  return withReplacement(withContact(left, event.contactId, { isLive: false }), event);
}

function participantAdded(dossier: Dossier, { participant }: EventOf<'ParticipantAdded'>): Dossier {
  return {
    ...dossier,
    participants: { ...dossier.participants, [participant.id]: participantOf(participant) },
    participantOrder: [...dossier.participantOrder, participant.id],
    planNeeded: 'participantsChanged',
  };
}

function withSlot(participant: Participant, slot: Slot, change: (state: SlotState) => SlotState): Participant {
  return { ...participant, slots: { ...participant.slots, [slot]: change(participant.slots[slot]) } };
}
