import type { Aftermath, Participant, Slot } from '../dossier/dossier';
import type { EventOf } from '../dossier/events';
import { RESUME_OFFSET } from '../planning/plan';
import type { RowId, TextVersionId } from '../primitives/ids';
import { NO_AFTERMATH, textFor } from './aftermath';
import { withDecidedOn, withDecision, withoutDecisions } from './organ-decisions';
import { hasAnswer } from './standing';
import { validAnswer } from './slot';

export type AftermathEvent = EventOf<
  | 'SignOffWithdrawn'
  | 'SignOffAnnulled'
  | 'OrganDecided'
  | 'OrganDidNotTreat'
  | 'SignOffRatified'
  | 'RatificationRefused'
  | 'ProofRecorded'
  | 'FunderTold'
  | 'AskedAgain'
  | 'TextPublished'
>;

export function evolveAftermath(participant: Participant, event: AftermathEvent): Participant {
  switch (event.type) {
    case 'SignOffWithdrawn':
      return withAftermath(participant, { withdrawnOn: event.on, ...toTell(event) });
    case 'SignOffAnnulled':
      return withAftermath(askedAfresh(participant), {
        withdrawnOn: null,
        annulledOn: event.on,
        annulledRows: { ...participant.aftermath?.annulledRows, ...rowsOf(participant) },
        ...toTell(event),
      });
    case 'OrganDecided':
      return withDecision(participant, event);
    case 'OrganDidNotTreat':
      return notTreated(participant, event);
    case 'SignOffRatified':
    case 'RatificationRefused': {
      const isRatified = event.type === 'SignOffRatified';
      const ratification = { organ: event.organ, on: event.on, isRatified };
      return withAftermath(participant, { ratification, ...(isRatified ? {} : toTell(event)) });
    }
    case 'ProofRecorded':
      return withAftermath(withDecidedOn(participant, event.proof.decidedOn), { proof: event.proof });
    case 'FunderTold':
      return withAftermath(participant, { isFunderToBeTold: false });
    case 'AskedAgain':
      return withAftermath(askedAfresh(participant), { withdrawnOn: null, ratification: null });
    case 'TextPublished':
      return textPublished(participant, event);
  }
}

const NO_ANSWERS: Participant['slots'] = { 1: { answers: [] }, 2: { answers: [] } };

type AnswerEvent = EventOf<'AnswerReceived' | 'AnswerSeconded' | 'AnswersConflicted'>;

/**
 * A new answer settles what had become of the earlier one. What must be told to the funder stays to be told, a new text
 * must still be signed by who gave the other signature, and what was annulled in the other slot is still to be taken anew.
 * What was taken back does not come back with it, whoever had said it.
 */
export function withFreshAnswer(before: Participant, event: AnswerEvent): Participant {
  const participant = withoutTakenBack(before, event);
  const isToTell = changesFiledAnswer(participant, event);
  const { aftermath } = participant;
  if (aftermath === undefined) return isToTell ? withAftermath(participant, { isFunderToBeTold: true }) : participant;
  const { mustSign, signable, annulledOn } = aftermath;
  const { [event.slot]: _, ...annulledRows } = aftermath.annulledRows ?? {};
  const isAnnulledElsewhere = Object.keys(annulledRows).length > 0;
  const fresh: Aftermath = {
    ...NO_AFTERMATH,
    isFunderToBeTold: aftermath.isFunderToBeTold || isToTell,
    mustSign,
    ...(signable !== undefined && { signable }),
    ...(isAnnulledElsewhere && { annulledOn, annulledRows }),
  };
  return { ...participant, aftermath: fresh };
}

function withoutTakenBack(participant: Participant, event: AnswerEvent): Participant {
  const isAfresh = event.type === 'AnswerReceived' && event.isAfterWithdrawal === true;
  return isAfresh ? withoutDecisions({ ...participant, slots: NO_ANSWERS }) : participant;
}

/** The file has gone with another answer than this one, or with one that was taken back or annulled since. */
function changesFiledAnswer({ aftermath }: Participant, event: AnswerEvent): boolean {
  if (event.type !== 'AnswerReceived' || !event.isAfterSubmission) return false;
  const wasUndone = event.answer.retakes !== undefined || (aftermath?.withdrawnOn ?? null) !== null;
  return wasUndone || event.replacedRowId !== null;
}

function rowsOf({ slots }: Participant): Partial<Record<Slot, RowId>> {
  const rows = ([1, 2] as const).flatMap((slot) => {
    const answer = validAnswer(slots[slot]) ?? slots[slot].answers.at(-1);
    return answer === undefined ? [] : [[slot, answer.rowId] as const];
  });
  return Object.fromEntries(rows);
}

function withAftermath(participant: Participant, change: Partial<Aftermath>): Participant {
  return { ...participant, aftermath: { ...NO_AFTERMATH, ...participant.aftermath, ...change } };
}

function toTell({ isAfterSubmission }: { readonly isAfterSubmission: boolean }): Partial<Aftermath> {
  return isAfterSubmission ? { isFunderToBeTold: true } : {};
}

/** Its answers remain in the journal; reminders that went out before do not keep new ones from leaving. */
function askedAfresh(participant: Participant): Participant {
  return withoutDecisions({ ...participant, slots: NO_ANSWERS, named: null });
}

function notTreated(participant: Participant, event: EventOf<'OrganDidNotTreat'>): Participant {
  const named =
    event.nextOn === null ? null : { slot: participant.named?.slot ?? 1, organ: event.organ, on: event.nextOn };
  const remindedOffsets = participant.remindedOffsets.filter((offset) => offset !== RESUME_OFFSET);
  const waiting = { ...participant, named, remindedOffsets };
  if (event.nextOn !== null && participant.aftermath === undefined) return waiting;
  return withAftermath(waiting, { notTreatedOn: event.nextOn === null ? event.meetingOn : null });
}

function textPublished(participant: Participant, event: EventOf<'TextPublished'>): Participant {
  const { textVersionId } = event;
  const contacts = participant.contacts.map((contact) =>
    contact.isLive ? { ...contact, textVersionId: textFor(contact.contactId, event) } : contact,
  );
  const told = { ...participant, contacts };
  const read = [textVersionId, ...(event.inOtherLanguage ?? []).map((one) => one.textVersionId)];
  if (!event.needsSignature) return withSignable(told, read);
  // Also without an answer: one to the old text may be under way.
  const isToTell = event.isAfterSubmission === true && hasAnswer(participant) ? { isFunderToBeTold: true } : {};
  return withAftermath(told, { mustSign: textVersionId, signable: read, ...isToTell });
}

/** A text that need not be signed can be signed like the last one that must be. */
export function withSignable(participant: Participant, texts: readonly TextVersionId[]): Participant {
  const signable = participant.aftermath?.signable;
  return signable === undefined ? participant : withAftermath(participant, { signable: [...signable, ...texts] });
}
