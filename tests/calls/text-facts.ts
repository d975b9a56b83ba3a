import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall } from '@penhouder/call-definitions';
import type { Language } from '@penhouder/domain';
import type { TextFacts, TextUnit } from '@penhouder/letters';
import { participantNamed } from './municipalities';

const root = join(__dirname, '../..');
const parsed = parseCall(readFileSync(join(root, 'calls/regierol-2020-2025.yaml'), 'utf8'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { rules, wording, participation } = parsed;

const COLUMN = { name: 1, arrondissement: 5, province: 6 };

/** Where each municipality of the reference file lies, by name. */
const places = new Map(
  readFileSync(join(root, 'data/municipalities-flanders.csv'), 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    .map((cells) => [
      cells[COLUMN.name] ?? '',
      { arrondissement: cells[COLUMN.arrondissement] ?? null, province: cells[COLUMN.province] ?? null },
    ]),
);

interface ReaderOfTexts {
  readonly body: string;
  readonly names: readonly string[];
  /** Which of the names reads. */
  readonly reader: string;
  readonly language?: Language;
}

/** The facts from which the texts of one municipality are composed, from the shipped call and the reference data. */
export function textFacts({ body, names, reader, language = 'nl' }: ReaderOfTexts): TextFacts {
  return {
    language,
    rules,
    wording,
    participation,
    bodyName: body,
    units: names.map(textUnit),
    unitId: reader,
    dueOn: rules.internalDue?.on ?? null,
    closingOn: rules.closing?.on ?? null,
  };
}

function textUnit(name: string): TextUnit {
  const { id, figures, tags } = participantNamed(name, participation.tags);
  const { arrondissement = null, province = null } = places.get(name) ?? {};
  return { id, name, arrondissement, province, figures, tags };
}
