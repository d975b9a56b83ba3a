import type { OfficeCode, SignOffRoundRule } from '../calls/call-rules';
import { earliestToday } from '../deadlines/civil-day';
import type { Participant } from '../dossier/participant';
import type { LocalDate } from '../primitives/instant';
import { countedAnswers, signatureRuleOf } from './signatures';
import { slotsOf } from './standing';

/** Offices that are held for one legislature; the director and the staff stay. */
const ELECTED: readonly OfficeCode[] = ['mayor', 'alderman', 'chair', 'councillor'];

const LEGISLATURE_YEARS = 6;
const ONE_OF_THEM = 2025;

/**
 * Whether an elected office signed in one legislature what its organ only decided in the next: the mandate had ended, so
 * the new holder should look at it. What was decided before the change stays valid. A legislature begins on 1 January of
 * 2019, 2025, 2031. Source: `domain.md` 2.0.4 and 4.4, legislature changes.
 */
export function isMandateEnded(participant: Participant, round: SignOffRoundRule): boolean {
  const decidedOn = participant.aftermath?.proof?.decidedOn;
  if (decidedOn === undefined) return false;
  return slotsOf(round)
    .flatMap((slot) => countedAnswers(participant.slots[slot], signatureRuleOf(round, slot)))
    .filter(({ office, decision }) => office !== undefined && ELECTED.includes(office) && decision !== 'decline')
    .some(({ receivedAt }) => legislatureOf(earliestToday(receivedAt)) < legislatureOf(decidedOn));
}

/** The number of a legislature, counted from the one of 2025. */
function legislatureOf(on: LocalDate): number {
  return Math.floor((Number(on.slice(0, 4)) - ONE_OF_THEM) / LEGISLATURE_YEARS);
}
