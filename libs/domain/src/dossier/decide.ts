import { eventsOfAnswer, eventsOfNewAnswer, readmittedAnswers } from '../sign-off/receive-answer';
import { answerQuestion, decideCondition, remindNow, settleConflict } from '../sign-off/coordinator-acts';
import { extendParticipant, moveDate } from '../deadlines/move-date';
import type { Instant } from '../primitives/instant';
import { recordBodyDecision } from '../steps/body-decision';
import { recordFunderDecision } from '../steps/funder-decision';
import { recordReport } from '../steps/recurring-duty';
import { declareReady, recordSubmission } from '../steps/submission';
import type { CoordinatorCommand, DossierCommand, ReceivedAnswer } from './commands';
import type { Dossier } from './dossier';
import type { DossierEvent } from './events';
import { evolve } from './evolve';
import { followUps } from './follow-ups';
import { launchDossier } from './launch';
import type { DecideResult } from './outcome';
import { accepted, refused } from './outcome';
import { addParticipant, dropParticipant, invitationsDue, replaceContact } from './participants';
import { closingReached, reachInstant } from './reach-instant';

/**
 * Which events a command causes, or why not.
 *
 * Deterministic, never throws. Answers, clock, plan and mail commands are never refused; a row or command id seen before
 * yields no event.
 */
export function decide(command: DossierCommand, dossier: Dossier): DecideResult {
  const result = decideAlone(command, dossier);
  if (!result.accepted) return result;
  const after = result.events.reduce(evolve, dossier);
  const following = followUps(dossier, after, command.at);
  return accepted(...result.events, ...following, ...followUpsOfFollowUps(after, following, command.at));
}

/** An opened duty or a lost quorum may in turn end or revoke something; two rounds settle everything. */
function followUpsOfFollowUps(
  dossier: Dossier,
  following: readonly DossierEvent[],
  at: Instant,
): readonly DossierEvent[] {
  if (following.length === 0) return [];
  return followUps(dossier, following.reduce(evolve, dossier), at).filter(
    (event) => !following.some((one) => one.type === event.type),
  );
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
      return accepted(...mailFailures(dossier, command));
    default:
      return decideForCoordinator(command, dossier);
  }
}

type Stamped<Command> = Command & { readonly at: Instant };

function decideForCoordinator(command: Stamped<CoordinatorCommand>, dossier: Dossier): DecideResult {
  if (dossier.stage === 'blank') return refused({ code: 'DossierNotLaunched' });
  if (dossier.appliedCommandIds.includes(command.commandId)) return accepted();
  if (dossier.stage === 'closed') return refused({ code: 'DossierIsClosed' });
  const result = decideOpen(command, dossier);
  return result.accepted
    ? accepted(...result.events, { at: command.at, type: 'CommandApplied', commandId: command.commandId })
    : result;
}

function decideOpen(command: Stamped<CoordinatorCommand>, dossier: Dossier): DecideResult {
  switch (command.type) {
    case 'MoveDate':
      return moveDate(command, dossier);
    case 'ExtendParticipant':
      return extendParticipant(command, dossier);
    case 'AddParticipant':
      return addParticipant(command, dossier);
    case 'DropParticipant':
      return dropParticipant(command, dossier);
    case 'ReplaceContact':
      return replaceContact(command, dossier);
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
    case 'WithdrawDossier':
      return accepted({ at: command.at, type: 'DossierWithdrawn', by: command.by, reasonTextId: command.reasonTextId });
    case 'AcknowledgeFailedMail':
      return acknowledgeFailedMail(command, dossier);
  }
}

function acknowledgeFailedMail(
  command: Stamped<Extract<CoordinatorCommand, { type: 'AcknowledgeFailedMail' }>>,
  dossier: Dossier,
): DecideResult {
  const { at, by, mailKey } = command;
  if (dossier.failedMails[mailKey] === undefined) return refused({ code: 'NoFailedMail', mailKey });
  return accepted({ at, type: 'FailedMailAcknowledged', by, mailKey });
}

/** A plan that nobody waits for any more (asked for by two changes, answered once) is adopted all the same: it is newer. */
function adoptPlan(command: Stamped<Extract<DossierCommand, { type: 'AdoptPlan' }>>, dossier: Dossier): DecideResult {
  if (dossier.stage !== 'running') return accepted();
  const adopted: DossierEvent = { at: command.at, type: 'PlanAdopted', plan: command.plan };
  const after = evolve(dossier, adopted);
  const readmitted = oneByOne(after, readmittedAnswers(after), (state, answer) =>
    eventsOfNewAnswer(state, answer, command.at),
  );
  return accepted(adopted, ...readmitted, ...invitationsDue(after, command.at), ...closingReached(after, command.at));
}

function applyAnswers(dossier: Dossier, answers: readonly ReceivedAnswer[], at: Instant): readonly DossierEvent[] {
  return oneByOne(dossier, answers, (state, answer) => eventsOfAnswer(state, answer, at));
}

/** Answers one after the other, each judged by the state that the one before left. */
function oneByOne(
  dossier: Dossier,
  answers: readonly ReceivedAnswer[],
  judge: (state: Dossier, answer: ReceivedAnswer) => readonly DossierEvent[],
): readonly DossierEvent[] {
  const events: DossierEvent[] = [];
  let state = dossier;
  for (const answer of answers) {
    const caused = judge(state, answer);
    events.push(...caused);
    state = caused.reduce(evolve, state);
  }
  return events;
}

function mailFailures(
  dossier: Dossier,
  command: Stamped<Extract<DossierCommand, { type: 'ReportMailFailures' }>>,
): readonly DossierEvent[] {
  if (dossier.stage !== 'running') return [];
  return command.mails
    .filter(({ mailKey }) => dossier.failedMails[mailKey] === undefined)
    .map(({ mailKey, contactId }) => {
      const participant = Object.values(dossier.participants).find((one) =>
        one.contacts.some((contact) => contact.contactId === contactId),
      );
      return { at: command.at, type: 'MailFailed', mailKey, contactId, participantId: participant?.id ?? null };
    });
}
