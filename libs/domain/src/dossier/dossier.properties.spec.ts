import fc from 'fast-check';
import { contactsToRemind } from '../sign-off/standing';
import type { ContactId, ParticipantId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { addMinutes } from '../primitives/instant';
import { quorumOf } from '../quorum/quorum';
import type { DossierCommand, ReceivedAnswer } from './commands';
import { decide } from './decide';
import type { Dossier } from './dossier';
import {
  aalst,
  agreement,
  BOARD,
  boardApproves,
  conditional,
  coordinator,
  day,
  decidesOn,
  files,
  funderSays,
  gent,
  launched,
  launchedAt,
  planned,
  question,
  reason,
  received,
  refusal,
  reports,
  ronse,
  SUBMISSION,
} from './dossier.fixtures';
import type { DossierEvent, EventOf } from './events';
import { evolve } from './evolve';
import { isClosed, roundOf } from './lookups';
import { nextWakeUp } from './reach-instant';
import { effectsOf } from './effects-of';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 500);
const ALL_INHABITANTS = 30_000 + 25_000 + 5_000;
const MINUTES_IN_THREE_YEARS = 3 * 366 * 24 * 60;

/** What happens, without its moment: the moments are generated apart and sorted. */
type Deed = (at: Instant, nth: number) => DossierCommand;

const who = fc.constantFrom(gent, aalst, ronse);
const dates = fc.constantFrom('2019-10-15', '2019-11-28', '2019-12-18', '2020-01-08', '2020-02-20').map(day);

const reply: fc.Arbitrary<ReceivedAnswer['reply']> = fc.oneof(
  fc.constantFrom(agreement, refusal, conditional, question),
  fc.constantFrom('2019-11-20', '2019-12-18').map(decidesOn),
);

const answer: fc.Arbitrary<Deed> = fc
  .record({ who, reply, nth: fc.constantFrom(1, 2), delay: fc.nat(5_000) })
  .map((said): Deed => (at, nth) => ({
    type: 'ApplyAnswers',
    at,
    answers: [
      received(said.who, {
        row: `row-${String(nth)}`,
        at: addMinutes(at, -said.delay),
        nth: said.nth,
        reply: said.reply,
      }),
    ],
  }));

const byCoordinator: fc.Arbitrary<Deed> = fc
  .oneof(
    fc.record({
      type: fc.constant('MoveDate' as const),
      date: fc.constantFrom('closing' as const, 'internalDue' as const),
      on: dates,
      time: fc.constant(null),
      reasonTextId: fc.constant(reason),
    }),
    fc.record({
      type: fc.constant('ExtendParticipant' as const),
      participantId: who,
      on: dates,
      reasonTextId: fc.constant(reason),
    }),
    fc.record({ type: fc.constant('DropParticipant' as const), participantId: who, reasonTextId: fc.constant(reason) }),
    fc.record({ type: fc.constant('AnswerQuestion' as const), participantId: who, answerTextId: fc.constant(reason) }),
    fc.record({ type: fc.constant('RemindNow' as const), participantIds: fc.array(who) }),
    fc.constant({ type: 'DeclareReady' as const, stepId: SUBMISSION }),
    fc.constant({ type: 'WithdrawDossier' as const, reasonTextId: reason }),
  )
  .map((command): Deed => (at, nth) => ({ ...command, commandId: `command-${String(nth)}`, by: coordinator, at }));

const milestone: fc.Arbitrary<Deed> = fc.constantFrom<Deed[]>(
  (at) => boardApproves(at),
  (at) => files(at, true),
  (at) => funderSays(at, 'approved', 1),
  (at) => reports(at, 2020),
  (at) => ({ type: 'ReachInstant', at }),
  (at) => ({ type: 'CloseRound', at, answers: [] }),
  (at) => ({
    type: 'ReportMailFailures',
    at,
    mails: [{ mailKey: `mail-${at}`, contactId: 'contact-gent-1' as ContactId }],
  }),
);

/** A life of a dossier: deeds at rising moments. */
const life: fc.Arbitrary<readonly DossierCommand[]> = fc
  .array(
    fc.tuple(
      fc.nat(MINUTES_IN_THREE_YEARS),
      fc.oneof(
        { weight: 4, arbitrary: answer },
        { weight: 3, arbitrary: byCoordinator },
        { weight: 3, arbitrary: milestone },
      ),
    ),
    { maxLength: 25 },
  )
  .map((deeds) =>
    deeds.sort(([a], [b]) => a - b).map(([minutes, deed], index) => deed(addMinutes(launchedAt, minutes), index)),
  );

interface Lived {
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
}

