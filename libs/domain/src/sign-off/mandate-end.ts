import type { OfficeCode, SignOffRoundRule } from '../calls/call-rules';
import { latestToday } from '../deadlines/civil-day';
import type { Participant, SlotAnswer } from '../dossier/participant';
import type { LocalDate } from '../primitives/instant';
import { addDays, weekdayOf } from '../primitives/instant';
import { decidedOn } from './organ-decisions';
import { countedAnswers, signatureRuleOf } from './signatures';
import { slotsOf } from './standing';

/** Offices that are held for one legislature; the director and the staff stay. */
const ELECTED: readonly OfficeCode[] = ['mayor', 'alderman', 'chair', 'councillor'];

const LEGISLATURE_YEARS = 6;
/** A year in which one began, and the first that begins in the December before it. */
const ONE_OF_THEM = 2025;
const INSTALLING_DAYS = 5;
const FRIDAY = 5;

/**
 * Whether somebody signed whose mandate had ended when its organ decided, so that the new holder should look at it. What
 * was decided while the mandate lasted stays valid. The day that the signer said itself outranks what the calendar says of
 * its office: an elected one ends when the new councils are installed. While nobody knows when the organ decided there is
 * nothing to compare. Source: `domain.md` 2.0.4 and 4.4, legislature changes; `reliability.md` 5.5.
 */
export function isMandateEnded(participant: Participant, round: SignOffRoundRule): boolean {
  return slotsOf(round)
    .flatMap((slot) => countedAnswers(participant.slots[slot], signatureRuleOf(round, slot)))
    .some((answer) => {
      const on = decidedOn(participant, answer);
      return on !== null && answer.decision !== 'decline' && hadEnded(answer, on);
    });
}

function hadEnded({ office, inOfficeUntil, receivedAt, isInherited }: SlotAnswer, on: LocalDate): boolean {
  if (inOfficeUntil !== undefined) return inOfficeUntil < on;
  if (office === undefined || !ELECTED.includes(office)) return false;
  const signedOn = latestToday(receivedAt);
  return installationsBetween(signedOn, on, isInherited === true).some(
    ({ first, last }) => signedOn < first && on > last,
  );
}

/** The days on which the councils of one legislature are installed; which of them it is where, nobody wrote down. */
interface Installation {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

function installationsBetween(from: LocalDate, to: LocalDate, isMerged: boolean): readonly Installation[] {
  const [first, last] = [yearOf(from), yearOf(to) + 1];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, nth) => first + nth);
  return years
    .filter((year) => (year - ONE_OF_THEM) % LEGISLATURE_YEARS === 0)
    .map((year) => installationOf(year, isMerged));
}

/**
 * On one of the first five working days of December; with the new year in merged units, whose old mayors stay until then,
 * and everywhere before 2024. Source: `domain.md` 2.0.4.
 */
function installationOf(year: number, isMerged: boolean): Installation {
  const newYear = `${String(year)}-01-01` as LocalDate;
  if (isMerged || year < ONE_OF_THEM) return { first: newYear, last: addDays(newYear, -1) };
  const december = `${String(year - 1)}-12-01` as LocalDate;
  const workingDays = Array.from({ length: INSTALLING_DAYS + 2 }, (_, nth) => addDays(december, nth)).filter(
    (day) => weekdayOf(day) <= FRIDAY,
  );
  return { first: workingDays[0] ?? december, last: workingDays[INSTALLING_DAYS - 1] ?? december };
}

function yearOf(on: LocalDate): number {
  return Number(on.slice(0, 4));
}
