import fc from 'fast-check';
import type { Dossier, DossierCommand, Instant, ParticipantId } from '../../index';
import { addMinutes, decide, evolve, isRoundOpen, quorumOf } from '../../index';
import {
  aalst,
  agreement,
  answers,
  asked,
  day,
  gent,
  instant,
  launched,
  planned,
  reaches,
  reason,
  received,
  ronse,
} from '../dossier.fixtures';
import { lawsOf } from './law.fixtures';

const law = lawsOf('a closing that moves', process, it);

const DAY = 24 * 60;
const CLOSING = instant('2020-01-15T23:00:00.000Z');
const LATER = instant('2020-02-15T23:00:00.000Z');
const END = instant('2020-03-01T12:00:00.000Z');

interface Done {
  readonly at: Instant;
  readonly does: (dossier: Dossier) => Dossier;
}

const taken = (command: DossierCommand) => (dossier: Dossier) => {
  const result = decide(command, dossier);
  return result.accepted ? result.events.reduce(evolve, dossier) : dossier;
};

/** Around the old closing and around the new one, to the minute. */
const moments = fc
  .record({ from: fc.constantFrom(CLOSING, LATER), minutes: fc.integer({ min: -3 * DAY, max: 3 * DAY }) })
  .map(({ from, minutes }) => addMinutes(from, minutes));

/** Received at one moment, brought to the dossier at another: deliveries wait when the house stands still. */
const deliveries = fc.tuple(
  ...[gent, aalst, ronse].map((who) =>
    fc.record({ who: fc.constant<ParticipantId>(who), at: moments, delay: fc.integer({ min: 0, max: 20 * DAY }) }),
  ),
);
/** When the closing is moved, and how long the new plan is under way. */
const moves = fc.record({
  at: fc.integer({ min: -2 * DAY, max: 5 * DAY }).map((minutes) => addMinutes(CLOSING, minutes)),
  lag: fc.integer({ min: 0, max: 2 * DAY }),
});
const wakes = fc.array(moments, { maxLength: 6 });

const closesRound = (at: Instant) => (dossier: Dossier) =>
  dossier.isRoundClosing ? taken({ type: 'CloseRound', at, answers: [] })(dossier) : dossier;

function played(things: readonly Done[]): Dossier {
  const inOrder = [...things].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  return inOrder.reduce((dossier, { at, does }) => closesRound(at)(does(dossier)), launched());
}

describe('laws of a closing that moves', () => {
  law(
    'an answer counts when we had it before the closing that holds in the end, whatever came first',
    fc.property(deliveries, moves, wakes, (said, move, awake) => {
      const moving = asked(move.at, {
        type: 'MoveDate',
        date: 'closing',
        on: day('2020-02-15'),
        time: null,
        reasonTextId: reason,
      });
      const planAt = addMinutes(move.at, move.lag);
      const things: Done[] = [
        ...said.map(({ who, at, delay }) => {
          const applied = addMinutes(at, delay);
          return {
            at: applied,
            does: taken(answers(applied, received(who, { row: `row-${who}`, at, reply: agreement }))),
          };
        }),
        ...awake.map((at) => ({ at, does: taken(reaches(at)) })),
        { at: move.at, does: taken(moving) },
        { at: planAt, does: (dossier) => planned(dossier, planAt) },
      ];
      const reopened = played(things.filter(({ at }) => at <= planAt));
      expect(isRoundOpen(reopened)).toBe(true);
      const dossier = closesRound(END)(taken(reaches(END))(played(things)));
      const counted = quorumOf(dossier)[0]?.countedIds ?? [];
      const inTime = said.filter(({ at }) => at < LATER).map(({ who }) => who);
      expect([...counted].sort()).toEqual([...inTime].sort());
    }),
  );
});
