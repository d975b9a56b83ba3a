import type { DossierCommand, ReceivedAnswer } from '../dossier/commands';
import type { Dossier, NamedDay } from '../dossier/dossier';
import type { DossierEvent } from '../dossier/events';
import {
  aalst,
  agreedByTwo,
  agreement,
  agrees,
  answers,
  asked,
  call,
  day,
  decidesOn,
  eventsOf,
  filed,
  gent,
  instant,
  launched,
  linkId,
  municipality,
  play,
  question,
  reaches,
  reason,
  received,
  ronse,
} from '../dossier/dossier.fixtures';
import type { ParticipantId, TextVersionId } from '../primitives/ids';
import { answerabilityOf } from './answerability';
import { evolveAftermath } from './evolve-aftermath';
import { isWithoutMeeting, lastMeetingOf } from './last-meeting';
import { linkExpiryOf, linkExpiryWhenAskedAgain } from './link-expiry';

const OCTOBER = '2019-10-01T09:00:00.000Z';
const NOVEMBER = '2019-11-04T09:00:00.000Z';
const AFTER_DUE = '2019-12-16T09:00:00.000Z';
const AFTER_FILING = '2020-01-12T09:00:00.000Z';
const CLOSING = '2020-01-15T23:00:00.000Z';
const LATE = '2020-01-20T09:00:00.000Z';

interface Saying {
  readonly at?: string;
  readonly row?: string;
  readonly nth?: number;
  readonly who?: ParticipantId;
}

const says = (reply: ReceivedAnswer['reply'], saying: Saying = {}): DossierCommand => {
  const { at = OCTOBER, row = 'row', nth = 1, who = gent } = saying;
  return answers(at, received(who, { row, at, nth, reply }));
};
const annuls = (at: string, on = at.slice(0, 10)): DossierCommand =>
  asked(at, { type: 'AnnulSignOff', participantId: gent, on: day(on), reasonTextId: reason });
const withdraws = (at: string): DossierCommand =>
  asked(at, { type: 'WithdrawSignOff', participantId: gent, on: day(at.slice(0, 10)), reasonTextId: reason });
const movesClosing = (on: string, at: string): DossierCommand =>
  asked(at, { type: 'MoveDate', date: 'closing', on: day(on), time: null, reasonTextId: reason });

const first = (dossier: Dossier, command: DossierCommand): DossierEvent | undefined => eventsOf(dossier, command)[0];

/** The rows of a participant's answers that stand. */
const rowsOf = (dossier: Dossier, who = gent): readonly string[] =>
  dossier.participants[who]?.slots[1].answers.map(({ rowId }) => rowId) ?? [];

const isFunderToBeTold = (dossier: Dossier, who = gent): boolean =>
  dossier.participants[who]?.aftermath?.isFunderToBeTold === true;

function closed(dossier: Dossier): Dossier {
  return play(dossier, reaches(CLOSING), { type: 'CloseRound', at: instant(CLOSING), answers: [] });
}

describe('an answer is kept and not counted', () => {
  it('when the dossier has ended', () => {
    const ended = play(launched(), asked(OCTOBER, { type: 'WithdrawDossier', reasonTextId: reason }));
    expect(first(ended, says(agreement))).toMatchObject({ type: 'AnswerKeptUncounted', reason: 'dossierClosed' });
  });

  it('when who sent it takes no part', () => {
    const stranger = says(agreement, { who: 'zele' as ParticipantId });
    expect(first(launched(), stranger)).toMatchObject({ type: 'AnswerKeptUncounted', reason: 'participantDropped' });
  });

  it('when its unit went over into another one', () => {
    const dossier = launched();
    const one = dossier.participants[gent];
    if (one === undefined) throw new Error('Gent takes part.');
    const merged = { ...dossier, participants: { ...dossier.participants, [gent]: { ...one, succeededBy: [aalst] } } };
    expect(first(merged, says(agreement))).toMatchObject({ reason: 'participantSucceeded' });
  });

  it('when it comes after the closing; a question is heard whenever it comes', () => {
    expect(first(closed(launched()), says(agreement, { at: LATE }))).toMatchObject({ reason: 'afterClosing' });
    expect(first(closed(launched()), says(question, { at: LATE }))).toMatchObject({ type: 'QuestionAsked' });
  });
});

