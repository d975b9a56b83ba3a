import type { DossierTask, PossibleCommand } from '@penhouder/contracts';
import { stepRule, wallAt, type Dossier, type Task } from '@penhouder/domain';
import { periodOfRule, taskDetail, taskSentence, type Names } from '@penhouder/letters';
import { whenKnown } from '../when-known';
import { participantCommands, replaceContactCommand } from './participant-commands';
import { possible } from './possible-commands';
import { shownDate, type Viewpoint } from './shown';
import { actCommand } from './step-commands';

/** A task of the core with its words and its one button. */
export function taskModel(
  task: Task,
  dossier: Dossier,
  { names, view }: { readonly names: Names; readonly view: Viewpoint },
): DossierTask {
  const today = wallAt(view.calendar, view.now).date;
  return {
    key: task.key,
    kind: task.kind,
    text: taskSentence(task, dossier, { names, language: view.language }),
    detail: taskDetail(task, names, view.language),
    due: task.dueOn === null ? null : shownDate(task.dueOn, view),
    isLate: task.dueOn !== null && task.dueOn < today,
    participantId: task.participantId,
    stepId: task.stepId,
    command: commandOf(task, dossier, view),
    elsewhere: null,
  };
}

const STEP_COMMANDS = {
  planNextMeeting: 'RecordBodyDecision',
  recordBodyDecision: 'RecordBodyDecision',
  declareReady: 'DeclareReady',
  submit: 'RecordSubmission',
  recordFunderDecision: 'RecordFunderDecision',
  recordReport: 'RecordReport',
  correctReport: 'RecordReport',
  acceptReport: 'AcceptReport',
} as const;

function commandOf(task: Task, dossier: Dossier, { language }: Viewpoint): PossibleCommand | null {
  switch (task.kind) {
    case 'answerQuestion':
    case 'decideCondition':
    case 'decideHandOver':
    case 'callParticipant':
    case 'settleConflict':
    case 'recordRatification':
    case 'tellFunder':
      return ofParticipant(task, dossier, language);
    case 'completeMandates':
    case 'completeValues':
    case 'askOtherOffice':
    case 'mandateEnded':
    case 'organUnfit':
    case 'noMeetingBeforeClosing':
    case 'askForDay':
      return possible('EnterPaperAnswer', language, { participantId: task.participantId });
    case 'namedDayAfterDue':
      return possible('ExtendParticipant', language, { participantId: task.participantId });
    case 'replaceContact':
      return replaceContact(task, dossier, language);
    case 'actOnStep':
    case 'startSubDossier':
    case 'logMissing':
      return task.stepId === null ? null : actCommand(dossier, task.stepId, language);
    case 'askFunder':
      return possible('MoveDate', language);
    case 'quorumOutOfReach':
      return possible('AddParticipant', language);
    default:
      return ofStep(task, STEP_COMMANDS[task.kind], { dossier, language });
  }
}

/** What is recorded on the task's step; a report says which part of its year it is about. */
function ofStep(
  { stepId, year, nth }: Task,
  type: PossibleCommand['type'],
  { dossier, language }: { readonly dossier: Dossier; readonly language: Viewpoint['language'] },
): PossibleCommand {
  const rule = stepId === null ? null : stepRule(dossier, stepId);
  const about = { stepId, year, nth: nth ?? null };
  if (year === null) return possible(type, language, about);
  const period = periodOfRule({ year, nth: about.nth }, rule, language);
  return possible(type, language, { ...about, period });
}

const PARTICIPANT_COMMANDS = {
  answerQuestion: 'AnswerQuestion',
  decideCondition: 'DecideCondition',
  decideHandOver: 'DecideHandOver',
  callParticipant: 'RecordPhoneCall',
  settleConflict: 'SettleConflict',
  recordRatification: 'RecordRatification',
  tellFunder: 'RecordFunderTold',
} as const;

function ofParticipant(task: Task, dossier: Dossier, language: Viewpoint['language']): PossibleCommand | null {
  const participant = task.participantId === null ? undefined : dossier.participants[task.participantId];
  const wanted = PARTICIPANT_COMMANDS[task.kind as keyof typeof PARTICIPANT_COMMANDS];
  return participant === undefined
    ? null
    : (participantCommands(dossier, participant, language).find(({ type }) => type === wanted) ?? null);
}

/** A mail that belongs to nobody in the round, such as one to a coordinator, can only be acknowledged. */
function replaceContact(task: Task, dossier: Dossier, language: Viewpoint['language']): PossibleCommand {
  const { participantId, mailKey, isDoubtful } = task;
  const contactId = whenKnown(mailKey, (key) => dossier.failedMails[key] ?? null);
  const participant = participantId === null ? undefined : dossier.participants[participantId];
  const contact = participant?.contacts.find((one) => one.contactId === contactId);
  // Nobody knows whether it arrived: a second copy is the smaller mistake.
  if (isDoubtful === true) return possible('SendMailAgain', language, { mailKey });
  // Of a substitute whose mail bounced the reminders go to who is away again: another one can be named there.
  if (participant === undefined || contact === undefined || contact.substituteOf !== undefined)
    return possible('AcknowledgeFailedMail', language, { mailKey });
  const about = { participantId, contactId, slot: contact.slot, mailKey };
  return replaceContactCommand(dossier, participant, { about, language });
}
