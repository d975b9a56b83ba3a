import { openSeal, SealProblem } from '@penhouder/documents';
import { createDataSource, openFileStore, postMetrics, proofMetrics } from '@penhouder/persistence';
import { Runtime } from '@temporalio/worker';
import { ConfigError, readConfigOrThrow } from './config';
import type { Config } from './config';
import { createActivities } from './create-activities';
import { startHealthServer } from './health-server';
import { createLogger, describeError, temporalLogger } from './logger';
import { openedOnce } from './opened-once';
import { createWorker } from './run-worker';
import { startServices } from './services';
import { stopSignal } from './stop-signal';
import { connectNative } from './temporal/connect';
import { untilWorks } from './until-works';

/** Connections to PostgreSQL: one per activity at once, one per delivery under way, and some for mail. */
const POOL_SIZE = 40;

async function main(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel);
  const seal = openedOnce(() => openSeal(config.seal));
  // A key of one's own that cannot be used is said at the start; one that is made here is made when it is needed.
  if (config.seal.pemFile !== null || config.seal.pkcs12 !== null) await seal();
  const stop = stopSignal();
  Runtime.install({ logger: temporalLogger(logger) });
  const health = config.healthPort === null ? null : startHealthServer(config.healthPort);
  const source = createDataSource(config.databaseUrl, { poolSize: POOL_SIZE, applicationName: 'penhouder-worker' });
  const isOpen = await untilWorks({ what: 'PostgreSQL', stop, logger }, () => source.initialize());
  if (isOpen === null) return;

  health?.shows(async () => (await postMetrics(source)) + (await proofMetrics(source)));
  await openFileStore(config.fileStore).check();
  const services = startServices({ config, source, logger, seal });
  const activities = createActivities({ source, planMails: services.planMails, failpoint: config.failpoint });
  // A worker that loses its server in the middle waits by itself; one that never found it has to be made again.
  const worker = { what: 'Temporal', stop, logger };
  await untilWorks(worker, async () => {
    const connection = await connectNative(config.temporal);
    try {
      const made = await createWorker({
        connection,
        namespace: config.temporal.namespace,
        activities,
        failpoint: config.failpoint,
      });
      const running = made.run();
      logger.info('polls for work');
      health?.polls(true);
      process.send?.('ready');
      await running;
    } finally {
      health?.polls(false);
      await connection.close();
    }
  });

  logger.info('stops');
  await services.stop();
  await source.destroy();
  health?.close();
}

function complain(error: unknown): never {
  process.stderr.write(
    `${error instanceof ConfigError || error instanceof SealProblem ? error.message : describeError(error)}\n`,
  );
  process.exit(1);
}

try {
  main(readConfigOrThrow()).then(() => process.exit(0), complain);
} catch (error) {
  complain(error);
}
