import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOfMs } from '@penhouder/domain';
import type { PdfDocument, PdfPart } from '../pdf/pdf-document';
import { renderPdf } from '../pdf/render-pdf';
import { openSeal } from '../seal/organisation-seal';
import { openPress, PressFailed, type Press, type PressSettings } from './press';

const at = instantOfMs(Date.parse('2019-11-05T09:00:00.000Z'));
const folder = mkdtempSync(join(tmpdir(), 'press-'));
const opened: Press[] = [];

function open(settings: PressSettings = {}): Press {
  const press = openPress(settings);
  opened.push(press);
  return press;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((press) => press.close()));
});

function paper(...parts: readonly PdfPart[]): PdfDocument {
  const head = { language: 'nl', title: 'Ontvangstbewijs', author: 'Vereniging', madeAt: at } as const;
  return { ...head, footer: '1', pageOf: '{page} van {pages}', parts: [{ kind: 'paragraph', text: 'Ja.' }, ...parts] };
}

/** A program of a thread that ends at once, as often as there are marks left, and then is the real one. */
function dyingProgram(times: number): string {
  const program = join(folder, `dies-${String(times)}.js`);
  const real = join(__dirname, '..', '..', 'dist', 'press', 'press-thread.js');
  const marks = JSON.stringify(Array.from({ length: times }, (_, index) => `${program}.${String(index)}`));
  writeFileSync(
    program,
    `const { existsSync, writeFileSync } = require('node:fs');
     const mark = ${marks}.find((one) => !existsSync(one));
     if (mark === undefined) require(${JSON.stringify(real)});
     else { writeFileSync(mark, ''); process.exit(3); }`,
  );
  return program;
}

test('the press gives the bytes that setting a document here gives, also when several wait', async () => {
  const press = open();
  const documents = [paper(), paper({ kind: 'heading', text: 'Twee' }), paper()];
  const printed = await Promise.all(documents.map((document) => press.print({ document, seal: null })));
  for (const [index, document] of documents.entries())
    expect(printed[index]?.equals(await renderPdf(document))).toBe(true);
});

test('a document is sealed in the thread with the same key and the same bytes as here', async () => {
  const settings = { pemFile: null, pkcs12: null, folder };
  const seal = await openSeal(settings);
  const { fingerprint } = seal;
  const words = { reason: 'Zegel', at };
  const printed = await open().print({ document: paper(), seal: { settings, fingerprint, ...words } });
  expect(printed.equals(await seal.sealPdf(await renderPdf(paper()), words))).toBe(true);
});

test('a key that was replaced meanwhile seals nothing, and the next document is set all the same', async () => {
  const settings = { pemFile: null, pkcs12: null, folder };
  const press = open();
  const order = { settings, fingerprint: 'of another key', reason: 'Zegel', at };
  await expect(press.print({ document: paper(), seal: order })).rejects.toThrow('The key of the seal was replaced');
  await expect(press.print({ document: paper(), seal: null })).resolves.toBeInstanceOf(Buffer);
});

test('a document that needs more memory than the thread may take fails alone', async () => {
  const press = open({ heapMb: 24 });
  const items = Array.from({ length: 60_000 }, (_, index) => `regel ${String(index)} `.repeat(20));
  await expect(press.print({ document: paper({ kind: 'list', items }), seal: null })).rejects.toThrow(PressFailed);
  await expect(press.print({ document: paper(), seal: null })).resolves.toBeInstanceOf(Buffer);
});

test('a thread that dies gets one successor for the same document, and no third', async () => {
  await expect(open({ program: dyingProgram(1) }).print({ document: paper(), seal: null })).resolves.toBeInstanceOf(
    Buffer,
  );
  const twice = open({ program: dyingProgram(2) });
  await expect(twice.print({ document: paper(), seal: null })).rejects.toThrow('the thread ended with 3');
  await expect(twice.print({ document: paper(), seal: null })).resolves.toBeInstanceOf(Buffer);
});

test('a thread that hangs is given up, and a press that is closed sets nothing more', async () => {
  const program = join(folder, 'hangs.js');
  writeFileSync(program, `require('node:worker_threads').parentPort.on('message', () => undefined);`);
  const press = open({ program, limitMs: 50 });
  await expect(press.print({ document: paper(), seal: null })).rejects.toThrow('took more than 50 ms');
  await press.close();
  await expect(press.print({ document: paper(), seal: null })).rejects.toThrow('the press is closed');
});
