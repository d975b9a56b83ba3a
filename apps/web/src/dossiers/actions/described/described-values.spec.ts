import type { FormField } from '@penhouder/contracts';
import { numbersText, numbersTyped, valuesOf } from './described-values';

const field = (type: FormField['type'], change: Partial<FormField> = {}): FormField => ({
  name: 'it',
  label: 'Het',
  type,
  isOptional: false,
  options: [],
  min: null,
  max: null,
  ...change,
});

describe('what a described form sends', () => {
  it.each<[FormField['type'], string, unknown]>([
    ['day', '2020-01-15', '2020-01-15'],
    ['text', '  Een nota.  ', 'Een nota.'],
    ['number', '1 250', 1250],
    ['year', '2024', 2024],
    ['money', '1.250,50', 125_050],
    ['yes', 'yes', true],
    ['yes', '', false],
    ['names', 'Netwerk, Maatschappelijk verantwoord; netwerk', ['netwerk', 'maatschappelijk-verantwoord']],
    ['names', '', []],
    ['number', 'veel', Number.NaN],
  ])('holds a %s typed as "%s"', (type, typed, value) => {
    expect(valuesOf([field(type)], { it: typed })).toEqual({ it: value });
  });

  it('is null for an optional field that was left out, and nothing for one that must be filled in', () => {
    expect(valuesOf([field('day', { isOptional: true })], {})).toEqual({ it: null });
    expect(valuesOf([field('day')], { it: ' ' })).toEqual({ it: undefined });
  });
});

describe('a number for each criterion', () => {
  it('is kept as one text, without those that are empty, and sent by name', () => {
    const text = numbersText({ ...numbersTyped('aanpak 32'), 'wse-lr1': '1 200', prijs: '' });
    expect(text).toBe('aanpak 32, wse-lr1 1200');
    expect(numbersTyped(text)).toEqual({ aanpak: '32', 'wse-lr1': '1200' });
    const field = { name: 'points', type: 'numbers', isOptional: false } as FormField;
    expect(valuesOf([field], { points: text })).toEqual({ points: { aanpak: 32, 'wse-lr1': 1200 } });
    expect(valuesOf([field], { points: '' })).toEqual({ points: undefined });
  });
});
