import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { entities } from './entities';
import { migrations } from './migrations';
import { SnakeNamingStrategy } from './snake-naming-strategy';

/** A pool of connections, or the one connection of a transaction that is under way. */
export type Connection = DataSource | EntityManager;

export interface DataSourceOptions {
  /** Connections in the pool; at least as many as activities run at once. */
  readonly poolSize?: number;
  /** Shown in `pg_stat_activity`, so that an operator sees whose connection it is. */
  readonly applicationName?: string;
}

/** The one way to the product's database. The tables follow the migrations, never the entities. */
export function createDataSource(url: string, options: DataSourceOptions = {}): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    logging: false,
    poolSize: options.poolSize ?? 10,
    applicationName: options.applicationName ?? 'penhouder',
  });
}

export function managerOf(connection: Connection): EntityManager {
  return connection instanceof DataSource ? connection.manager : connection;
}

/** Runs the work in a transaction of its own, or inside the one that is under way. */
export function inTransaction<T>(connection: Connection, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return connection instanceof DataSource ? connection.transaction(work) : work(connection);
}
