import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { complain } from '../console/say';
import { root } from '../settings/settings';

/** Brings the application's database to the schema of this version; the migrations belong to libs/persistence. */
export async function migrate(databaseUrl: string): Promise<void> {
  if (!existsSync(join(root, 'libs/persistence/dist/index.js'))) {
    complain('libs/persistence has no index yet: the database stays empty');
    return;
  }
  const { runMigrations } = await import('@penhouder/persistence');
  await runMigrations(databaseUrl);
}
