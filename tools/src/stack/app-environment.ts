import type { Access } from './access';

/**
 * The environment of the apps, as listed in `.env.example`. What the operator's environment already says stays, but for the
 * owner of the tables: that is for migrations.
 */
export function appEnvironment(access: Access): NodeJS.ProcessEnv {
  const { temporal } = access;
  const { DATABASE_OWNER_URL: _owner, ...own } = process.env;
  return {
    NODE_ENV: 'production',
    LOG_LEVEL: 'info',
    MAIL_FROM: 'Penhouder <penhouder@localhost>',
    ...own,
    DATABASE_URL: access.databaseUrl,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    HTTP_PORT: String(access.httpPort),
    BASE_URL: access.baseUrl,
    WORKER_HEALTH_PORT: new URL(access.workerHealthUrl).port,
    CATCHER_SMTP_URL: access.catcherSmtpUrl,
    CATCHER_URL: access.catcherUrl,
    LINK_KEYS: access.linkKeys,
    SESSION_SECRET: access.sessionSecret,
    DATA_DIR: access.dataDir,
  };
}
