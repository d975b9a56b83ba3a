import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBodies } from '../examples/install-bodies';
import { openScene, type Scene } from '../play/scene';
import { writeJson } from '../settings/data-folder';
import { freePort, randomPorts } from '../settings/ports';
import { readSettings } from '../settings/settings';
import { startInstallation } from '../stack/installation';

/** A whole installation of its own, with the example bodies in it and nothing else; gone when it is closed. */
export interface Stage extends Scene {
  close(): Promise<void>;
}

/** What the operator's own environment says about an installation is not about this one. */
const FOREIGN = [
  'SMTP_URL',
  'DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'TEMPORAL_TLS_CA',
  'TEMPORAL_TLS_CERT',
  'TEMPORAL_TLS_KEY',
  'TEMPORAL_API_KEY',
  'BASE_URL',
  'CATCHER_URL',
  'CATCHER_SMTP_URL',
];

/** Starts everything on free ports in a temporary folder. */
export async function startStage(): Promise<Stage> {
  Object.assign(process.env, Object.fromEntries(FOREIGN.map((name) => [name, ''])));
  // Each town hall has a network address of its own, as in life; the API believes it because it trusts one proxy.
  process.env['TRUST_PROXY'] = '1';
  const dataDir = mkdtempSync(join(tmpdir(), 'penhouder-stage-'));
  writeJson(join(dataDir, 'ports.json'), await randomPorts());
  const httpPort = await freePort();
  const settings = { ...readSettings(), dataDir, httpPort, baseUrl: `http://localhost:${String(httpPort)}` };
  const installation = await startInstallation(settings, stopOnSignal);
  const bodies = await installBodies(installation.access.databaseUrl);
  return {
    ...openScene(installation.access, bodies),
    close: async () => {
      await installation.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void stop().finally(() => process.exit(130));
    });
  }
}
