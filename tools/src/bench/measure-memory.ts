import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from '@temporalio/client';
import type { ProductProcess } from '../product/product-process';
import { root } from '../settings/settings';
import { connectTemporal } from '../temporal/namespace';
import { anchors } from './anchors';
import type { Section } from './figure';
import { inTurns } from './open-loop';
import { canReadUsage, usageOf } from './process-usage';
import type { Bench } from './start-bench';

/** Brings the code of the worker into memory, which is not part of what a dossier takes. */
const WARM_UP = 20;
const AT_ONCE = 8;
const COLLECTING_MS = 1_500;

/** What an open dossier takes in the worker's memory while it is cached there. */
export async function measureMemory(bench: Bench): Promise<Section> {
  const title = 'Memory of cached dossiers';
  if (!canReadUsage()) return { title, figures: [], notes: ['Only Linux tells what a process takes.'] };
  const { worker } = bench.product;
  await worker.stop();
  await worker.start({ NODE_OPTIONS: `--require ${join(root, 'tools/dist/bench/collect-garbage.js')}` });
  await ask(bench, bench.open.slice(0, WARM_UP));
  const before = await memoryInUse(worker);
  const dossiers = bench.open.slice(WARM_UP);
  await ask(bench, dossiers);
  const after = await memoryInUse(worker);
  const perThousand = ((after - before) / dossiers.length) * 1000;
  return {
    title,
    figures: [
      { what: 'worker just started, garbage collected', value: before, unit: 'MB' },
      { what: `worker with ${String(dossiers.length)} more dossiers`, value: after, unit: 'MB' },
      { what: 'per 1,000 cached dossiers', value: perThousand, unit: 'MB', anchor: anchors.cachedMemory },
    ],
    notes: [
      `Extrapolated from ${String(dossiers.length)} dossiers of 3 participants to 1,000; the floor has 13 participants and 10,000 dossiers.`,
      'With a heap limit of 900 MB, as an installation has.',
    ],
  };
}

/** A question to the workflow itself brings it into the cache. */
async function ask({ ground }: Bench, dossierIds: readonly string[]): Promise<void> {
  const connection = await connectTemporal(ground.temporal);
  const client = new Client({ connection, namespace: ground.temporal.namespace });
  await inTurns(dossierIds, AT_ONCE, (id) => client.workflow.getHandle(`dossier-${id}`).query('summary'));
  await connection.close();
}

async function memoryInUse({ pid = 0 }: ProductProcess): Promise<number> {
  for (let round = 0; round < 2; round += 1) {
    process.kill(pid, 'SIGWINCH');
    await wait(COLLECTING_MS);
  }
  return usageOf(pid).memoryMb;
}
