import type { OfficeCode, SignOffRoundRule } from '../calls/call-rules';
import { earliestToday } from '../deadlines/civil-day';
import type { Participant, SlotAnswer } from '../dossier/participant';
import type { LocalDate } from '../primitives/instant';
import { countedAnswers, signatureRuleOf } from './signatures';
import { slotsOf } from './standing';

/** Offices that are held for one legislature; the director and the staff stay. */
const ELECTED: readonly OfficeCode[] = ['mayor', 'alderman', 'chair', 'councillor'];

const LEGISLATURE_YEARS = 6;
const ONE_OF_THEM = 2025;

/**
 * Whether somebody signed whose mandate had ended when its organ decided, so that the new holder should look at it. What
 * was decided while the mandate lasted stays valid. The day that the signer said itself outranks what the calendar says of
 * its office: an elected one ends with the legislature, which begins on 1 January of 2019, 2025, 2031. While nobody knows
 * when the organ decided there is nothing to compare. Source: `domain.md` 2.0.4 and 4.4, legislature changes;
 * `reliability.md` 5.5.
 */
export function isMandateEnded(participant: Participant, round: SignOffRoundRule): boolean {
  const decidedOn = participant.aftermath?.proof?.decidedOn;
  if (decidedOn === undefined) return false;
  return slotsOf(round)
    .flatMap((slot) => countedAnswers(participant.slots[slot], signatureRuleOf(round, slot)))
    .some((answer) => answer.decision !== 'decline' && hadEnded(answer, decidedOn));
}

function hadEnded({ office, inOfficeUntil, receivedAt }: SlotAnswer, decidedOn: LocalDate): boolean {
  if (inOfficeUntil !== undefined) return inOfficeUntil < decidedOn;
  const isElected = office !== undefined && ELECTED.includes(office);
  return isElected && legislatureOf(earliestToday(receivedAt)) < legislatureOf(decidedOn);
}

/** The number of a legislature, counted from the one of 2025. */
function legislatureOf(on: LocalDate): number {
  return Math.floor((Number(on.slice(0, 4)) - ONE_OF_THEM) / LEGISLATURE_YEARS);
}
