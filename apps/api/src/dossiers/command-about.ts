import { parseLocalDate, type CoordinatorCommand, type LocalDate } from '@penhouder/domain';
import { formatDate, formatList, participantName, say, stepTitle, unitName, type Reader } from '@penhouder/letters';

/** More names than this are not said one by one. */
const MANY = 4;

/** Whom or which step, and which day a command was about: `Avelgem, wo 18 december 2019`; empty for the dossier as a whole. */
export function commandAbout(command: CoordinatorCommand, reader: Reader): string {
  const day = dayOf(command);
  const parts = [whoOf(command, reader), day === null ? '' : formatDate(day, reader.language)];
  return parts.filter((part) => part !== '').join(', ');
}

/** Commands whose button does not say by itself which step they are about. */
const OF_ANY_STEP: ReadonlySet<CoordinatorCommand['type']> = new Set([
  'ActOnStep',
  'MoveStepDate',
  'SkipStep',
  'StopDuty',
]);

function whoOf(command: CoordinatorCommand, reader: Reader): string {
  if (command.type === 'RemindNow' || command.type === 'AskAgain') return fewNames(command.participantIds, reader);
  if (command.type === 'AddParticipant') return unitName(reader, command.participant.unitId);
  if (command.type === 'AddStep') return stepTitle(reader, command.step.id);
  if ('stepId' in command) return OF_ANY_STEP.has(command.type) ? stepTitle(reader, command.stepId) : '';
  return 'participantId' in command ? participantName(reader, command.participantId) : '';
}

function fewNames(ids: readonly string[], reader: Reader): string {
  const names = ids.map((id) => participantName(reader, id));
  if (names.length <= MANY + 1) return formatList(names, reader.language);
  const more = say(reader.language, 'names.more', { count: names.length - MANY });
  return formatList([...names.slice(0, MANY), more], reader.language);
}

function dayIn(value: unknown): LocalDate | null {
  return typeof value === 'string' ? parseLocalDate(value) : null;
}

function dayOf(command: CoordinatorCommand): LocalDate | null {
  if (command.type === 'ActOnStep') return dayIn(command.values['on']);
  if (command.type === 'RecordProof') return command.proof.decidedOn;
  if ('on' in command) return command.on;
  if ('meetingOn' in command) return command.meetingOn;
  if ('submittedOn' in command) return command.submittedOn;
  return 'decidedOn' in command ? command.decidedOn : null;
}
