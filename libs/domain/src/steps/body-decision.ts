import type { BodyDecisionRule } from '../calls/call-rules';
import { latestToday } from '../deadlines/civil-day';
import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import type { DossierEvent, EventOf } from '../dossier/events';
import { isSubmitted, stepRule } from '../dossier/lookups';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused, unless } from '../dossier/outcome';
import type { Rejection } from '../dossier/rejections';
import type { Instant } from '../primitives/instant';
import { waitsFor } from './graph';
import type { StateOf } from './step-state';

type RecordBodyDecision = Extract<CoordinatorCommand, { type: 'RecordBodyDecision' }> & { readonly at: Instant };

export const OPEN_BODY_DECISION: StateOf<'body-decision'> = {
  kind: 'body-decision',
  status: 'open',
  outcome: null,
  nextMeetingOn: null,
  wasNotTreated: false,
};

/**
 * What the body's own board or assembly decided. Below the presence quorum there is no decision, only "not treated", which
 * leaves the step open. A decision may be taken again until the file is submitted.
 *
 * Source: board that could not decide, `domain.md` 5 case 10.
 */
export function recordBodyDecision(command: RecordBodyDecision, dossier: Dossier): DecideResult {
  const rule = stepRule(dossier, command.stepId);
  if (rule?.kind !== 'body-decision') return refused({ code: 'UnknownStep', stepId: command.stepId });
  if (isTooLate(dossier, rule)) return refused({ code: 'StepNotOpen', stepId: command.stepId });
  return unless([meetingProblem(command), ...decisionProblems(command, rule)], () => accepted(eventOf(command)));
}

/** What the file was built on stands once it is filed; a step that comes after others waits for them. */
function isTooLate(dossier: Dossier, rule: BodyDecisionRule): boolean {
  const comesAfter = rule.after.length + (rule.when ?? []).length > 0;
  return comesAfter ? waitsFor(dossier, rule).length > 0 : isSubmitted(dossier);
}

export function evolveBodyDecision(
  state: StateOf<'body-decision'>,
  event: EventOf<'BodyDecided' | 'BodyDidNotTreat'>,
): StateOf<'body-decision'> {
  if (event.type === 'BodyDidNotTreat') {
    return { ...state, status: 'open', outcome: null, nextMeetingOn: event.nextMeetingOn, wasNotTreated: true };
  }
  return { ...state, status: 'done', outcome: event.outcome, nextMeetingOn: null };
}

function meetingProblem({ meetingOn, at }: RecordBodyDecision): Rejection | null {
  return meetingOn > latestToday(at) ? { code: 'MeetingInTheFuture', meetingOn } : null;
}

function nextMeetingProblem({ meetingOn, nextMeetingOn }: RecordBodyDecision): Rejection | null {
  if (nextMeetingOn === null || nextMeetingOn > meetingOn) return null;
  return { code: 'NextMeetingNotLater', meetingOn, nextOn: nextMeetingOn };
}

function decisionProblems(command: RecordBodyDecision, rule: BodyDecisionRule): readonly (Rejection | null)[] {
  if (command.outcome === 'notTreated') return [nextMeetingProblem(command)];
  const { present, entitled, votes } = command;
  const needed = Math.floor(entitled * rule.presenceMoreThan) + 1;
  const cast = votes.for + votes.against + votes.abstained;
  const isApproved = votes.for > votes.against;
  return [
    present < needed ? { code: 'PresenceQuorumNotMet', present, needed } : null,
    cast !== present ? { code: 'VotesDoNotAddUp', present, votes: cast } : null,
    isApproved !== (command.outcome === 'approved') ? { code: 'OutcomeContradictsVotes' } : null,
  ];
}

function eventOf(command: RecordBodyDecision): DossierEvent {
  const { at, by, stepId, meetingOn, entitled, present, noteTextId, outcome } = command;
  const common = { at, by, stepId, meetingOn, entitled, present, noteTextId };
  if (outcome === 'notTreated') return { ...common, type: 'BodyDidNotTreat', nextMeetingOn: command.nextMeetingOn };
  return { ...common, type: 'BodyDecided', outcome, votes: command.votes, extractFileId: command.extractFileId };
}
