import { readConfig } from './config';
import { startCatcher } from './start-catcher';

/** The mail catcher: takes every mail, sends none, shows all of them. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const stop = await startCatcher(config);
  process.stdout.write(
    `Mail catcher: SMTP ${config.host}:${config.smtpPort}, pages ${config.host}:${config.webPort}\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void stop().then(() => process.exit(0));
    });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
