import { countText, numbersIn } from './numbers';

const numbersOf = (sentence: string): readonly string[] => numbersIn(sentence).filter((_, index) => index % 2 === 1);

describe('numbers on a line', () => {
  it('are found with their thousands or their euro sign, and nothing is lost', () => {
    expect(numbersOf('319 114 van 60 000; nog 1 234 567 nodig')).toEqual(['319 114', '60 000', '1 234 567']);
    expect(numbersOf('Op 1 januari 2020 telde het er 30 183; goed voor € 75.000,00')).toEqual([
      '30 183',
      '€ 75.000,00',
    ]);
    expect(numbersIn('319 114 van 60 000').join('')).toBe('319 114 van 60 000');
    expect(countText(319_114)).toBe('319\u00a0114');
  });

  it('are no dates and no years', () => {
    expect(numbersOf('wo 15 januari 2020 · 5 werkdagen, 2019-001')).toEqual([]);
  });
});
