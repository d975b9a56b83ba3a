import type { Dossier, Meeting } from '../dossier/dossier';
import {
  agrees,
  answers,
  call,
  day,
  decidesOn,
  declines,
  gent,
  instant,
  launched,
  municipality,
  planned,
  play,
  reaches,
  received,
  time,
} from '../dossier/dossier.fixtures';
import { lateOnesOf } from './late-ones';

const NOW = '2019-11-13T10:00:00.000Z';
const council = (...on: readonly string[]): readonly Meeting[] => on.map((one) => ({ organ: 'gr', on: day(one) }));

/** One council whose agenda closes eight days before; the call closes on 15 January 2020, at noon where that is said. */
function dossier(meetings: readonly Meeting[], closesAt: string | null = null): Dossier {
  const steps = call.steps.map((step) => (step.kind === 'sign-off-round' ? { ...step, agendaDaysBefore: 8 } : step));
  const closing = { ...call.closing, time: closesAt === null ? null : time(closesAt) };
  const participants = [{ ...municipality(gent, 50_000), meetings }];
  const state = launched({ call: { ...call, steps, closing }, participants });
  return planned(play(state, reaches(NOW)), instant(NOW));
}

const reasons = (state: Dossier): readonly string[] =>
  lateOnesOf(state).map(({ reason, on }) => `${reason} ${on ?? ''}`);

test('a last meeting whose agenda is closed comes too late, one whose agenda is open does not', () => {
  expect(reasons(dossier(council('2019-11-20')))).toEqual(['agendaClosed 2019-11-12']);
  expect(reasons(dossier(council('2019-11-21')))).toEqual([]);
});

test('only meetings after the closing are none at all; a closing with an hour needs an earlier day', () => {
  expect(reasons(dossier(council('2020-01-16')))).toEqual(['noMeeting ']);
  expect(reasons(dossier(council('2020-01-15')))).toEqual([]);
  expect(reasons(dossier(council('2020-01-15'), '12:00'))).toEqual(['noMeeting ']);
});

test('a day that the organ named says it all', () => {
  const names = (on: string): Dossier =>
    play(dossier(council('2019-11-20')), answers(NOW, received(gent, { row: 'named', at: NOW, reply: decidesOn(on) })));
  expect(reasons(names('2020-01-15'))).toEqual([]);
  expect(reasons(names('2020-01-16'))).toEqual(['decidesAfter 2020-01-16']);
});

test('who answered is not late any more, whatever it said', () => {
  expect(reasons(play(dossier(council('2019-11-20')), agrees({ who: gent, at: NOW })))).toEqual([]);
  expect(reasons(play(dossier(council('2019-11-20')), declines({ who: gent, at: NOW })))).toEqual([]);
});
