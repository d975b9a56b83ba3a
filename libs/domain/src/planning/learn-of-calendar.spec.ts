import type { DossierCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import {
  aalst,
  agrees,
  asked,
  calendar,
  coordinator,
  day,
  eventsOf,
  gent,
  instant,
  launched,
  play,
  reaches,
  reason,
  ronse,
  typesOf,
} from '../dossier/dossier.fixtures';
import { evolve } from '../dossier/evolve';
import type { LocalDate } from '../primitives/instant';
import { planRequestOf } from './plan-request';
import { planDossier } from './planner';

const NOVEMBER = '2019-11-04T09:00:00.000Z';
const BRIDGE = day('2019-12-06');

const learns = (changeId: string, ...on: readonly LocalDate[]): DossierCommand => ({
  type: 'LearnOfCalendar',
  at: instant(NOVEMBER),
  changes: [{ changeId, by: coordinator, days: on.map((one) => ({ on: one, isClosed: true })) }],
});

/** The plan with these days closed beside the known ones. */
function adopts(dossier: Dossier, ...on: readonly LocalDate[]): DossierCommand {
  const closedDays = { ...calendar.closedDays, ...Object.fromEntries(on.map((one) => [one, 'gesloten'])) };
  const plan = planDossier(planRequestOf(dossier, instant(NOVEMBER)), { ...calendar, closedDays });
  return { type: 'AdoptPlan', at: instant(NOVEMBER), plan };
}

/** The dossier before the shell planned anew. */
const hearing = (dossier: Dossier, ...commands: readonly DossierCommand[]): Dossier =>
  commands.reduce((state, command) => eventsOf(state, command).reduce(evolve, state), dossier);

/** The first reminder left on 30 October; 15, 5 and 2 working days before 13 December are to come. */
const started = play(launched(), reaches('2019-10-30T08:00:00.000Z'));

/** What moved, with how many it concerns. */
function moved(dossier: Dossier, ...on: readonly LocalDate[]): readonly unknown[] {
  return eventsOf(dossier, adopts(dossier, ...on)).flatMap((event) =>
    event.type === 'PlanMoved'
      ? event.moves.map(({ from, to }) => [(to ?? from)?.kind, from?.on, to?.on, to?.participantIds.length])
      : [],
  );
}

describe('closed days that change while a dossier runs', () => {
  it('ask for a new plan, and the journal says what it moved of what was still to come', () => {
    const told = hearing(started, learns('one', BRIDGE));
    expect(told.planNeeded).toBe('calendarChanged');
    expect(moved(told, BRIDGE)).toEqual([
      ['reminder', '2019-11-22', '2019-11-21', 3],
      ['reminder', '2019-12-06', '2019-12-05', 3],
    ]);
  });

  it('move nothing of who answered already', () => {
    const answered = play(started, agrees({ who: gent, at: NOVEMBER }), agrees({ who: aalst, at: NOVEMBER }));
    const told = hearing(answered, learns('one', BRIDGE));
    const moves = eventsOf(told, adopts(told, BRIDGE)).flatMap((event) =>
      event.type === 'PlanMoved' ? event.moves : [],
    );
    expect(moves.map(({ to }) => to?.participantIds)).toEqual([[ronse], [ronse]]);
  });

  it('say nothing of a plan that stays as it is', () => {
    const told = hearing(started, learns('one', day('2019-10-31')));
    expect(typesOf(eventsOf(told, adopts(told, day('2019-10-31'))))).toEqual(['PlanAdopted']);
  });

  it('are heard once, and by no dossier that is over', () => {
    const told = hearing(started, learns('one', BRIDGE));
    expect(eventsOf(told, learns('one', BRIDGE))).toEqual([]);
    expect(typesOf(eventsOf(told, learns('two', BRIDGE)))).toEqual(['CalendarChanged']);
    const over = play(started, asked(NOVEMBER, { type: 'WithdrawDossier', reasonTextId: reason }));
    expect(eventsOf(over, learns('one', BRIDGE))).toEqual([]);
  });

  it('come with the plan that another change asked for, which tells its own story', () => {
    const both = hearing(
      started,
      asked(NOVEMBER, {
        type: 'MoveDate',
        date: 'internalDue',
        on: day('2019-12-16'),
        time: null,
        reasonTextId: reason,
      }),
      learns('one', BRIDGE),
    );
    expect(both.planNeeded).toBe('dateMoved');
    expect(moved(both, BRIDGE)).toEqual([]);
    expect(play(both, adopts(both, BRIDGE)).plan?.reminders.map(({ on }) => on)).not.toContain(BRIDGE);
  });
});
