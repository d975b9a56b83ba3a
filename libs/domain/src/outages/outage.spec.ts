import fc from 'fast-check';
import { calendar, day, instant } from '../dossier/dossier.fixtures';
import type { PlannedDeadline } from '../planning/plan';
import type { Instant } from '../primitives/instant';
import { addMinutes, msOf } from '../primitives/instant';
import type { Crediting } from './outage';
import { creditedDeadline } from './outage';

const MINUTE_MS = 60 * 1000;
const due: PlannedDeadline = { on: day('2019-12-13'), at: instant('2019-12-13T23:00:00.000Z'), isHourStated: false };
const closing: PlannedDeadline = {
  on: day('2020-01-15'),
  at: instant('2020-01-15T23:00:00.000Z'),
  isHourStated: false,
};
const outage = (from: string, to: string): Crediting['outages'][number] => ({ from: instant(from), to: instant(to) });
const credited = (...outages: Crediting['outages']): ReturnType<typeof creditedDeadline> =>
  creditedDeadline(due, { outages, answeringFrom: instant('2019-11-01T09:00:00.000Z'), closing, calendar });

describe('what an outage of our own gives a municipality', () => {
  it('is nothing when there was none', () => {
    expect(credited()).toEqual({ due, minutes: 0, isUpToClosing: false });
  });

  it('is as many minutes as the outage lasted, with the hour and the day to which they lead', () => {
    expect(credited(outage('2019-12-02T09:00:00.000Z', '2019-12-02T15:10:20.000Z'))).toEqual({
      due: { on: '2019-12-14', at: '2019-12-14T05:11:00.000Z', isHourStated: true },
      minutes: 371,
      isUpToClosing: false,
    });
  });

  it('is a whole day when a whole day was lost', () => {
    const { due: later } = credited(outage('2019-12-02T09:00:00.000Z', '2019-12-03T09:00:00.000Z'));
    expect(later).toEqual({ on: '2019-12-14', at: '2019-12-14T23:00:00.000Z', isHourStated: false });
  });

  it('is as many hours as were lost over a change of the clock: the day that has 25 of them ends later', () => {
    const summer = { on: day('2019-10-26'), at: instant('2019-10-26T22:00:00.000Z'), isHourStated: false };
    const outages = [outage('2019-10-20T09:00:00.000Z', '2019-10-21T09:00:00.000Z')];
    const since = instant('2019-10-01T09:00:00.000Z');
    expect(creditedDeadline(summer, { outages, answeringFrom: since, closing, calendar })).toEqual({
      due: { on: '2019-10-27', at: '2019-10-27T22:00:00.000Z', isHourStated: true },
      minutes: 1_440,
      isUpToClosing: false,
    });
  });

  it('counts an outage over the due moment to its end, so that there is time left to answer', () => {
    expect(credited(outage('2019-12-13T21:00:00.000Z', '2019-12-14T03:00:00.000Z')).minutes).toBe(360);
  });

  it('counts hours once in which link and mail were both down', () => {
    const both = credited(
      outage('2019-12-02T09:00:00.000Z', '2019-12-02T12:00:00.000Z'),
      outage('2019-12-02T11:00:00.000Z', '2019-12-02T13:00:00.000Z'),
      outage('2019-12-02T09:30:00.000Z', '2019-12-02T10:00:00.000Z'),
    );
    expect(both.minutes).toBe(240);
  });

  it('leaves out what came before the question and after the due moment', () => {
    expect(
      credited(
        outage('2019-10-01T09:00:00.000Z', '2019-11-01T10:00:00.000Z'),
        outage('2019-12-14T09:00:00.000Z', '2019-12-14T12:00:00.000Z'),
      ).minutes,
    ).toBe(60);
  });

  it('gives time to answer that a second outage can take, and give back, again', () => {
    expect(
      credited(
        outage('2019-12-13T20:00:00.000Z', '2019-12-13T23:00:00.000Z'),
        outage('2019-12-14T01:00:00.000Z', '2019-12-14T02:00:00.000Z'),
      ).minutes,
    ).toBe(240);
  });

  it('ends at the closing of the funder, which does not move, and says so', () => {
    expect(credited(outage('2019-11-05T09:00:00.000Z', '2019-12-13T22:00:00.000Z'))).toEqual({
      due: closing,
      minutes: 33 * 24 * 60,
      isUpToClosing: true,
    });
  });

  it('for all outages: never earlier, never past the closing, never more than all of them together, and as much as a count minute by minute', () => {
    const minutes = fc.nat(3 * 24 * 60);
    const some = fc.array(fc.tuple(minutes, minutes), { maxLength: 5 });
    const start = instant('2019-12-12T09:00:00.000Z');
    fc.assert(
      fc.property(some, minutes, (spans, asked) => {
        const outages = spans.map(([from, length]) => ({
          from: addMinutes(start, from),
          to: addMinutes(start, from + length),
        }));
        const answeringFrom = addMinutes(start, asked);
        const found = creditedDeadline(due, { outages, answeringFrom, closing, calendar });
        expect(found.due.at >= due.at && found.due.at <= closing.at).toBe(true);
        expect(found.minutes).toBe(minuteByMinute(outages, answeringFrom));
        expect(msOf(found.due.at) - msOf(due.at)).toBe(found.minutes * MINUTE_MS);
      }),
    );
  });
});

/** Time runs; the time that is left runs only while nothing is down. */
function minuteByMinute(outages: Crediting['outages'], answeringFrom: Instant): number {
  let left = (msOf(due.at) - msOf(answeringFrom)) / MINUTE_MS;
  let now = answeringFrom;
  let lost = 0;
  while (left > 0) {
    const isDown = outages.some(({ from, to }) => from <= now && now < to);
    if (isDown) lost += 1;
    else left -= 1;
    now = addMinutes(now, 1);
  }
  return lost;
}
