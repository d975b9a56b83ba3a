import type { DossierPage, ReplyList, Today } from '@penhouder/contracts';
import { checkBundle } from '@penhouder/bundles';
import type { DossierId, ParticipantId, RowId, TextVersionId } from '@penhouder/domain';
import { evidenceCountOf, newId, receivePaperAnswer, recordIncoming } from '@penhouder/persistence';
import { freePort, harmfulWords, startClamd, type TestClamd, until } from '@penhouder/tools/testing';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replyMessage, replyPlace } from './replies';
import { agreement, hiddenFields, launchExample, openApiStage, openForm, type ApiStage, type Member } from './stage';

let stage: ApiStage;
let member: Member;
let dossierId: string;
let port: number;
let clamd: TestClamd | null = null;
const folder = mkdtempSync(join(tmpdir(), 'penhouder-quarantine-'));

beforeAll(async () => {
  port = await freePort();
  // In a folder, so that API and worker meet there; the other specs keep files in PostgreSQL.
  const places = { FILE_STORAGE: 'folder', FILES_FOLDER: folder };
  const environment = { ...places, CLAMD: `127.0.0.1:${String(port)}`, SCAN_ALARM_AFTER_SECONDS: '1' };
  stage = await openApiStage('quarantine', { environment });
  stage.startWorker();
  member = await stage.addBody('wvg');
  dossierId = (await launchExample(stage, member)).dossierId;
  await until(async () => (await page()).isStarted);
});

afterAll(async () => {
  await clamd?.stop();
  await stage.close();
  rmSync(folder, { recursive: true });
});

async function page(): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

async function today(): Promise<Today> {
  return (await member.agent.get('/api/v1/today').expect(200)).body as Today;
}

const pdf = (words: string): Buffer => Buffer.from(`%PDF-1.7\n1 0 obj\n<<>>\nendobj\n% ${words}\n%%EOF\n`);

async function add(name: string, bytes: Buffer): Promise<string> {
  const added = member.agent.post(`/api/v1/dossiers/${dossierId}/files`).attach('file', bytes, name).expect(201);
  return ((await added).body as { id: string }).id;
}

const stateOf = async (id: string): Promise<string | undefined> =>
  (await page()).files.find((file) => file.id === id)?.state;

let clean: string;
let harmful: string;

test('while the scanner is away files wait in quarantine: nobody can open them, and the start page and health say so', async () => {
  [clean, harmful] = [await add('besluit.pdf', pdf('a decision')), await add('factuur.pdf', pdf(harmfulWords))];
  expect(await stateOf(clean)).toBe('quarantine');
  expect(readdirSync(folder, { recursive: true }).filter((path) => String(path).includes('/'))).toHaveLength(2);
  const refusal = await member.agent.get(`/api/v1/files/${clean}`).expect(409);
  expect(refusal.body).toMatchObject({ code: 'FileInQuarantine' });
  await until(async () => (await today()).alarms.length === 1);
  expect((await today()).alarms).toMatchObject([
    { code: 'scannerAway', text: expect.stringMatching(/2 bestanden wachten sinds/) as string },
  ]);
  await stage.visitor().get('/health/files').expect(503);
  await member.agent.get(`/api/v1/dossiers/${dossierId}/bundle`).expect(200);
});

test('once it answers what waited is looked at: the clean one opens, the harmful one is given to nobody and is a task', async () => {
  clamd = await startClamd(port);
  await add('later.pdf', pdf('what comes asks for a round at once'));
  await until(async () => (await stateOf(harmful)) === 'infected');
  expect(await stateOf(clean)).toBe('clean');
  await member.agent.get(`/api/v1/files/${clean}`).expect(200);
  const refusal = await member.agent.get(`/api/v1/files/${harmful}`).expect(410);
  expect(refusal.body).toMatchObject({ code: 'FileInfected' });
  expect((await page()).tasks.map(({ kind, text }) => `${kind}: ${text}`)).toContain(
    'removeFile: Vraag een ander bestand in de plaats van factuur.pdf',
  );
  const { alarms, now } = await today();
  expect(alarms).toEqual([]);
  expect(now.map(({ kind }) => kind)).toContain('removeFile');
  await stage.visitor().get('/health/files').expect(200);
  await member.agent.get(`/api/v1/dossiers/${dossierId}/bundle`).expect(200);
});

test('a mail as it came is looked at when it is asked for: a harmful one is given to nobody, and none while the scanner is away', async () => {
  const comes = async (words: string): Promise<string> => {
    const place = { ...replyPlace(member.bodyId), dossierId: dossierId as DossierId };
    await recordIncoming(stage.source, { message: replyMessage(words), place });
    const list = await member.agent.get(`/api/v1/dossiers/${dossierId}/replies`).expect(200);
    return (list.body as ReplyList).replies[0]?.id ?? '';
  };
  const raw = (id: string, status: number) => member.agent.get(`/api/v1/replies/${id}/raw`).buffer(true).expect(status);
  const good = await comes('Akkoord.');
  await raw(good, 200);
  expect((await raw(await comes(harmfulWords), 410)).body).toMatchObject({ code: 'FileInfected' });
  await clamd?.stop();
  expect((await raw(good, 409)).body).toMatchObject({ code: 'FileInQuarantine' });
  clamd = await startClamd(port);
});

test('removing the harmful file ends the task; another one, or one of another organisation, cannot be removed', async () => {
  const other = await stage.addBody('ander');
  await other.agent.delete(`/api/v1/files/${harmful}`).expect(404);
  await member.agent.delete(`/api/v1/files/${clean}`).expect(404);
  await member.agent.delete(`/api/v1/files/${harmful}`).expect(204);
  expect(await stateOf(harmful)).toBe('removed');
  expect((await page()).tasks.map(({ kind }) => kind)).not.toContain('removeFile');
  expect((await member.agent.get(`/api/v1/files/${harmful}`).expect(410)).body).toMatchObject({ code: 'FileRemoved' });
  expect((await today()).alarms).toEqual([]);
});

