import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source';
import { admitApplication, roleOf } from './rights';

/** Any number will do, as long as every process of the product uses the same one. */
const MIGRATION_LOCK = 7_311_948;

/** The same database, as its tables' owner signs in and as the application does; one address for both gives it every right. */
export interface DatabaseAddresses {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
}

/** Brings the database to the newest migration. Safe to run from several processes at once: one works, the others wait. */
export async function runMigrations({ ownerUrl, applicationUrl }: DatabaseAddresses): Promise<string[]> {
  const options = { poolSize: 2, applicationName: 'penhouder-migrate' };
  const source = await createDataSource(ownerUrl, options).initialize();
  const guard = source.createQueryRunner();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await source.runMigrations({ transaction: 'each' });
    if (isApart({ ownerUrl, applicationUrl })) await admitApplication(guard.manager, applicationUrl);
    return done.map(({ name }) => name);
  } finally {
    await guard.query('select pg_advisory_unlock_all()').catch(() => undefined);
    await guard.release();
    await source.destroy();
  }
}

/** Whether the application signs in as another role than the owner of the tables, and so can change no proof. */
export function isApart({ ownerUrl, applicationUrl }: DatabaseAddresses): boolean {
  return roleOf(ownerUrl) !== roleOf(applicationUrl);
}

/** SQL that brings the tables to what the entities say, and back; each in the order in which it runs. */
export interface SchemaChange {
  readonly up: readonly string[];
  readonly down: readonly string[];
}

/** What the entities ask for and the tables do not give; empty when both agree. Changes nothing. */
export async function schemaChange(source: DataSource): Promise<SchemaChange> {
  const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
  return { up: upQueries.map(({ query }) => query), down: downQueries.map(({ query }) => query).reverse() };
}

/** What the entities ask for and the migrations of a database do not give, as SQL; empty when both agree. */
export async function schemaDrift(url: string): Promise<readonly string[]> {
  const source = await createDataSource(url, { poolSize: 1 }).initialize();
  try {
    return (await schemaChange(source)).up;
  } finally {
    await source.destroy();
  }
}
