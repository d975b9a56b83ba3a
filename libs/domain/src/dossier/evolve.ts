import { evolveDates } from './evolve-dates';
import { evolveParticipants } from './evolve-participants';
import { evolveSteps } from './evolve-steps';
import { meetingsLearned } from '../meetings/learn-of-meetings';
import { unitsChanged } from '../municipalities/change-units';
import { doubleKept } from '../municipalities/doubles';
import { callAdopted } from '../calls/adopt-call';
import type { Dossier } from './dossier';
import type { Instant } from '../primitives/instant';
import type { DossierEvent, EventOf } from './events';
import { launchedDossier } from './launched-dossier';
import { initialStepState } from '../steps/step-state';
import { withStepRecords } from './step-records';
import { clockResumed, clockSuspended } from '../suspension/evolve-suspension';
import { changeUndone } from '../undo/undo-change';
import { undoableAfter } from '../undo/undoable';

/** Commands remembered for de-duplication; a repeated request comes within minutes, not after this many others. */
const REMEMBERED_COMMANDS = 200;

/** The dossier after one more event. Total over all events ever written: every event type is named exactly once. */
export function evolve(dossier: Dossier, event: DossierEvent): Dossier {
  const { undoable: _, ...changed } = withStepRecords(dossier, evolveByType(dossier, event), event);
  const undoable = undoableAfter(dossier, changed, event);
  const next = {
    ...changed,
    ...undoable,
    version: dossier.version + 1,
    planNeededSince: planNeededSince(changed, event),
  };
  const rowId = rowIdOf(event);
  return rowId === null || next.appliedRowIds.includes(rowId)
    ? next
    : { ...next, appliedRowIds: [...next.appliedRowIds, rowId] };
}

/** The first change since the last plan says it; later ones wait for the same plan. */
function planNeededSince({ planNeeded, planNeededSince: since }: Dossier, { at }: DossierEvent): Instant | null {
  return planNeeded === null ? null : (since ?? at);
}

