import fc from 'fast-check';
import type { DossierCommand, QuorumRule, SingleQuorumRule } from '../../index';
import { allParticipants, isQuorumMet, outlookOf } from '../../index';
import type { Electorate } from '../../quorum/electorate';
import { foreseen } from '../../quorum/outlook';
import type { QuorumOutlook } from '../../quorum/outlook';
import { isMet, measure } from '../../quorum/quorum-kinds';
import { agrees, call, declines, launched, municipality, play } from '../dossier.fixtures';
import type { Dossier, Participant } from '../dossier';
import type { ParticipantId } from '../../primitives/ids';
import { lawsOf } from './law.fixtures';

const law = lawsOf('the outlook of a round', process, it);

const OCTOBER = '2019-10-01T09:00:00.000Z';
const TAGS = ['a', 'b', 'c'] as const;
const tag = fc.constantFrom(...TAGS);
const tags = fc.uniqueArray(tag, { maxLength: 3 });
const count = fc.integer({ min: 1, max: 5 });
const share = fc.constantFrom(0, 2_500, 3_333, 5_000, 6_667, 10_000);
const people = fc.constantFrom(0, 5, 10, 20, 35, 60);
const figure = fc.constantFrom('inhabitants', 'jobs');
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const present = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;

const single = fc
  .oneof(
    fc.constant({ kind: 'all' as const }),
    fc.record({ kind: fc.constant('atLeast' as const), count }),
    fc.record({
      kind: fc.constant('sum' as const),
      ...{ figure, atLeast: people, atMost: maybe(fc.constantFrom(40, 80)), exemptAloneTag: fc.option(tag) },
    }),
    fc.record({ kind: fc.constant('eachType' as const), types: fc.array(fc.record({ tag, count }), { minLength: 1 }) }),
    fc.record({ kind: fc.constant('sameGroup' as const), tags, atLeast: count }),
    fc.record({
      kind: fc.constant('adjoining' as const),
      neighbours: fc.array(fc.tuple(tag, tag), { maxLength: 3 }),
      atLeast: count,
    }),
    fc.record({ kind: fc.constant('spread' as const), tags, atLeast: count }),
    fc.record({ kind: fc.constant('mix' as const), tag, share, most: maybe(share) }),
    fc.record({ kind: fc.constant('exclusive' as const), tag }),
    fc.record({ kind: fc.constant('contribution' as const), figure, share: maybe(share) }),
    fc.record({ kind: fc.constant('share' as const), figure: fc.option(figure), share, isStrict: maybe(fc.boolean()) }),
    fc.record({ kind: fc.constant('each' as const), figure, atLeast: people, atMost: maybe(people) }),
    fc.record({
      kind: fc.constant('ratio' as const),
      ...{ figure, of: fc.constant('inhabitants'), share, most: maybe(share) },
    }),
    fc.record({ kind: fc.constant('atMost' as const), count, tag: maybe(tag) }),
  )
  .map((rule) => present(rule) as SingleQuorumRule);
