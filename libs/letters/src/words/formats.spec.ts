import type { LocalTime } from '@penhouder/domain';
import { calendar, day, instant } from '../letters.fixtures';
import { elide } from './elide';
import {
  formatDate,
  formatDateWithoutWeekday,
  formatDayAndMonth,
  formatInstant,
  formatList,
  formatLongDate,
  formatMoney,
  formatNumber,
  formatPercent,
  formatTime,
  numberWord,
} from './formats';
import { workingDayDistance } from './values';

describe('how values are written', () => {
  test('dates', () => {
    expect(formatDate(day('2020-01-15'), 'nl')).toBe('wo 15 januari 2020');
    expect(formatDate(day('2020-01-15'), 'fr')).toBe('mer 15 janvier 2020');
    expect(formatLongDate(day('2019-12-13'), 'nl')).toBe('vrijdag 13 december 2019');
    expect(formatDayAndMonth(day('2019-12-13'), 'nl')).toBe('13 december');
    expect(formatDateWithoutWeekday(day('2019-01-01'), 'nl')).toBe('1 januari 2019');
    expect(formatDateWithoutWeekday(day('2019-01-01'), 'fr')).toBe('1er janvier 2019');
    expect(formatDateWithoutWeekday(day('2019-01-21'), 'fr')).toBe('21 janvier 2019');
  });

  test('hours and moments, on the clock in Brussels', () => {
    expect(formatTime('09:00' as LocalTime, 'nl')).toBe('9.00 uur');
    expect(formatTime('17:05' as LocalTime, 'fr')).toBe('17 h 05');
    expect(formatInstant(instant('2019-12-05T08:00:00.000Z'), 'nl')).toBe('do 5 december 2019, 9.00 uur');
    expect(formatInstant(instant('2019-07-17T22:30:00.000Z'), 'nl')).toBe('do 18 juli 2019, 0.30 uur');
  });

  test('numbers and money', () => {
    expect(formatNumber(319_114)).toBe('319 114');
    expect(formatNumber(-4_957)).toBe('-4 957');
    expect(formatNumber(999)).toBe('999');
    expect(formatMoney(7_500_000, 'nl')).toBe('€ 75.000,00');
    expect(formatMoney(125_005, 'fr')).toBe('1.250,05 €');
    expect(formatPercent(0.2405)).toBe('24,1');
  });

  test('lists and number words', () => {
    expect(formatList(['Aalst'], 'nl')).toBe('Aalst');
    expect(formatList(['Aalst', 'Gent', 'Ronse'], 'nl')).toBe('Aalst, Gent en Ronse');
    expect(formatList(['Aalst', 'Gent'], 'fr', 'or')).toBe('Aalst ou Gent');
    expect(formatList(['Werk, zorg', 'Gent', 'Ronse'], 'nl')).toBe('Werk, zorg; Gent; en Ronse');
    expect(numberWord(5, 'nl')).toBe('vijf');
    expect(numberWord(14, 'nl')).toBe('14');
  });

  test('distance in working days, over weekends and closed days', () => {
    const from = day('2019-12-06');
    expect(workingDayDistance({ from, to: day('2019-12-13') }, calendar, 'nl')).toBe('nog 5 werkdagen');
    expect(workingDayDistance({ from, to: day('2019-12-09') }, calendar, 'nl')).toBe('nog 1 werkdag');
    expect(workingDayDistance({ from, to: from }, calendar, 'nl')).toBe('vandaag');
    expect(workingDayDistance({ from, to: day('2019-12-08') }, calendar, 'nl')).toBe('voor de volgende werkdag');
    expect(workingDayDistance({ from, to: day('2019-12-04') }, calendar, 'fr')).toBe('il y a 2 jours ouvrables');
  });

  test('distance beyond half a year in months, beyond two years in years', () => {
    const from = day('2019-12-06');
    expect(workingDayDistance({ from, to: day('2020-06-05') }, calendar, 'nl')).toMatch(/^nog \d+ werkdagen$/);
    expect(workingDayDistance({ from, to: day('2020-08-10') }, calendar, 'nl')).toBe('over 8 maanden');
    expect(workingDayDistance({ from, to: day('2026-03-01') }, calendar, 'nl')).toBe('over 6 jaar');
    expect(workingDayDistance({ from: day('2026-03-01'), to: from }, calendar, 'nl')).toBe('6 jaar geleden');
    expect(workingDayDistance({ from, to: day('2026-03-01') }, calendar, 'fr')).toBe('dans 6 ans');
  });

  test('French names lose the e before them only where it is silent', () => {
    expect(elide('la réponse de Anzegem et de Gent')).toBe('la réponse d’Anzegem et de Gent');
    expect(elide('le directeur de OCMW, de onze communes')).toBe('le directeur de OCMW, de onze communes');
  });
});
