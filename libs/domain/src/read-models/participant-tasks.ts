import type { Dossier, Participant } from '../dossier/dossier';
import { activeParticipants, allParticipants, dueOf, isSubmitted, roundOf } from '../dossier/lookups';
import { isToCall } from '../reminders/escalation';
import type { RowId } from '../primitives/ids';
import type { LocalDate } from '../primitives/instant';
import { isMandateEnded } from '../sign-off/mandate-end';
import { isWithoutMeeting } from '../sign-off/last-meeting';
import { isOrganUnfit } from '../sign-off/organ-decisions';
import type { Standing } from '../sign-off/standing';
import { standingOf } from '../sign-off/standing';
import { stillRound } from '../suspension/suspension';
import type { Task } from './task';
import { taskWhen } from './task';

/** What one municipality's answers, questions and named days ask of the coordinator. */
export function participantTasks(dossier: Dossier, participant: Participant): readonly Task[] {
  const round = roundOf(dossier);
  if (round === null) return [];
  const standing = standingOf(participant, round);
  const dueOn = runningDueOn(dossier, participant);
  const about = { key: participant.id, participantId: participant.id, dueOn };
  const question = participant.openQuestions[0] ?? null;
  const isElsewhere = standing === 'conflict' || standing === 'withdrawn';
  const condition = isElsewhere ? null : openConditionOf(participant);
  return [
    ...taskWhen(question !== null, 'answerQuestion', { ...about, rowId: question }),
    ...handOverTasks(participant, about),
    ...taskWhen(isToCall(dossier, participant), 'callParticipant', about),
    ...taskWhen(standing === 'conflict', 'settleConflict', about),
    ...taskWhen(condition !== null, 'decideCondition', { ...about, rowId: condition }),
    ...taskWhen(standing === 'mandateMissing', 'completeMandates', about),
    ...taskWhen(standing === 'valueMissing', 'completeValues', about),
    ...taskWhen(standing === 'officeUnfit', 'askOtherOffice', about),
    ...taskWhen(isMandateEnded(participant, round), 'mandateEnded', about),
    ...taskWhen(isOrganUnfit(participant, round), 'organUnfit', about),
    ...taskWhen(isNamedAfter(participant, standing, dueOn), 'namedDayAfterDue', about),
    ...(standing === 'unanswered' ? silenceTasks(dossier, participant, about) : []),
    ...taskWhen(standing === 'ratificationOpen', 'recordRatification', about),
  ];
}

/** None while the clock stands still: nobody is late then. */
function runningDueOn(dossier: Dossier, { id }: Participant): LocalDate | null {
  return stillRound(dossier) === null ? (dueOf(dossier, id)?.on ?? null) : null;
}

/** The oldest hand-over that waits for a decision. */
function handOverTasks({ handOvers }: Participant, about: Partial<Task> & { readonly key: string }): readonly Task[] {
  const [oldest] = handOvers ?? [];
  return oldest === undefined ? [] : taskWhen(true, 'decideHandOver', { ...about, rowId: oldest.rowId });
}

/** No answer that holds, and something to arrange before one can come. */
function silenceTasks(
  dossier: Dossier,
  participant: Participant,
  about: Partial<Task> & { readonly key: string },
): readonly Task[] {
  return [
    ...taskWhen(isWithoutMeeting(dossier, participant), 'noMeetingBeforeClosing', about),
    ...taskWhen(isDayMissing(dossier, participant), 'askForDay', about),
  ];
}

/** Nobody knows when the organ decides again: it did not treat the point, or its decision was annulled. */
function isDayMissing(dossier: Dossier, { aftermath }: Participant): boolean {
  const { annulledOn = null, notTreatedOn = null, isFunderToBeTold = false } = aftermath ?? {};
  // Once the funder knows what was annulled, nothing more is awaited: a decision that comes all the same counts.
  return (annulledOn ?? notTreatedOn) !== null && (!isSubmitted(dossier) || isFunderToBeTold);
}

/** What the funder must hear, of units that are no longer there as well. */
export function tellFunderTasks(dossier: Dossier): readonly Task[] {
  return allParticipants(dossier).flatMap(({ id, aftermath }) =>
    taskWhen(aftermath?.isFunderToBeTold === true, 'tellFunder', {
      key: id,
      participantId: id,
      dueOn: dueOf(dossier, id)?.on ?? null,
    }),
  );
}

/** One task per unreachable contact, or per mail that belongs to none. */
export function failedMailTasks(dossier: Dossier): readonly Task[] {
  const byReceiver = new Map(
    Object.entries(dossier.failedMails).map(([mailKey, contactId]) => [contactId ?? mailKey, mailKey]),
  );
  return [...byReceiver].flatMap(([key, mailKey]) => {
    const contactId = dossier.failedMails[mailKey];
    const owner = activeParticipants(dossier).find((one) =>
      one.contacts.some((contact) => contact.contactId === contactId),
    );
    const doubt = dossier.doubtfulMails?.includes(mailKey) === true ? { isDoubtful: true as const } : {};
    return taskWhen(true, 'replaceContact', { key, participantId: owner?.id ?? null, mailKey, ...doubt });
  });
}

function openConditionOf(participant: Participant): RowId | null {
  const answers = Object.values(participant.slots).flatMap((slot) => slot.answers);
  return answers.find((answer) => answer.condition === 'open')?.rowId ?? null;
}

function isNamedAfter({ named }: Participant, standing: Standing, dueOn: string | null): boolean {
  return standing === 'named' && named !== null && dueOn !== null && named.on > dueOn;
}
