import { parentPort } from 'node:worker_threads';
import { renderPdf } from '../pdf/render-pdf';
import type { OrganisationSeal, SealSettings } from '../seal/organisation-seal';
import type { PressAnswer, PressJob, SealOrder } from './press-messages';

/** The key is opened once; the packages that it takes are read only where something is sealed. */
let opened: { readonly key: string; readonly seal: Promise<OrganisationSeal> } | undefined;

async function sealOf(settings: SealSettings): Promise<OrganisationSeal> {
  const key = JSON.stringify(settings);
  if (opened?.key !== key) {
    const { openSeal } = await import('../seal/organisation-seal.js');
    opened = { key, seal: openSeal(settings) };
  }
  return opened.seal;
}

async function sealed(pdf: Buffer, { settings, fingerprint, reason, at }: SealOrder): Promise<Buffer> {
  const seal = await sealOf(settings);
  if (seal.fingerprint !== fingerprint) throw new Error('The key of the seal was replaced: start the worker again.');
  return seal.sealPdf(pdf, { reason, at });
}

async function answerTo({ document, seal }: PressJob): Promise<PressAnswer> {
  try {
    const pdf = await renderPdf(document);
    return { pdf: seal === null ? pdf : await sealed(pdf, seal) };
  } catch (error) {
    opened = undefined;
    return { refusal: error instanceof Error ? error.message : String(error) };
  }
}

// A thread of its own begins here: `openPress` starts this file, and nobody imports it.
parentPort?.on('message', (job: PressJob) => {
  void answerTo(job).then((answer) => parentPort?.postMessage(answer));
});
