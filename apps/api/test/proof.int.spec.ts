import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, DossierPage } from '@penhouder/contracts';
import { waitUntil } from '@penhouder/tools/product';
import { requireProgram } from '@penhouder/tools/testing';
import PostalMime from 'postal-mime';
import { agreement, launchExample, openApiStage, openForm, type Agent, type ApiStage, type Member } from './stage';

const folder = mkdtempSync(join(tmpdir(), 'proof-'));
const patience = { withinMs: 60_000, everyMs: 100 };

let stage: ApiStage;
let member: Member;
let dossierId: string;
let answer: Answer;
/** The browser of who answered for Anzegem. */
let signer: Agent;

beforeAll(async () => {
  stage = await openApiStage('proof', { environment: { DATA_DIR: folder } });
  stage.startWorker();
  member = await stage.addBody('wvg');
  dossierId = (await launchExample(stage, member)).dossierId;
  await waitUntil(async () => ((await page()).isStarted ? true : undefined), patience);
  const { agent, hidden } = await openForm(stage, await stage.linkPath(dossierId, member.contacts.anzegem));
  signer = agent;
  await signer
    .post('/teken/bevestig')
    .type('form')
    .send({ ...hidden, ...agreement })
    .expect(303);
  const found = await waitUntil(async () => (await page()).participants[0]?.answers[0], patience);
  if (found === undefined) throw new Error('the answer was never applied');
  answer = found;
});

afterAll(() => stage.close());

async function page(): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

async function download(agent: Agent, path: string): Promise<Buffer> {
  // The first one waits for the key of the seal, which is made on a busy machine.
  const isThere = async () => ((await agent.get(path)).status === 503 ? undefined : true);
  await waitUntil(isThere, patience);
  const response = await agent.get(path).responseType('blob').expect(200);
  expect(response.headers).toMatchObject({ 'content-type': 'application/pdf' });
  return response.body as Buffer;
}

/** What one of Poppler's programs says of a PDF. */
function poppler(program: 'pdfinfo' | 'pdfsig', content: Buffer, option: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'receipt-')), 'receipt.pdf');
  writeFileSync(file, content);
  return execFileSync(requireProgram(program), [option, file], { encoding: 'utf8' });
}

/** The PDF in the mail that confirms an answer, from the mailbox of who gave it. */
async function mailed(): Promise<Buffer | undefined> {
  const mails = join(folder, 'mail');
  for (const name of readdirSync(mails).filter((one) => one.endsWith('.eml'))) {
    const { subject, attachments } = await PostalMime.parse(readFileSync(join(mails, name)));
    const pdf = attachments.find(({ mimeType }) => mimeType === 'application/pdf');
    if (subject?.includes('Antwoord van Anzegem') === true && pdf !== undefined)
      return Buffer.from(pdf.content as ArrayBuffer);
  }
  return undefined;
}

test('the receipt is a sealed PDF that a screen reader can walk through, with who, what, when and the proof', async () => {
  const receipt = await signer.get(`/teken/ontvangst/${answer.rowId}`).expect(200);
  expect(receipt.text).toContain(`href="/teken/ontvangst/${answer.rowId}/pdf"`);
  const pdf = await download(signer, `/teken/ontvangst/${answer.rowId}/pdf`);
  expect(poppler('pdfsig', pdf, '-nocert')).toContain('Signature is Valid');
  const shown = poppler('pdfinfo', pdf, '-struct-text').replaceAll(/"\s+"/g, '');
  for (const words of ['2019-001/1', 'Griet Voorbeeld', 'Anzegem', 'niet de handtekening van wie antwoordde'])
    expect(shown).toContain(words);
  expect(shown).toMatch(/uur \(UTC\+0[12]:00\)/);
  expect(shown).toContain(answer.evidence.hash);
  expect(shown).toContain(answer.textVersion.sha256);
  expect(shown).toMatch(/^ +H2/m);
});

test('who answered, the coordinator and the mailbox have the very same bytes, and nobody else has any', async () => {
  const path = `/teken/ontvangst/${answer.rowId}/pdf`;
  const theirs = await download(signer, path);
  expect((await download(member.agent, `/api/v1/receipts/${answer.rowId}`)).equals(theirs)).toBe(true);
  expect((await waitUntil(mailed, patience))?.equals(theirs)).toBe(true);
  await stage.visitor().get(path).expect(401);
  const { agent } = await openForm(stage, await stage.linkPath(dossierId, member.contacts.menen));
  await agent.get(path).expect(404);
});
