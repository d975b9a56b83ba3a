import type { Dossier, Participant } from '../dossier/dossier';
import { activeParticipants, allParticipants, dueOf, roundOf } from '../dossier/lookups';
import type { RowId } from '../primitives/ids';
import { isWithoutMeeting } from '../sign-off/last-meeting';
import { standingOf } from '../sign-off/standing';
import type { Task } from './task';
import { taskWhen } from './task';

/** What one municipality's answers, questions and named days ask of the coordinator. */
export function participantTasks(dossier: Dossier, participant: Participant): readonly Task[] {
  const round = roundOf(dossier);
  if (round === null) return [];
  const standing = standingOf(participant, round);
  const dueOn = dueOf(dossier, participant.id)?.on ?? null;
  const about = { key: participant.id, participantId: participant.id, dueOn };
  const question = participant.openQuestions[0] ?? null;
  const condition = standing === 'conflict' ? null : openConditionOf(participant);
  const isNamedLate = standing === 'named' && isNamedAfter(participant, dueOn);
  return [
    ...taskWhen(question !== null, 'answerQuestion', { ...about, rowId: question }),
    ...taskWhen(standing === 'conflict', 'settleConflict', about),
    ...taskWhen(condition !== null, 'decideCondition', { ...about, rowId: condition }),
    ...taskWhen(standing === 'mandateMissing', 'completeMandates', about),
    ...taskWhen(isNamedLate, 'namedDayAfterDue', about),
    ...taskWhen(standing === 'unanswered' && isWithoutMeeting(dossier, participant), 'noMeetingBeforeClosing', about),
    ...taskWhen(standing === 'ratificationOpen', 'recordRatification', about),
  ];
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
    return taskWhen(true, 'replaceContact', { key, participantId: owner?.id ?? null, mailKey });
  });
}

function openConditionOf(participant: Participant): RowId | null {
  const answers = Object.values(participant.slots).flatMap((slot) => slot.answers);
  return answers.find((answer) => answer.condition === 'open')?.rowId ?? null;
}

function isNamedAfter({ named }: Participant, dueOn: string | null): boolean {
  return named !== null && dueOn !== null && named.on > dueOn;
}
