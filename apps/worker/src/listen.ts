import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { Logger } from 'pino';
import { describeError } from './logger';

export interface Listening {
  stop(): Promise<void>;
}

/** What to do when PostgreSQL says something on a channel; also called with '' after a lost connection came back. */
export type Heard = Readonly<Record<string, (payload: string) => void>>;

const PAUSE_MS = 1_000;

/**
 * Listens on channels over a connection of its own, which is opened again whenever it is lost. What is said meanwhile is
 * lost: everybody who listens looks for work by himself too.
 */
export function listen(databaseUrl: string, heard: Heard, logger: Logger): Listening {
  let stopping = false;
  // Asked anew after every wait, which the compiler cannot know.
  const isStopping = (): boolean => stopping;
  let current: Client | null = null;
  const run = async (): Promise<void> => {
    while (!isStopping()) {
      current = new Client({ connectionString: databaseUrl, application_name: 'penhouder-worker-listen' });
      await hearUntilLost(current, heard).catch((error: unknown) => {
        if (!isStopping()) logger.warn({ error: describeError(error) }, 'listening to PostgreSQL was interrupted');
      });
      if (!isStopping()) await wait(PAUSE_MS);
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping = true;
      await current?.end().catch(() => undefined);
      await running;
    },
  };
}

async function hearUntilLost(client: Client, heard: Heard): Promise<void> {
  const lost = new Promise<void>((resolve, reject) => {
    // Kept for good: a dying server says its end twice, and an error that nobody hears ends the process.
    client.on('error', reject);
    client.once('end', resolve);
  });
  lost.catch(() => undefined);
  client.on('notification', ({ channel, payload }) => heard[channel]?.(payload ?? ''));
  await client.connect();
  for (const channel of Object.keys(heard)) await client.query(`listen ${client.escapeIdentifier(channel)}`);
  for (const hear of Object.values(heard)) hear('');
  await lost;
}