const rule: fc.Arbitrary<QuorumRule> = fc.oneof(
  { weight: 6, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.array(single, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
      .map((groups) => ({ kind: 'anyOf' as const, groups })),
  },
);
const rules = fc.array(rule, { minLength: 1, maxLength: 3 });
const party = fc.record({
  inhabitants: people,
  jobs: people,
  tags,
  said: fc.constantFrom('yes', 'no', 'open', 'open'),
});
type Party = typeof party extends fc.Arbitrary<infer One> ? One : never;

const idOf = (nth: number): ParticipantId => `unit-${String(nth)}` as ParticipantId;

function dossierOf(quorum: readonly QuorumRule[], parties: readonly Party[]): Dossier {
  return launched({
    call: {
      ...call,
      quorum,
      amount: { kind: 'perParticipant', amountCents: 15, tag: null, minimumCents: null, maximumCents: 60 },
    },
    participants: parties.map(({ inhabitants, jobs, tags: carried }, nth) => ({
      ...municipality(idOf(nth), inhabitants),
      ...{ figures: { inhabitants, jobs }, tags: carried },
    })),
  });
}

function electorateOf(quorum: readonly QuorumRule[], parties: readonly Party[]): Electorate {
  const dossier = dossierOf(quorum, parties);
  const participants = allParticipants(dossier);
  const those = (...said: readonly string[]): readonly Participant[] =>
    participants.filter((_, nth) => said.includes(parties[nth]?.said ?? ''));
  if (dossier.call === null) throw new Error('no call');
  return { call: dossier.call, participants, counted: those('yes'), willing: those('yes', 'open') };
}

/** Every way in which these can answer, fewest agreements first. */
function waysOf(open: readonly Participant[]): readonly (readonly Participant[])[] {
  const ways = Array.from({ length: 2 ** open.length }, (_, way) => open.filter((_one, nth) => (way >> nth) % 2 === 1));
  return ways.sort((a, b) => a.length - b.length);
}

/** The outlook as somebody finds it who tries every way there is. */
function triedOut(
  electorate: Electorate,
): Pick<QuorumOutlook, 'verdict' | 'indispensableIds'> & { readonly fewest: number | null } {
  const { counted, willing, participants } = electorate;
  const isGood = (way: readonly Participant[]): boolean => isAllMet(electorate, [...counted, ...way]);
  const open = willing.filter((one) => !counted.includes(one));
  const good = waysOf(open).filter(isGood);
  const isCertain = waysOf(participants.filter((one) => !counted.includes(one))).every(isGood);
  const verdict = isCertain ? 'certain' : good.length > 0 ? 'possible' : 'impossible';
  const isPossible = verdict === 'possible';
  return {
    verdict,
    indispensableIds: isPossible
      ? open.filter((one) => good.every((way) => way.includes(one))).map(({ id }) => id)
      : [],
    fewest: isGood([]) ? 0 : isPossible ? (good[0]?.length ?? null) : null,
  };
}

function isAllMet(electorate: Electorate, parties: readonly Participant[]): boolean {
  const { call: rulesOfCall, participants: everyone } = electorate;
  const counting = { parties, everyone, call: rulesOfCall };
  return rulesOfCall.quorum.every((one) => isMet(counting, measure(one, counting)));
}

const round = fc.tuple(rules, fc.array(party, { minLength: 1, maxLength: 8 }));

/** The round once everybody answered who is not open, and then one after the other those who were. */
function stagesOf(
  quorum: readonly QuorumRule[],
  parties: readonly Party[],
  isYes: readonly boolean[],
): readonly Dossier[] {
  const saying = (nth: number, yes: boolean): DossierCommand =>
    (yes ? agrees : declines)({ who: idOf(nth), at: OCTOBER, row: `row-${String(nth)}` });
  const numbered = parties.map(({ said }, nth) => ({ said, nth }));
  const first = numbered.filter(({ said }) => said !== 'open').map(({ said, nth }) => saying(nth, said === 'yes'));
  const stages = [play(dossierOf(quorum, parties), ...first)];
  for (const { nth } of numbered.filter(({ said }) => said === 'open')) {
    stages.push(play(stages.at(-1)!, saying(nth, isYes[nth] === true)));
  }
  return stages;
}

describe('the outlook of a round', () => {
  law(
    'says what is found by trying every way in which the others can answer',
    fc.property(round, ([quorum, parties]) => {
      const electorate = electorateOf(quorum, parties);
      const { verdict, neededIds, indispensableIds } = foreseen(electorate);
      const fewest = neededIds?.length ?? null;
      expect({ verdict, indispensableIds, fewest }).toEqual(triedOut(electorate));
    }),
  );

  law(
    'names a set that is enough',
    fc.property(round, ([quorum, parties]) => {
      const electorate = electorateOf(quorum, parties);
      const { neededIds } = foreseen(electorate);
      if (neededIds === null) return;
      const agreeing = electorate.participants.filter(({ id }) => neededIds.includes(id));
      expect(isAllMet(electorate, [...electorate.counted, ...agreeing])).toBe(true);
    }),
  );

  law(
    'is not contradicted by any later answer once it is certain, nor by any once it is impossible',
    fc.property(round, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), ([quorum, parties], isYes) => {
      const stages = stagesOf(quorum, parties, isYes);
      for (const [nth, before] of stages.entries()) {
        const verdict = outlookOf(before)?.verdict;
        const later = stages.slice(nth).map(isQuorumMet);
        if (verdict === 'certain') expect(later).not.toContain(false);
        if (verdict === 'impossible') expect(later).not.toContain(true);
      }
    }),
  );
});
