import { evolveDates } from './evolve-dates';
import { evolveParticipants } from './evolve-participants';
import { evolveSteps } from './evolve-steps';
import type { Dossier } from './dossier';
import type { DossierEvent } from './events';
import { launchedDossier } from './launched-dossier';

/** Commands remembered for de-duplication; a repeated request comes within minutes, not after this many others. */
const REMEMBERED_COMMANDS = 200;

/** The dossier after one more event. Total over all events ever written: every event type is named exactly once. */
export function evolve(dossier: Dossier, event: DossierEvent): Dossier {
  const next = { ...evolveByType(dossier, event), version: dossier.version + 1 };
  const rowId = rowIdOf(event);
  return rowId === null || next.appliedRowIds.includes(rowId)
    ? next
    : { ...next, appliedRowIds: [...next.appliedRowIds, rowId] };
}

// eslint-disable-next-line max-lines-per-function -- one line per event type; splitting it would hide the list
function evolveByType(dossier: Dossier, event: DossierEvent): Dossier {
  switch (event.type) {
    case 'DossierLaunched':
      return launchedDossier(dossier, event);
    case 'PlanRequested':
    case 'PlanAdopted':
    case 'DateMoved':
    case 'ClosingReached':
    case 'RoundClosed':
    case 'InstantReached':
      return evolveDates(dossier, event);
    case 'SignOffRequested':
    case 'SignOffReminderDue':
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
    case 'MailFailed':
    case 'FailedMailAcknowledged':
      return evolveParticipants(dossier, event);
    case 'AnswerKeptUncounted':
      return event.reason === 'afterClosing'
        ? { ...dossier, afterClosing: [...dossier.afterClosing, event.answer] }
        : dossier;
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
      return evolveSteps(dossier, event);
    case 'DossierWithdrawn':
      return { ...dossier, withdrawalTextId: event.reasonTextId };
    case 'DossierClosed':
      return { ...dossier, stage: 'closed', outcome: event.outcome };
    case 'CommandApplied':
      return {
        ...dossier,
        appliedCommandIds: [...dossier.appliedCommandIds, event.commandId].slice(-REMEMBERED_COMMANDS),
      };
    case 'SignOffRemindersSuperseded':
    case 'InternalDuePassed':
    case 'DateCorrectionDue':
    case 'QuorumReached':
    case 'QuorumLost':
      return dossier;
  }
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
      return event.rowId;
    default:
      return null;
  }
}
