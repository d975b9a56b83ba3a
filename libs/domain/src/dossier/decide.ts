import { eventsOfAnswer, eventsOfNewAnswer, readmittedAnswers, retakenAnswers } from '../sign-off/receive-answer';
import { acknowledgeFailedMail, sendMailAgain } from '../mails/failed-mail';
import { answerQuestion, decideCondition, remindNow, settleConflict } from '../sign-off/coordinator-acts';
import {
  askAgain,
  publishText,
  recordFunderTold,
  recordNotTreated,
  recordProof,
  recordRatification,
  undoSignOff,
} from '../sign-off/aftermath';
import { decideHandOver } from '../sign-off/hand-over';
import { changeAbsence, nameSubstitute } from '../sign-off/absences';
import { adoptCall } from '../calls/adopt-call';
import { changeUnits } from '../municipalities/change-units';
import { learnOfMeetings } from '../meetings/learn-of-meetings';
import { keepDouble } from '../municipalities/doubles';
import { mailFailures } from '../mails/mail-failures';
import { extendParticipant, moveDate } from '../deadlines/move-date';
import { learnOfOutages } from '../outages/learn-of-outages';
import { learnOfCalendar, planMoved } from '../planning/learn-of-calendar';
import type { Instant } from '../primitives/instant';
import { answerEscalations, recordPhoneCall } from '../reminders/escalation';
import { recordBodyDecision } from '../steps/body-decision';
import {
  addStep,
  endDossier,
  moveStepDate,
  nameSuccessor,
  separationProblem,
  skipStep,
  stopDuty,
} from '../steps/coordinator-steps';
import { recordFunderDecision } from '../steps/funder-decision';
import { learnOfSubDossiers } from '../steps/learn-of-sub-dossiers';
import { actOnStep } from '../steps/recorded-step';
import { dueSteps } from '../steps/step-dates';
import { recordReport } from '../steps/recurring-duty';
import { judgeReport } from '../steps/report-verdict';
import { declareReady, recordSubmission } from '../steps/submission';
import { resumeClock, suspendClock } from '../suspension/suspend-clock';
import { undoChange } from '../undo/undo-change';
import type { CoordinatorCommand, DossierCommand, Received } from './commands';
import type { Dossier } from './dossier';
import type { DossierEvent } from './events';
import { evolve } from './evolve';
import { followUps } from './follow-ups';
import { launchDossier } from './launch';
import { oneByOne } from './one-by-one';
import type { DecideResult } from './outcome';
import { accepted, refused } from './outcome';
import { addParticipant, dropParticipant, invitationsDue, replaceContact } from './participants';
import { closingReached, reachInstant } from './reach-instant';

/**
 * Which events a command causes, or why not.
 *
 * Deterministic, never throws. Answers, clock, plan, mail, outage, calendar, meeting, address book and sub-dossier commands are never refused; a row or command id seen before
 * yields no event.
 */
export function decide(command: DossierCommand, dossier: Dossier): DecideResult {
  const result = decideAlone(command, dossier);
  if (!result.accepted) return result;
  return accepted(...result.events, ...followUps(dossier, result.events.reduce(evolve, dossier), command.at));
}

function decideAlone(command: DossierCommand, dossier: Dossier): DecideResult {
  switch (command.type) {
    case 'LaunchDossier':
      return launchDossier(command, dossier);
    case 'AdoptPlan':
      return adoptPlan(command, dossier);
    case 'ReachInstant':
      return accepted(...reachInstant(dossier, command.at));
    case 'ApplyAnswers':
      return accepted(...applyAnswers(dossier, command.answers, command.at));
    case 'CloseRound':
      return accepted(
        ...applyAnswers(dossier, command.answers, command.at),
        ...(dossier.isRoundClosing ? [{ at: command.at, type: 'RoundClosed' as const }] : []),
      );
    case 'ReportMailFailures':
      return accepted(...mailFailures(command, dossier));
    case 'LearnOfSubDossiers':
      return accepted(...learnOfSubDossiers(command, dossier));
    case 'LearnOfOutages':
      return accepted(...learnOfOutages(command, dossier));
    case 'LearnOfCalendar':
      return accepted(...learnOfCalendar(command, dossier));
    case 'LearnOfMeetings':
      return accepted(...learnOfMeetings(command, dossier));
    case 'AnswerEscalations':
      return accepted(...answerEscalations(command, dossier));
    default:
      return decideForCoordinator(command, dossier);
  }
}

type Stamped<Command> = Command & { readonly at: Instant };

function decideForCoordinator(command: Stamped<CoordinatorCommand>, dossier: Dossier): DecideResult {
  if (dossier.stage === 'blank') return refused({ code: 'DossierNotLaunched' });
  if (dossier.appliedCommandIds.includes(command.commandId)) return accepted();
  if (dossier.stage === 'closed' && command.type !== 'NameSuccessor') return refused({ code: 'DossierIsClosed' });
  const apart = separationProblem(command, dossier);
  if (apart !== null) return refused(apart);
  const result = decideOpen(command, dossier);
  return result.accepted
    ? accepted(...result.events, { at: command.at, type: 'CommandApplied', commandId: command.commandId })
    : result;
}

