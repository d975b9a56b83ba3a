import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source';

/** Any number will do, as long as every process of the product uses the same one. */
const MIGRATION_LOCK = 7_311_948;

/** Brings the database to the newest migration. Safe to run from several processes at once: one works, the others wait. */
export async function runMigrations(url: string): Promise<string[]> {
  const source = await createDataSource(url, { poolSize: 2, applicationName: 'penhouder-migrate' }).initialize();
  const guard = source.createQueryRunner();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } finally {
    await guard.query('select pg_advisory_unlock_all()').catch(() => undefined);
    await guard.release();
    await source.destroy();
  }
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
