import { unbreakableFrench, unbreakableNumbers, unbreakableWords } from './unbreakable-numbers';

const shown = (text: string): string => text.replaceAll('\u202f', '.').replaceAll('\u00a0', '~');

test.each([
  ['319 114 inwoners', '319.114 inwoners'],
  ['€ 75.000,00 en 4,6 %', '€~75.000,00 en 4,6~%'],
  ['do 5 december 2019, 9.30 uur', 'do 5 december 2019, 9.30~uur'],
  ['jeu 5 décembre 2019, 9 h 30', 'jeu 5 décembre 2019, 9~h~30'],
  ['op 5 uurwerken', 'op 5 uurwerken'],
])('“%s” stays together where it must', (text, expected) => {
  expect(shown(unbreakableNumbers(text))).toBe(expected);
});

test('French signs stay with the word before them', () => {
  expect(shown(unbreakableFrench('Quel jour ? « Accord » : oui'))).toBe('Quel jour~? «~Accord~»~: oui');
});

test('words of a document are kept together however deep they stand, as its language asks', () => {
  const words = { parts: [{ rows: [['Reçu :', '9 h 30']], at: 3, none: null }] };
  expect(JSON.parse(shown(JSON.stringify(unbreakableWords(words, 'fr'))))).toEqual({
    parts: [{ rows: [['Reçu~:', '9~h~30']], at: 3, none: null }],
  });
  expect(shown(unbreakableWords('Reçu : 9 h 30', 'nl'))).toBe('Reçu : 9~h~30');
});