// eslint-disable-next-line max-lines-per-function -- one line per command; splitting it would hide the list
function decideOpen(command: Stamped<CoordinatorCommand>, dossier: Dossier): DecideResult {
  switch (command.type) {
    case 'MoveDate':
      return moveDate(command, dossier);
    case 'ExtendParticipant':
      return extendParticipant(command, dossier);
    case 'SuspendClock':
      return suspendClock(command, dossier);
    case 'ResumeClock':
      return resumeClock(command, dossier);
    case 'UndoChange':
      return undoChange(command, dossier);
    case 'AddParticipant':
      return addParticipant(command, dossier);
    case 'DropParticipant':
      return dropParticipant(command, dossier);
    case 'ReplaceContact':
      return replaceContact(command, dossier);
    case 'DecideHandOver':
      return decideHandOver(command, dossier);
    case 'NameSubstitute':
      return nameSubstitute(command, dossier);
    case 'ChangeAbsence':
      return changeAbsence(command, dossier);
    case 'DecideCondition':
      return decideCondition(command, dossier);
    case 'SettleConflict':
      return settleConflict(command, dossier);
    case 'AnswerQuestion':
      return answerQuestion(command, dossier);
    case 'RemindNow':
      return remindNow(command, dossier);
    case 'RecordBodyDecision':
      return recordBodyDecision(command, dossier);
    case 'DeclareReady':
      return declareReady(command, dossier);
    case 'RecordSubmission':
      return recordSubmission(command, dossier);
    case 'RecordFunderDecision':
      return recordFunderDecision(command, dossier);
    case 'RecordReport':
      return recordReport(command, dossier);
    case 'ReturnReport':
    case 'AcceptReport':
      return judgeReport(command, dossier);
    case 'WithdrawSignOff':
    case 'AnnulSignOff':
      return withRetaken(undoSignOff(command, dossier), dossier);
    case 'RecordNotTreated':
      return recordNotTreated(command, dossier);
    case 'RecordRatification':
      return recordRatification(command, dossier);
    case 'RecordProof':
      return recordProof(command, dossier);
    case 'RecordFunderTold':
      return recordFunderTold(command, dossier);
    case 'AskAgain':
      return askAgain(command, dossier);
    case 'PublishText':
      return publishText(command, dossier);
    case 'ChangeUnits':
      return changeUnits(command, dossier);
    case 'RecordPhoneCall':
      return recordPhoneCall(command, dossier);
    case 'KeepDouble':
      return keepDouble(command, dossier);
    case 'AdoptCall':
      return adoptCall(command, dossier);
    case 'ActOnStep':
      return actOnStep(command, dossier);
    case 'MoveStepDate':
      return moveStepDate(command, dossier);
    case 'AddStep':
      return addStep(command, dossier);
    case 'SkipStep':
      return skipStep(command, dossier);
    case 'StopDuty':
      return stopDuty(command, dossier);
    case 'EndDossier':
      return endDossier(command);
    case 'NameSuccessor':
      return nameSuccessor(command, dossier);
    case 'WithdrawDossier':
      return accepted({ at: command.at, type: 'DossierWithdrawn', by: command.by, reasonTextId: command.reasonTextId });
    case 'AcknowledgeFailedMail':
      return acknowledgeFailedMail(command, dossier);
    case 'SendMailAgain':
      return sendMailAgain(command, dossier);
    default:
      return unknownCommand(command);
  }
}

/** Sent by a newer API, or by hand: refused with its name, so that nothing is lost and nobody waits. */
function unknownCommand(command: never): DecideResult {
  const { type } = command as { readonly type: string };
  return refused({ code: 'UnknownCommand', type });
}

/** A plan that nobody waits for any more (asked for by two changes, answered once) is adopted all the same: it is newer. */
function adoptPlan(command: Stamped<Extract<DossierCommand, { type: 'AdoptPlan' }>>, dossier: Dossier): DecideResult {
  if (dossier.stage !== 'running') return accepted();
  const adopted: DossierEvent = { at: command.at, type: 'PlanAdopted', plan: command.plan };
  const after = evolve(dossier, adopted);
  const readmitted = oneByOne(after, readmittedAnswers(after), (state, answer) =>
    eventsOfNewAnswer(state, answer, command.at),
  );
  return accepted(
    adopted,
    ...planMoved(dossier, after, command.at),
    ...readmitted,
    ...invitationsDue(after, command.at),
    ...closingReached(after, command.at),
    ...dueSteps(after, after.reachedAt),
  );
}

/** What an organ decided anew before the annulment was recorded takes the place of what was annulled. */
function withRetaken(result: DecideResult, dossier: Dossier): DecideResult {
  const [undone] = result.accepted ? result.events : [];
  if (undone?.type !== 'SignOffAnnulled') return result;
  const after = evolve(dossier, undone);
  const retaken = oneByOne(after, retakenAnswers(after, undone), (state, answer) =>
    eventsOfNewAnswer(state, answer, undone.at),
  );
  return accepted(undone, ...retaken);
}

function applyAnswers(dossier: Dossier, answers: readonly Received[], at: Instant): readonly DossierEvent[] {
  return oneByOne(dossier, answers, (state, answer) => eventsOfAnswer(state, answer, at));
}
