import {
  aalst,
  agrees,
  asked,
  day,
  eventsOf,
  gent,
  instant,
  launched,
  planned,
  play,
  reaches,
  reason,
  ronse,
} from '../dossier/dossier.fixtures';
import type { DossierCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import { effectsOf } from '../dossier/effects-of';
import { dueOf } from '../dossier/lookups';
import type { Outage } from './outage';

const AFTER = '2019-12-14T09:00:00.000Z';
const overDue: Outage = {
  outageId: 'night',
  kind: 'link',
  from: instant('2019-12-13T20:00:00.000Z'),
  to: instant('2019-12-14T02:00:00.000Z'),
};
const learns = (at: string, ...outages: readonly Outage[]): DossierCommand => ({
  type: 'LearnOfOutages',
  at: instant(at),
  outages,
});
/** The dossier with the plan that an outage asks for. */
const knowing = (dossier: Dossier, ...outages: readonly Outage[]): Dossier =>
  planned(play(dossier, learns(AFTER, ...outages)), instant(AFTER));
const lateness = (dossier: Dossier, who = aalst): boolean | undefined =>
  dossier.participants[who]?.slots[1].answers[0]?.isLate;

describe('a dossier that learns of an outage of our own', () => {
  it('gives everybody who could answer the hours back', () => {
    const dossier = knowing(launched(), overDue);
    expect([gent, aalst, ronse].map((who) => dueOf(dossier, who)?.at)).toEqual(
      Array.from({ length: 3 }, () => '2019-12-14T05:00:00.000Z'),
    );
    expect(dossier.plan?.closing).toEqual(launched().plan?.closing);
  });

  it('counts what fell in the hours that another outage of the same report wins', () => {
    const inWonHours: Outage = {
      ...{ outageId: 'again', kind: 'mail' },
      from: instant('2019-12-14T03:00:00.000Z'),
      to: instant('2019-12-14T03:30:00.000Z'),
    };
    const together = knowing(launched(), inWonHours, overDue);
    expect(dueOf(together, aalst)?.at).toBe('2019-12-14T05:30:00.000Z');
    expect(dueOf(knowing(knowing(launched(), overDue), inWonHours), aalst)).toEqual(dueOf(together, aalst));
    expect(dueOf(knowing(launched(), inWonHours), aalst)?.at).toBe('2019-12-13T23:00:00.000Z');
  });

  it('takes the mark of late from an answer that came within those hours, and from no other', () => {
    const inTime = play(launched(), agrees({ who: aalst, at: '2019-12-14T04:00:00.000Z' }));
    expect(lateness(inTime)).toBe(true);
    expect(lateness(knowing(inTime, overDue))).toBe(false);
    const late = play(launched(), agrees({ who: aalst, at: '2019-12-14T06:00:00.000Z' }));
    expect(lateness(knowing(late, overDue))).toBe(true);
  });

  it('judges what comes later by the day that holds then', () => {
    const dossier = knowing(launched(), overDue);
    expect(lateness(play(dossier, agrees({ who: aalst, at: '2019-12-14T04:59:59.000Z' })))).toBe(false);
    expect(lateness(play(dossier, agrees({ who: aalst, at: '2019-12-14T05:00:00.000Z' })))).toBe(true);
  });

  it('counts each outage once, however often it is told', () => {
    const once = knowing(launched(), overDue);
    expect(eventsOf(once, learns(AFTER, overDue))).toEqual([]);
    expect(eventsOf(launched(), learns(AFTER, overDue, overDue))).toHaveLength(1);
  });

  it('says nothing of one that cost nobody time: before the question, after the due day, or without length', () => {
    const before = { ...overDue, from: instant('2019-01-01T00:00:00.000Z'), to: instant('2019-01-02T00:00:00.000Z') };
    const after = { ...overDue, from: instant('2019-12-15T00:00:00.000Z'), to: instant('2019-12-16T00:00:00.000Z') };
    expect(eventsOf(launched(), learns(AFTER, before))).toEqual([]);
    expect(eventsOf(launched(), learns(AFTER, after))).toEqual([]);
    expect(eventsOf(launched(), learns(AFTER, { ...overDue, to: overDue.from }))).toEqual([]);
  });

  it('leaves out whoever takes part no longer', () => {
    const drop = asked('2019-10-01T09:00:00.000Z', {
      type: 'DropParticipant',
      participantId: ronse,
      reasonTextId: reason,
    });
    expect(eventsOf(play(launched(), drop), learns(AFTER, overDue))).toMatchObject([
      { type: 'OutageRecorded', participantIds: [gent, aalst] },
    ]);
  });

  it('keeps the hours when the common day moves afterwards', () => {
    const moved = asked('2019-12-14T10:00:00.000Z', {
      type: 'MoveDate',
      date: 'internalDue',
      on: day('2019-12-20'),
      time: null,
      reasonTextId: reason,
    });
    const dossier = play(knowing(launched(), overDue), moved);
    expect(dueOf(planned(dossier, instant('2019-12-14T10:00:00.000Z')), aalst)?.at).toBe('2019-12-21T05:00:00.000Z');
  });

  it('reminds nobody twice', () => {
    const reminded = play(launched(), reaches('2019-12-12T09:00:00.000Z'));
    const dossier = knowing(reminded, overDue);
    expect(dossier.participants[aalst]?.remindedOffsets).toEqual(reminded.participants[aalst]?.remindedOffsets);
    expect(eventsOf(dossier, reaches('2019-12-20T09:00:00.000Z')).map(({ type }) => type)).not.toContain(
      'SignOffReminderDue',
    );
  });

  it('tells the coordinators when the closing leaves too little time, and only then', () => {
    const long = { ...overDue, to: instant('2020-02-01T00:00:00.000Z') };
    const [short] = eventsOf(launched(), learns(AFTER, overDue));
    const [cut] = eventsOf(launched(), learns('2020-01-14T09:00:00.000Z', long));
    if (short === undefined || cut === undefined) throw new Error('no event');
    expect(effectsOf(short, launched(), 9)).toEqual([]);
    expect(effectsOf(cut, launched(), 9)).toMatchObject([{ kind: 'coordinatorNotice', topic: 'outageUpToClosing' }]);
  });
});
