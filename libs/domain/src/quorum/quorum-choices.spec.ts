import type { QuorumRule } from '../calls/call-rules';
import { aalst, agrees, call, declines, gent, launched, municipality, play, ronse } from '../dossier/dossier.fixtures';
import type { ParticipantId } from '../primitives/ids';
import { quorumOf } from './quorum';
import type { QuorumStanding } from './quorum';

const OCTOBER = '2019-10-01T09:00:00.000Z';

type Figures = Readonly<Record<string, number>>;
type Parties = readonly (readonly [id: ParticipantId, figures: Figures])[];

interface Answers {
  readonly yes: readonly ParticipantId[];
  readonly no?: readonly ParticipantId[];
}

function standing(rule: QuorumRule, parties: Parties, { yes, no = [] }: Answers): QuorumStanding {
  const dossier = launched({
    call: { ...call, quorum: [rule] },
    participants: parties.map(([id, figures]) => ({
      ...municipality(id, 0),
      tags: [],
      figures: { inhabitants: 0, ...figures },
    })),
  });
  const answers = [
    ...yes.map((who) => agrees({ who, at: OCTOBER })),
    ...no.map((who) => declines({ who, at: OCTOBER })),
  ];
  const [found] = quorumOf(play(dossier, ...answers));
  if (found === undefined) throw new Error('no rule');
  return found;
}

const heads: Parties = [
  [gent, { inhabitants: 301 }],
  [aalst, { inhabitants: 200 }],
  [ronse, { inhabitants: 100 }],
];

describe('a share of all that were asked', () => {
  const half: QuorumRule = { kind: 'share', figure: null, share: 5_000 };
  const third: QuorumRule = { kind: 'share', figure: 'inhabitants', share: 3_333 };

  it('of their number is reached by the next whole participant', () => {
    expect(standing(half, heads, { yes: [gent] })).toMatchObject({ sum: 1, needed: 2, isMet: false, margin: -1 });
    expect(standing(half, heads, { yes: [gent, ronse] })).toMatchObject({ isMet: true, criticalIds: [gent, ronse] });
  });

  it('more than half of two is both of them', () => {
    const two = heads.slice(0, 2);
    expect(standing({ ...half, isStrict: true }, two, { yes: [gent] })).toMatchObject({ needed: 2, isMet: false });
    expect(standing(half, two, { yes: [gent] })).toMatchObject({ needed: 1, isMet: true });
  });

  it('of a figure counts the figure of those that did not answer too', () => {
    // 33.33 % of 601 is 200.3133: two hundred is not enough.
    expect(standing(third, heads, { yes: [aalst] })).toMatchObject({ sum: 200, needed: 201, isMet: false });
    expect(standing(third, heads, { yes: [aalst, ronse] })).toMatchObject({ isMet: true, margin: 99 });
  });

  it('is out of reach when too many refused', () => {
    expect(standing(half, heads, { yes: [gent], no: [aalst, ronse] })).toMatchObject({ reachable: 1, needed: 2 });
  });
});

describe('a threshold for each that signs', () => {
  const rule: QuorumRule = { kind: 'each', figure: 'inhabitants', atLeast: 200 };

  it('is lost by one that is too small, however big the others are', () => {
    expect(standing(rule, heads, { yes: [gent, aalst] })).toMatchObject({ isMet: true, margin: 0 });
    expect(standing(rule, heads, { yes: [gent, aalst, ronse] })).toMatchObject({ isMet: false, margin: -1 });
  });

  it('does not look at who has not signed', () => {
    expect(standing(rule, heads, { yes: [gent] })).toMatchObject({ isMet: true });
  });
});

describe('a ratio of two figures', () => {
  const rule: QuorumRule = { kind: 'ratio', figure: 'own', of: 'cost', share: 3_000 };
  const costs: Parties = [
    [gent, { own: 20, cost: 100 }],
    [aalst, { own: 41, cost: 101 }],
    [ronse, { own: 0, cost: 0 }],
  ];

  it('is counted over all that sign together, to the unit', () => {
    // 30 % of 201 is 60.3.
    expect(standing(rule, costs, { yes: [gent, aalst] })).toMatchObject({ sum: 61, needed: 61, isMet: true });
    expect(standing({ ...rule, share: 3_050 }, costs, { yes: [gent, aalst] })).toMatchObject({ isMet: false });
  });

  it('names whom it would fail without', () => {
    expect(standing(rule, costs, { yes: [gent, aalst] })).toMatchObject({ criticalIds: [aalst] });
  });

  it('of nothing is not met', () => {
    expect(standing(rule, costs, { yes: [ronse] })).toMatchObject({ isMet: false });
  });
});

