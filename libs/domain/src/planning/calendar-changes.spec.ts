import type { WorkingCalendar } from '../deadlines/working-calendar';
import type { Dossier } from '../dossier/dossier';
import { aalst, calendar, day, eventsOf, instant, launched, play, reaches } from '../dossier/dossier.fixtures';
import { nextWakeUp } from '../dossier/reach-instant';
import { planRequestOf } from './plan-request';
import { planDossier } from './planner';

const NOVEMBER = '2019-11-04T09:00:00.000Z';

/** The dossier after the plan that another calendar gives. */
function replanned(dossier: Dossier, at: string, other: WorkingCalendar): Dossier {
  const plan = planDossier(planRequestOf(dossier, instant(at)), other);
  return play(dossier, { type: 'AdoptPlan', at: instant(at), plan });
}

/** When each planned reminder leaves for one municipality, to the end. */
function leaving(dossier: Dossier): readonly string[] {
  const left: string[] = [];
  let state = dossier;
  for (let at = nextWakeUp(state); at !== null && at < '2020-01-16'; at = nextWakeUp(state)) {
    for (const event of eventsOf(state, reaches(at)))
      if (event.type === 'SignOffReminderDue' && event.participantId === aalst) left.push(event.reminder?.sendAt ?? '');
    state = play(state, reaches(at));
  }
  return left;
}

/** The first reminder left on 30 October, the others are to come. */
const started = play(launched(), reaches('2019-10-30T08:00:00.000Z'));

describe('a calendar that changes while a dossier runs', () => {
  it('moves reminders that are still to come over a holiday that was added, and sends none again', () => {
    const holiday = { ...calendar, closedDays: { ...calendar.closedDays, [day('2019-12-06')]: 'gesloten' } };
    expect(leaving(replanned(started, NOVEMBER, calendar))).toEqual([
      '2019-11-22T08:00:00.000Z',
      '2019-12-06T08:00:00.000Z',
      '2019-12-11T08:00:00.000Z',
    ]);
    expect(leaving(replanned(started, NOVEMBER, holiday))).toEqual([
      '2019-11-21T08:00:00.000Z',
      '2019-12-05T08:00:00.000Z',
      '2019-12-11T08:00:00.000Z',
    ]);
  });

  it('leaves every stored instant as it is when the zone tables change, until a new plan is adopted', () => {
    const noWinterTime = { ...calendar, offsets: calendar.offsets.filter(({ from }) => from < '2019-10-27') };
    expect(leaving(started)[0]).toBe('2019-11-22T08:00:00.000Z');
    const after = replanned(started, NOVEMBER, noWinterTime);
    expect(started.plan?.closing?.at).toBe('2020-01-15T23:00:00.000Z');
    expect(after.plan?.closing?.at).toBe('2020-01-15T22:00:00.000Z');
    expect(leaving(after)[0]).toBe('2019-11-22T07:00:00.000Z');
  });
});
