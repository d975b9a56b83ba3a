import { calendar, call, instant, launched, day } from '../dossier/dossier.fixtures';
import { planRequestOf, spreadMinutesOf } from './plan-request';
import { planDossier } from './planner';

const now = instant('2019-07-18T08:00:00.000Z');
const request = planRequestOf(launched(), now);
const plan = planDossier(request, calendar);

describe('the plan', () => {
  it('ends a closing without an hour at the end of that day in Brussels', () => {
    expect(plan.closing).toEqual({ on: '2020-01-15', at: '2020-01-15T23:00:00.000Z', isHourStated: false });
  });

  it('keeps a stated hour', () => {
    const noon = planDossier(
      { ...request, closing: { on: day('2020-01-15'), time: '12:00' as never, certainty: 'stated' } },
      calendar,
    );
    expect(noon.closing).toEqual({ on: '2020-01-15', at: '2020-01-15T11:00:00.000Z', isHourStated: true });
  });

  it('leaves out reminders whose day has begun', () => {
    const late = planDossier({ ...request, now: instant('2019-11-25T12:00:00.000Z') }, calendar);
    expect(late.reminders.map((reminder) => reminder.offset)).toEqual([5, 2]);
  });

  it('decides a reminder at once when it is planned in the last hour before it leaves', () => {
    const tight = planDossier({ ...request, now: instant('2019-12-11T07:55:00.000Z') }, calendar);
    expect(tight.reminders).toMatchObject([
      { offset: 2, decideAt: '2019-12-11T07:56:00.000Z', sendAt: '2019-12-11T08:00:00.000Z' },
    ]);
  });

  it('has a report for every year of the duty, due in the year after', () => {
    expect(plan.duties.map((duty) => [duty.year, duty.due.on])).toEqual([
      [2020, '2021-03-31'],
      [2021, '2022-03-31'],
    ]);
  });

  it('puts a report due on 29 February on the 28th in years that have none', () => {
    const duty = call.steps.find((step) => step.kind === 'recurring-duty');
    if (duty === undefined) throw new Error('no duty');
    const leap = planDossier(
      { ...request, duties: [{ ...duty, firstYear: 2022, lastYear: 2023, dueMonthDay: '02-29' }] },
      calendar,
    );
    expect(leap.duties.map((one) => one.due.on)).toEqual(['2023-02-28', '2024-02-29']);
  });

  it('is the same when asked twice', () => {
    expect(planDossier(request, calendar)).toEqual(plan);
  });

  it('spreads dossiers over an hour, each always the same', () => {
    const minutes = ['a', 'b', 'c', 'd'].map((id) => spreadMinutesOf(id as never));
    expect(new Set(minutes).size).toBeGreaterThan(1);
    expect(minutes.every((minute) => minute >= 0 && minute < 60)).toBe(true);
    expect(spreadMinutesOf('a' as never)).toBe(minutes[0]);
  });
});
