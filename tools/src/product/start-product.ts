import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBodies } from '../examples/install-bodies';
import { openScene, type Scene } from '../play/scene';
import { openDataFolder, readOrMakeSecrets } from '../settings/data-folder';
import { freePort } from '../settings/ports';
import type { TemporalConnection } from '../settings/settings';
import type { Access } from '../stack/access';
import { apiPart, catcherPart, workerPart } from '../stack/app-parts';
import { ProductProcess } from './product-process';

/** What the product stands on: a migrated database and a namespace. */
export interface Ground {
  readonly databaseUrl: string;
  readonly temporal: TemporalConnection;
}

/** API, worker and mail catcher as processes of their own, with the example bodies installed. */
export interface Product extends Scene {
  readonly api: ProductProcess;
  readonly worker: ProductProcess;
  readonly catcher: ProductProcess;
  readonly logs: string;
  stop(): Promise<void>;
}

/** Waits of production that a test need not sit out: an unknown outcome counts as such after two seconds. */
const HASTE = { MAIL_UNKNOWN_AFTER_SECONDS: '2', MAIL_RETRY_AFTER_SECONDS: '1', TRUST_PROXY: '1', LOG_LEVEL: 'info' };

export async function startProduct(ground: Ground, env: Readonly<Record<string, string>> = {}): Promise<Product> {
  const folder = openDataFolder(mkdtempSync(join(tmpdir(), 'penhouder-product-')));
  const access = await accessOf(ground, folder);
  Object.assign(process.env, HASTE, env);
  const catcher = new ProductProcess(catcherPart(access, folder).definition, folder);
  const api = new ProductProcess(apiPart(access, folder).definition, folder);
  const worker = new ProductProcess(workerPart(access, folder).definition, folder);
  const stop = async (): Promise<void> => {
    await Promise.all([api.stop(), worker.stop()]);
    await catcher.stop();
    rmSync(folder.path, { recursive: true, force: true });
  };
  try {
    const [bodies] = await Promise.all([
      installBodies(ground.databaseUrl),
      catcher.start(),
      api.start(),
      worker.start(),
    ]);
    return { ...openScene(access, bodies), api, worker, catcher, logs: folder.logs, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function accessOf(ground: Ground, folder: ReturnType<typeof openDataFolder>): Promise<Access> {
  const [httpPort, web, smtp, health] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const { linkKeys, sessionSecret } = readOrMakeSecrets(folder);
  return {
    ...ground,
    baseUrl: `http://localhost:${String(httpPort)}`,
    httpPort,
    catcherUrl: `http://localhost:${String(web)}`,
    catcherSmtpUrl: `smtp://127.0.0.1:${String(smtp)}`,
    workerHealthUrl: `http://127.0.0.1:${String(health)}`,
    dataDir: folder.path,
    linkKeys,
    sessionSecret,
  };
}
