import type { CourseReason, Language } from '@penhouder/domain';
import { formatDate, formatList } from '../words/formats';
import { participantName, stepTitle } from '../words/names';
import type { Names, Reader } from '../words/names';
import { reportWords } from '../words/report-words';
import { say } from '../words/say';
import { sentencesIn } from './join';

/** Why a dossier is late or at risk: `Zonder Deerlijk is het quorum niet haalbaar. Deerlijk beslist pas op …` */
export function courseSentence(reason: CourseReason, names: Names, language: Language): string {
  const values = valuesOf(reason, { names, language });
  const { kind, why } = reason;
  if (why === null) return say(language, `course.${kind}`, values);
  const late = say(language, `course.late.${why}`, values);
  return kind === 'neededComesLate' ? sentencesIn([say(language, 'course.neededComesLate', values), late]) : late;
}

function valuesOf(reason: CourseReason, reader: Reader): Readonly<Record<string, string | number>> {
  const { language } = reader;
  const { on, stepId, year, nth, count } = reason;
  return {
    count,
    names: namesOf(reason, reader),
    day: on === null ? '' : formatDate(on, language),
    step: stepId === null ? '' : stepTitle(reader, stepId),
    report: year === null ? '' : reportWords({ year, stepId, ...(nth !== undefined && { nth }) }, reader),
  };
}

function namesOf({ participantIds, count }: CourseReason, reader: Reader): string {
  const named = participantIds.map((id) => participantName(reader, id));
  const others = count - named.length;
  const more = others > 0 ? [say(reader.language, 'names.more', { count: others })] : [];
  return formatList([...named, ...more], reader.language);
}
