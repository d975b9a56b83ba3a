import type { LocalDate } from '@penhouder/domain';
import { seedClosedDays } from './seed-closed-days';

/** Easter Monday, Ascension, Whit Monday: the table of movable dates that the sources give. */
const MOVABLE: readonly (readonly [number, string, string, string])[] = [
  [2019, '04-22', '05-30', '06-10'],
  [2020, '04-13', '05-21', '06-01'],
  [2021, '04-05', '05-13', '05-24'],
  [2023, '04-10', '05-18', '05-29'],
  [2024, '04-01', '05-09', '05-20'],
  [2025, '04-21', '05-29', '06-09'],
  [2026, '04-06', '05-14', '05-25'],
  [2027, '03-29', '05-06', '05-17'],
];

describe('the closed days that an installation begins with', () => {
  test.each(MOVABLE)('%i has its Easter Monday, Ascension and Whit Monday', (...[year, easter, ascension, whit]) => {
    const legal = seedClosedDays(year, year).filter((day) => day.kind === 'legal');
    const on = (name: string): LocalDate | undefined => legal.find((day) => day.name === name)?.on;
    expect(on('Paasmaandag')).toBe(`${String(year)}-${easter}`);
    expect(on('Hemelvaartsdag')).toBe(`${String(year)}-${ascension}`);
    expect(on('Pinkstermaandag')).toBe(`${String(year)}-${whit}`);
  });

  test('a year has the ten legal holidays and the three days on which town halls close', () => {
    expect(seedClosedDays(2020, 2020).map((day) => `${day.on} ${day.kind}`)).toEqual([
      '2020-01-01 legal',
      '2020-04-13 legal',
      '2020-05-01 legal',
      '2020-05-21 legal',
      '2020-06-01 legal',
      '2020-07-11 flemish',
      '2020-07-21 legal',
      '2020-08-15 legal',
      '2020-11-01 legal',
      '2020-11-02 flemish',
      '2020-11-11 legal',
      '2020-12-25 legal',
      '2020-12-26 flemish',
    ]);
  });

  test('every name is Dutch and no day is listed twice over forty years', () => {
    const days = seedClosedDays(2010, 2049);
    expect(new Set(days.map((day) => day.on)).size).toBe(days.length);
    expect(new Set(days.map((day) => day.name))).toEqual(
      new Set([
        'Nieuwjaar',
        'Paasmaandag',
        'Dag van de Arbeid',
        'Hemelvaartsdag',
        'Pinkstermaandag',
        'Feestdag van de Vlaamse Gemeenschap',
        'Nationale feestdag',
        'Tenhemelopneming',
        'Allerheiligen',
        'Allerzielen',
        'Wapenstilstand',
        'Kerstmis',
        'Tweede kerstdag',
      ]),
    );
  });
});
