import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of `data/municipalities-flanders.csv`: a municipality as a legal unit with its own NIS code. */
export interface MunicipalityRow {
  readonly nis: string;
  readonly name: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly arrondissement: string;
  readonly province: string;
  /** Legal population on 1 January, by year. */
  readonly inhabitants: Readonly<Record<string, number>>;
}

/** Every Flemish municipality since 2018, in the order of the file. No field holds a comma. */
export function readMunicipalities(root: string): MunicipalityRow[] {
  const [header = '', ...lines] = readFileSync(join(root, 'data/municipalities-flanders.csv'), 'utf8')
    .trim()
    .split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    return {
      nis: cell('nis'),
      name: cell('name'),
      validFrom: cell('valid_from') || null,
      validTo: cell('valid_to') || null,
      arrondissement: cell('arrondissement'),
      province: cell('province'),
      inhabitants: inhabitantsOf(columns, cells),
    };
  });
}

function inhabitantsOf(columns: readonly string[], cells: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    columns.flatMap((column, index) => {
      const year = /^inhabitants_(\d{4})$/.exec(column)?.[1];
      const value = cells[index] ?? '';
      return year === undefined || value === '' ? [] : [[year, Number(value)]];
    }),
  );
}
