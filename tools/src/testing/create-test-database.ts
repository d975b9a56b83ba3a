import { randomBytes } from 'node:crypto';
import { withClient, withDatabase } from '../postgres/databases';
import { testStack } from './test-stack-state';

export interface TestDatabase {
  /** As the application signs in: with the rights that it has in an installation. */
  readonly url: string;
  readonly ownerUrl: string;
  /** One statement of who owns the tables. */
  readonly asOwner: (sql: string, parameters?: readonly unknown[]) => Promise<void>;
  /** The same, past every trigger and foreign key: what somebody with all rights on the server can do. */
  readonly pastTriggers: (sql: string, parameters?: readonly unknown[]) => Promise<void>;
  readonly name: string;
  /** Ends every connection to it and removes it. */
  readonly drop: () => Promise<void>;
}

/** A database of its own for one test file: a copy of the migrated template, which takes some 50 ms. */
export async function createTestDatabase(label = 'test'): Promise<TestDatabase> {
  const { adminUrl, applicationUrl, templateDatabase } = testStack();
  const name = `${label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 40)}_${randomBytes(4).toString('hex')}`;
  await withClient(adminUrl, (client) =>
    client.query(`create database ${client.escapeIdentifier(name)} template ${templateDatabase} strategy file_copy`),
  );
  const ownerUrl = withDatabase(adminUrl, name);
  return {
    name,
    url: withDatabase(applicationUrl, name),
    ownerUrl,
    asOwner: (sql, parameters) => run(ownerUrl, sql, parameters),
    pastTriggers: (sql, parameters) => run(`${ownerUrl}?options=-csession_replication_role%3Dreplica`, sql, parameters),
    drop: async () => {
      await withClient(adminUrl, (client) =>
        client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
      );
    },
  };
}

async function run(url: string, sql: string, parameters: readonly unknown[] = []): Promise<void> {
  await withClient(url, (client) => client.query(sql, [...parameters]));
}
