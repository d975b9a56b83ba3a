import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { apiPaths } from '@penhouder/contracts';
import { anchors } from './anchors';
import type { Section } from './figure';
import { LARGE, largeDossier } from './large-dossier';
import { inTurns } from './open-loop';
import { canReadUsage, usageOf } from './process-usage';
import type { Bench } from './start-bench';

const DOCUMENTS = 1_000;
const DOCUMENT_BYTES = 200_000;
const AT_ONCE = 8;
const LOOK_EVERY_MS = 20;

/** What it takes to hand out the whole of a large dossier as one file, and how much memory of the API. */
export async function measureBundle(bench: Bench): Promise<Section> {
  const title = `Bundle of ${String(LARGE)} participants and ${String(DOCUMENTS)} documents of 200 KB`;
  if (!canReadUsage()) return { title, figures: [], notes: ['Only Linux tells what a process takes.'] };
  const path = apiPaths.dossierBundle(await filledDossier(bench));
  const { api } = bench.product;
  // What came in before is not part of it.
  await api.stop();
  await api.start();
  await bench.coordinator.visitor.download(apiPaths.session);
  const idle = memoryOf(bench);
  const peak = { memoryMb: idle };
  const watching = setInterval(() => (peak.memoryMb = Math.max(peak.memoryMb, memoryOf(bench))), LOOK_EVERY_MS);
  const began = performance.now();
  const archive = await bench.coordinator.visitor.download(path);
  const took = (performance.now() - began) / 1_000;
  clearInterval(watching);
  return {
    title,
    figures: [
      { what: 'from the press to the last byte', value: took, unit: 's', anchor: anchors.bundleTime },
      { what: 'the API above idle, at most', value: peak.memoryMb - idle, unit: 'MB', anchor: anchors.bundleMemory },
      { what: 'size of the file', value: archive.length / 1_000_000, unit: 'MB' },
    ],
    notes: [`Looked at every ${String(LOOK_EVERY_MS)} ms; idle was ${idle.toFixed(0)} MB, just started.`],
  };
}

function memoryOf({ product: { api } }: Bench): number {
  return usageOf(api.pid ?? 0).memoryMb;
}

async function filledDossier(bench: Bench): Promise<string> {
  const dossierId = await largeDossier(bench);
  const numbers = Array.from({ length: DOCUMENTS }, (_, index) => index + 1);
  await inTurns(numbers, AT_ONCE, (number) =>
    bench.coordinator.upload(dossierId, `stuk ${String(number)}.pdf`, randomPdf()),
  );
  await wait(1_000);
  return dossierId;
}

/** As little to press together as a scan has. */
function randomPdf(): Buffer {
  const bytes = randomBytes(DOCUMENT_BYTES);
  const head = `%PDF-1.7\n1 0 obj\n<</Length ${String(bytes.length)}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream\nendobj\n%%EOF\n')]);
}
