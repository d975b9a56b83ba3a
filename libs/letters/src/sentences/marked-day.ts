import type { Language, MarkedDay } from '@penhouder/domain';
import { stepTitle } from '../words/names';
import type { Names } from '../words/names';
import { reportWords } from '../words/report-words';
import { say } from '../words/say';
import { fewNames } from './planned-sentence';

/** What a day on a calendar is: `Sluiting`, `Aalst en Gent beslissen`. */
export function markedDayWords(day: MarkedDay, names: Names, language: Language): string {
  const reader = { names, language };
  const { kind, stepId, year, nth, participantIds } = day;
  return say(language, `agenda.marks.${kind}`, {
    count: participantIds.length,
    names: fewNames(day, reader),
    step: stepId === null ? '' : stepTitle(reader, stepId),
    report: year === null ? '' : reportWords({ year, stepId, ...(nth !== undefined && { nth }) }, reader),
  });
}
