import { Global, Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { createDataSource } from '@penhouder/persistence';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config';

@Injectable()
class CloseDatabase implements OnApplicationShutdown {
  constructor(private readonly database: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.database.isInitialized) await this.database.destroy();
  }
}

/** The one pool of connections; requests, sessions and rate limits share it. */
@Global()
@Module({
  providers: [
    {
      provide: DataSource,
      inject: [CONFIG],
      useFactory: (config: Config): Promise<DataSource> =>
        createDataSource(config.databaseUrl, { poolSize: 20, applicationName: 'penhouder-api' }).initialize(),
    },
    CloseDatabase,
  ],
  exports: [DataSource],
})
export class DatabaseModule {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** For the session store, which speaks to `pg` itself. */
  static poolOf(database: DataSource): Pool {
    return (database.driver as unknown as { master: Pool }).master;
  }
}
