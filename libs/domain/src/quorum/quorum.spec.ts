import {
  aalst,
  agreedByTwo,
  agrees,
  call,
  declines,
  gent,
  launched,
  municipality,
  play,
  ronse,
} from '../dossier/dossier.fixtures';
import type { QuorumRule } from '../calls/call-rules';
import type { QuorumStanding } from './quorum';
import { quorumOf } from './quorum';

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
