import type { Language, Participant, ParticipantMail, Timeline } from '@penhouder/contracts';
import type { Sheet, SheetCell } from '@penhouder/documents';
import { say } from '@penhouder/letters';
import { columnsOf, dayCell, dayOfInstant, yesCell } from './columns';

/** Who takes part and how it stands with them, with every figure of the call as a number. */
export function participantSheet(participants: readonly Participant[], language: Language): Sheet {
  const figures = new Map(participants.flatMap((one) => one.figures.map(({ id, label }) => [id, label] as const)));
  const before = columnsOf(['participant'], language);
  const after = columnsOf(
    ['standing', 'counts', 'organ', 'due', 'named', 'lastMail', 'lastMailOn', 'nextMail', 'nextMailOn'],
    language,
  );
  const ofFigures = [...figures.values()].map((head) => ({ head, width: 14 }));
  return {
    name: say(language, 'sheets.names.participants'),
    columns: [...before, ...ofFigures, ...after],
    rows: participants.map((one) => [
      one.name,
      ...[...figures.keys()].map((id) => one.figures.find((figure) => figure.id === id)?.value ?? null),
      ...[one.standing.word, yesCell(one.isCounted, language), one.organText, dayCell(one.due), dayCell(one.named)],
      ...mailCells(one.lastMail),
      ...mailCells(one.nextMail),
    ]),
  };
}

function mailCells(mail: ParticipantMail | null): readonly SheetCell[] {
  return mail === null ? [null, null] : [mail.kindText, dayOfInstant(mail.when)];
}

/** What is planned and what happened, in the order of the page. */
export function timelineSheet({ planned, past }: Timeline, language: Language): Sheet {
  return {
    name: say(language, 'sheets.names.timeline'),
    columns: columnsOf(['day', 'moment', 'planned', 'what', 'detail'], language),
    rows: [...planned, ...past].map(({ day, when, source, text, detail }) => [
      dayCell(day),
      when.text,
      yesCell(source === 'planned', language),
      text,
      detail,
    ]),
  };
}
