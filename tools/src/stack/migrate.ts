import { type DatabaseAddresses, runMigrations } from '@penhouder/persistence';
import { loadReference } from '../reference/load-reference';

/**
 * Brings the application's database to this version: its tables, which belong to libs/persistence, then what every
 * installation needs in them (legal units, closed days, the shipped calls). Harmless when repeated.
 */
export async function migrate(database: DatabaseAddresses): Promise<void> {
  await runMigrations(database);
  await loadReference(database.ownerUrl);
}
