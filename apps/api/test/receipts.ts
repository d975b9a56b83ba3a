import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireProgram } from '@penhouder/tools/testing';
import { waitUntil } from '@penhouder/tools/product';
import type { Agent } from './stage';

/** What one of Poppler's programs says of a PDF. */
export function poppler(program: 'pdfinfo' | 'pdfsig', content: Buffer, option: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'receipt-')), 'receipt.pdf');
  writeFileSync(file, content);
  return execFileSync(requireProgram(program), [option, file], { encoding: 'utf8' });
}

/** What a screen reader is told of a PDF: its tags, with the words of each in one piece. */
export function tagged(content: Buffer): string {
  return poppler('pdfinfo', content, '-struct-text').replaceAll(/"\s+"/g, '').replaceAll('\u00a0', ' ');
}

/** A PDF that the worker makes, as soon as it is there. */
export async function downloadPdf(agent: Agent, path: string): Promise<Buffer> {
  // The first one waits for the key of the seal, which is made on a busy machine.
  const isThere = async () => ((await agent.get(path)).status === 503 ? undefined : true);
  await waitUntil(isThere, { withinMs: 60_000, everyMs: 100 });
  const response = await agent.get(path).responseType('blob').expect(200);
  expect(response.headers).toMatchObject({ 'content-type': 'application/pdf' });
  return response.body as Buffer;
}

/** The words of a receipt, which Poppler found sealed and tagged. */
export async function sealedReceipt(agent: Agent, path: string): Promise<string> {
  const pdf = await downloadPdf(agent, path);
  expect(poppler('pdfsig', pdf, '-nocert')).toContain('Signature is Valid');
  const words = tagged(pdf);
  expect(words).toMatch(/^ +H2/m);
  return words;
}
