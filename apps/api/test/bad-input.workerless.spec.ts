import type { Problem } from '@penhouder/contracts';
import { unitIdOf } from '@penhouder/persistence';
import { randomUUID } from 'node:crypto';
import { sharedStage } from './parts';
import { launchExample, nis, type Member, type SharedStage } from './stage';

let stage: SharedStage;
let member: Member;
let other: Member;
let dossierId: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('een');
  other = await stage.addBody('ander');
  dossierId = (await launchExample(stage, member)).dossierId;
});

test('an invalid form names every field with what to do', async () => {
  const form = {
    unitId: 'x',
    name: '<script>',
    function: '',
    email: '',
    phone: null,
    language: 'de',
    isArchived: false,
  };
  const answer = await member.agent.post('/api/v1/contacts').send(form).expect(400);
  const body: unknown = answer.body;
  const problem = body as Problem;
  expect(problem.code).toBe('ValidationFailed');
  expect(problem.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '/unitId FieldInvalid',
    '/name FieldHasMarkup',
    '/function FieldMissing',
    '/email FieldMissing',
    '/language FieldNotAChoice',
  ]);
});

test('what PostgreSQL cannot keep is left out of what was typed, and the rest is kept', async () => {
  const unitId = unitIdOf('municipality', nis.menen);
  const form = {
    unitId,
    name: 'Secre\u0000tariaat \ud800',
    function: 'algemeen directeur',
    email: 'nul@menen.example',
    phone: null,
    language: 'nl',
    isArchived: false,
  };
  const answer = await member.agent.post('/api/v1/contacts').send(form).expect(201);
  const body: unknown = answer.body;
  expect(body).toMatchObject({ name: 'Secretariaat \ufffd' });
  const found = await member.agent.get('/api/v1/units?q=Me%00nen&limit=4').expect(200);
  expect(JSON.stringify(found.body)).toContain('Menen');
});

test('a contact without valid address is refused with its own code', async () => {
  const form = {
    unitId: unitIdOf('municipality', nis.menen),
    name: 'X',
    function: 'x',
    email: 'x@x',
    phone: null,
    language: 'nl',
    isArchived: false,
  };
  const answer = await member.agent.post('/api/v1/contacts').send(form).expect(422);
  const body: unknown = answer.body;
  expect(body).toMatchObject({ code: 'ContactEmailInvalid', errors: [{ pointer: '/email' }] });
});

test.each([
  { code: 'FileTypeNotAllowed', status: 415, name: 'x.exe', bytes: Buffer.from('MZ') },
  { code: 'FileContentMismatch', status: 415, name: 'x.pdf', bytes: Buffer.from('<html>') },
  { code: 'FileEmpty', status: 422, name: 'x.pdf', bytes: Buffer.alloc(0) },
  { code: 'FileHidesAnother', status: 415, name: 'x.pdf', bytes: Buffer.from('%PDF-1.7\n<script>x()</script>') },
  { code: 'FileDamaged', status: 422, name: 'x.docx', bytes: Buffer.from('PK\u0003\u0004 half') },
  { code: 'FileTooLarge', status: 413, name: 'x.pdf', bytes: Buffer.alloc(26 * 1024 * 1024) },
])('a wrong file is refused as $code', async ({ code, status, name, bytes }) => {
  const answer = await member.agent
    .post(`/api/v1/dossiers/${dossierId}/files`)
    .attach('file', bytes, name)
    .expect(status);
  const body: unknown = answer.body;
  expect(body).toMatchObject({ code, detail: expect.stringMatching(/\.$/) as string });
});

