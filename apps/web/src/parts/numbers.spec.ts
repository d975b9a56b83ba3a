import { countText, unbroken } from './numbers';

describe('numbers on a line', () => {
  it('never break between their thousands or after the euro sign', () => {
    expect(unbroken('319 114 van 60 000; nog 1 234 567 nodig')).toBe(
      '319\u00a0114 van 60\u00a0000; nog 1\u00a0234\u00a0567 nodig',
    );
    expect(unbroken('€ 75.000,00')).toBe('€\u00a075.000,00');
    expect(countText(319_114)).toBe('319\u00a0114');
  });

  it('leave dates and years as they are', () => {
    expect(unbroken('wo 15 januari 2020 · 5 werkdagen')).toBe('wo 15 januari 2020 · 5 werkdagen');
  });
});
