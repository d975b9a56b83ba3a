import type { QuorumRule } from '../calls/call-rules';
import type { Dossier, Meeting } from '../dossier/dossier';
import {
  agrees,
  answers,
  call,
  day,
  decidesOn,
  declines,
  launched,
  municipality,
  play,
  received,
} from '../dossier/dossier.fixtures';
import type { ParticipantId } from '../primitives/ids';
import { outlookOf } from './outlook';

const OCTOBER = '2019-10-01T09:00:00.000Z';
const [tienen, aarschot, bekkevoort, geetbets, kortenaken, tieltWinge] = [
  ...['tienen', 'aarschot', 'bekkevoort', 'geetbets', 'kortenaken', 'tielt-winge'],
] as unknown as readonly [ParticipantId, ParticipantId, ParticipantId, ParticipantId, ParticipantId, ParticipantId];

/** Inhabitants on 1 January 2020. Source: `domain.md` 6b. */
const HEADS: readonly (readonly [ParticipantId, number])[] = [
  [tienen, 35_293],
  [aarschot, 30_183],
  [bekkevoort, 6_332],
  [geetbets, 6_136],
  [kortenaken, 7_892],
  [tieltWinge, 10_783],
];

const enoughPeople: QuorumRule = { kind: 'sum', figure: 'inhabitants', atLeast: 50_000, exemptAloneTag: null };

function round(
  quorum: readonly QuorumRule[],
  about: Readonly<Record<ParticipantId, { tags?: readonly string[]; meetings?: readonly Meeting[] }>> = {},
): Dossier {
  return launched({
    call: { ...call, quorum },
    participants: HEADS.map(([id, heads]) => ({ ...municipality(id, heads), tags: [], ...about[id] })),
  });
}

const yes = (...who: readonly ParticipantId[]): ReturnType<typeof agrees>[] =>
  who.map((one) => agrees({ who: one, at: OCTOBER }));
const no = (...who: readonly ParticipantId[]): ReturnType<typeof declines>[] =>
  who.map((one) => declines({ who: one, at: OCTOBER }));
const meets = (on: string): readonly Meeting[] => [{ organ: 'gr', on: day(on) }];

describe('the outlook of a round', () => {
  test('is possible with the two that are large enough together', () => {
    expect(outlookOf(round([enoughPeople]))).toEqual({
      ...{ verdict: 'possible', isMet: false, certainOn: null, indispensableIds: [] },
      openIds: HEADS.map(([id]) => id),
      neededIds: [tienen, aarschot],
    });
  });

  test('hangs on the large one once the other large one refused', () => {
    expect(outlookOf(play(round([enoughPeople]), ...no(aarschot)))).toMatchObject({
      ...{ verdict: 'possible', neededIds: [tienen, tieltWinge, kortenaken] },
      indispensableIds: [tienen],
    });
  });

  test('is certain as soon as it is met, where more can do no harm', () => {
    expect(outlookOf(play(round([enoughPeople]), ...yes(tienen, aarschot)))).toMatchObject({
      ...{ verdict: 'certain', isMet: true, neededIds: [], indispensableIds: [] },
    });
  });

  test('is impossible once too many refused, although one of them may come back', () => {
    const lost = play(round([enoughPeople]), ...no(tienen, aarschot));
    expect(outlookOf(lost)).toMatchObject({ verdict: 'impossible', neededIds: null });
    const back = play(
      lost,
      answers(
        '2019-10-02T09:00:00.000Z',
        received(tienen, {
          row: 'again',
          at: '2019-10-02T09:00:00.000Z',
          reply: { kind: 'question', textId: 'text-q' as never },
        }),
      ),
    );
    expect(outlookOf(back)).toMatchObject({ verdict: 'impossible' });
  });

  test('is met and not certain while a ceiling can still be passed, also by who refused', () => {
    const few = round([{ kind: 'sum', figure: 'inhabitants', atLeast: 10_000, atMost: 40_000, exemptAloneTag: null }]);
    const now = play(few, ...yes(tienen), ...no(aarschot, bekkevoort, geetbets, kortenaken, tieltWinge));
    expect(outlookOf(now)).toMatchObject({ verdict: 'possible', isMet: true, neededIds: [] });
  });

  test('who lies beyond a neighbour that may refuse keeps it from being certain', () => {
    const places = {
      [tienen]: { tags: ['tienen'] },
      [aarschot]: { tags: ['aarschot'] },
      [bekkevoort]: { tags: ['bekkevoort'] },
    };
    const chain: QuorumRule = {
      kind: 'adjoining',
      neighbours: [
        ['tienen', 'bekkevoort'],
        ['bekkevoort', 'aarschot'],
      ],
      atLeast: 1,
    };
    const three = launched({
      call: { ...call, quorum: [chain] },
      participants: HEADS.slice(0, 3).map(([id, heads]) => ({ ...municipality(id, heads), ...places[id] })),
    });
    expect(outlookOf(play(three, ...yes(tienen)))).toMatchObject({ verdict: 'possible', isMet: true });
    expect(outlookOf(play(three, ...yes(tienen, bekkevoort)))).toMatchObject({ verdict: 'certain' });
  });

  test('is unknown where there are too many ways to look at all of them', () => {
    // Pairs never add up to an odd number, which only all their sums would tell.
    const odd: QuorumRule = { kind: 'sum', figure: 'inhabitants', atLeast: 61, atMost: 61, exemptAloneTag: null };
    const pairs = Array.from({ length: 60 }, (_, nth) => municipality(`unit-${String(nth)}` as ParticipantId, 2));
    const many = launched({ call: { ...call, quorum: [odd] }, participants: pairs });
    expect(outlookOf(many)).toMatchObject({ verdict: 'unknown', neededIds: null, certainOn: null });
  });

  test('is asked of an open round with a quorum only', () => {
    expect(outlookOf(round([]))).toBeNull();
  });
});

describe('the first day on which it can be certain', () => {
  test('is that of the last meeting that is needed, when everybody agrees', () => {
    const dossier = round([enoughPeople], {
      [tienen]: { meetings: meets('2019-10-24') },
      [aarschot]: { meetings: meets('2019-12-19') },
      [tieltWinge]: { meetings: meets('2019-11-21') },
    });
    expect(outlookOf(dossier)?.certainOn).toBe('2019-12-19');
  });

  test('goes by the day that an organ named itself', () => {
    const dossier = round([enoughPeople], {
      [tienen]: { meetings: meets('2019-10-24') },
      [aarschot]: { meetings: meets('2019-12-19') },
    });
    const named = play(
      dossier,
      answers(OCTOBER, received(aarschot, { row: 'named', at: OCTOBER, reply: decidesOn('2019-11-14') })),
    );
    expect(outlookOf(named)?.certainOn).toBe('2019-11-14');
  });

  test('is not known when those whose day is known are too few, or their meetings are past', () => {
    expect(outlookOf(round([enoughPeople], { [tienen]: { meetings: meets('2019-10-24') } }))?.certainOn).toBeNull();
    const past = round([enoughPeople], {
      [tienen]: { meetings: meets('2019-06-24') },
      [aarschot]: { meetings: meets('2019-12-19') },
    });
    expect(outlookOf(past)?.certainOn).toBeNull();
  });
});
