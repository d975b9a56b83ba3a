import type { QuorumRule } from '../calls/call-rules';
import { aalst, agrees, call, declines, gent, launched, municipality, play, ronse } from '../dossier/dossier.fixtures';
import type { ParticipantId } from '../primitives/ids';
import { isQuorumMet, quorumOf } from './quorum';
import type { QuorumStanding } from './quorum';

const OCTOBER = '2019-10-01T09:00:00.000Z';

interface Party {
  readonly id: ParticipantId;
  readonly tags?: readonly string[];
  readonly figures?: Readonly<Record<string, number>>;
}

const [deinze, eeklo] = ['deinze', 'eeklo'] as const as unknown as readonly [ParticipantId, ParticipantId];

/** How a rule stands when all of these take part and the named ones agreed. */
function standing(rule: QuorumRule, parties: readonly Party[], agreed: readonly ParticipantId[]): QuorumStanding {
  const dossier = launched({
    call: { ...call, quorum: [rule] },
    participants: parties.map(({ id, tags = [], figures = {} }) => ({
      ...municipality(id, 10_000),
      tags,
      figures: { inhabitants: 10_000, ...figures },
    })),
  });
  const [found] = quorumOf(play(dossier, ...agreed.map((who) => agrees({ who, at: OCTOBER }))));
  if (found === undefined) throw new Error('no rule');
  return found;
}

const met = (rule: QuorumRule, parties: readonly Party[], agreed: readonly ParticipantId[]): boolean =>
  standing(rule, parties, agreed).isMet;

describe('all', () => {
  const three = [{ id: gent }, { id: aalst }, { id: ronse }];

  it('needs each that takes part and can spare none', () => {
    expect(standing({ kind: 'all' }, three, [gent, aalst, ronse])).toMatchObject({
      ...{ sum: 3, needed: 3, margin: 0, isMet: true },
      criticalIds: [gent, aalst, ronse],
    });
    expect(standing({ kind: 'all' }, three, [gent, aalst])).toMatchObject({
      margin: -1,
      isMet: false,
      criticalIds: [],
    });
  });
});

describe('a sum of a figure', () => {
  const rule: QuorumRule = { kind: 'sum', figure: 'inhabitants', atLeast: 20_000, exemptAloneTag: 'centre' };
  const parties = [{ id: gent, tags: ['centre'] }, { id: aalst }, { id: ronse }];

  it('is met by exactly what it needs', () => {
    expect(standing(rule, parties, [aalst, ronse])).toMatchObject({ sum: 20_000, needed: 20_000, isMet: true });
    expect(met({ ...rule, atLeast: 20_001 }, parties, [aalst, ronse])).toBe(false);
  });

  it('exempts only who carries the tag and stands alone', () => {
    const high = { ...rule, atLeast: 50_000 };
    expect(met(high, parties, [gent])).toBe(true);
    expect(met(high, parties, [aalst])).toBe(false);
    expect(met(high, parties, [gent, aalst])).toBe(false);
    expect(met({ ...high, exemptAloneTag: null }, parties, [gent])).toBe(false);
  });

  it('is met by nobody when nobody agreed, even if nothing is needed', () => {
    expect(met({ ...rule, atLeast: 0 }, parties, [])).toBe(false);
  });
});

describe('so many of each type', () => {
  const rule: QuorumRule = {
    kind: 'eachType',
    types: [
      { tag: 'city', count: 1 },
      { tag: 'firm', count: 2 },
    ],
  };
  const parties = [
    { id: gent, tags: ['city'] },
    { id: aalst, tags: ['firm'] },
    { id: ronse, tags: ['firm'] },
    { id: deinze, tags: ['city'] },
  ];

  it('counts the types that are complete', () => {
    expect(standing(rule, parties, [gent, aalst])).toMatchObject({ sum: 1, needed: 2, isMet: false });
    expect(standing(rule, parties, [gent, deinze])).toMatchObject({ sum: 1, isMet: false });
    expect(standing(rule, parties, [gent, aalst, ronse])).toMatchObject({ sum: 2, isMet: true });
  });

  it('cannot miss who is the last of its type', () => {
    expect(standing(rule, parties, [gent, deinze, aalst, ronse]).criticalIds).toEqual([aalst, ronse]);
  });
});

