import type { Language, MeetingForm } from '@penhouder/contracts';
import { calendarProblems, type MeetingCalendar, type MeetingProblem } from '@penhouder/domain';
import { formatDate } from '@penhouder/letters';
import { ProblemError } from '../problems/problem-error';
import { problemSentence } from '../problems/problem-words';

/** What was typed, its days in order. Throws everything that is impossible in it at once, each at its field. */
export function checkedCalendar({ calendar: typed }: MeetingForm, language: Language): MeetingCalendar {
  // The contract read its days: texts of them are days.
  const calendar = typed as unknown as MeetingCalendar;
  const problems = calendarProblems(calendar);
  const [first] = problems;
  if (first === undefined) return inOrder(calendar);
  throw new ProblemError(first.code, {
    data: wordsOf(first, language),
    errors: problems.map((problem) => ({
      pointer: pointerOf(problem),
      code: problem.code,
      detail: problemSentence(problem.code, wordsOf(problem, language), language),
    })),
  });
}

function inOrder({ dates, exceptions, ...rest }: MeetingCalendar): MeetingCalendar {
  return {
    ...rest,
    dates: [...dates].sort(),
    exceptions: [...exceptions].sort((one, other) => (one.on < other.on ? -1 : 1)),
  };
}

function wordsOf(problem: MeetingProblem, language: Language): Readonly<Record<string, unknown>> {
  return 'on' in problem ? { on: formatDate(problem.on, language) } : problem;
}

function pointerOf(problem: MeetingProblem): string {
  switch (problem.code) {
    case 'IrregularHasRules':
    case 'RhythmUnknown':
      return '/calendar/rhythm';
    case 'RuleEndsBeforeItBegins':
    case 'RuleWithoutMeeting':
      return `/calendar/rules/${String(problem.index)}/until`;
    case 'RecessCoversAll':
      return '/calendar/recess/from';
    case 'AgendaLongerThanInterval':
      return '/calendar/agendaDays';
    case 'PointsBeforeAgenda':
      return '/calendar/pointsDays';
    case 'DateTwice':
      return `/calendar/dates/${String(problem.index)}`;
    case 'ExceptionTwice':
    case 'ExceptionWithoutMeeting':
      return `/calendar/exceptions/${String(problem.index)}/on`;
    case 'MovedOntoMeeting':
      return `/calendar/exceptions/${String(problem.index)}/to`;
  }
}
