import fc from 'fast-check';
import type { CoordinatorCommand, Dossier, Instant } from '../../index';
import { activeParticipants, addDays, contactsToRemind, dueOf, roundOf, wallAt } from '../../index';
import { planRequestOf } from '../../planning/plan-request';
import { planDossier } from '../../planning/planner';
import { calendar, coordinator, gent, reason, ROUND } from '../dossier.fixtures';
import { anyone, launches, lives } from './deeds.fixtures';
import { lawsOf } from './law.fixtures';
import type { Life } from './life.fixtures';
import { after, born, journalOf, live, wokenUntil } from './life.fixtures';

const law = lawsOf('changes that are taken back', process, it);

const FAR_AWAY = '2023-01-01T00:00:00.000Z' as Instant;

type Changing = (life: Life) => CoordinatorCommand;

const by = { by: coordinator, commandId: 'change', reasonTextId: reason };

const moving = fc
  .record({
    date: fc.constantFrom('closing' as const, 'internalDue' as const),
    days: fc.integer({ min: -20, max: 40 }),
  })
  .map(({ date, days }): Changing => ({ dossier }) => ({
    ...by,
    ...{ type: 'MoveDate', date, on: addDays(dossier.dates?.[date]?.on ?? today(dossier.reachedAt), days), time: null },
  }));
const extending = fc
  .record({ who: anyone, days: fc.integer({ min: 1, max: 30 }) })
  .map(({ who, days }): Changing => ({ dossier, now }) => ({
    ...by,
    ...{ type: 'ExtendParticipant', participantId: who, on: addDays(dueOf(dossier, who)?.on ?? today(now), days) },
  }));
const stopping = fc.constantFrom(null, ROUND).map((onlyStepId): Changing => ({ now }) => ({
  ...by,
  type: 'SuspendClock',
  on: today(now),
  cause: 'ownReason',
  onlyStepId,
}));
const running = fc
  .boolean()
  .map((isClosingMoved): Changing => ({ now }) => ({ ...by, type: 'ResumeClock', on: today(now), isClosingMoved }));
const changes: fc.Arbitrary<Changing> = fc.oneof(moving, extending, stopping, running);

function today(at: Instant): ReturnType<typeof addDays> {
  return wallAt(calendar, at).date;
}

function done(life: Life, command: CoordinatorCommand): Life {
  return after(life, { ...command, at: life.now });
}

/** A clock may stand still already, so that there is one to set going. */
function beginning(launch: Parameters<typeof born>[0], turns: Parameters<typeof live>[1], isStill: boolean): Life {
  const life = live(born(launch), turns);
  const on = today(life.now);
  const stop = { ...by, commandId: 'before', on, cause: 'ownReason' as const, onlyStepId: null };
  return isStill ? done(life, { ...stop, type: 'SuspendClock' }) : life;
}

/** The dossier without what only says that something was done. */
function facts({ version: _, plan: __, appliedCommandIds: ___, undoable: ____, ...dossier }: Dossier): unknown {
  const participants = Object.values(dossier.participants).map(
    ({ leaving: _l, remindedOffsets: _r, remindersSent: _s, ...one }) => one,
  );
  return { ...dossier, participants };
}

/** Every reminder that is still to leave to who named no day, told by the journal to come and by what was decided on and has not left. */
function remindersToCome(life: Life): readonly string[] {
  const round = roundOf(life.dossier);
  const waiting = activeParticipants(life.dossier).flatMap((one) =>
    (one.leaving ?? [])
      .filter(({ sendAt }) => sendAt > life.now && round !== null && contactsToRemind(one, round, sendAt).length > 0)
      .map(({ offset, sendAt }) => `${one.id} ${String(offset)} ${sendAt}`),
  );
  const coming = journalOf(wokenUntil(life, FAR_AWAY))
    .slice(journalOf(life).length)
    .flatMap((event) =>
      event.type === 'SignOffReminderDue' && event.reminder !== null
        ? [`${event.participantId} ${String(event.reminder.offset)} ${event.reminder.sendAt}`]
        : [],
    );
  const named = Object.values(life.dossier.participants).flatMap((one) => (one.named === null ? [] : [`${one.id} `]));
  const all = [...new Set([...waiting, ...coming])];
  return all.filter((one) => !named.some((who) => one.startsWith(who))).sort();
}

const undone = (life: Life, sequence: number): Life =>
  done(life, { type: 'UndoChange', sequence, by: coordinator, commandId: 'undo' });

describe('laws of changes that are taken back', () => {
  law(
    'a change that is taken back leaves every date, plan and reminder as it was, and the journal keeps both',
    fc.property(launches, lives, fc.tuple(changes, fc.boolean()), (launch, turns, [change, isStill]) => {
      const life = beginning(launch, turns, isStill);
      const changed = done(life, change(life));
      const sequence = changed.dossier.undoable?.sequence;
      if (sequence === undefined || sequence <= life.dossier.version) return;
      const back = undone(changed, sequence);
      expect(facts(back.dossier)).toEqual(facts(life.dossier));
      const now = planDossier(planRequestOf(life.dossier, life.now), calendar);
      expect(back.dossier.plan).toEqual(now);
      expect(remindersToCome(back)).toEqual(
        remindersToCome(after(life, { type: 'AdoptPlan', at: life.now, plan: now })),
      );
      const types = journalOf(back).map(({ type }) => type);
      expect(types.slice(0, journalOf(changed).length)).toEqual(journalOf(changed).map(({ type }) => type));
      expect(types).toContain('ChangeUndone');
    }),
  );

  law(
    'once anything else happened, or it was taken back already, it cannot be taken back',
    fc.property(launches, lives, changes, (launch, turns, change) => {
      const life = live(born(launch), turns);
      const changed = done(life, change(life));
      const sequence = changed.dossier.undoable?.sequence;
      if (sequence === undefined || sequence <= life.dossier.version) return;
      const keeping = { type: 'KeepDouble' as const, participantId: gent, otherDossierId: 'other' as never };
      const overtaken = done(changed, { ...by, ...keeping, commandId: 'keep' });
      const isOvertaken = journalOf(overtaken).at(-2)?.type === 'DoubleKept';
      if (isOvertaken) expect(undone(overtaken, sequence).dossier).toBe(overtaken.dossier);
      const back = undone(changed, sequence);
      expect(done(back, { type: 'UndoChange', sequence, by: coordinator, commandId: 'again' }).dossier).toBe(
        back.dossier,
      );
    }),
  );
});
