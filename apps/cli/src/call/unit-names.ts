import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { unitNamesByNis } from '@penhouder/letters';

/** The reference file, seen from the folder of this file as it is built and as it is written. */
const FILE = resolve(__dirname, '../../../../data/municipalities-flanders.csv');

/** Every municipality of the reference file by NIS code; nothing where the file is not there. */
export async function unitNames(): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(FILE, 'utf8').catch(() => '');
  const rows = text.split(/\r?\n/).slice(1);
  return unitNamesByNis(
    rows.flatMap((row) => {
      const [nis, name] = row.split(',');
      return nis === undefined || name === undefined ? [] : [{ nis, name }];
    }),
  );
}
