import type { Language, MeetingCalendar, MeetingRule } from '@penhouder/domain';
import { weekdayOf } from '@penhouder/domain';
import { formatDateWithoutWeekday, formatList } from '../words/formats';
import { say } from '../words/say';

/** `de laatste donderdag van de maand en op 2 genoemde dagen`; `niet bekend` of a calendar that says nothing. */
export function rhythmWords({ rhythm, rules, dates }: MeetingCalendar, language: Language): string {
  const named = dates.length === 0 ? [] : [say(language, 'meetings.dates', { count: dates.length })];
  if (rhythm === 'irregular')
    return named.length === 0 ? unknown(language) : say(language, 'meetings.irregular', { dates: named.join('') });
  const said = [...rules.map((rule) => ruleWords(rule, language)), ...named];
  return said.length === 0 ? unknown(language) : formatList(said, language);
}

const unknown = (language: Language): string => say(language, 'meetings.unknown');

/** `elke woensdag tot en met 31 december 2027`. */
export function ruleWords(rule: MeetingRule, language: Language): string {
  const words = rhythmOf(rule, language);
  const { from, until } = rule;
  const day = (on: NonNullable<typeof until>): string => formatDateWithoutWeekday(on, language);
  if (from !== null && until !== null)
    return say(language, 'meetings.both', { rule: words, from: day(from), until: day(until) });
  if (from !== null) return say(language, 'meetings.from', { rule: words, day: day(from) });
  return until === null ? words : say(language, 'meetings.until', { rule: words, day: day(until) });
}

function rhythmOf(rule: MeetingRule, language: Language): string {
  const weekdayWord = (weekday: number): string =>
    say(language, `meetings.weekdays.day${weekday as 1 | 2 | 3 | 4 | 5 | 6 | 7}`);
  if (rule.every === 'twoWeeks')
    return say(language, 'meetings.twoWeeks', { weekday: weekdayWord(weekdayOf(rule.from)) });
  const weekday = weekdayWord(rule.weekday);
  if (rule.every === 'week') return say(language, 'meetings.week', { weekday });
  const nth = say(language, rule.nth === 'last' ? 'meetings.nths.last' : `meetings.nths.nth${rule.nth}`);
  return say(language, 'meetings.month', { nth, weekday });
}
