import 'reflect-metadata';
import { ConfigError, readConfigOrThrow } from './config';
import { createApp } from './create-app';
import { createLogger } from './logging/logger';
import { logFailure } from './problems/log-failure';

/** Starts the API and serves until it is told to stop; requests that are under way are finished. */
async function main(): Promise<void> {
  const config = readConfigOrThrow();
  const logger = createLogger(config.logLevel);
  const app = await createApp(config, logger);
  await (config.httpHost === null ? app.listen(config.httpPort) : app.listen(config.httpPort, config.httpHost));
  logger.info({ port: config.httpPort }, 'api is ready');
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError) {
    process.stderr.write(`${error.message}\n`);
  } else {
    const { message, code } = error as { message?: string; code?: string };
    process.stderr.write(
      `The API could not start${code === undefined ? '' : ` (${code})`}: ${message ?? 'unknown reason'}\n`,
    );
    logFailure(createLogger('error'), error, null);
  }
  process.exit(1);
});
