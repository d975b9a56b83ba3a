import type { Language, PlannedEntry } from '@penhouder/domain';
import { formatList } from '../words/formats';
import { participantName, stepTitle } from '../words/names';
import type { Names, Reader } from '../words/names';
import { reportWords } from '../words/report-words';
import { say } from '../words/say';
import { capitalised } from './join';

/** How many names a line of the timeline carries before it says how many more there are. */
const MANY = 4;

/** Something that will happen by itself or is due, as a line of the timeline's future part. */
export function plannedSentence(entry: PlannedEntry, names: Names, language: Language): string {
  return capitalised(say(language, `planned.${entry.kind}`, valuesOf(entry, { names, language })));
}

/** The same in a few words, beside a date: `eigen uiterste dag`. */
export function plannedWords(entry: PlannedEntry, names: Names, language: Language): string {
  return say(language, `plannedShort.${entry.kind}`, valuesOf(entry, { names, language }));
}

function valuesOf(entry: PlannedEntry, reader: Reader): Readonly<Record<string, string | number>> {
  return {
    count: entry.participantIds.length,
    names: fewNames(entry, reader),
    days: entry.offset ?? 0,
    year: yearWords(entry, reader),
    step: entry.stepId === null ? '' : stepTitle(reader, entry.stepId),
  };
}

function yearWords({ year, nth, stepId }: PlannedEntry, reader: Reader): string {
  return year === null ? '' : reportWords({ year, stepId, ...(nth !== undefined && { nth }) }, reader);
}

/** Names of participants, and how many more there are. */
export function fewNames({ participantIds }: Pick<PlannedEntry, 'participantIds'>, reader: Reader): string {
  const { language } = reader;
  const all = participantIds.map((id) => participantName(reader, id));
  if (all.length <= MANY + 1) return formatList(all, language);
  const more = say(language, 'names.more', { count: all.length - MANY });
  return formatList([...all.slice(0, MANY), more], language);
}
