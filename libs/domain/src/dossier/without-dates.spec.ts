import type { CallRules, DeadlineRule } from '../calls/call-rules';
import { differenceTo } from '../calls/adopt-call';
import { plannedAhead } from '../read-models/planned-ahead';
import { recordedStep } from '../steps/recorded.fixtures';
import type { Dossier } from './dossier';
import {
  agrees,
  asked,
  BOARD,
  boardApproves,
  call,
  day,
  eventsOf,
  files,
  gent,
  launched,
  play,
  reaches,
  reason,
  rejectionOf,
  typesOf,
} from './dossier.fixtures';
import { nextWakeUp } from './reach-instant';

const letter: CallRules = {
  ...call,
  closing: null,
  internalDue: null,
  quorum: [],
  amount: null,
  steps: [recordedStep('task', 'write')],
};

const running = (rules: CallRules): Dossier => launched({ call: rules, participants: [] });

const closing: DeadlineRule = { on: day('2020-02-28'), time: null, certainty: 'stated' };

describe('a call that closes on no day', () => {
  it('waits for people only', () => {
    expect(nextWakeUp(running(letter))).toBeNull();
    expect(plannedAhead(running(letter)).map(({ kind }) => kind)).toEqual([]);
  });

  it('does nothing by itself, however long it runs', () => {
    const events = eventsOf(running(letter), reaches('2040-01-01T12:00:00.000Z'));
    expect(typesOf(events)).toEqual([]);
  });

  it('has no common date that could be moved', () => {
    const moves = asked('2019-10-01T09:00:00.000Z', {
      ...{ type: 'MoveDate' as const, date: 'closing' as const, on: day('2020-02-01') },
      ...{ time: null, reasonTextId: reason },
    });
    expect(rejectionOf(running(letter), moves)).toEqual({ code: 'NoDateToMove', date: 'closing' });
  });

  it('gets one with a newer version, and wakes for it', () => {
    const newer: CallRules = { ...letter, version: 2, closing };
    expect(differenceTo(running(letter), newer)?.closing).toEqual({ from: null, to: closing });
    const adopts = asked('2019-10-01T09:00:00.000Z', {
      ...{ type: 'AdoptCall' as const, call: newer, participants: [], reasonTextId: reason },
    });
    expect(nextWakeUp(play(running(letter), adopts))).toBe('2020-02-28T23:00:00.000Z');
  });
});

describe('a round that no funder closes', () => {
  const own: CallRules = { ...call, closing: call.internalDue, isClosedByBody: true };

  it('ends on its own day', () => {
    const types = typesOf(eventsOf(launched({ call: own }), reaches('2019-12-14T12:00:00.000Z')));
    expect(types).toEqual(expect.arrayContaining(['InternalDuePassed', 'ClosingReached']));
  });

  it.each([
    ['is not late for anybody', own, false],
    ['is late for a funder who closed it', { ...own, isClosedByBody: false }, true],
  ])('and a filing after that day %s', (_, rules, isAfterClosing) => {
    const agreed = play(
      launched({ call: { ...rules, quorum: [] } }),
      agrees({ who: gent, at: '2019-10-01T09:00:00.000Z' }),
      boardApproves('2019-11-20T09:00:00.000Z'),
      reaches('2020-01-08T09:00:00.000Z'),
    );
    expect(agreed.steps[BOARD]?.status).toBe('done');
    const [submitted] = eventsOf(agreed, files('2020-01-08T10:00:00.000Z')).filter(({ type }) => type === 'Submitted');
    expect(submitted).toMatchObject({ isAfterClosing });
  });
});