test('a file comes back as a download with the same bytes', async () => {
  const bytes = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
  const answer = await member.agent
    .post(`/api/v1/dossiers/${dossierId}/files`)
    .attach('file', bytes, 'uittreksel é.pdf')
    .expect(201);
  const body: unknown = answer.body;
  const file = body as { id: string; name: string };
  expect(file.name).toBe('uittreksel é.pdf');
  const download = await member.agent.get(`/api/v1/files/${file.id}`).buffer(true).expect(200);
  expect(download.headers['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''uittreksel%20%C3%A9\.pdf$/);
  expect(download.headers['x-content-type-options']).toBe('nosniff');
  expect(download.body).toEqual(bytes);
  await other.agent.get(`/api/v1/files/${file.id}`).expect(404);
});

test('a file whose bytes changed in the store is given to nobody, and an alarm says so until it is back', async () => {
  const attached = member.agent.post(`/api/v1/dossiers/${dossierId}/files`);
  const answer = await attached.attach('file', Buffer.from('%PDF-1.7\n%%EOF\n'), 'besluit.pdf').expect(201);
  const { id } = answer.body as { id: string };
  const flip = `update stored_file set content = set_byte(content, 5, get_byte(content, 5) # 1) where id = $1`;
  await stage.source.query(flip, [id]);
  const refusal = await member.agent.get(`/api/v1/files/${id}`).expect(500);
  expect(refusal.body).toMatchObject({ code: 'StoredFileChanged' });
  await member.agent.get(`/api/v1/dossiers/${dossierId}/bundle`).then(
    ({ body }: { body: Buffer }) => expect(body).not.toHaveProperty('length'),
    (broken: unknown) => expect(String(broken)).toMatch(/aborted|hang up|terminated/),
  );
  const alarms = async (who: Member): Promise<unknown> =>
    ((await who.agent.get('/api/v1/today').expect(200)).body as { alarms: unknown }).alarms;
  expect(await alarms(member)).toEqual([
    { code: 'fileDamaged', text: expect.stringMatching(/besluit\.pdf/) as string },
  ]);
  expect(await alarms(other)).toEqual([]);
  const health = await stage.visitor().get('/health/files').expect(503);
  expect(JSON.stringify(health.body)).not.toContain('besluit');
  await stage.source.query(flip, [id]);
  await member.agent.get(`/api/v1/files/${id}`).expect(200);
  expect(await alarms(member)).toEqual([]);
  await stage.visitor().get('/health/files').expect(200);
});

test('a dossier takes no more files than it may, also when two come at once', async () => {
  await stage.source.query(
    `insert into stored_file (id, dossier_id, body_id, name, media_type, bytes, sha256, content, uploaded_by)
     select gen_random_uuid(), $1, $2, 'x.pdf', 'application/pdf', 1, 'x', 'x', $3 from generate_series(
       (select count(*) from stored_file where dossier_id = $1) + 1, 1999)`,
    [dossierId, member.bodyId, member.userId],
  );
  const pdf = Buffer.from('%PDF-1.7\n%%EOF\n');
  const two = await Promise.all(
    [1, 2].map((nth) =>
      member.agent.post(`/api/v1/dossiers/${dossierId}/files`).attach('file', pdf, `${String(nth)}.pdf`),
    ),
  );
  expect(two.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(two.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'DossierFilesFull' });
});

test('a command needs its key, and what is no command is refused', async () => {
  const path = `/api/v1/dossiers/${randomUUID()}/commands`;
  expect((await member.agent.post(path).send({ type: 'DeclareReady', stepId: 'x' }).expect(400)).body).toMatchObject({
    code: 'IdempotencyKeyMissing',
  });
  expect(
    (await member.agent.post(path).set('Idempotency-Key', randomUUID()).send({ type: 'Explode' }).expect(400)).body,
  ).toMatchObject({ code: 'ValidationFailed' });
  expect(
    (await member.agent.post(path).set('Content-Type', 'application/json').send('{').expect(400)).body,
  ).toMatchObject({ code: 'MalformedBody' });
});

test('the description of the API names every schema and the problem', async () => {
  const answer = await stage.visitor().get('/api/docs-json').expect(200);
  const body: unknown = answer.body;
  const { paths, components } = body as {
    paths: Record<string, unknown>;
    components: { schemas: Record<string, unknown> };
  };
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(['/api/v1/dossiers/{id}/commands', '/api/v1/drafts/{id}/launch', '/api/v1/today']),
  );
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['DossierPage', 'DraftPreview', 'Problem']));
});
