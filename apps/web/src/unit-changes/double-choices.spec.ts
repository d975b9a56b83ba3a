import type { UnitDouble } from '@penhouder/contracts';
import { decidedFor, doubleChoice, isKept, withKept } from './double-choices';

const side = (dossierId: string, isTakingPart: boolean, isChanging = true): UnitDouble['sides'][0] => ({
  dossierId,
  number: dossierId,
  title: '',
  holds: [],
  isFiled: false,
  filedText: '',
  isTakingPart,
  isChanging,
});

const double = (first: UnitDouble['sides'][0], second: UnitDouble['sides'][0]): UnitDouble => ({
  successor: { id: 'tielt', name: 'Tielt', description: '' },
  text: '',
  sides: [first, second],
});

describe('the choice about a municipality in two dossiers', () => {
  it('for one dossier alone decides both, and keeps the figures that were typed', () => {
    const typed = { unitId: 'tielt', isTakingPart: false, figures: { inhabitants: 20_000 } };
    const decided = decidedFor(
      [{ dossierId: 'one', successors: [typed] }],
      double(side('one', false), side('two', false)),
      'one',
    );
    expect(decided).toEqual([
      { dossierId: 'one', successors: [{ ...typed, isTakingPart: true }] },
      { dossierId: 'two', successors: [{ unitId: 'tielt', isTakingPart: false, figures: {} }] },
    ]);
  });

  it('decides nothing about a dossier that the merger does not touch', () => {
    const decided = decidedFor([], double(side('one', true), side('there', true, false)), 'there');
    expect(decided.map(({ dossierId }) => dossierId)).toEqual(['one']);
  });

  it('to keep both is remembered for that pair, and taken back by another choice', () => {
    const pair = double(side('one', true), side('two', true));
    const kept = withKept([], pair, true);
    expect(isKept(kept, pair)).toBe(true);
    expect(isKept(kept, double(side('one', true), side('three', true)))).toBe(false);
    expect(withKept(kept, pair, false)).toEqual([]);
  });

  it('stands nowhere while nobody chose', () => {
    const both = double(side('one', true), side('two', true));
    expect(doubleChoice(both, false)).toBe('');
    expect(doubleChoice(both, true)).toBe('both');
    expect(doubleChoice(double(side('one', true), side('two', false)), false)).toBe('one');
  });
});
