import type { CallSource, DeadlineRule, Language, PlannedReminder, ReminderRule, StepRule } from '@penhouder/domain';
import { formatDate, formatTime } from '../words/formats';
import type { ExplainedLine, ExplainedSection } from './explanation';
import { reminderDays } from './planned-days';
import type { Telling } from './telling';
import { daysList, line, tell } from './telling';

type DateName = 'opening' | 'internalDue' | 'closing';
type SentenceOfDate = DateName | 'dueAlone' | 'ownClosing' | 'closingAlone';

const NO_DATE = { opening: 'dates.noOpening', internalDue: 'dates.noInternalDue', closing: 'dates.noClosing' } as const;

/** From when the file can go, until when participants answer and until when the funder takes it. */
export function tellDates(telling: Telling): ExplainedSection {
  const isFiled = Boolean(telling.call.rules.opening) || hasStep(telling, 'submission');
  const names: readonly DateName[] = [...(isFiled ? (['opening'] as const) : []), 'internalDue', 'closing'];
  const lines = names.map((name) => line(tellDate(telling, name), otherWordings(telling, name)));
  return { id: 'dates', title: tell(telling, 'heads.dates'), lines };
}

/** One date of the whole call as a sentence. */
export function tellDate(telling: Telling, name: DateName): string {
  const { rules } = telling.call;
  const date = rules[name] ?? null;
  if (date === null) return tell(telling, NO_DATE[name]);
  return tell(telling, `dates.${sentenceOf(telling, name)}${date.time === null ? '' : 'Hour'}`, {
    day: formatDate(date.on, telling.language),
    ...(date.time !== null && { time: formatTime(date.time, telling.language) }),
  });
}

function sentenceOf(telling: Telling, name: DateName): SentenceOfDate {
  if (name === 'opening') return name;
  if (name === 'internalDue') return hasStep(telling, 'sign-off-round') ? name : 'dueAlone';
  if (telling.call.rules.isClosedByBody === true) return 'ownClosing';
  const isAtFunder = telling.texts.funder !== undefined && hasStep(telling, 'submission');
  return isAtFunder ? name : 'closingAlone';
}

function hasStep({ call }: Telling, wanted: StepRule['kind']): boolean {
  return call.rules.steps.some(({ kind }) => kind === wanted);
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
    lines: reminderLines(telling, telling.call.rules.reminders),
  };
}

function reminderLines(telling: Telling, rule: ReminderRule): readonly ExplainedLine[] {
  const { language } = telling;
  const time = formatTime(rule.sendAt, language);
  return [
    roundReminders(telling, rule, time),
    line(
      tell(telling, 'reminders.window', {
        from: formatTime(rule.window.from, language),
        to: formatTime(rule.window.to, language),
      }),
    ),
    line(tell(telling, 'reminders.resume', { count: rule.resumeWorkingDaysAfter })),
    ...ladderLines(telling, rule),
  ];
}

/** Whom silence reaches; nothing in a call without a ladder. */
function ladderLines(telling: Telling, { ladder = [] }: ReminderRule): readonly ExplainedLine[] {
  if (ladder.length === 0) return [];
  const rungs = ladder.map(({ rung, workingDaysBefore: count }) => {
    const on = (telling.plan?.rungs ?? []).find((planned) => planned.rung === rung)?.on;
    const words = tell(telling, `reminders.rungs.${rung}`, { count });
    return on === undefined
      ? words
      : tell(telling, 'reminders.rungOn', { words, day: formatDate(on, telling.language) });
  });
  return [line(tell(telling, 'reminders.ladder'), rungs)];
}

/** Without a round nobody is asked, so that nobody is reminded either. */
function roundReminders(telling: Telling, { workingDaysBefore }: ReminderRule, time: string): ExplainedLine {
  const list = { ...daysList(telling, workingDaysBefore), time };
  if (workingDaysBefore.length === 0)
    return line(
      tell(telling, telling.call.rules.internalDue === null ? 'reminders.steps' : 'reminders.none', { time }),
    );
  if (!hasStep(telling, 'sign-off-round')) return line(tell(telling, 'reminders.noRound', list));
  const days = (telling.plan?.reminders ?? []).map((reminder) => dayOf(telling, reminder));
  return line(tell(telling, 'reminders.round', list), days);
}

function dayOf(telling: Telling, { offset, on }: PlannedReminder): string {
  return tell(telling, 'reminders.day', { count: offset, day: formatDate(on, telling.language) });
}

/** How coordinators are reminded of a date of a step, with the days where they are known. */
export function tellCoordinatorReminders(
  telling: Telling,
  workingDaysBefore: readonly number[],
  planned?: readonly PlannedReminder[],
): string {
  if (workingDaysBefore.length === 0) return tell(telling, 'reminders.coordinatorNone');
  const days = reminderDays(telling, planned);
  const list = daysList(telling, workingDaysBefore);
  return days === null
    ? tell(telling, 'reminders.coordinator', list)
    : tell(telling, 'reminders.coordinatorOn', { ...list, on: days });
}

/** The section as plain sentences, for a fact: what is listed follows a colon, and ends the sentence. */
export function asOneText(lines: readonly ExplainedLine[], language: Language): string {
  const space = language === 'fr' ? ' ' : '';
  return lines
    .map(({ text, items }) => {
      if (items.length === 0) return text;
      const lead = text.endsWith('.') ? `${text.slice(0, -1)}${space}:` : text;
      const list = items.join(`${space}; `);
      return `${lead} ${list}${list.endsWith('.') ? '' : '.'}`.trimStart();
    })
    .join(' ');
}
