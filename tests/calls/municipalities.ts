import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContactId, LinkId, NewParticipant, ParticipantId, TextVersionId, UnitId } from '@penhouder/domain';

interface Municipality {
  readonly nis: string;
  readonly name: string;
  readonly inhabitants: number;
}

const COLUMN = { nis: 0, name: 1, inhabitants2019: 8 };

/** Every municipality of the reference file by name, with its inhabitants on 1 January 2019. */
const byName: ReadonlyMap<string, Municipality> = new Map(
  readFileSync(join(__dirname, '../../data/municipalities-flanders.csv'), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split(','))
    .map((cells) => [
      cells[COLUMN.name] ?? '',
      {
        nis: cells[COLUMN.nis] ?? '',
        name: cells[COLUMN.name] ?? '',
        inhabitants: Number(cells[COLUMN.inhabitants2019]),
      },
    ]),
);

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

/** A municipality as it joins a dossier, with one contact; `tags` as the call lists them by NIS code. */
export function participantNamed(name: string, tags: Readonly<Record<string, readonly string[]>>): NewParticipant {
  const found = byName.get(name);
  if (found === undefined) throw new Error(`No municipality is called ${name}`);
  return {
    id: name as ParticipantId,
    unitId: found.nis as UnitId,
    figures: { inhabitants: found.inhabitants },
    tags: Object.keys(tags).filter((tag) => tags[tag]?.includes(found.nis)),
    contacts: [
      {
        contactId: `contact of ${name}` as ContactId,
        slot: 1,
        linkId: `link of ${name}` as LinkId,
        textVersionId: `text of ${name}` as TextVersionId,
      },
    ],
  };
}
