import { shareOf, shareOfAll } from './share';

describe('a share of a whole number', () => {
  it('is exact when it comes out even, whichever way it is rounded', () => {
    expect([shareOf(1_000, 3_000, 'up'), shareOf(1_000, 3_000, 'down')]).toEqual([300, 300]);
  });

  it('is rounded as asked when it does not', () => {
    expect([shareOf(1_001, 3_333, 'up'), shareOf(1_001, 3_333, 'down')]).toEqual([334, 333]);
  });

  it('of many values is rounded once, not value by value', () => {
    const third = { value: 1, share: 3_333 };
    expect(shareOfAll([third, third, third, { value: 1, share: 1 }], 'down')).toBe(1);
  });

  it('stays exact where plain numbers no longer do', () => {
    expect(shareOf(9_007_199_254_740_991, 9_999, 'down')).toBe(9_006_298_534_815_516);
  });
});
