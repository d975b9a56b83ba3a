import { functionWord, personWithFunction } from './function-word';
import { regionName } from './region-name';

test.each([
  ['burgemeester', 'fr', 'bourgmestre'],
  [' Algemeen directeur ', 'fr', 'directeur général'],
  ['schepen van sociale economie', 'fr', 'échevin de l’économie sociale'],
  ['bourgmestre', 'nl', 'burgemeester'],
  ['schepen', 'nl', 'schepen'],
] as const)(
  'a function of every administration is said in the language of its reader: %s in %s',
  (func, language, said) => {
    expect(functionWord(func, language)).toBe(said);
  },
);

test('words of one’s own stay as they were typed', () => {
  expect(functionWord('Regisseur sociale economie', 'fr')).toBe('Regisseur sociale economie');
  expect(personWithFunction({ name: 'An Voorbeeld', function: 'schepen' }, 'fr')).toBe('An Voorbeeld, échevin');
});

test('an arrondissement and a province have their French names; those without one keep theirs', () => {
  const names = ['Kortrijk', 'Leuven', 'Tielt', 'West-Vlaanderen'];
  expect(names.map((name) => regionName(name, 'fr'))).toEqual(['Courtrai', 'Louvain', 'Tielt', 'Flandre occidentale']);
  expect(names.map((name) => regionName(name, 'nl'))).toEqual(names);
});