describe('answers that were kept after the closing', () => {
  const early = says(agreement, { at: '2020-01-17T09:00:00.000Z', row: 'early' });
  const late = says(agreement, { at: '2020-01-25T09:00:00.000Z', row: 'late', who: ronse });

  it('count as far as the closing moves past them', () => {
    const kept = play(closed(launched()), early, late);
    const moved = play(kept, movesClosing('2020-01-20', '2020-01-19T09:00:00.000Z'));
    expect([rowsOf(moved), rowsOf(moved, ronse)]).toEqual([['early'], []]);
  });

  it('of others do not count because one was annulled', () => {
    const kept = play(closed(agreedByTwo()), early, late);
    const annulled = play(kept, annuls('2020-01-28T09:00:00.000Z', '2020-01-16'));
    expect([rowsOf(annulled), rowsOf(annulled, ronse)]).toEqual([['early'], []]);
  });

  it('stay uncounted when the annulled one had been taken anew in time', () => {
    const retaken = play(agreedByTwo(), annuls(NOVEMBER), says(agreement, { at: NOVEMBER, row: 'anew' }));
    expect(first(closed(retaken), says(agreement, { at: LATE, row: 'again' }))).toMatchObject({
      reason: 'afterClosing',
    });
  });
});

test('an answer is late once its due day has passed, and not before', () => {
  const isLate = (at: string): boolean | undefined => {
    const event = first(launched(), says(agreement, { at }));
    return event?.type === 'AnswerReceived' ? event.answer.isLate : undefined;
  };
  expect(isLate('2019-12-13T22:59:59.000Z')).toBe(false);
  expect(isLate('2019-12-13T23:00:00.000Z')).toBe(true);
});

describe('a day that is named', () => {
  const named = (on: string): DossierEvent | undefined => first(launched(), says(decidesOn(on)));

  it('lies after the due day, or not', () => {
    expect(named('2019-12-12')).toMatchObject({ isAfterDue: false });
    expect(named('2019-12-13')).toMatchObject({ isAfterDue: false });
    expect(named('2019-12-14')).toMatchObject({ isAfterDue: true });
  });

  it('takes back the own answer of who names it, not that of a colleague', () => {
    const byColleague = play(launched(), says(agreement, { row: 'yes', nth: 2 }));
    expect(first(byColleague, says(decidesOn('2019-11-20')))).toMatchObject({ withdrawnRowId: null });
    const own = says(decidesOn('2019-11-20'), { row: 'day', nth: 2 });
    expect(first(byColleague, own)).toMatchObject({ withdrawnRowId: 'yes' });
  });
});

describe('an answer in the place of another', () => {
  it('says which one it replaces, and which annulled one it takes the place of', () => {
    const yes = first(launched(), says(agreement, { row: 'first' }));
    expect(yes).toMatchObject({ replacedRowId: null });
    expect(yes?.type === 'AnswerReceived' ? yes.answer : null).not.toHaveProperty('retakes');
    const replaced = first(play(launched(), says(agreement, { row: 'first' })), says(agreement, { row: 'second' }));
    expect(replaced).toMatchObject({ replacedRowId: 'first' });
    const anew = play(agreedByTwo(), annuls(NOVEMBER), says(agreement, { at: NOVEMBER, row: 'anew' }));
    expect(anew.participants[gent]?.slots[1].answers).toMatchObject([{ rowId: 'anew', retakes: 'row-gent' }]);
    const again = play(anew, says(agreement, { at: NOVEMBER, row: 'again' }));
    expect(again.participants[gent]?.slots[1].answers).toMatchObject([{ rowId: 'again', retakes: 'row-gent' }]);
  });

  it('is told to the funder when the file has gone with the other one', () => {
    const replaces = (dossier: Dossier, at: string): Dossier => play(dossier, says(agreement, { at, row: 'new' }));
    expect(isFunderToBeTold(replaces(agreedByTwo(), NOVEMBER))).toBe(false);
    expect(isFunderToBeTold(replaces(filed(), AFTER_FILING))).toBe(true);
    const joins = play(filed(), agrees({ who: ronse, at: AFTER_FILING }));
    expect(isFunderToBeTold(joins, ronse)).toBe(false);
  });

  it('is told as well when the other one was taken back, and not when all of that was before the filing', () => {
    const back = play(agreedByTwo(), withdraws(NOVEMBER), says(agreement, { at: NOVEMBER, row: 'anew' }));
    expect(isFunderToBeTold(back)).toBe(false);
    expect(back.participants[gent]?.aftermath?.withdrawnOn).toBeNull();
    const told = asked(AFTER_FILING, { type: 'RecordFunderTold', participantId: gent, noteTextId: null });
    const gone = play(filed(), withdraws(AFTER_FILING), told);
    expect(isFunderToBeTold(gone)).toBe(false);
    expect(isFunderToBeTold(play(gone, says(agreement, { at: AFTER_FILING, row: 'anew' })))).toBe(true);
  });

  it('leaves the annulled answer of the other slot to be taken anew', () => {
    const steps = call.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, slots: 2 as const } : step));
    const [one, other] = municipality(gent, 30_000, 2).contacts;
    if (one === undefined || other === undefined) throw new Error('Gent has two contacts.');
    const participants = [{ ...municipality(gent, 30_000), contacts: [one, { ...other, slot: 2 as const }] }];
    const slot = (nth: 1 | 2, row: string, at: string): DossierCommand =>
      answers(at, { ...received(gent, { row, at, nth, reply: agreement }), slot: nth });
    const both = play(
      launched({ call: { ...call, steps }, participants }),
      slot(1, 'a', OCTOBER),
      slot(2, 'b', OCTOBER),
    );
    const half = play(both, annuls(NOVEMBER), slot(1, 'c', NOVEMBER));
    expect(half.participants[gent]?.aftermath).toMatchObject({ annulledOn: '2019-11-04', annulledRows: { 2: 'b' } });
    const whole = play(half, slot(2, 'd', NOVEMBER)).participants[gent]?.aftermath;
    expect(whole).toMatchObject({ annulledOn: null });
    expect(whole).not.toHaveProperty('annulledRows');
  });
});

