import { readFileSync } from 'node:fs';

/** Where the one PostgreSQL and the one Temporal server of a test run are. */
export interface TestStackState {
  /** Ends in the database `postgres`; its user may make databases. */
  readonly adminUrl: string;
  /** As the application signs in; with the name of a test's database in the place of its own. */
  readonly applicationUrl: string;
  readonly temporalAddress: string;
  /** Migrated, never connected to: every test database is a copy of it. */
  readonly templateDatabase: string;
  readonly dataDir: string;
}

/** The variable by which Jest's workers find the state of the run. */
export const stateVariable = 'PENHOUDER_TEST_STACK';

export function testStack(): TestStackState {
  const path = process.env[stateVariable];
  if (!path) throw new Error('no test stack runs: this test belongs to the Jest project "int" or "journey"');
  return JSON.parse(readFileSync(path, 'utf8')) as TestStackState;
}
