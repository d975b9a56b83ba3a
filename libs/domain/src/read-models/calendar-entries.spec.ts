import {
  aalst,
  agrees,
  answers,
  asked,
  day,
  decidesOn,
  filed,
  funderSays,
  gent,
  instant,
  launched,
  play,
  planned,
  received,
  reaches,
  reason,
} from '../dossier/dossier.fixtures';
import type { Dossier } from '../dossier/dossier';
import type { PlannedDeadline } from '../planning/plan';
import { calendarEntries } from './calendar-entries';

const DECEMBER = '2019-12-02T09:00:00.000Z';

const daysOf = (dossier: Dossier): Readonly<Record<string, string>> =>
  Object.fromEntries(calendarEntries(dossier).map(({ key, on }) => [key, on]));

const deadline = (on: string): PlannedDeadline => ({
  on: day(on),
  at: instant(`${on}T08:00:00.000Z`),
  isHourStated: true,
});

function withPlan(dossier: Dossier, change: Partial<NonNullable<Dossier['plan']>>): Dossier {
  return dossier.plan === null ? dossier : { ...dossier, plan: { ...dossier.plan, ...change } };
}

const extended = (): Dossier =>
  planned(
    play(
      launched(),
      asked(DECEMBER, { type: 'ExtendParticipant', participantId: aalst, on: day('2019-12-20'), reasonTextId: reason }),
    ),
    instant(DECEMBER),
  );

describe('the days of a dossier for a calendar', () => {
  it('are the common due day and the closing, and no mail that leaves by itself', () => {
    expect(daysOf(launched())).toEqual({ internalDue: '2019-12-13', closing: '2020-01-15' });
  });

  it('are the own due day of who was extended, until it has answered', () => {
    expect(daysOf(extended())).toMatchObject({ 'participantDue.aalst': '2019-12-20' });
    const answered = play(extended(), agrees({ who: aalst, at: '2019-12-03T09:00:00.000Z' }));
    expect(daysOf(answered)).toEqual({ internalDue: '2019-12-13', closing: '2020-01-15' });
  });

  it('are the day that an organ named', () => {
    const named = received(gent, { row: 'row', at: DECEMBER, reply: decidesOn('2019-12-10') });
    expect(daysOf(play(launched(), answers(DECEMBER, named)))).toMatchObject({ 'namedDay.gent': '2019-12-10' });
  });

  it('are the day from which the file can go, with its hour, until it has come', () => {
    const opening = deadline('2019-12-16');
    const [entry] = calendarEntries(withPlan(launched(), { opening })).filter(({ key }) => key === 'opening');
    expect(entry).toMatchObject({ on: '2019-12-16', at: opening.at, isHourStated: true });
    expect(daysOf(play(withPlan(launched(), { opening }), reaches('2019-12-16T08:00:00.000Z')))).not.toHaveProperty(
      'opening',
    );
  });

  it('have the hour of the closing where the call states one', () => {
    const closing = deadline('2020-01-15');
    const isStated = (dossier: Dossier): readonly unknown[] =>
      calendarEntries(dossier).map(({ key, isHourStated }) => [key, isHourStated]);
    expect(isStated(launched())).toEqual([
      ['internalDue', false],
      ['closing', false],
    ]);
    expect(isStated(withPlan(launched(), { closing }))).toEqual([
      ['internalDue', false],
      ['closing', true],
    ]);
  });

  it('are, after the award, the due days of each report, and nothing of what is over', () => {
    const awarded = play(filed(), funderSays('2020-04-01T09:00:00.000Z', 'approved', 2_500_000));
    expect(daysOf(planned(awarded, instant('2020-04-01T09:00:00.000Z')))).toEqual({
      'reportDue.reports.2020': '2021-03-31',
      'reportDue.reports.2021': '2022-03-31',
    });
  });

  it('are none of a dossier that was withdrawn', () => {
    const withdrawn = asked(DECEMBER, { type: 'WithdrawDossier', reasonTextId: reason });
    expect(daysOf(play(launched(), withdrawn))).toEqual({});
  });
});