describe('no more than so many', () => {
  it('is lost by one too many', () => {
    const rule: QuorumRule = { kind: 'atMost', count: 2 };
    expect(standing(rule, heads, { yes: [gent, aalst] })).toMatchObject({ isMet: true });
    expect(standing(rule, heads, { yes: [gent, aalst, ronse] })).toMatchObject({ isMet: false });
  });
});

describe('a ceiling', () => {
  const budgets: Parties = [
    [gent, { own: 20, cost: 100 }],
    [aalst, { own: 30, cost: 100 }],
    [ronse, { own: 60, cost: 100 }],
  ];

  it('of what all that sign have together is lost by who brings it above', () => {
    const rule: QuorumRule = { kind: 'sum', figure: 'cost', atLeast: 150, atMost: 200, exemptAloneTag: null };
    expect(standing(rule, budgets, { yes: [gent] })).toMatchObject({ isMet: false, margin: -50 });
    expect(standing(rule, budgets, { yes: [gent, aalst] })).toMatchObject({ isMet: true, margin: 0, most: 200 });
    expect(standing(rule, budgets, { yes: [gent, aalst, ronse] })).toMatchObject({ isMet: false, margin: -100 });
  });

  it('of what each brings is lost by one that brings more', () => {
    const rule: QuorumRule = { kind: 'each', figure: 'own', atLeast: 0, atMost: 30 };
    expect(standing(rule, budgets, { yes: [gent, aalst] })).toMatchObject({ isMet: true });
    expect(standing(rule, budgets, { yes: [gent, ronse] })).toMatchObject({ isMet: false, margin: -1 });
  });

  it('of one figure compared with another one is rounded down', () => {
    const rule: QuorumRule = { kind: 'ratio', figure: 'own', of: 'cost', share: 0, most: 2_550 };
    expect(standing(rule, budgets, { yes: [gent, aalst] })).toMatchObject({ sum: 50, most: 51, isMet: true });
    expect(standing(rule, budgets, { yes: [gent, ronse] })).toMatchObject({ sum: 80, most: 51, isMet: false });
  });

  it('leaves as much room as its margin says', () => {
    const rule: QuorumRule = { kind: 'atMost', count: 3 };
    expect(standing(rule, budgets, { yes: [gent, aalst] })).toMatchObject({ isMet: true, margin: 1 });
  });
});

describe('a multiple', () => {
  const leverage: Parties = [
    [gent, { own: 2_000, cost: 100 }],
    [aalst, { own: 1_999, cost: 100 }],
  ];

  it('of another figure can be asked', () => {
    const rule: QuorumRule = { kind: 'ratio', figure: 'own', of: 'cost', share: 200_000 };
    expect(standing(rule, leverage, { yes: [gent] })).toMatchObject({ needed: 2_000, isMet: true });
    expect(standing(rule, leverage, { yes: [gent, aalst] })).toMatchObject({ needed: 4_000, isMet: false });
  });
});

describe('a choice between groups of conditions', () => {
  const rule: QuorumRule = {
    kind: 'anyOf',
    groups: [
      [{ kind: 'sum', figure: 'inhabitants', atLeast: 301, exemptAloneTag: null }],
      [
        { kind: 'atLeast', count: 2 },
        { kind: 'each', figure: 'inhabitants', atLeast: 100 },
      ],
    ],
  };

  it('holds when one group holds entirely', () => {
    expect(standing(rule, heads, { yes: [gent] })).toMatchObject({
      sum: 1,
      needed: 1,
      isMet: true,
      criticalIds: [gent],
    });
    expect(standing(rule, heads, { yes: [aalst] })).toMatchObject({ sum: 0, isMet: false, margin: -1 });
  });

  it('can spare a party when the other group still holds without it', () => {
    expect(standing(rule, heads, { yes: [gent, aalst, ronse] })).toMatchObject({ sum: 2, margin: 1, criticalIds: [] });
  });

  it('says how each condition of each group stands', () => {
    const { alternatives = [] } = standing(rule, heads, { yes: [aalst] });
    expect(alternatives.map((group) => group.map(({ sum, needed }) => [sum, needed]))).toEqual([
      [[200, 301]],
      [
        [1, 2],
        [1, 1],
      ],
    ]);
  });

  it('is out of reach only when no group is within reach', () => {
    expect(standing(rule, heads, { yes: [], no: [gent] })).toMatchObject({ reachable: 1 });
    expect(standing(rule, heads, { yes: [], no: [gent, aalst] })).toMatchObject({ reachable: 0 });
  });
});