test('a harmful paper cannot go with an answer: its sender reads so and takes it away; one not looked at yet goes along', async () => {
  const path = await stage.linkPath(dossierId, member.contacts.anzegem);
  const { agent, hidden } = await openForm(stage, path);
  const send = async (more: Readonly<Record<string, string>>, bytes?: Buffer) => {
    const request = agent.post('/teken/controleer');
    for (const [name, value] of Object.entries({ ...hidden, ...agreement, ...more })) void request.field(name, value);
    if (bytes !== undefined) void request.attach('papers', bytes, 'uittreksel.pdf');
    return request;
  };
  // While it is away nothing is looked at before the check page is there.
  await clamd?.stop();
  const checked = await send({}, pdf(harmfulWords));
  expect(checked.status).toBe(200);
  expect(checked.text).toContain('wordt nog nagekeken op virussen');
  clamd = await startClamd(port);
  await add('nog-later.pdf', pdf('what comes asks for a round at once'));
  await until(async () => {
    const [row] = await stage.source.query<{ scan: string }[]>(
      `select scan from stored_file where link_id is not null`,
    );
    return row?.scan === 'infected';
  });
  const stopped = await agent.post('/teken/bevestig').type('form').send(hiddenFields(checked.text)).expect(409);
  expect(stopped.text).toMatch(/uittreksel\.pdf: Hier zit iets schadelijks in/);
  expect((await page()).tasks.map(({ kind }) => kind)).not.toContain('removeFile');
  const [, drop = ''] = /name="(drop\.[^"]+)"/.exec(stopped.text) ?? [];
  const again = await send({ [drop]: 'yes' }, pdf('a good one'));
  expect(again.status).toBe(200);
  await agent.post('/teken/bevestig').type('form').send(hiddenFields(again.text)).expect(303);
});

async function checked(given: { readonly body: unknown }): ReturnType<typeof checkBundle> {
  const file = join(folder, 'bundle.zip');
  writeFileSync(file, given.body as Buffer);
  return checkBundle(file);
}

test('the bundle of the dossier holds: a record of its chain says that the harmful file was erased', async () => {
  const { problems, erased } = await checked(
    await member.agent.get(`/api/v1/dossiers/${dossierId}/bundle`).responseType('blob').expect(200),
  );
  expect(problems).toEqual([]);
  expect(erased).toMatchObject({ file: 1 });
});

test('an answer with a paper that comes while a bundle is collected is in it with its paper, and breaks nothing', async () => {
  const [text] = await stage.source.query<[{ id: TextVersionId; participantId: ParticipantId }]>(
    'select id, participant_id as "participantId" from text_version where dossier_id = $1 order by id limit 1',
    [dossierId],
  );
  const count = await evidenceCountOf(stage.source, dossierId as DossierId);
  // Whoever collects waits here, with the chain in hand.
  const holder = stage.source.createQueryRunner();
  await holder.startTransaction();
  await holder.query('lock table failed_attempt in access exclusive mode');
  const download = member.agent
    .get(`/api/v1/dossiers/${dossierId}/bundle`)
    .responseType('blob')
    .expect(200)
    .then(checked);
  await until(async () => {
    const [row] = await stage.source.query<[{ waiting: number }]>(
      `select count(*)::int as waiting from pg_locks where relation = 'failed_attempt'::regclass and not granted`,
    );
    return row.waiting > 0;
  }).catch(async (error: unknown) => {
    await holder.rollbackTransaction();
    throw error;
  });
  const bytes = pdf('while it is collected');
  const fileId = await add('tijdens.pdf', bytes);
  const documents = [{ id: fileId, name: 'tijdens.pdf', sha256: createHash('sha256').update(bytes).digest('hex') }];
  const { id: textVersionId, participantId } = text;
  await receivePaperAnswer(stage.source, {
    ...{ rowId: newId<RowId>(), dossierId: dossierId as DossierId, participantId, textVersionId, slot: 1 },
    ...{ contactId: null, enteredBy: member.userId, typedText: null, evidence: { participantId, documents } },
    reply: { kind: 'decision', decision: 'decline', mandates: {}, textId: null },
  });
  await holder.commitTransaction();
  await holder.release();
  const { problems, manifest } = await download;
  expect(problems).toEqual([]);
  expect(manifest?.chain.count).toBe(count + 1);
});

test('files about which the scanner says nothing, or that are gone, hold up no other', async () => {
  await clamd?.stop();
  const tooLarge = [await add('a.pdf', pdf('a')), await add('b.pdf', pdf('b')), await add('c.pdf', pdf('c'))];
  const gone = await add('weg.pdf', pdf('gone'));
  const good = await add('goed.pdf', pdf('good'));
  for (const id of tooLarge) truncateSync(await placeOf(id), 31 * 1024 * 1024);
  unlinkSync(await placeOf(gone));
  clamd = await startClamd(port);
  await until(async () => (await stateOf(good)) === 'clean');
  await until(async () => (await today()).alarms.some(({ text }) => text.includes('weg.pdf')));
  for (const id of tooLarge) expect(await stateOf(id)).toBe('quarantine');
});

async function placeOf(fileId: string): Promise<string> {
  const [{ name }] = await stage.source.query<[{ name: string }]>(
    'select storage_name as name from stored_file where id = $1',
    [fileId],
  );
  return join(folder, name.slice(0, 2), name);
}
