import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall } from '@penhouder/call-definitions';
import { SEEDED_YEARS, seedClosedDays } from '@penhouder/calendars';
import { createDataSource, saveCallDefinition, seedReferenceData, type Connection } from '@penhouder/persistence';
import { Refusal } from '../console/refusal';
import { root } from '../settings/settings';

/** Fills what every installation needs: legal units with figures, closed days, the shipped calls. Harmless when repeated. */
export async function loadReference(databaseUrl: string): Promise<void> {
  const source = await createDataSource(databaseUrl, {
    poolSize: 2,
    applicationName: 'penhouder-reference',
  }).initialize();
  try {
    await seedReferenceData(source, {
      municipalitiesCsv: readFileSync(join(root, 'data/municipalities-flanders.csv'), 'utf8'),
      closedDays: seedClosedDays(SEEDED_YEARS.first, SEEDED_YEARS.last).map(({ on, name, kind }) => ({
        onDate: on,
        name,
        kind,
        bodyId: null,
      })),
    });
    for (const file of shippedCalls()) await saveCallText(source, file, readFileSync(file, 'utf8'));
  } finally {
    await source.destroy();
  }
}

function shippedCalls(): readonly string[] {
  const folder = join(root, 'calls');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

/** Writes one call for every body. Throws a `Refusal` that names line and column when the text cannot be read. */
export async function saveCallText(connection: Connection, file: string, source: string): Promise<string> {
  const call = parseCall(source);
  if (!call.ok) {
    const lines = call.problems.map(({ line, column, nl }) => `    ${file}:${line}:${column} ${nl}`);
    throw new Refusal([...lines, 'A call definition cannot be read: correct the lines above.'].join('\n'));
  }
  return saveCallDefinition(connection, { rules: call.rules, wording: call.wording, source, bodyId: null });
}
