import type { CallRules, DeadlineRule, LocalDate, WorkingCalendar } from '@penhouder/domain';
import { isWorkingDay, weekdayOf } from '@penhouder/domain';
import type { WrittenCall } from './parse-call';
import { dayWords } from './day-words';
import type { CallProblem, Finding, Sentence } from './problem';

/** Further apart than a year: one of both years is probably wrong. */
const YEAR_MS = 366 * 24 * 3_600_000;

/**
 * What is possible in a call and yet odd, each at its place: its author looks at it once more. Nothing is refused for it.
 * The calendar says which days are holidays.
 */
export function callRemarks(
  { rules, locate }: Pick<WrittenCall, 'rules' | 'locate'>,
  calendar: WorkingCalendar,
): readonly CallProblem[] {
  return locate([
    ...freeDay(rules.closing, 'closing', calendar),
    ...freeDay(rules.internalDue, 'internalDue', calendar),
    ...farApart(rules),
    ...dueBeforeOpening(rules),
    ...remindedOnTheDay(rules),
  ]);
}

const NAMES = {
  closing: { nl: 'De sluitingsdatum', fr: 'La clôture', en: 'The closing date' },
  internalDue: { nl: 'De eigen uiterste dag', fr: 'La fin du délai interne', en: 'The internal due day' },
} as const;

const WEEKEND: Readonly<Record<number, Sentence>> = {
  6: { nl: 'een zaterdag', fr: 'un samedi', en: 'a Saturday' },
  7: { nl: 'een zondag', fr: 'un dimanche', en: 'a Sunday' },
};

function freeDay(date: DeadlineRule | null, name: keyof typeof NAMES, calendar: WorkingCalendar): Finding[] {
  if (date === null || isWorkingDay(calendar, date.on)) return [];
  const { nl, fr, en } = NAMES[name];
  const day = WEEKEND[weekdayOf(date.on)] ?? { nl: 'een vrije dag', fr: 'un jour férié', en: 'a holiday' };
  return [
    {
      path: [name, 'on'],
      nl: `${nl} ${dayWords(date.on, 'nl')} is ${day.nl}. Klopt de dag?`,
      fr: `${fr} ${dayWords(date.on, 'fr')} est ${day.fr}. Le jour est-il correct ?`,
      en: `${en} ${dayWords(date.on, 'en')} is ${day.en}. Is the day right?`,
    },
  ];
}

function msOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function farApart({ closing, internalDue }: CallRules): Finding[] {
  if (closing === null || internalDue === null) return [];
  if (Math.abs(msOf(closing.on) - msOf(internalDue.on)) <= YEAR_MS) return [];
  return [
    {
      path: ['closing', 'on'],
      nl: `Tussen de eigen uiterste dag ${dayWords(internalDue.on, 'nl')} en de sluitingsdatum ${dayWords(closing.on, 'nl')} ligt meer dan een jaar. Klopt het jaar?`,
      fr: `Plus d’un an sépare la fin du délai interne ${dayWords(internalDue.on, 'fr')} de la clôture ${dayWords(closing.on, 'fr')}. L’année est-elle correcte ?`,
      en: `More than a year lies between the internal due day ${dayWords(internalDue.on, 'en')} and the closing date ${dayWords(closing.on, 'en')}. Is the year right?`,
    },
  ];
}

function dueBeforeOpening({ opening, internalDue }: CallRules): Finding[] {
  if (!opening || internalDue === null || internalDue.on >= opening.on) return [];
  return [
    {
      path: ['internalDue', 'on'],
      nl: `De eigen uiterste dag ${dayWords(internalDue.on, 'nl')} ligt vóór de eerste dag om in te dienen, ${dayWords(opening.on, 'nl')}. Is dat zo bedoeld?`,
      fr: `La fin du délai interne ${dayWords(internalDue.on, 'fr')} tombe avant le premier jour de dépôt, ${dayWords(opening.on, 'fr')}. Est-ce voulu ?`,
      en: `The internal due day ${dayWords(internalDue.on, 'en')} is before the first day of filing, ${dayWords(opening.on, 'en')}. Is that meant?`,
    },
  ];
}

function remindedOnTheDay({ reminders, internalDue }: CallRules): Finding[] {
  if (internalDue === null || !reminders.workingDaysBefore.includes(0)) return [];
  return [
    {
      path: ['reminders', 'workingDaysBefore', reminders.workingDaysBefore.indexOf(0)],
      nl: 'Een herinnering van 0 werkdagen vooraf vertrekt op de uiterste dag zelf. Is dat zo bedoeld?',
      fr: 'Un rappel de 0 jours ouvrables à l’avance part le dernier jour même. Est-ce voulu ?',
      en: 'A reminder of 0 working days before leaves on the due day itself. Is that meant?',
    },
  ];
}
