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
      '222 507 van 60 000; kan elke deelnemer missen',
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

  test('kinds of parties, groups, neighbours and other filings say what stands in the way', () => {
    const two = ids('a', 'b');
    const types: QuorumRule = { kind: 'eachType', types: [{ tag: 'firm', count: 1 }] };
    expect(say({ rule: types, sum: 0, needed: 1, reachable: 1, countedIds: two })).toBe(
      '0 van 1 soorten deelnemers voldoende akkoord; nog 1 nodig',
    );
    const group: QuorumRule = { kind: 'sameGroup', tags: ['region-1', 'region-2'], atLeast: 2 };
    expect(say({ rule: group, sum: 2, needed: 2, reachable: 3, countedIds: ids('a', 'b', 'c') })).toBe(
      '2 deelnemers akkoord uit dezelfde groep, 2 nodig; niet iedereen die akkoord gaat, hoort tot die groep',
    );
    const near: QuorumRule = { kind: 'adjoining', neighbours: [['a', 'b']], atLeast: 2 };
    expect(say({ rule: near, sum: 2, needed: 2, reachable: 3, countedIds: ids('a', 'b', 'c') })).toMatch(
      /niet iedereen die akkoord gaat, grenst eraan$/,
    );
    const once: QuorumRule = { kind: 'exclusive', tag: 'elsewhere' };
    expect(say({ rule: once, sum: 1, needed: 3, reachable: 3, countedIds: ids('a', 'b', 'c') })).toBe(
      '1 van 3 deelnemers akkoord zonder andere aanvraag; 2 deelnemers staan ook in een andere aanvraag',
    );
  });

  test('a ceiling is named, and what is above it', () => {
    const budget: QuorumRule = {
      kind: 'sum',
      figure: 'cost',
      atLeast: 0,
      atMost: 900,
      exemptAloneTag: null,
      unit: 'euro',
    };
    const [two, three] = [ids('a', 'b'), ids('a', 'b', 'c')];
    expect(say({ rule: budget, sum: 800, needed: 0, most: 900, isMet: true, countedIds: two })).toBe(
      '€ 800,00 van hoogstens € 900,00; kan elke deelnemer missen',
    );
    expect(say({ rule: budget, sum: 1_000, needed: 0, most: 900, countedIds: three })).toBe(
      '€ 1.000,00 van hoogstens € 900,00; € 100,00 te veel',
    );
    const firms: QuorumRule = { kind: 'atMost', count: 2, tag: 'firm' };
    expect(say({ rule: firms, sum: 3, needed: 0, most: 2, countedIds: three })).toBe(
      '“firm”: 3 akkoord, hoogstens 2 toegelaten; 1 te veel',
    );
    const share: QuorumRule = { kind: 'mix', tag: 'firm', share: 2_000, most: 5_000 };
    expect(say({ rule: share, sum: 1, needed: 1, most: 2, isMet: true, countedIds: three })).toBe(
      '“firm”: 1 akkoord, nodig is 1 en hoogstens 2; kan elke deelnemer missen',
    );
  });

  test('a contribution is money', () => {
    const rule: QuorumRule = { kind: 'contribution', figure: 'own' };
    expect(say({ rule, sum: 2_000_000, needed: 2_500_000, reachable: 3_000_000, countedIds: ids('a') })).toBe(
      '€ 20.000,00 eigen inbreng van € 25.000,00; nog € 5.000,00 nodig',
    );
  });

  test('rules that count parties, and French', () => {
    expect(say({ rule: { kind: 'all' }, sum: 2, needed: 3, reachable: 3 })).toBe(
      '2 van 3 deelnemers akkoord; nog 1 nodig',
    );
    expect(say({ sum: 222_507, isMet: true, countedIds: ids('a') }, 'fr')).toBe(
      '222 507 sur 60 000 ; peut se passer de n’importe quel participant',
    );
  });
});
