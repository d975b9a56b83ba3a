import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall } from '@penhouder/call-definitions';
import type { Language } from '@penhouder/domain';
import type { TextFacts, TextUnit } from '@penhouder/letters';
import { readMunicipalities } from './municipalities';

const root = join(__dirname, '../../..');
const parsed = parseCall(readFileSync(join(root, 'calls/regierol-2020-2025.yaml'), 'utf8'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { rules, wording, participation } = parsed;

export const W13 = [
  'Anzegem',
  'Avelgem',
  'Deerlijk',
  'Harelbeke',
  'Kortrijk',
  'Kuurne',
  'Lendelede',
  'Menen',
  'Spiere-Helkijn',
  'Waregem',
  'Wervik',
  'Wevelgem',
  'Wielsbeke',
  'Zwevegem',
];
export const IGO = ['Bekkevoort', 'Geetbets', 'Kortenaken', 'Tielt-Winge', 'Aarschot'];

const rows = readMunicipalities(root);

interface ReaderOfTexts {
  readonly body: string;
  readonly names: readonly string[];
  /** Which of the names reads. */
  readonly reader: string;
  readonly language?: Language;
}

/** The facts from which the texts of one municipality are composed, from the shipped call and the reference data. */
export function textFacts({ body, names, reader, language = 'nl' }: ReaderOfTexts): TextFacts {
  const units = names.map(textUnit);
  return {
    language,
    rules,
    wording,
    participation,
    bodyName: body,
    units,
    unitId: units.find((unit) => unit.name === reader)?.id ?? '',
    dueOn: rules.internalDue.on,
    closingOn: rules.closing.on,
  };
}

function textUnit(name: string): TextUnit {
  const row = rows.find((one) => one.name === name);
  if (row === undefined) throw new Error(`no municipality ${name}`);
  return {
    id: row.nis,
    name,
    arrondissement: row.arrondissement,
    province: row.province,
    figures: { inhabitants: row.inhabitants['2019'] ?? 0 },
    tags: Object.entries(participation.tags).flatMap(([tag, codes]) => (codes.includes(row.nis) ? [tag] : [])),
  };
}
