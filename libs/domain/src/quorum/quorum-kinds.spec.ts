import type { AmountRule, QuorumRule } from '../calls/call-rules';
import { agrees, call, gent, aalst, launched, municipality, play, ronse } from '../dossier/dossier.fixtures';
import type { Dossier } from '../dossier/dossier';
import type { ParticipantId } from '../primitives/ids';
import { quorumOf } from './quorum';
import type { QuorumStanding } from './quorum';

const OCTOBER = '2019-10-01T09:00:00.000Z';
const TAGS: Readonly<Record<string, readonly string[]>> = {
  [gent]: ['board', 'north', 'nis-1', 'elsewhere'],
  [aalst]: ['firm', 'north', 'nis-2'],
  [ronse]: ['firm', 'south', 'nis-3'],
};

function standing(
  rule: QuorumRule,
  signed: readonly ParticipantId[],
  amount: AmountRule | null = call.amount,
): QuorumStanding {
  const participants = [gent, aalst, ronse].map((one, index) => ({
    ...municipality(one, 10_000 * (index + 1)),
    tags: TAGS[one] ?? [],
    figures: { inhabitants: 10_000 * (index + 1), contribution: 1_000_000 },
  }));
  const dossier: Dossier = play(
    launched({ call: { ...call, quorum: [rule], amount }, participants }),
    ...signed.map((who) => agrees({ who, at: OCTOBER })),
  );
  const [first] = quorumOf(dossier);
  if (first === undefined) throw new Error('no quorum');
  return first;
}

const isMet = (rule: QuorumRule, ...signed: readonly ParticipantId[]): boolean => standing(rule, signed).isMet;

describe('one of each type', () => {
  const rule: QuorumRule = {
    kind: 'eachType',
    types: [
      { tag: 'board', count: 1 },
      { tag: 'firm', count: 2 },
    ],
  };

  it('is met when every type is there often enough, and says without whom it would fail', () => {
    expect(standing(rule, [gent, aalst])).toMatchObject({ sum: 1, needed: 2, isMet: false });
    expect(standing(rule, [gent, aalst, ronse])).toMatchObject({ isMet: true, criticalIds: [gent, aalst, ronse] });
  });
});

describe('inside one region', () => {
  const rule: QuorumRule = { kind: 'sameGroup', tags: ['north', 'south'], atLeast: 2 };

  it('is met by enough of the same region only', () => {
    expect([
      isMet(rule, gent),
      isMet(rule, gent, aalst),
      isMet(rule, aalst, ronse),
      isMet(rule, gent, aalst, ronse),
    ]).toEqual([false, true, false, false]);
  });
});

describe('next to each other', () => {
  const rule: QuorumRule = {
    kind: 'adjoining',
    neighbours: [
      ['nis-1', 'nis-2'],
      ['nis-2', 'nis-3'],
    ],
    atLeast: 2,
  };

  it('is met when all hang together, directly or through one that counts', () => {
    expect([isMet(rule, gent, aalst), isMet(rule, gent, ronse), isMet(rule, gent, aalst, ronse)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('names the one that holds the others together', () => {
    expect(standing(rule, [gent, aalst, ronse]).criticalIds).toEqual([aalst]);
  });
});

describe('in one coalition only', () => {
  const rule: QuorumRule = { kind: 'exclusive', tag: 'elsewhere' };

  it('fails as soon as one stands in another as well', () => {
    expect([isMet(rule, aalst), isMet(rule, gent, aalst)]).toEqual([true, false]);
  });
});

describe('as much own means as the grant', () => {
  const rule: QuorumRule = { kind: 'contribution', figure: 'contribution' };
  const amount: AmountRule = {
    figure: 'inhabitants',
    tiers: [{ from: 0, below: null, amountCents: 2_500_000 }],
    cap: null,
  };

  it('compares what those who sign bring with what they would get', () => {
    expect(standing(rule, [gent, aalst], amount)).toMatchObject({ sum: 2_000_000, needed: 2_500_000, isMet: false });
    expect(standing(rule, [gent, aalst, ronse], amount)).toMatchObject({ isMet: true, margin: 500_000 });
  });
});

describe('nobody', () => {
  it.each<QuorumRule>([
    { kind: 'all' },
    { kind: 'exclusive', tag: 'elsewhere' },
    { kind: 'contribution', figure: 'contribution' },
  ])('never meets anything: $kind', (rule) => {
    expect(isMet(rule)).toBe(false);
  });
});
