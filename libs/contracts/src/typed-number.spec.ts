import { centsOf, wholeOf } from './typed-number';

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

describe('wholeOf', () => {
  it.each([
    ['0', 0],
    ['1250', 1_250],
    ['1.250', 1_250],
    ['1 250 000', 1_250_000],
    [' 12 ', 12],
  ])('reads %s', (text, number) => {
    expect(wholeOf(text)).toBe(number);
  });

  it('is null for an empty field', () => {
    expect(wholeOf(' ')).toBeNull();
  });

  it.each(['twaalf', '12,5', '1.25', '-3', '1e3'])('refuses %s', (text) => {
    expect(wholeOf(text)).toBeNaN();
  });
});