describe('all inside one region', () => {
  const rule: QuorumRule = { kind: 'sameGroup', tags: ['north', 'south'], atLeast: 2 };
  const parties = [
    { id: gent, tags: ['north'] },
    { id: aalst, tags: ['north'] },
    { id: ronse, tags: ['south'] },
    { id: deinze },
  ];

  it('is met by enough of one region', () => {
    expect(standing(rule, parties, [gent, aalst])).toMatchObject({ sum: 2, needed: 2, isMet: true });
    expect(met(rule, parties, [gent])).toBe(false);
  });

  it('is lost by one of another region or of none', () => {
    expect(met(rule, parties, [gent, aalst, ronse])).toBe(false);
    expect(met(rule, parties, [gent, aalst, deinze])).toBe(false);
  });

  it('counts nothing when nobody agreed', () => {
    expect(standing(rule, parties, []).sum).toBe(0);
  });
});

describe('all next to each other', () => {
  const rule: QuorumRule = {
    kind: 'adjoining',
    neighbours: [
      ['a', 'b'],
      ['c', 'b'],
      ['d', 'e'],
    ],
    atLeast: 2,
  };
  const parties = [
    { id: gent, tags: ['a'] },
    { id: aalst, tags: ['b'] },
    { id: ronse, tags: ['c'] },
    { id: deinze, tags: ['d'] },
    { id: eeklo, tags: ['e'] },
  ];

  it('is met through a neighbour in between, whichever way a pair is written', () => {
    expect(standing(rule, parties, [gent, aalst, ronse])).toMatchObject({ sum: 3, isMet: true, criticalIds: [aalst] });
    expect(met(rule, parties, [aalst, ronse])).toBe(true);
  });

  it('is not met by two that do not touch, or by one alone', () => {
    expect(met(rule, parties, [gent, ronse])).toBe(false);
    expect(met(rule, parties, [gent])).toBe(false);
  });

  it('counts the largest of two groups, and two groups are not one', () => {
    expect(standing(rule, parties, [gent, aalst, ronse, deinze, eeklo])).toMatchObject({ sum: 3, isMet: false });
    expect(standing(rule, parties, [deinze, eeklo, gent])).toMatchObject({ sum: 2, isMet: false });
  });
});

describe('nobody that stands elsewhere', () => {
  const rule: QuorumRule = { kind: 'exclusive', tag: 'elsewhere' };
  const parties = [{ id: gent }, { id: aalst, tags: ['elsewhere'] }];

  it('is met while none of those that count carries the tag', () => {
    expect(standing(rule, parties, [gent])).toMatchObject({ sum: 1, needed: 1, isMet: true });
    expect(standing(rule, parties, [gent, aalst])).toMatchObject({ sum: 1, needed: 2, isMet: false });
    expect(standing(rule, parties, [])).toMatchObject({ sum: 0, needed: 1, isMet: false });
  });
});

describe('what parties bring in', () => {
  const rule: QuorumRule = { kind: 'contribution', figure: 'cents' };
  const parties = [
    { id: gent, figures: { cents: 2_000_000, inhabitants: 40_000 } },
    { id: aalst, figures: { cents: 500_000, inhabitants: 1_000 } },
  ];

  it('must be the amount that the tiers give', () => {
    expect(standing(rule, parties, [gent, aalst])).toMatchObject({ sum: 2_500_000, needed: 2_500_000, isMet: true });
    expect(standing(rule, parties, [gent])).toMatchObject({ sum: 2_000_000, needed: 2_500_000, isMet: false });
  });

  it('can have to be a part of it, or more than it', () => {
    const own = (share: number): QuorumRule => ({ kind: 'contribution', figure: 'cents', share });
    expect(standing(own(8_000), parties, [gent])).toMatchObject({ needed: 2_000_000, isMet: true });
    expect(standing(own(20_000), parties, [gent, aalst])).toMatchObject({ needed: 5_000_000, isMet: false });
  });

  it('need not be anything when no tier fits', () => {
    expect(standing(rule, parties, [aalst])).toMatchObject({ sum: 500_000, needed: 0, isMet: true });
  });
});

describe('what parties bring in, in a call without an amount', () => {
  it('need not be anything', () => {
    const quorum: QuorumRule[] = [{ kind: 'contribution', figure: 'cents' }];
    const participants = [{ ...municipality(gent, 10_000), figures: { cents: 0 } }];
    const dossier = launched({ call: { ...call, amount: null, quorum }, participants });
    const agreed = play(dossier, agrees({ who: gent, at: OCTOBER }));
    expect(quorumOf(agreed)[0]).toMatchObject({ sum: 0, needed: 0, isMet: true });
  });
});

