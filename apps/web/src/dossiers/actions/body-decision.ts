import type { Command } from '@penhouder/contracts';

type BodyDecision = Extract<Command, { type: 'RecordBodyDecision' }>;

/** What is typed in the form of a board's decision; numbers as text, empty for what was left open. */
export interface TypedBodyDecision {
  readonly outcome: string;
  readonly meetingOn: string;
  readonly entitled: string;
  readonly present: string;
  readonly for: string;
  readonly against: string;
  readonly abstained: string;
  readonly nextMeetingOn: string;
  readonly extractFileId: string;
  readonly note: string | null;
}

/** The command as typed; a matter that was not treated has no votes, one that was has no next meeting. */
export function buildBodyDecision(stepId: string, typed: TypedBodyDecision): BodyDecision {
  const isTreated = typed.outcome !== 'notTreated';
  const votes = { for: countOf(typed.for), against: countOf(typed.against), abstained: countOf(typed.abstained) };
  return {
    type: 'RecordBodyDecision',
    stepId,
    outcome: typed.outcome as BodyDecision['outcome'],
    meetingOn: typed.meetingOn,
    entitled: countOf(typed.entitled),
    present: countOf(typed.present),
    votes: isTreated ? votes : { for: 0, against: 0, abstained: 0 },
    nextMeetingOn: isTreated || typed.nextMeetingOn === '' ? null : typed.nextMeetingOn,
    extractFileId: typed.extractFileId === '' ? null : typed.extractFileId,
    note: typed.note,
  };
}

/** NaN for what is no number, so that the contract refuses it at its field. */
function countOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
