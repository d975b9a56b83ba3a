import { countText, numbersIn } from './numbers';

const numbersOf = (sentence: string): readonly string[] => numbersIn(sentence).filter((_, index) => index % 2 === 1);

describe('numbers on a line', () => {
  it('are found with their thousands or their euro sign, and nothing is lost', () => {
    expect(numbersOf('319 114 van 60 000; nog 1 234 567 nodig')).toEqual(['319 114', '60 000', '1 234 567']);
    expect(numbersOf('In januari 2020 telde het er 30 183; goed voor € 75.000,00')).toEqual(['30 183', '€ 75.000,00']);
    expect(numbersIn('319 114 van 60 000').join('')).toBe('319 114 van 60 000');
    expect(countText(319_114)).toBe('319\u00a0114');
  });

  it.each([
    ['wo 15 januari 2020, 9.00 uur · 5 werkdagen, 2019-001', ['wo 15 januari 2020', '9.00 uur']],
    ['van vr 6 december 2019 tot 9 december', ['vr 6 december 2019', '9 december']],
    ['le dim 1er mars 2020, 9 h 30', ['dim 1er mars 2020', '9 h 30']],
    ['Erfgoeddienst 2027-2032, dossier 2019-001', ['2027-2032']],
  ])('and days are: %s', (sentence, found) => {
    expect(numbersOf(sentence)).toEqual(found);
    expect(numbersIn(sentence).join('')).toBe(sentence);
  });

  it('are no years, nor what only looks like a day', () => {
    expect(numbersOf('In 2020, 2019-001; 5 meisjes en 12 marsen')).toEqual([]);
  });
});