// eslint-disable-next-line max-lines-per-function -- one line per event type; splitting it would hide the list
function evolveByType(dossier: Dossier, event: DossierEvent): Dossier {
  switch (event.type) {
    case 'DossierLaunched':
      return launchedDossier(dossier, event);
    case 'PlanAdopted':
    case 'DateMoved':
    case 'ClosingReached':
    case 'RoundClosed':
    case 'OutageRecorded':
    case 'CalendarChanged':
    case 'InstantReached':
      return evolveDates(dossier, event);
    case 'SignOffRequested':
    case 'SignOffReminderDue':
    case 'SignOffRemindersSuperseded':
    case 'AnswerReceived':
    case 'AnswerSeconded':
    case 'AnswersConflicted':
    case 'DayNamed':
    case 'QuestionAsked':
    case 'QuestionAnswered':
    case 'ConditionAccepted':
    case 'ConditionRefused':
    case 'ConflictSettled':
    case 'ParticipantExtended':
    case 'ParticipantAdded':
    case 'ParticipantDropped':
    case 'ContactReplaced':
    case 'HandOverAsked':
    case 'HandedOver':
    case 'HandOverRefused':
    case 'SubstituteNamed':
    case 'AbsenceChanged':
    case 'EscalationReached':
    case 'SecondPersonAsked':
    case 'BoardMemberTold':
    case 'EscalationFoundNobody':
    case 'PhoneCallRecorded':
    case 'SignOffWithdrawn':
    case 'SignOffAnnulled':
    case 'OrganDecided':
    case 'OrganDidNotTreat':
    case 'SignOffRatified':
    case 'RatificationRefused':
    case 'ProofRecorded':
    case 'FunderTold':
    case 'AskedAgain':
    case 'TextPublished':
    case 'MailFailed':
    case 'FailedMailAcknowledged':
    case 'MailSentAgain':
      return evolveParticipants(dossier, event);
    case 'AnswerKeptUncounted':
      return keptUncounted(dossier, event);
    case 'MeetingsLearned':
      return meetingsLearned(dossier, event);
    case 'UnitsChanged':
      return unitsChanged(dossier, event);
    case 'DoubleKept':
      return doubleKept(dossier, event);
    case 'CallAdopted':
      return callAdopted(dossier, event);
    case 'BodyDecided':
    case 'BodyDidNotTreat':
    case 'ReadyDeclared':
    case 'ReadyRevoked':
    case 'Submitted':
    case 'FunderDecided':
    case 'DutyOpened':
    case 'ReportReminderDue':
    case 'ReportOverdue':
    case 'ReportRecorded':
    case 'ReportReturned':
    case 'ReportAccepted':
    case 'DutyStopped':
    case 'StepActed':
    case 'SubDossiersOrdered':
    case 'SubDossierNotStarted':
    case 'SubDossierEnded':
    case 'StepOpened':
    case 'StepSkipped':
    case 'StepReopened':
    case 'StepReminderDue':
    case 'StepDeadlinePassed':
    case 'StepDateMoved':
      return evolveSteps(dossier, event);
    case 'ClockSuspended':
      return clockSuspended(dossier, event);
    case 'ClockResumed':
      return clockResumed(dossier, event);
    case 'ChangeUndone':
      return changeUndone(dossier, event);
    case 'StepAdded':
      return stepAdded(dossier, event);
    case 'DossierEnded':
      return { ...dossier, ended: { outcome: event.outcome, successorId: event.successorId } };
    case 'SuccessorNamed':
      return { ...dossier, successorIds: [...(dossier.successorIds ?? []), event.successorId] };
    case 'DossierWithdrawn':
      return { ...dossier, withdrawalTextId: event.reasonTextId };
    case 'DossierClosed':
      return { ...dossier, stage: 'closed', outcome: event.outcome, planNeeded: null };
    case 'PlanMoved':
      return dossier;
    case 'CommandApplied':
      return {
        ...dossier,
        appliedCommandIds: [...dossier.appliedCommandIds, event.commandId].slice(-REMEMBERED_COMMANDS),
      };
    case 'InternalDuePassed':
    case 'DateCorrectionDue':
    case 'QuorumReached':
    case 'QuorumLost':
      return dossier;
  }
}

/** The dossier carries its own copy of the call's rules, so an added step is one of its own. */
function stepAdded(dossier: Dossier, { step, titleTextId }: EventOf<'StepAdded'>): Dossier {
  if (dossier.call === null) return dossier;
  return {
    ...dossier,
    call: { ...dossier.call, steps: [...dossier.call.steps, step] },
    steps: { ...dossier.steps, [step.id]: initialStepState(step) },
    addedTitles: { ...dossier.addedTitles, [step.id]: titleTextId },
    planNeeded: (step.deadline ?? null) === null ? dossier.planNeeded : 'stepsChanged',
  };
}

/** Only what came after the closing can count one day, when the closing moves; anything else is kept for good. */
function keptUncounted(dossier: Dossier, { answer, reason }: EventOf<'AnswerKeptUncounted'>): Dossier {
  const others = dossier.afterClosing.filter(({ rowId }) => rowId !== answer.rowId);
  return { ...dossier, afterClosing: reason === 'afterClosing' ? [...others, answer] : others };
}

/** The inbox row that an event applies; null for the others. */
export function rowIdOf(event: DossierEvent): Dossier['appliedRowIds'][number] | null {
  switch (event.type) {
    case 'AnswerReceived':
    case 'AnswerSeconded':
    case 'AnswersConflicted':
    case 'AnswerKeptUncounted':
      return event.answer.rowId;
    case 'DayNamed':
    case 'QuestionAsked':
    case 'HandOverAsked':
    case 'OrganDecided':
      return event.rowId;
    case 'HandedOver':
    case 'SubstituteNamed':
      return event.by === null ? event.rowId : null;
    case 'SignOffWithdrawn':
      return event.link?.rowId ?? null;
    default:
      return null;
  }
}
