import { join } from 'node:path';

/** Where the catcher listens and keeps its messages. */
export interface CatcherConfig {
  readonly host: string;
  readonly smtpPort: number;
  readonly webPort: number;
  /** Names under which a browser may ask for it; a page elsewhere must not read live links through another name. */
  readonly hostNames: readonly string[];
  readonly folder: string;
}

/** Loopback unless CATCHER_HOST says otherwise: whoever reads the caught mail can use every link in it. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): CatcherConfig {
  const smtp = new URL(environment['CATCHER_SMTP_URL'] || 'smtp://127.0.0.1:12525');
  const web = new URL(environment['CATCHER_URL'] || 'http://localhost:18025');
  return {
    host: environment['CATCHER_HOST'] || '127.0.0.1',
    smtpPort: Number(smtp.port || 25),
    webPort: Number(web.port || 80),
    hostNames: ['localhost', '127.0.0.1', '[::1]', web.hostname, smtp.hostname],
    folder: join(environment['DATA_DIR'] || '.penhouder', 'mail'),
  };
}
