import type { ParticipantId, QuorumRule, QuorumStanding } from '@penhouder/domain';
import { names } from '../letters.fixtures';
import { quorumSentence } from './quorum-sentence';

const SUM: QuorumRule = { kind: 'sum', figure: 'inhabitants', atLeast: 60_000, exemptAloneTag: 'centre' };
const ids = (...list: string[]): ParticipantId[] => list as ParticipantId[];

function standing(about: Partial<QuorumStanding>): QuorumStanding {
  const base = {
    index: 0,
    rule: SUM,
    sum: 0,
    needed: 60_000,
    isMet: false,
    criticalIds: [],
    countedIds: [],
    reachable: 319_114,
  };
  const merged = { ...base, ...about };
  return { ...merged, margin: merged.sum - merged.needed };
}

const known = { ...names, participants: { a: 'Kortrijk', b: 'Menen', c: 'Kuurne', d: 'Waregem', e: 'Wervik' } };
const say = (about: Partial<QuorumStanding>, language: 'nl' | 'fr' = 'nl'): string =>
  quorumSentence(standing(about), known, language);

describe('the quorum with its margin', () => {
  test('everybody can be spared', () => {
    expect(say({ sum: 222_507, isMet: true, countedIds: ids('a', 'b', 'c') })).toBe(
      '222 507 van 60 000; kan elke gemeente missen',
    );
  });

  test('it fails without each of those that sign', () => {
    const five = ids('a', 'b', 'c', 'd', 'e');
    expect(say({ sum: 61_161, isMet: true, criticalIds: five, countedIds: five })).toBe(
      '61 161 van 60 000; valt weg zonder elk van de vijf',
    );
  });

  test('it fails without some of them, by name', () => {
    expect(say({ sum: 90_018, isMet: true, criticalIds: ids('a', 'b'), countedIds: ids('a', 'b', 'c') })).toBe(
      '90 018 van 60 000; valt weg zonder Kortrijk of Menen',
    );
  });

  test('what is missing, or that it is out of reach', () => {
    expect(say({ sum: 55_043 })).toBe('55 043 van 60 000; nog 4 957 nodig');
    expect(say({ sum: 20_000, reachable: 55_043 })).toBe('20 000 van 60 000; niet meer haalbaar, hoogstens 55 043');
  });

  test('one that stands alone and has no lower bound', () => {
    expect(say({ sum: 44_664, isMet: true, criticalIds: ids('a'), countedIds: ids('a') })).toBe(
      '44 664 van 60 000; voor Kortrijk alleen geldt geen ondergrens',
    );
  });

  test('rules that count parties, and French', () => {
    expect(say({ rule: { kind: 'all' }, sum: 2, needed: 3, reachable: 3 })).toBe(
      '2 van 3 deelnemers akkoord; nog 1 nodig',
    );
    expect(say({ sum: 222_507, isMet: true, countedIds: ids('a') }, 'fr')).toBe(
      '222 507 sur 60 000 ; peut se passer de n’importe quelle commune',
    );
  });
});
