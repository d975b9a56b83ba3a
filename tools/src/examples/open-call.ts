import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDataSource } from '@penhouder/persistence';
import { saveCallText } from '../reference/load-reference';
import { root } from '../settings/settings';

const DAY_MS = 86_400_000;
const OPEN_FOR_DAYS = 100;
const INTERNAL_DUE_DAYS_BEFORE = 21;

/** Installs the invented calls of `examples/calls`, whose closing is computed so that there is one to launch for real. */
export async function installOpenCalls(databaseUrl: string, today: Date): Promise<void> {
  const source = await createDataSource(databaseUrl, {
    poolSize: 1,
    applicationName: 'penhouder-examples',
  }).initialize();
  try {
    const folder = join(root, 'examples/calls');
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
      await saveCallText(source, name, withDates(readFileSync(join(folder, name), 'utf8'), today));
    }
  } finally {
    await source.destroy();
  }
}

/** Never in a weekend, so that nobody stumbles over it. */
function withDates(text: string, today: Date): string {
  const closing = weekday(new Date(today.getTime() + OPEN_FOR_DAYS * DAY_MS));
  const internal = weekday(new Date(closing.getTime() - INTERNAL_DUE_DAYS_BEFORE * DAY_MS));
  return text
    .replaceAll('@sluiting@', closing.toISOString().slice(0, 10))
    .replaceAll('@intern@', internal.toISOString().slice(0, 10))
    .replaceAll('@jaar@', String(closing.getUTCFullYear() + 1));
}

function weekday(day: Date): Date {
  const behind = { 0: 2, 6: 1 }[day.getUTCDay()] ?? 0;
  return new Date(day.getTime() - behind * DAY_MS);
}
