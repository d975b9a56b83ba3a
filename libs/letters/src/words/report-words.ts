import type { Language, ReportFiling, ReportPeriod, StepId, StepRule } from '@penhouder/domain';
import { formatDate } from './formats';
import { stepTitle } from './names';
import type { Reader } from './names';
import { say } from './say';

/** What a report is about: `2024`, `kwartaal 2 van 2024`, or `2024, deel 2` where the parts of a year have no name. */
export function periodWords(
  { stepId, ...period }: ReportPeriod & { readonly stepId?: StepId | null },
  { names, language }: Reader,
): string {
  return periodOfRule(
    period,
    names.rules?.steps.find(({ id }) => id === stepId),
    language,
  );
}

/** The same with the name of the duty, where the call has several that fall in the same years. */
export function reportWords(report: ReportPeriod & { readonly stepId?: StepId | null }, reader: Reader): string {
  const year = periodWords(report, reader);
  const duties = reader.names.rules?.steps.filter(({ kind }) => kind === 'recurring-duty') ?? [];
  const { stepId = null } = report;
  if (stepId === null || duties.length < 2) return year;
  return say(reader.language, 'reportPeriods.ofStep', { year, step: stepTitle(reader, stepId) });
}

/** The same, for whoever has the rule of the duty at hand. */
export function periodOfRule(
  { year, nth = null }: { readonly year: number; readonly nth?: number | null },
  rule: StepRule | null | undefined,
  language: Language,
): string {
  if (nth === null) return String(year);
  const rhythm = rule?.kind === 'recurring-duty' ? rule.rhythm : undefined;
  return say(language, `reportPeriods.${rhythm ?? 'numbered'}`, { year, nth });
}

/** How a report went: `Ingediend op 3 maart; teruggestuurd op 20 april, te verbeteren tegen 20 mei.` */
export function filingSentence(
  { submittedOn, isLate, returned, acceptedOn }: ReportFiling,
  language: Language,
): string {
  const parts = [
    say(language, isLate ? 'reportCourse.late' : 'reportCourse.submitted', { day: formatDate(submittedOn, language) }),
    ...(returned === null
      ? []
      : [
          say(language, 'reportCourse.returned', {
            day: formatDate(returned.on, language),
            due: formatDate(returned.dueOn, language),
          }),
        ]),
    ...(acceptedOn === null ? [] : [say(language, 'reportCourse.accepted', { day: formatDate(acceptedOn, language) })]),
  ];
  return `${parts.join('; ')}.`;
}
