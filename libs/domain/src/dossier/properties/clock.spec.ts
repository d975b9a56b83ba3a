import fc from 'fast-check';
import type { Dossier, DossierEvent, Instant, Participant, ParticipantId } from '../../index';
import { addMinutes, nextWakeUp, remindersOf } from '../../index';
import { launches, lives } from './deeds.fixtures';
import { contactsToRemind } from '../../sign-off/standing';
import { roundOf } from '../lookups';
import { lawsOf } from './law.fixtures';
import type { Life } from './life.fixtures';
import { after, born, journalOf, live, wokenUntil } from './life.fixtures';

const law = lawsOf('the clock', process, it);
const MINUTES_IN_TWO_YEARS = 2 * 366 * 24 * 60;

const stops = fc
  .array(fc.nat(MINUTES_IN_TWO_YEARS), { minLength: 1, maxLength: 6 })
  .map((minutes) => [...minutes].sort((a, b) => a - b));

/** The clock of a dossier is moved to `at`, over each instant at which it wakes by itself. */
function advanced(life: Life, at: Instant): Life {
  return after(wokenUntil(life, at), { type: 'ReachInstant', at });
}

const caused = (life: Life): readonly DossierEvent[] =>
  journalOf(life).filter((event) => event.type !== 'InstantReached');

const withoutVersion = ({ version: _version, ...state }: Dossier): unknown => state;

describe('laws of the clock', () => {
  law(
    'P13: moving the clock in many hops has the outcome of moving it in one',
    fc.property(launches, lives, stops, (launch, turns, hops) => {
      const life = live(born(launch), turns);
      const instants = hops.map((minutes) => addMinutes(life.now, minutes));
      const last = instants.at(-1) ?? life.now;
      const inOne = advanced(life, last);
      const inMany = instants.reduce(advanced, life);
      expect(caused(inMany)).toEqual(caused(inOne));
      expect(withoutVersion(inMany.dossier)).toEqual(withoutVersion(inOne.dossier));
    }),
  );

  law(
    'P13: an outage that skips instants loses no closing, no overdue report and no reminder from before the closing',
    fc.property(launches, lives, fc.nat(MINUTES_IN_TWO_YEARS), (launch, turns, minutes) => {
      const life = live(born(launch), turns);
      const at = addMinutes(life.now, minutes);
      const woken = advanced(life, at).dossier;
      const late = after(life, { type: 'ReachInstant', at }).dossier;
      const compared = Object.values(life.dossier.participants).filter((one) => !isReachableAtTimes(life.dossier, one));
      const ids = compared.map(({ id }) => id);
      expect(obligationsOf(late, ids)).toEqual(obligationsOf(woken, ids));
    }),
  );

  law(
    'P13: the clock makes progress: the next instant at which a dossier wakes lies after the one it reached',
    fc.property(launches, lives, (launch, turns) => {
      for (const { after: state } of live(born(launch), turns).steps) {
        const next = nextWakeUp(state);
        expect(next === null || next > state.reachedAt).toBe(true);
      }
    }),
  );
});

/** What time alone settles, whether or not each instant was looked at by itself; reminders of `ids`. */
function obligationsOf(dossier: Dossier, ids: readonly ParticipantId[]): unknown {
  const { stage, isClosingPassed, isRoundClosing, reachedAt, participants, steps } = dossier;
  const reminded = Object.values(participants)
    .filter(({ id }) => ids.includes(id))
    .map((one) => [one.id, remindedBeforeClosing(dossier, one)]);
  const overdue = Object.values(steps).map((step) => [step.status, 'overdueYears' in step ? step.overdueYears : []]);
  return { stage, isClosingPassed, isRoundClosing, reachedAt, reminded, overdue, next: nextWakeUp(dossier) };
}

/**
 * Where mail to the person came back, a substitute can be reminded on its days and nobody on the others: whom an older
 * reminder would have reached is then another question than whom the newest one reaches.
 */
function isReachableAtTimes(dossier: Dossier, participant: Participant): boolean {
  const round = roundOf(dossier);
  if (round === null) return false;
  const reached = remindersOf(dossier, participant.id).map(
    ({ sendAt }) => contactsToRemind(participant, round, sendAt).length > 0,
  );
  return reached.includes(true) && reached.includes(false);
}

function remindedBeforeClosing(dossier: Dossier, { id, remindedOffsets }: Participant): readonly number[] {
  const closingAt = dossier.plan?.closing?.at ?? dossier.reachedAt;
  const late = remindersOf(dossier, id).filter(({ decideAt }) => decideAt >= closingAt);
  // The reminder after a named day that has passed goes along to the next morning with every new plan.
  const counted = remindedOffsets.filter((offset) => offset >= 0);
  return counted.filter((offset) => late.every((one) => one.offset !== offset)).sort((a, b) => a - b);
}
