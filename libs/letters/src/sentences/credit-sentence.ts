import type { CreditOfParticipant, Instant, Language, PlannedDeadline } from '@penhouder/domain';
import { formatInstant, formatLongDate, formatMinutes } from '../words/formats';
import { say } from '../words/say';
import { sentencesIn } from './join';

/**
 * What our own outages gave somebody, and why: `Onze webpagina’s waren niet bereikbaar van … tot …. Daarom krijgt u 6 uur
 * extra: tot …`. `you`: said to the municipality itself; `they`: to the coordinator.
 */
export function creditSentence(
  { credit, due, outages }: CreditOfParticipant,
  to: 'you' | 'they',
  language: Language,
): string {
  const last = outages.at(-1);
  if (last === undefined) return '';
  const span = { from: formatInstant(last.from, language), to: formatInstant(last.to, language) };
  const what = outages.length > 1 ? 'outages.several' : last.kind === 'link' ? 'outages.link' : 'outages.mail';
  return sentencesIn([
    say(language, what, { ...span, count: outages.length }),
    say(language, to === 'you' ? 'outages.youGet' : 'outages.theyGet', {
      length: formatMinutes(credit.minutes, language),
      until: untilWords(due, language),
    }),
    credit.isUpToClosing ? say(language, 'outages.noMore') : null,
  ]);
}

function untilWords({ on, at, isHourStated }: PlannedDeadline, language: Language): string {
  return isHourStated
    ? say(language, 'outages.untilInstant', { when: formatInstant(at, language) })
    : say(language, 'outages.untilDay', { when: formatLongDate(on, language) });
}

/** How often somebody came in vain because of us; null: never. Who sent an answer is said before who only looked. */
export function failedAttemptsSentence(
  attempts: readonly { readonly at: Instant; readonly act: 'read' | 'answer' }[],
  language: Language,
): string | null {
  const sent = attempts.filter(({ act }) => act === 'answer');
  const told = sent.length > 0 ? sent : attempts;
  const last = told.at(-1);
  if (last === undefined) return null;
  const values = { count: told.length, when: formatInstant(last.at, language) };
  return say(language, sent.length > 0 ? 'outages.attempts' : 'outages.visits', values);
}
