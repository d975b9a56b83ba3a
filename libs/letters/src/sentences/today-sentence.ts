import type { Instant, Language, LocalDate, OrganCode } from '@penhouder/domain';
import { formatDate, formatInstant } from '../words/formats';
import { say } from '../words/say';
import { sentencesIn } from './join';

interface Today {
  readonly tasks: number;
  /** The next due day over all dossiers, and its words from `plannedWords`. */
  readonly nextDeadline: { readonly on: LocalDate; readonly what: string } | null;
  readonly nextReminderAt: Instant | null;
}

/** The sentence above Vandaag: how much asks attention, and what comes next by itself. */
export function todaySentence({ tasks, nextDeadline, nextReminderAt }: Today, language: Language): string {
  const next =
    nextReminderAt === null
      ? null
      : say(language, 'today.nextReminder', { when: formatInstant(nextReminderAt, language) });
  return sentencesIn([
    tasks === 0 ? say(language, 'today.nothing') : say(language, 'today.tasks', { count: tasks }),
    nextDeadline === null
      ? null
      : say(language, 'today.nextDeadline', { day: formatDate(nextDeadline.on, language), what: nextDeadline.what }),
    tasks === 0 ? next : null,
  ]);
}

/** Somebody else has to move: a participant, an organ on its day, or the funder. */
export function waitingSentence(
  waiting:
    | { readonly for: 'answer'; readonly unit: string }
    | { readonly for: 'namedDay'; readonly unit: string; readonly on: LocalDate; readonly organ: OrganCode }
    | { readonly for: 'funder' },
  language: Language,
): string {
  const day = waiting.for === 'namedDay' ? formatDate(waiting.on, language) : '';
  return say(language, `waiting.${waiting.for}`, { unit: waiting.for === 'funder' ? '' : waiting.unit, day });
}
