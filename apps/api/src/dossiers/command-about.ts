import type { CoordinatorCommand, LocalDate } from '@penhouder/domain';
import { formatDate, formatList, participantName, say, unitName, type Reader } from '@penhouder/letters';

/** More names than this are not said one by one. */
const MANY = 4;

/** Whom and which day a command was about: `Avelgem, wo 18 december 2019`; empty for the dossier as a whole. */
export function commandAbout(command: CoordinatorCommand, reader: Reader): string {
  const day = dayOf(command);
  const parts = [whoOf(command, reader), day === null ? '' : formatDate(day, reader.language)];
  return parts.filter((part) => part !== '').join(', ');
}

function whoOf(command: CoordinatorCommand, reader: Reader): string {
  if (command.type === 'RemindNow') return fewNames(command.participantIds, reader);
  if (command.type === 'AddParticipant') return unitName(reader, command.participant.unitId);
  return 'participantId' in command ? participantName(reader, command.participantId) : '';
}

function fewNames(ids: readonly string[], reader: Reader): string {
  const names = ids.map((id) => participantName(reader, id));
  if (names.length <= MANY + 1) return formatList(names, reader.language);
  const more = say(reader.language, 'names.more', { count: names.length - MANY });
  return formatList([...names.slice(0, MANY), more], reader.language);
}

function dayOf(command: CoordinatorCommand): LocalDate | null {
  if ('on' in command) return command.on;
  if ('meetingOn' in command) return command.meetingOn;
  if ('submittedOn' in command) return command.submittedOn;
  return 'decidedOn' in command ? command.decidedOn : null;
}
