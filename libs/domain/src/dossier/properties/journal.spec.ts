import fc from 'fast-check';
import type { Dossier, DossierCommand, DossierEvent, Effect } from '../../index';
import { decide, effectsOf, evolve } from '../../index';
import { launches, lives } from './deeds.fixtures';
import { lawsOf } from './law.fixtures';
import type { Life, Step } from './life.fixtures';
import { blank, born, fold, journalOf, live } from './life.fixtures';

const law = lawsOf('the journal', process, it);

/** As it comes back from where it was stored. */
const stored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(frozen);
  return value;
}

describe('laws of the journal', () => {
  law(
    'P1: replaying the stored journal, at once or event by event, gives the state that deciding gave',
    fc.property(launches, lives, (launch, turns) => {
      const life = live(born(launch), turns);
      const journal = frozen(stored(journalOf(life)));
      const versions: number[] = [];
      const byHand = journal.reduce((state: Dossier, event) => {
        const next = evolve(frozen(state), event);
        versions.push(next.version);
        return next;
      }, blank);
      expect(versions).toEqual(journal.map((_, index) => index + 1));
      expect(byHand).toEqual(life.dossier);
      expect(fold(stored(blank), journal)).toEqual(life.dossier);
    }),
  );

  law(
    'P2: a life that is stored and restored half-way goes on as if nothing had happened',
    fc.property(launches, lives, fc.nat(25), (launch, turns, half) => {
      const before = live(born(launch), turns.slice(0, half));
      const restored: Life = { ...before, dossier: stored(before.dossier) };
      expect(restored.dossier).toStrictEqual(before.dossier);
      const there = live(before, turns.slice(half));
      const here = live(restored, turns.slice(half));
      expect(here.dossier).toEqual(there.dossier);
      expect(journalOf(here)).toEqual(journalOf(there));
    }),
  );

  law(
    'P3: a row, a request, an instant or a failed mail that is delivered again at any later moment changes nothing',
    fc.property(launches, lives, fc.array(fc.nat(100), { minLength: 1, maxLength: 8 }), (launch, turns, picks) => {
      const { steps, now } = live(born(launch), turns);
      const changing = steps.flatMap((step, index) => {
        const pick = picks[index % picks.length] ?? 0;
        const earlier = steps[pick % (index + 1)] ?? step;
        if (!isRepeatable(earlier, step.after)) return [];
        const again: DossierCommand = { ...earlier.command, at: atLeast(earlier, now) };
        const decision = decide(again, step.after);
        return decision.accepted && decision.events.length === 0 ? [] : [{ again, decision }];
      });
      expect(changing).toEqual([]);
    }),
  );

  law(
    'P3: one event plans each of its mails under a key that no other mail has',
    fc.property(launches, lives, (launch, turns) => {
      let state: Dossier = blank;
      const [once, again] = [[], []] as [Effect[], Effect[]];
      for (const event of journalOf(live(born(launch), turns))) {
        state = evolve(state, event);
        once.push(...effectsOf(event as never, state, state.version));
        again.push(...effectsOf(event as never, state, state.version));
      }
      expect(again).toEqual(once);
      const keys = once.map(({ mailKey }) => mailKey);
      expect(keys).toEqual([...new Set(keys)]);
    }),
  );

  law(
    'P1: deciding twice in one state gives the same events',
    fc.property(launches, lives, (launch, turns) => {
      const { steps } = live(born(launch), turns);
      expect(steps.map(({ command, before }) => decide(command, frozen(before)))).toEqual(
        steps.map(({ events }) => ({ accepted: true, events })),
      );
    }),
  );
});

/**
 * A launch is refused the second time, each plan is a new one, a round that waits to be closed is closed, a failure that
 * was seen to can be told again, and who was looked up while the round was closed is asked once it is open again.
 */
function isRepeatable({ command, events }: Step, later: Dossier): boolean {
  if (command.type === 'LaunchDossier' || command.type === 'AdoptPlan') return false;
  if (command.type === 'CloseRound' && later.isRoundClosing) return false;
  if (command.type === 'AnswerEscalations' && isSoughtStill(command, later)) return false;
  const keys = events.flatMap((event: DossierEvent) => (event.type === 'MailFailed' ? [event.mailKey] : []));
  return keys.every((key) => key in later.failedMails);
}

function isSoughtStill({ found }: Extract<DossierCommand, { type: 'AnswerEscalations' }>, later: Dossier): boolean {
  return found.some(({ participantId, rung }) =>
    later.participants[participantId]?.ladder?.seeking.some((sought) => sought.rung === rung),
  );
}

/** An instant is told again as it was; everything else arrives with the time at which it arrives. */
function atLeast({ command }: Step, now: DossierCommand['at']): DossierCommand['at'] {
  return command.type === 'ReachInstant' || command.type === 'CloseRound' ? command.at : now;
}
