import type {
  Capacity,
  Certainty,
  Decision,
  Dossier,
  FunderOutcome,
  Language,
  Outcome,
  OrganCode,
  ReceivedAnswer,
  UncountedReason,
} from '@penhouder/domain';
import type { WorkingCalendar, LocalDate } from '@penhouder/domain';
import { daysBetween, workingDaysBetween } from '@penhouder/domain';
import { say } from './say';

export type ReplyKind = Decision | 'namedDay' | 'question' | 'handOver' | 'absence' | 'withdrawal';

export function organName(organ: OrganCode, language: Language): string {
  return say(language, `organs.${organ}`);
}

/** `CBS`, for tables. */
export function organAbbreviation(organ: OrganCode, language: Language): string {
  return say(language, `organsShort.${organ}`);
}

/** `het college van burgemeester en schepenen`, inside a sentence. */
export function organInSentence(organ: OrganCode, language: Language): string {
  return say(language, `organsInSentence.${organ}`);
}

/** `akkoord onder voorwaarde`. */
export function replyWord(kind: ReplyKind, language: Language): string {
  return say(language, `replies.${kind}`);
}

/** `waarnemend (wnd.)`: in what quality somebody signs. */
export function capacityWord(capacity: Capacity, language: Language): string {
  return say(language, `capacities.${capacity}`);
}

export function replyKindOf(reply: ReceivedAnswer['reply']): ReplyKind {
  if (reply.kind === 'handOver') return reply.days === undefined ? 'handOver' : 'absence';
  return reply.kind === 'decision' ? reply.decision : reply.kind;
}

/** `Bewaard, maar het telt niet mee: …`: why an answer that was kept counts for nothing. */
export function keptSentence(reason: UncountedReason, language: Language): string {
  return say(language, 'uncounted.kept', { reason: say(language, `uncounted.${reason}`) });
}

export function outcomeWord(outcome: Outcome | FunderOutcome, language: Language): string {
  return say(language, `outcomes.${outcome}`);
}

export function certaintyWord(certainty: Certainty, language: Language): string {
  return say(language, `certainties.${certainty}`);
}

/** `voorbeeld`, `oefening`; null for a real dossier, which needs no mark. */
export function kindWord(kind: Dossier['kind'], language: Language): string | null {
  return kind === 'real' ? null : say(language, `kinds.${kind}`);
}

/** Further away than this nobody plans by working days. */
const HALF_A_YEAR = 183;
const TWO_YEARS = 731;

/** `nog 5 werkdagen`, `over 8 maanden`, `vandaag`, `3 werkdagen geleden`: how far `to` lies from `from`. */
export function workingDayDistance(
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  calendar: WorkingCalendar,
  language: Language,
): string {
  if (from === to) return say(language, 'distances.today');
  if (Math.abs(daysBetween(from, to)) > HALF_A_YEAR) return farDistance(daysBetween(from, to), language);
  const days = workingDaysBetween(calendar, from, to);
  if (to > from)
    return days === 0 ? say(language, 'distances.aheadNone') : say(language, 'distances.ahead', { count: days });
  return days === 0 ? say(language, 'distances.pastNone') : say(language, 'distances.past', { count: -days });
}

function farDistance(days: number, language: Language): string {
  const side = days > 0 ? 'ahead' : 'past';
  const far = Math.abs(days);
  return far > TWO_YEARS
    ? say(language, `distances.${side}Years`, { count: Math.floor(far / 365.25) })
    : say(language, `distances.${side}Months`, { count: Math.floor(far / 30.5) });
}
