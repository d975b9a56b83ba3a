import { centsOf } from './euro';

describe('centsOf', () => {
  it.each([
    ['75000', 7_500_000],
    ['75 000', 7_500_000],
    ['75.000', 7_500_000],
    ['75.000,5', 7_500_050],
    ['€ 1.250,00', 125_000],
  ])('reads %s', (text, cents) => {
    expect(centsOf(text)).toBe(cents);
  });

  it('is null for an empty field', () => {
    expect(centsOf('  ')).toBeNull();
  });

  it.each(['veel', '12,345', '-5', '1.2'])('refuses %s', (text) => {
    expect(centsOf(text)).toBeNaN();
  });
});