describe('what is asked anew', () => {
  const again = asked(NOVEMBER, { type: 'AskAgain', participantIds: [gent], reasonTextId: reason });
  const text = asked(NOVEMBER, {
    type: 'PublishText',
    versions: [{ participantId: gent, textVersionId: 'new' as TextVersionId, needsSignature: true }],
    reasonTextId: reason,
  });

  it('begins afresh: nothing is taken back any more', () => {
    const asksAgain = play(agreedByTwo(), withdraws(NOVEMBER), again).participants[gent];
    expect(asksAgain?.aftermath).toMatchObject({ withdrawnOn: null, ratification: null });
    expect([asksAgain?.slots, asksAgain?.named]).toEqual([{ 1: { answers: [] }, 2: { answers: [] } }, null]);
  });

  it('is no news for the funder before the filing', () => {
    expect(isFunderToBeTold(play(agreedByTwo(), text))).toBe(false);
  });

  it('is reminded of again after the next meeting, in the slot for which the day was named', () => {
    const participant = launched().participants[gent];
    if (participant === undefined) throw new Error('Gent takes part.');
    const named: NamedDay = { slot: 2, organ: 'cbs', on: day('2019-11-04') };
    const after = evolveAftermath(
      { ...participant, named, remindedOffsets: [30, -1] },
      {
        ...{ type: 'OrganDidNotTreat', at: instant(NOVEMBER), by: 'user-coordinator' as never, participantId: gent },
        ...{ organ: 'gr', meetingOn: day('2019-11-04'), nextOn: day('2019-12-03'), noteTextId: null },
      },
    );
    expect(after).toMatchObject({ named: { slot: 2, organ: 'gr', on: '2019-12-03' }, remindedOffsets: [30] });
  });
});

describe('a link', () => {
  const holder = (nth: number) => ({ participantId: gent, linkId: linkId(gent, nth) });

  it('replaces its own decision until the closing where the call says so; a colleague’s does not bind it', () => {
    const agreed = play(launched(), says(agreement));
    expect(answerabilityOf(agreed, holder(1), instant(AFTER_DUE))).toBe('open');
    expect(answerabilityOf(agreed, holder(1), instant(CLOSING))).toBe('standing');
    expect(answerabilityOf(agreed, holder(2), instant(CLOSING))).toBe('open');
  });

  it('opens for thirty days after the closing', () => {
    const { plan } = launched();
    if (plan === null) throw new Error('A launched dossier has a plan.');
    expect(linkExpiryOf(plan)).toBe('2020-02-14T23:00:00.000Z');
  });

  it('opens for a year for whoever must decide again', () => {
    expect(linkExpiryWhenAskedAgain(instant('2020-02-10T09:00:00.000Z'))).toBe('2021-02-09T09:00:00.000Z');
  });
});

test('a municipality is without a meeting once its last one has passed, not on the day itself', () => {
  const meets = (on: string): Dossier =>
    launched({ participants: [{ ...municipality(gent, 30_000), meetings: [{ organ: 'gr', on: day(on) }] }] });
  const isWithout = (dossier: Dossier): boolean => {
    const participant = dossier.participants[gent];
    return participant !== undefined && isWithoutMeeting(dossier, participant);
  };
  expect(isWithout(meets('2019-07-18'))).toBe(false);
  expect(isWithout(meets('2019-07-17'))).toBe(true);
  expect(isWithout(play(meets('2019-10-01'), reaches(OCTOBER)))).toBe(false);
  const passed = play(meets('2019-10-01'), reaches('2019-10-02T09:00:00.000Z'));
  expect(isWithout(passed)).toBe(true);
  const [one] = Object.values(passed.participants);
  if (one === undefined) throw new Error('Gent takes part.');
  expect(lastMeetingOf(passed, one)?.on).toBe('2019-10-01');
});