describe('parties of several countries', () => {
  const parties = [
    { id: gent, tags: ['north', 'poorer'] },
    { id: aalst, tags: ['north'] },
    { id: ronse, tags: ['south', 'poorer'] },
    { id: deinze, tags: ['east', 'poorer', 'firm'] },
  ];

  it('must come from so many different ones', () => {
    const rule: QuorumRule = { kind: 'spread', tags: ['north', 'south', 'east', 'west'], atLeast: 3 };
    expect(standing(rule, parties, [gent, aalst, ronse])).toMatchObject({ sum: 2, needed: 3, isMet: false });
    expect(standing(rule, parties, [gent, ronse, deinze])).toMatchObject({
      isMet: true,
      criticalIds: [gent, ronse, deinze],
    });
  });

  it('must for a part be of one kind: of four, seventy percent is three', () => {
    const rule: QuorumRule = { kind: 'mix', tag: 'poorer', share: 7_000 };
    expect(standing(rule, parties, [gent, aalst])).toMatchObject({ sum: 1, needed: 2, isMet: false });
    expect(standing(rule, parties, [gent, aalst, ronse, deinze])).toMatchObject({ sum: 3, needed: 3, isMet: true });
  });

  it('may for no more than a part be of one kind: of three, half is one', () => {
    const rule: QuorumRule = { kind: 'mix', tag: 'north', share: 0, most: 5_000 };
    expect(standing(rule, parties, [gent, aalst, ronse])).toMatchObject({ sum: 2, most: 1, isMet: false, margin: -1 });
    expect(met(rule, parties, [gent, aalst, ronse, deinze])).toBe(true);
  });

  it('may be of one kind only so many times, and need not be at all', () => {
    const rule: QuorumRule = { kind: 'atMost', count: 1, tag: 'north' };
    expect(met(rule, parties, [gent, aalst])).toBe(false);
    expect(met(rule, parties, [ronse])).toBe(true);
  });
});

describe('several rules', () => {
  it('must all be met', () => {
    const quorum: QuorumRule[] = [{ kind: 'atLeast', count: 1 }, { kind: 'all' }];
    const dossier = play(launched({ call: { ...call, quorum } }), agrees({ who: gent, at: OCTOBER }));
    expect(quorumOf(dossier).map(({ index, isMet }) => [index, isMet])).toEqual([
      [0, true],
      [1, false],
    ]);
    expect(isQuorumMet(dossier)).toBe(false);
    expect(isQuorumMet(play(dossier, ...[aalst, ronse].map((who) => agrees({ who, at: OCTOBER }))))).toBe(true);
  });

  it('can no longer reach what those who declined would have brought', () => {
    const dossier = play(launched(), declines({ who: aalst, at: OCTOBER }), agrees({ who: gent, at: OCTOBER }));
    expect(quorumOf(dossier)[0]).toMatchObject({ sum: 30_000, reachable: 35_000, countedIds: [gent] });
  });

  it('are not asked of who only takes note', () => {
    const watching = { ...municipality(ronse, 5_000), role: 'observer' as const };
    const quorum: QuorumRule[] = [{ kind: 'all' }];
    const dossier = launched({ call: { ...call, quorum }, participants: [municipality(aalst, 25_000), watching] });
    const agreed = play(dossier, agrees({ who: aalst, at: OCTOBER }));
    expect(quorumOf(agreed)[0]).toMatchObject({ sum: 1, needed: 1, isMet: true, reachable: 1 });
  });

  it('count those who take part when the call asks nobody to sign: what is not reached is not met', () => {
    const steps = call.steps.filter((step) => step.kind !== 'sign-off-round');
    const rule: QuorumRule = { kind: 'sum', figure: 'inhabitants', atLeast: 60_000, exemptAloneTag: null };
    const over = (inhabitants: number): readonly QuorumStanding[] => {
      const partner = { ...municipality(aalst, 1_000), role: 'partner' as const };
      const participants = [municipality(gent, inhabitants), partner];
      return quorumOf(launched({ call: { ...call, steps, quorum: [rule] }, participants }));
    };
    expect(over(58_999)).toMatchObject([{ sum: 59_999, isMet: false, margin: -1 }]);
    expect(over(59_000)).toMatchObject([{ sum: 60_000, isMet: true, criticalIds: [gent, aalst] }]);
  });
});
