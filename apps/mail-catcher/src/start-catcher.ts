import { once } from 'node:events';
import type { CatcherConfig } from './config';
import type { Faults } from './faults';
import { MessageStore } from './message-store';
import { createSmtpReceiver } from './smtp-receiver';
import { createWebServer } from './web/web-server';

/** Listens on both ports; returns how to stop. */
export async function startCatcher(config: CatcherConfig): Promise<() => Promise<void>> {
  const store = new MessageStore(config.folder);
  const faults: Faults = { mode: 'none' };
  const smtp = createSmtpReceiver(store, faults);
  const web = createWebServer({ store, faults }, config.hostNames);
  smtp.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
  });
  smtp.listen(config.smtpPort, config.host);
  web.listen(config.webPort, config.host);
  await Promise.all([once(smtp.server, 'listening'), once(web, 'listening')]);
  return async () => {
    web.closeAllConnections();
    await Promise.all([
      new Promise<void>((resolve) => {
        web.close(() => {
          resolve();
        });
      }),
      new Promise<void>((resolve) => {
        smtp.close(resolve);
      }),
    ]);
  };
}
