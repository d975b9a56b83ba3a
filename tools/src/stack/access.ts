import type { TemporalConnection } from '../settings/settings';

/** Where everything of a running installation is, for whoever works with it: examples, demo, bench, journeys. */
export interface Access {
  readonly baseUrl: string;
  readonly httpPort: number;
  readonly databaseUrl: string;
  readonly temporal: TemporalConnection;
  readonly catcherUrl: string;
  readonly catcherSmtpUrl: string;
  readonly workerHealthUrl: string;
  readonly dataDir: string;
  readonly linkKeys: string;
  readonly sessionSecret: string;
}
