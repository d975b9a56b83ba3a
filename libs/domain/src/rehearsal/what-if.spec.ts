import { amountOf } from '../amounts/amount';
import type { Dossier, Meeting } from '../dossier/dossier';
import {
  aalst,
  agrees,
  answers,
  asked,
  calendar,
  coordinator,
  day,
  decidesOn,
  gent,
  instant,
  launched,
  municipality,
  planned,
  play,
  received,
  ronse,
} from '../dossier/dossier.fixtures';
import { dueOf } from '../dossier/lookups';
import { lateOnesOf } from '../planning/late-ones';
import type { ParticipantId, TextId } from '../primitives/ids';
import { outlookOf } from '../quorum/outlook';
import type { Assumption, WhatIf } from './what-if';
import { whatIf } from './what-if';

const NOVEMBER = '2019-11-13T10:00:00.000Z';
const asking = { at: instant(NOVEMBER), by: coordinator, calendar };
const meets = (...on: readonly string[]): readonly Meeting[] => on.map((one) => ({ organ: 'gr', on: day(one) }));

/** Closes on 15 January 2020; Gent's council meets on 19 December, and Aalst's college named 8 January. */
function dossier(): Dossier {
  const participants = [
    { ...municipality(gent, 30_000), meetings: meets('2019-12-19') },
    municipality(aalst, 25_000),
    municipality(ronse, 16_000),
  ];
  const state = play(
    launched({ participants }),
    answers(NOVEMBER, received(aalst, { row: 'named', at: NOVEMBER, reply: decidesOn('2020-01-08') })),
  );
  return planned(state, asking.at);
}

const closes = (on: string): Assumption => ({ kind: 'dateMoves', date: 'closing', on: day(on), time: null });
const dueIs = (on: string): Assumption => ({ kind: 'dateMoves', date: 'internalDue', on: day(on), time: null });
const ask = (state: Dossier, ...assumptions: readonly Assumption[]): WhatIf => whatIf(state, assumptions, asking);
const lateIn = (state: Dossier): readonly (readonly [ParticipantId, string])[] =>
  lateOnesOf(state).map(({ participantId, reason }) => [participantId, reason] as const);

describe('what if the funder closes two weeks earlier', () => {
  test('who named a later day is late, and nobody else', () => {
    const { refusal, after } = ask(dossier(), closes('2020-01-01'));
    expect(refusal).toBeNull();
    expect(lateIn(dossier())).toEqual([]);
    expect(lateOnesOf(after)).toEqual([{ participantId: aalst, reason: 'decidesAfter', on: '2020-01-08' }]);
  });

  test('a council that only meets afterwards has no useful meeting left', () => {
    expect(lateIn(ask(dossier(), closes('2019-12-18')).after)).toEqual([
      [gent, 'noMeeting'],
      [aalst, 'decidesAfter'],
    ]);
  });

  test('whoever still has to answer is told, and reminders move', () => {
    const { mails, moves } = ask(dossier(), dueIs('2019-12-06'), closes('2020-01-01'));
    expect(mails.filter(({ kind }) => kind === 'dateCorrection').map(({ participantId }) => participantId)).toEqual([
      // Of the last day for all not Gent, which has its council's; of the closing everybody.
      aalst,
      ronse,
      gent,
      aalst,
      ronse,
    ]);
    expect(moves.map(({ from, to }) => [(to ?? from)?.kind, from?.on, to?.on])).toEqual(
      expect.arrayContaining([
        ['internalDue', '2019-12-13', '2019-12-06'],
        ['closing', '2020-01-15', '2020-01-01'],
      ]),
    );
  });

  test('is refused as the dossier itself refuses it, and names which assumption', () => {
    const { refusal, after } = ask(dossier(), { kind: 'fallsOut', participantId: ronse }, closes('2019-12-12'));
    expect(refusal).toMatchObject({ nth: 1, rejection: { code: 'InternalDueAfterClosing' } });
    expect(after.participants[ronse]?.isDropped).toBe(true);
  });

  test('somebody who is not there is told before anything else', () => {
    const stranger: Assumption = { kind: 'fallsOut', participantId: 'nobody' as ParticipantId };
    const { refusal } = ask(dossier(), closes('2019-12-12'), stranger);
    expect(refusal).toMatchObject({ nth: 1, rejection: { code: 'NotAParticipant' } });
  });

  test('leaves the dossier as it is', () => {
    const state = dossier();
    const before = JSON.stringify(state);
    ask(state, closes('2020-01-01'), { kind: 'silence', until: day('2019-12-04') });
    expect(JSON.stringify(state)).toBe(before);
  });
});

describe('what if a participant falls out or gets longer', () => {
  test('the quorum and the amount are those of the others', () => {
    const state = play(dossier(), agrees({ who: ronse, at: NOVEMBER }), agrees({ who: aalst, at: NOVEMBER }));
    expect([amountOf(state), outlookOf(state)?.verdict]).toEqual([2_500_000, 'certain']);
    const { after } = ask(state, { kind: 'fallsOut', participantId: aalst });
    expect([amountOf(after), outlookOf(after)]).toMatchObject([
      null,
      { verdict: 'possible', indispensableIds: [gent] },
    ]);
  });

  test('its own last day moves, and that of nobody else', () => {
    const { after } = ask(dossier(), { kind: 'getsLonger', participantId: ronse, on: day('2020-01-10') });
    expect([dueOf(after, ronse)?.on, dueOf(after, gent)?.on]).toEqual(['2020-01-10', '2019-12-19']);
  });
});

describe('what if nobody answers for three weeks', () => {
  test('reminders leave, and who is past its day is late', () => {
    const { after, mails, moves } = ask(dossier(), { kind: 'silence', until: day('2019-12-13') });
    expect(after.reachedAt).toBe('2019-12-13T23:00:00.000Z');
    expect(new Set(mails.map(({ kind }) => kind))).toContain('reminder');
    expect(lateIn(after)).toEqual([[ronse, 'duePassed']]);
    expect(moves).toEqual([]);
  });

  test('and the date moves afterwards, from where the dossier then stands', () => {
    const { refusal } = ask(dossier(), { kind: 'silence', until: day('2019-12-13') }, dueIs('2019-12-10'));
    expect(refusal).toMatchObject({ nth: 1, rejection: { code: 'DateInThePast' } });
  });
});

test('to assume it and then to apply it is to do it', () => {
  const assumed = ask(dossier(), closes('2020-01-01'), { kind: 'fallsOut', participantId: ronse }).after;
  const at = { by: coordinator, reasonTextId: 'what-if' as TextId };
  const moved = play(
    dossier(),
    asked(NOVEMBER, { ...at, type: 'MoveDate', date: 'closing', on: day('2020-01-01'), time: null }),
  );
  const done = planned(
    play(planned(moved, asking.at), asked(NOVEMBER, { ...at, type: 'DropParticipant', participantId: ronse })),
    asking.at,
  );
  const without = ({ appliedCommandIds: _, ...rest }: Dossier): unknown => rest;
  expect(without(assumed)).toEqual(without(done));
});
