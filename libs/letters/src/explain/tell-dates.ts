import type { CallSource, DeadlineRule, ReminderRule } from '@penhouder/domain';
import { formatDate, formatTime } from '../words/formats';
import type { ExplainedLine, ExplainedSection } from './explanation';
import type { Telling } from './telling';
import { daysList, line, tell } from './telling';

type DateName = 'opening' | 'internalDue' | 'closing';

const NO_DATE = { opening: 'dates.noOpening', internalDue: 'dates.noInternalDue', closing: 'dates.noClosing' } as const;

/** From when the file can go, until when participants answer and until when the funder takes it. */
export function tellDates(telling: Telling): ExplainedSection {
  const names: readonly DateName[] = ['opening', 'internalDue', 'closing'];
  const lines = names.map((name) => line(tellDate(telling, name), otherWordings(telling, name)));
  return { id: 'dates', title: tell(telling, 'heads.dates'), lines };
}

/** One date of the whole call as a sentence. */
export function tellDate(telling: Telling, name: DateName): string {
  const { rules } = telling.call;
  const date = rules[name] ?? null;
  if (date === null) return tell(telling, NO_DATE[name]);
  const named = name === 'closing' && rules.isClosedByBody === true ? 'ownClosing' : name;
  return tell(telling, `dates.${named}${date.time === null ? '' : 'Hour'}`, {
    day: formatDate(date.on, telling.language),
    ...(date.time !== null && { time: formatTime(date.time, telling.language) }),
  });
}

/** Sources that say the same date otherwise; `about` begins with the date's name. */
export function wordingsOf({ call }: Telling, name: DateName): readonly CallSource[] {
  return call.wording.sources.filter(({ about }) => about.startsWith(`${name}.otherWordings.`));
}

/** What one such source says, as a sentence. */
export function tellWording(telling: Telling, { says }: CallSource): string {
  return says === undefined ? '' : tell(telling, 'dates.otherWording', { date: dateWords(telling, says) });
}

function otherWordings(telling: Telling, name: DateName): readonly string[] {
  return wordingsOf(telling, name).map((source) => tellWording(telling, source));
}

function dateWords(telling: Telling, { on, time }: Pick<DeadlineRule, 'on' | 'time'>): string {
  const day = formatDate(on, telling.language);
  return time === null ? day : tell(telling, 'dates.hour', { day, time: formatTime(time, telling.language) });
}

/** Who is reminded of the round, how often, and within which hours. */
export function tellReminders(telling: Telling): ExplainedSection {
  return {
    id: 'reminders',
    title: tell(telling, 'heads.reminders'),
    lines: reminderSentences(telling, telling.call.rules.reminders).map((text) => line(text)),
  };
}

function reminderSentences(telling: Telling, rule: ReminderRule): readonly string[] {
  const { language } = telling;
  const time = formatTime(rule.sendAt, language);
  return [
    rule.workingDaysBefore.length === 0
      ? tell(telling, telling.call.rules.internalDue === null ? 'reminders.steps' : 'reminders.none', { time })
      : tell(telling, 'reminders.round', { ...daysList(telling, rule.workingDaysBefore), time }),
    tell(telling, 'reminders.window', {
      from: formatTime(rule.window.from, language),
      to: formatTime(rule.window.to, language),
    }),
    tell(telling, 'reminders.resume', { count: rule.resumeWorkingDaysAfter }),
  ];
}

/** How coordinators are reminded of a date of a step. */
export function tellCoordinatorReminders(telling: Telling, workingDaysBefore: readonly number[]): string {
  return workingDaysBefore.length === 0
    ? tell(telling, 'reminders.coordinatorNone')
    : tell(telling, 'reminders.coordinator', daysList(telling, workingDaysBefore));
}

/** The section as plain sentences, for a fact. */
export function asOneText(lines: readonly ExplainedLine[]): string {
  return lines.map(({ text, items }) => [text, items.join('; ')].filter((part) => part !== '').join(' ')).join(' ');
}