/** Lives it as the shell does: wakes up on its own instants, adopts plans, closes the round, skips what is refused. */
function live(
  commands: readonly DossierCommand[],
  seen: (before: Dossier, command: DossierCommand, after: Dossier) => void = () => undefined,
): Lived {
  let dossier = launched();
  const events: DossierEvent[] = [];
  const take = (command: DossierCommand): void => {
    const result = decide(command, dossier);
    if (!result.accepted) return;
    const before = dossier;
    events.push(...result.events);
    dossier = result.events.reduce(evolve, dossier);
    seen(before, command, dossier);
    const adopted = planned(dossier, command.at);
    if (adopted !== dossier) dossier = adopted;
    if (dossier.isRoundClosing && command.type !== 'CloseRound')
      take({ type: 'CloseRound', at: command.at, answers: [] });
  };
  for (const command of commands) {
    for (let at = nextWakeUp(dossier); at !== null && at <= command.at; at = nextWakeUp(dossier))
      take({ type: 'ReachInstant', at });
    take(command);
  }
  return { dossier, events };
}

/** The reminders that time alone causes. */
function remindersAt(before: Dossier, command: DossierCommand): readonly EventOf<'SignOffReminderDue'>[] {
  const result = decide(command, before);
  if (command.type !== 'ReachInstant' || !result.accepted) return [];
  return result.events.filter((event) => event.type === 'SignOffReminderDue');
}

function awaitedOf(dossier: Dossier, participantId: ParticipantId): readonly ContactId[] {
  const participant = dossier.participants[participantId];
  const round = roundOf(dossier);
  if (participant === undefined || round === null) return [];
  return contactsToRemind(participant, round).map((contact) => contact.contactId);
}

const law = (name: string, property: fc.IProperty<unknown>): void => {
  it(name, () => {
    fc.assert(property, { numRuns: RUNS });
  });
};

describe('laws of the core', () => {
  law(
    'the clock makes progress: after reaching an instant the next one is later or none',
    fc.property(life, fc.nat(MINUTES_IN_THREE_YEARS), (commands, minutes) => {
      const { dossier } = live(commands);
      const at = addMinutes(launchedAt, minutes);
      if (at <= dossier.reachedAt) return;
      const result = decide({ type: 'ReachInstant', at }, dossier);
      if (!result.accepted) throw new Error('the clock was refused');
      const next = nextWakeUp(result.events.reduce(evolve, dossier));
      expect(next === null || next > at).toBe(true);
    }),
  );

  law(
    'deciding is deterministic and the same command twice happens once',
    fc.property(life, (commands) => {
      live(commands, (before, command, after) => {
        expect(decide(command, before)).toEqual(decide(command, before));
        if (command.type === 'ApplyAnswers') expect(decide(command, after)).toEqual({ accepted: true, events: [] });
      });
    }),
  );

  law(
    'the state survives JSON: what continue-as-new carries over is what was there',
    fc.property(life, (commands) => {
      const { dossier } = live(commands);
      expect(JSON.parse(JSON.stringify(dossier))).toEqual(dossier);
    }),
  );

  law(
    'no planned reminder goes to who has answered, was dropped or asked a question',
    fc.property(life, (commands) => {
      live(commands, (before, command) => {
        for (const event of remindersAt(before, command)) {
          expect(awaitedOf(before, event.participantId)).toEqual(event.contactIds);
          expect((event.reminder?.decideAt ?? '') <= command.at).toBe(true);
        }
      });
    }),
  );

  law(
    'no reminder goes out twice for one offset, and no mail key is planned twice',
    fc.property(life, (commands) => {
      const { events } = live(commands);
      const named = new Set(events.filter((event) => event.type === 'DayNamed').map((event) => event.participantId));
      const keys = events.flatMap((event) =>
        event.type === 'SignOffReminderDue' && event.reminder !== null && !named.has(event.participantId)
          ? [`${event.participantId}:${String(event.reminder.offset)}`]
          : [],
      );
      expect(new Set(keys).size).toBe(keys.length);
      let state = launched();
      const mails = events.flatMap((event) => {
        state = evolve(state, event);
        return effectsOf(event, state, state.version).map((effect) => effect.mailKey);
      });
      expect(new Set(mails).size).toBe(mails.length);
    }),
  );

  law(
    'the sum is that of the distinct municipalities that agree, never more than all',
    fc.property(life, (commands) => {
      for (const standing of quorumOf(live(commands).dossier)) {
        expect(new Set<ParticipantId>(standing.countedIds).size).toBe(standing.countedIds.length);
        expect(standing.sum).toBeLessThanOrEqual(ALL_INHABITANTS);
        expect(standing.isMet || standing.criticalIds.length === 0).toBe(true);
      }
    }),
  );

  law(
    'a closed dossier stays closed',
    fc.property(life, (commands) => {
      live(commands, (before, _command, after) => {
        expect(isClosed(before) && !isClosed(after)).toBe(false);
      });
    }),
  );

  law(
    'evolve is total: every prefix of a journal folds, and its version is its length',
    fc.property(life, (commands) => {
      const { events } = live(commands);
      let state = launched();
      const start = state.version;
      events.forEach((event, index) => {
        state = evolve(state, event);
        expect(state.version).toBe(start + index + 1);
      });
      expect(state.steps[BOARD]).toBeDefined();
    }),
  );
});
