import {
  aalst,
  agrees,
  asked,
  call,
  contactId,
  day,
  eventsOf,
  filed,
  gent,
  instant,
  launch,
  launched,
  launchedAt,
  municipality,
  play,
  reaches,
  reason,
  rejectionOf,
  ronse,
  time,
} from '../dossier/dossier.fixtures';
import { blankDossier } from '../dossier/blank-dossier';
import type { DossierCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import { evolve } from '../dossier/evolve';
import type { DossierId, ParticipantId } from '../primitives/ids';
import { earliestToday, latestToday } from './civil-day';

const OCTOBER = '2019-10-01T09:00:00.000Z';

function moves(date: 'closing' | 'internalDue', on: string, more: { at?: string; time?: string } = {}): DossierCommand {
  const hour = more.time === undefined ? null : time(more.time);
  return asked(more.at ?? OCTOBER, { type: 'MoveDate', date, on: day(on), time: hour, reasonTextId: reason });
}

const prolongs = (on: string, at = OCTOBER): DossierCommand =>
  asked(at, { type: 'ExtendParticipant', participantId: ronse, on: day(on), reasonTextId: reason });

/** Who is told of the new date. */
function told(dossier: Dossier, command: DossierCommand): readonly string[] {
  return eventsOf(dossier, command).flatMap((event) => (event.type === 'DateCorrectionDue' ? event.contactIds : []));
}

/** Who gets a correction, whether or not anybody there can be reached. */
function corrected(dossier: Dossier, command: DossierCommand): readonly string[] {
  return eventsOf(dossier, command).flatMap((event) =>
    event.type === 'DateCorrectionDue' ? [event.participantId] : [],
  );
}

const zele = 'zele' as ParticipantId;
const blank = blankDossier('dossier' as DossierId);

const everybody = [contactId(gent), contactId(gent, 2), contactId(aalst), contactId(ronse)];

describe('today, without a calendar', () => {
  it.each([
    ['at noon', '2019-10-01T12:00:00.000Z', '2019-10-01', '2019-10-01'],
    ['two hours before midnight in UTC', '2019-10-01T22:00:00.000Z', '2019-10-01', '2019-10-02'],
    ['a minute earlier', '2019-10-01T21:59:00.000Z', '2019-10-01', '2019-10-01'],
  ])('%s is read so that less is refused', (_name, ...[at, first, last]) => {
    expect([earliestToday(instant(at)), latestToday(instant(at))]).toEqual([first, last]);
  });
});

describe('a date that a newer version of the call moves', () => {
  const adopts = (closingOn: string): DossierCommand => {
    const version = { ...call, version: 2, closing: { ...call.closing, on: day(closingOn) } };
    return asked(OCTOBER, { type: 'AdoptCall', call: version, participants: [], reasonTextId: reason });
  };

  it('is told to whoever still has to answer, as if it was moved by hand', () => {
    expect(told(launched(), adopts('2020-02-28'))).toEqual(everybody);
    expect(
      told(play(launched(), agrees({ who: ronse, at: '2019-09-02T09:00:00.000Z' })), adopts('2020-02-28')),
    ).toEqual(everybody.filter((contact) => contact !== contactId(ronse)));
  });

  it('is told to nobody when it stays, or when a coordinator moved it already', () => {
    expect(told(launched(), adopts(call.closing.on))).toEqual([]);
    expect(told(play(launched(), moves('closing', '2020-03-15')), adopts('2020-02-28'))).toEqual([]);
  });
});

describe('before there are dates', () => {
  it('a dossier that was not launched has no date to move', () => {
    expect(rejectionOf(blank, moves('closing', '2020-02-20'))).toEqual({ code: 'DossierNotLaunched' });
  });

  it('nobody can be extended before the first plan says until when', () => {
    const unplanned = eventsOf(blank, { ...launch, at: launchedAt }).reduce(evolve, blank);
    expect(rejectionOf(unplanned, prolongs('2019-12-20'))).toEqual({ code: 'DossierNotLaunched' });
  });
});

describe('a date that moves', () => {
  it('can move to today and not to yesterday', () => {
    expect(rejectionOf(launched(), moves('internalDue', '2019-10-01'))).toBeNull();
    expect(rejectionOf(launched(), moves('internalDue', '2019-09-30'))).toMatchObject({
      code: 'DateInThePast',
      on: '2019-09-30',
      now: OCTOBER,
    });
  });

  it('can move to another hour of the same day, and not to the same hour', () => {
    expect(rejectionOf(launched(), moves('closing', '2020-01-15', { time: '12:00' }))).toBeNull();
    expect(rejectionOf(launched(), moves('closing', '2020-01-15'))).toEqual({
      code: 'DateUnchanged',
      on: '2020-01-15',
    });
  });

  it('lets the own due day be the closing day and not later', () => {
    expect(rejectionOf(launched(), moves('internalDue', '2020-01-15'))).toBeNull();
    expect(rejectionOf(launched(), moves('internalDue', '2020-01-16'))).toEqual({
      code: 'InternalDueAfterClosing',
      internalDueOn: '2020-01-16',
      closingOn: '2020-01-15',
    });
    expect(rejectionOf(launched(), moves('closing', '2019-12-12'))).toEqual({
      code: 'InternalDueAfterClosing',
      internalDueOn: '2019-12-13',
      closingOn: '2019-12-12',
    });
  });

  it('is told to everybody who was asked and still has to answer', () => {
    expect(told(launched(), moves('internalDue', '2019-12-18'))).toEqual(everybody);
    const agreed = play(launched(), agrees({ who: gent, at: OCTOBER }));
    expect(told(agreed, moves('internalDue', '2019-12-18'))).toEqual([contactId(aalst), contactId(ronse)]);
  });

  it('is not told to who cannot be reached', () => {
    const mails = [{ mailKey: 'mail', contactId: contactId(aalst) }];
    const bounced = play(launched(), { type: 'ReportMailFailures', at: instant(OCTOBER), mails });
    expect(told(bounced, moves('closing', '2020-02-20'))).toEqual(everybody.filter((one) => one !== contactId(aalst)));
    expect(corrected(bounced, moves('closing', '2020-02-20'))).toEqual([gent, ronse]);
  });

  it('is told to the new contact and not to the old one, and not to who was not asked yet', () => {
    const replaced = play(
      launched(),
      asked(OCTOBER, {
        type: 'ReplaceContact',
        participantId: ronse,
        contactId: contactId(ronse),
        replacement: { ...municipality(ronse, 5_000, 2).contacts[1]! },
      }),
    );
    expect(told(replaced, moves('closing', '2020-02-20'))).toEqual([...everybody.slice(0, 3), contactId(ronse, 2)]);
    const joining = asked(OCTOBER, {
      type: 'AddParticipant',
      participant: municipality(zele, 20_000),
      reasonTextId: reason,
    });
    const joined = eventsOf(launched(), joining).reduce(evolve, launched());
    expect(told(joined, moves('closing', '2020-02-20'))).toEqual(everybody);
  });

  it('concerns who has an extension only when it is the closing', () => {
    const extended = play(launched(), prolongs('2019-12-20'));
    expect(told(extended, moves('internalDue', '2019-12-18'))).not.toContain(contactId(ronse));
    expect(told(extended, moves('closing', '2020-02-20'))).toContain(contactId(ronse));
  });

  it('concerns who goes by the last meeting of its own council only when it is the closing', () => {
    const participants = [
      { ...municipality(gent, 30_000), meetings: [{ organ: 'gr' as const, on: day('2019-12-17') }] },
      municipality(aalst, 25_000),
    ];
    const dossier = launched({ participants });
    expect(told(dossier, moves('internalDue', '2019-12-10'))).toEqual([contactId(aalst)]);
    expect(told(dossier, moves('closing', '2020-01-20'))).toEqual([contactId(gent), contactId(aalst)]);
  });

  it('is told to nobody when the round is over', () => {
    const closed = play(launched(), reaches('2020-01-16T00:00:00.000Z'), {
      ...{ type: 'CloseRound', at: instant('2020-01-16T00:00:00.000Z'), answers: [] },
    });
    expect(told(closed, moves('closing', '2020-02-20', { at: '2020-01-17T09:00:00.000Z' }))).toEqual([]);
  });

  it('names its hours as soon as one of both has one', () => {
    const timed = play(launched(), moves('closing', '2020-02-20', { time: '12:00' }));
    const corrections = (dossier: Dossier, command: DossierCommand): readonly unknown[] =>
      eventsOf(dossier, command).filter(({ type }) => type === 'DateCorrectionDue');
    const [toAnHour] = corrections(launched(), moves('closing', '2020-02-20', { time: '12:00' }));
    expect(toAnHour).toMatchObject({ from: '2020-01-15', to: '2020-02-20', hours: { from: null, to: '12:00' } });
    const [fromAnHour] = corrections(timed, moves('closing', '2020-02-21'));
    expect(fromAnHour).toMatchObject({ hours: { from: '12:00', to: null } });
    const [ofDays] = corrections(launched(), moves('closing', '2020-02-20'));
    expect(ofDays).toMatchObject({ from: '2020-01-15', to: '2020-02-20' });
    expect(ofDays).not.toHaveProperty('hours');
  });

  it('can be moved where the call has one', () => {
    const dossier = launched();
    const { dates } = dossier;
    if (dates === null) throw new Error('A launched dossier has dates.');
    const undated = { ...dossier, dates: { ...dates, internalDue: null } };
    expect(rejectionOf(undated, moves('internalDue', '2019-12-18'))).toEqual({
      ...{ code: 'NoDateToMove', date: 'internalDue' },
    });
    expect(rejectionOf(undated, moves('closing', '2019-12-01'))).toBeNull();
  });

  it('says in its event what it was and what it is', () => {
    expect(eventsOf(launched(), moves('closing', '2020-02-20', { time: '12:00' }))).toMatchObject([
      { type: 'DateMoved', date: 'closing', from: '2020-01-15', to: '2020-02-20', toTime: '12:00' },
      ...[gent, aalst, ronse].map((participantId) => ({ type: 'DateCorrectionDue', participantId, date: 'closing' })),
      { type: 'CommandApplied' },
    ]);
  });
});

describe('an extension', () => {
  it('is given to a participant, while the round is open and the file has not gone', () => {
    const closing = instant('2020-01-16T00:00:00.000Z');
    const closed = play(launched(), reaches(closing), { type: 'CloseRound', at: closing, answers: [] });
    expect(rejectionOf(closed, prolongs('2020-01-20', '2020-01-17T09:00:00.000Z'))).toEqual({ code: 'RoundIsClosed' });
    const stranger = { ...prolongs('2019-12-20'), participantId: zele } as DossierCommand;
    expect(rejectionOf(launched(), stranger)).toMatchObject({ code: 'NotAParticipant' });
    expect(rejectionOf(filed(), prolongs('2020-01-15', '2020-01-11T09:00:00.000Z'))?.code).toBe('DossierIsSubmitted');
  });

  it('is later than the due day that holds, also a second time', () => {
    expect(rejectionOf(launched(), prolongs('2019-12-13'))).toEqual({
      code: 'ExtensionNotLater',
      on: '2019-12-13',
      dueOn: '2019-12-13',
    });
    const once = play(launched(), prolongs('2019-12-20'));
    expect(rejectionOf(once, prolongs('2019-12-20'))).toMatchObject({ dueOn: '2019-12-20' });
    expect(eventsOf(once, prolongs('2019-12-23'))[0]).toMatchObject({ from: '2019-12-20', to: '2019-12-23' });
  });

  it('goes as far as the closing day', () => {
    expect(rejectionOf(launched(), prolongs('2020-01-15'))).toBeNull();
    expect(rejectionOf(launched(), prolongs('2020-01-16'))).toEqual({
      code: 'ExtensionAfterClosing',
      on: '2020-01-16',
      closingOn: '2020-01-15',
    });
  });

  it('lies in the future, today included', () => {
    const at = '2019-12-20T09:00:00.000Z';
    expect(rejectionOf(launched(), prolongs('2019-12-20', at))).toBeNull();
    expect(rejectionOf(launched(), prolongs('2019-12-19', at))?.code).toBe('DateInThePast');
  });
});
