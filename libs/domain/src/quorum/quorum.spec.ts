import {
  aalst,
  agreedByTwo,
  agrees,
  asked,
  call,
  declines,
  gent,
  launched,
  municipality,
  play,
  reason,
  ronse,
} from '../dossier/dossier.fixtures';
import type { QuorumRule } from '../calls/call-rules';
import type { QuorumStanding } from './quorum';
import { quorumAfterDrops, quorumOf } from './quorum';

const OCTOBER = '2019-10-01T09:00:00.000Z';

function standingWith(rule: QuorumRule, ...who: readonly (typeof gent)[]): QuorumStanding | undefined {
  const dossier = launched({ call: { ...call, quorum: [rule] } });
  return quorumOf(play(dossier, ...who.map((one) => agrees({ who: one, at: OCTOBER }))))[0];
}

describe('the sum of inhabitants', () => {
  it('is counted over those who sign, with its margin', () => {
    expect(quorumOf(agreedByTwo())[0]).toMatchObject({ sum: 55_000, needed: 40_000, isMet: true, margin: 15_000 });
  });

  it('names every municipality without which it would fall short', () => {
    const dossier = launched({ participants: [municipality(aalst, 25_000), municipality(ronse, 16_000)] });
    const agreed = play(dossier, ...[aalst, ronse].map((who) => agrees({ who, at: OCTOBER })));
    expect(quorumOf(agreed)[0]).toMatchObject({ sum: 41_000, criticalIds: [aalst, ronse] });
  });

  it('can spare each one when the rest is enough', () => {
    const many = launched({
      participants: [municipality(aalst, 40_000), municipality(ronse, 40_000), municipality(gent, 40_000)],
    });
    const dossier = play(many, ...[aalst, ronse, gent].map((who) => agrees({ who, at: OCTOBER })));
    expect(quorumOf(dossier)[0]?.criticalIds).toEqual([]);
  });

  it('can no longer be reached once too many decline', () => {
    const dossier = play(launched(), declines({ who: gent, at: OCTOBER }));
    expect(quorumOf(dossier)[0]).toMatchObject({ isMet: false, reachable: 30_000 });
  });

  it('has no lower bound for a centre city alone', () => {
    const rule = call.quorum[0];
    if (rule === undefined) throw new Error('no rule');
    expect(standingWith(rule, gent)?.isMet).toBe(true);
    expect(standingWith(rule, aalst)?.isMet).toBe(false);
  });
});

describe('other kinds of quorum', () => {
  it('all must say yes', () => {
    expect(standingWith({ kind: 'all' }, gent, aalst)?.isMet).toBe(false);
    expect(standingWith({ kind: 'all' }, gent, aalst, ronse)?.isMet).toBe(true);
  });

  it('at least a number must say yes', () => {
    expect(standingWith({ kind: 'atLeast', count: 2 }, gent)?.isMet).toBe(false);
    expect(standingWith({ kind: 'atLeast', count: 2 }, gent, ronse)?.isMet).toBe(true);
  });
});

describe('what becomes of the quorum without one participant', () => {
  const rules: readonly QuorumRule[] = [
    { kind: 'all' },
    { kind: 'atLeast', count: 2 },
    { kind: 'sum', figure: 'inhabitants', atLeast: 40_000, exemptAloneTag: null },
    { kind: 'share', figure: null, share: 5_000 },
    {
      kind: 'anyOf',
      groups: [[{ kind: 'atLeast', count: 3 }], [{ kind: 'share', figure: 'inhabitants', share: 6_000 }]],
    },
  ];
  const dossier = play(
    launched({ call: { ...call, quorum: rules } }),
    agrees({ who: aalst, at: OCTOBER }),
    agrees({ who: ronse, at: OCTOBER }),
    declines({ who: gent, at: OCTOBER }),
  );

  test.each([aalst, ronse, gent])('is what it is once that one is dropped: %s', (who) => {
    const dropped = play(
      dossier,
      asked(OCTOBER, { type: 'DropParticipant', participantId: who, reasonTextId: reason }),
    );
    expect(quorumAfterDrops(dossier)(who)).toEqual(quorumOf(dropped));
  });

  test('is asked for each of hundreds from one count of who signs', () => {
    const many = Array.from({ length: 300 }, (_, nth) =>
      municipality(`unit-${String(nth)}` as typeof gent, 1_000 + nth),
    );
    const state = launched({ call: { ...call, quorum: rules }, participants: many });
    let looked = 0;
    const participants = Object.fromEntries(
      Object.entries(state.participants).map(([id, one]) => {
        const counting = { ...one };
        Object.defineProperty(counting, 'slots', { get: () => ((looked += 1), one.slots), enumerable: true });
        return [id, counting];
      }),
    );
    const afterDrops = quorumAfterDrops({ ...state, participants });
    const once = looked;
    for (const { id } of many) afterDrops(id);
    expect([once > 0, looked]).toEqual([true, once]);
  });
});
