import type { ParticipantId, RowId } from '../primitives/ids';
import { standingOf } from '../sign-off/standing';
import type { Happening } from './contact-effects';
import { envelope } from './contact-effects';
import type { Dossier } from './dossier';
import type { CoordinatorTopic, Effect } from './effect';
import { periodOf } from '../steps/report-period';
import type { EventOf } from './events';
import { roundOf } from './lookups';

interface About {
  readonly participantId: ParticipantId | null;
  readonly rowId: RowId | null;
}

/** One notice to the coordinators of the lead body. */
export function notify(happening: Happening, topic: CoordinatorTopic, about: About): Effect {
  const { bodyId } = happening.dossier;
  return { ...envelope(happening, topic, bodyId), kind: 'coordinatorNotice', bodyId, topic, ...about };
}

/** What an answer asks of the coordinators: a conflict, a condition, a missing mandate, a change after the filing. */
export function notifyOfAnswer(
  happening: Happening,
  event: EventOf<'AnswerReceived' | 'AnswerSeconded' | 'AnswersConflicted'>,
): readonly Effect[] {
  const topics: readonly [CoordinatorTopic, boolean][] = [
    ['conflict', event.type === 'AnswersConflicted'],
    ['changedAfterSubmission', event.type === 'AnswerReceived' && event.isAfterSubmission],
    ['conditionOpen', event.answer.condition === 'open'],
    ['mandateMissing', isMandateMissing(happening.dossier, event.participantId)],
  ];
  const about = { participantId: event.participantId, rowId: event.answer.rowId };
  return topics.filter(([, holds]) => holds).map(([topic]) => notify(happening, topic, about));
}

/** An answer that changed after the file had gone. */
export function notifyWhenFiled(
  happening: Happening,
  event: EventOf<'SignOffWithdrawn' | 'SignOffAnnulled' | 'RatificationRefused'>,
): readonly Effect[] {
  const about = { participantId: event.participantId, rowId: null };
  return event.isAfterSubmission ? [notify(happening, 'changedAfterSubmission', about)] : [];
}

export function remindOfReport(happening: Happening, event: EventOf<'ReportReminderDue'>): Effect {
  const { stepId, reminder } = event;
  const { bodyId } = happening.dossier;
  const letter = { ...envelope(happening, 'reportReminder', bodyId), notBefore: reminder.sendAt, window: true };
  return { ...letter, kind: 'reportReminder', bodyId, stepId, ...periodOf(event), reminder };
}

/** A report came back: the words of the funder and the new day go to all who coordinate. */
export function tellOfReturn(happening: Happening, event: EventOf<'ReportReturned'>): Effect {
  const { stepId, dueOn, reasonTextId } = event;
  const { bodyId } = happening.dossier;
  const letter = { ...envelope(happening, 'reportReturned', bodyId), notBefore: event.at, window: true };
  return { ...letter, kind: 'reportReturned', bodyId, stepId, ...periodOf(event), dueOn, reasonTextId };
}

/** A step's own date comes near, or has passed. */
export function remindOfStep(happening: Happening, event: EventOf<'StepReminderDue' | 'StepDeadlinePassed'>): Effect {
  const { bodyId } = happening.dossier;
  const reminder = event.type === 'StepReminderDue' ? event.reminder : null;
  const notBefore = reminder?.sendAt ?? event.at;
  const letter = { ...envelope(happening, 'stepReminder', bodyId), notBefore, window: true };
  return { ...letter, kind: 'stepReminder', bodyId, stepId: event.stepId, reminder };
}

function isMandateMissing(dossier: Dossier, participantId: ParticipantId): boolean {
  const round = roundOf(dossier);
  const participant = dossier.participants[participantId];
  return participant !== undefined && round !== null && standingOf(participant, round) === 'mandateMissing';
}
