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

/** What the entities ask for and the migrations do not give, as SQL; empty when both agree. */
export async function schemaDrift(url: string): Promise<string[]> {
  const source = await createDataSource(url, { poolSize: 1 }).initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
}
