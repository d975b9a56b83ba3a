import type { DossierPage, PaperAnswerDone, Timeline } from '@penhouder/contracts';
import { until } from '@penhouder/tools/testing';
import { createHash, randomUUID } from 'node:crypto';
import { sharedStage } from './parts';
import { sealedReceipt } from './receipts';
import { agreement, hiddenFields, launchExample, openForm, type SharedStage, type Member, moveOwnClock } from './stage';

let stage: SharedStage;
let member: Member;
let dossierId: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('wvg');
  dossierId = (await launchExample(stage, member)).dossierId;
  await until(async () => (await page()).isStarted);
});

async function page(): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

const linkOf = (name: keyof Member['contacts']): Promise<string> => stage.linkPath(dossierId, member.contacts[name]);

async function rowsInInbox(): Promise<number> {
  const [row] = await stage.source.query<[{ count: number }]>(
    'select count(*)::int as count from sign_off_inbox where dossier_id = $1',
    [dossierId],
  );
  return row.count;
}

test('opening a link any number of times, by GET and HEAD, changes nothing and shows nothing of the dossier', async () => {
  const path = await linkOf('anzegem');
  const visitor = stage.visitor();
  await visitor.head(path).expect(200);
  const { text, headers } = await visitor.get(path).expect(200);
  expect(text).not.toContain('Anzegem');
  expect(headers['referrer-policy']).toBe('strict-origin');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['x-robots-tag']).toContain('noindex');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['set-cookie']).toBeUndefined();
  expect((await page()).participants[0]?.standing.code).toBe('unanswered');
});

test('the page asks with nothing chosen, fits the phone budget, and loads nothing from elsewhere', async () => {
  const { agent, page: text } = await openForm(stage, await linkOf('anzegem'));
  expect(text).toContain('Voor Anzegem, gevraagd aan: algemeen directeur');
  expect(text).not.toMatch(/<input[^>]*\schecked/);
  expect(text).not.toMatch(/https?:\/\//);
  const style = /href="(\/teken\/stijl-[^"]+)"/.exec(text)?.[1] ?? '';
  const sizes = await Promise.all(
    ['/teken', style].map(async (path) =>
      Number((await agent.get(path).set('Accept-Encoding', 'gzip').expect(200)).headers['content-length']),
    ),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(14 * 1024);
});

test('the text is there as a tagged PDF, for the holder of the link only, and the page says how large it is', async () => {
  const { agent, page: text } = await openForm(stage, await linkOf('anzegem'));
  const first = await agent.get('/teken/document.pdf').expect(200);
  const bytes = first.body as Buffer;
  expect(text).toContain(`De tekst als PDF (${String(Math.round(bytes.length / 1000))}\u00a0kB)`);
  expect(first.headers['content-disposition']).toMatch(/^attachment; filename="[^"]*Anzegem\.pdf"/);
  expect(first.headers['x-content-type-options']).toBe('nosniff');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.includes('/MarkInfo')).toBe(true);
  await stage.visitor().get('/teken/document.pdf').expect(401);
});

test('an incomplete form comes back as it was typed, with a list of what to do', async () => {
  const { agent, hidden } = await openForm(stage, await linkOf('anzegem'));
  const form = { ...hidden, ...agreement, name: '<b>Griet</b>', confirmed: '' };
  const { text } = await agent.post('/teken/controleer').type('form').send(form).expect(422);
  expect(text).toContain('id="fouten"');
  expect(text).toContain('zonder de tekens &lt; en &gt;');
  expect(text).toContain('value="&lt;b&gt;Griet&lt;/b&gt;"');
  expect(await rowsInInbox()).toBe(0);
});

test('a name of ten megabytes is refused with what to do, and nothing is kept', async () => {
  const { agent, hidden } = await openForm(stage, await linkOf('anzegem'));
  const form = { ...hidden, ...agreement, name: 'G'.repeat(10 * 1024 * 1024) };
  const { text } = await agent.post('/teken/bevestig').type('form').send(form).expect(413);
  expect(text).toContain('BodyTooLarge');
  expect(await rowsInInbox()).toBe(0);
});

test('checking keeps nothing, signing gives a receipt, a double click gives the same one', async () => {
  const { agent, hidden } = await openForm(stage, await linkOf('anzegem'));
  const check = await agent
    .post('/teken/controleer')
    .type('form')
    .send({ ...hidden, ...agreement, capacity: 'acting' })
    .expect(200);
  expect(check.text).toContain('Onderteken');
  expect(check.text).toContain('waarnemend (wnd.)');
  expect(await rowsInInbox()).toBe(0);
  const form = hiddenFields(check.text);
  const [first, second] = await Promise.all(
    [1, 2].map(() => agent.post('/teken/bevestig').type('form').send(form).expect(303)),
  );
  expect(first?.headers['location']).toBe(second?.headers['location']);
  expect(await rowsInInbox()).toBe(1);
  const receipt = await agent.get(String(first?.headers['location'])).expect(200);
  expect(receipt.text).toMatch(/2019-001\/1/);
  expect(receipt.text).toMatch(/[0-9a-f]{64}/);
  expect(receipt.text).toContain('Griet Voorbeeld');
  expect(receipt.text).toContain('waarnemend (wnd.)');
  await until(async () => (await page()).participants[0]?.isCounted === true);
  expect((await page()).participants[0]?.answers[0]?.capacityText).toBe('waarnemend (wnd.)');
});

test('the same link shows the answer again and replaces it', async () => {
  const { agent, page: text, hidden } = await openForm(stage, await linkOf('anzegem'));
  expect(text).toContain('Uw antwoord tot nu toe');
  await agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...hidden, ...agreement, kind: 'agreeWithCondition', condition: 'Eerst een overleg.' })
    .expect(303);
  await until(async () => (await page()).participants[0]?.openCondition !== null);
  const [anzegem] = (await page()).participants;
  expect(anzegem?.openCondition?.text).toBe('Eerst een overleg.');
  expect(anzegem?.answers.map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
});

test('a form of another link, another dossier or nobody is not accepted', async () => {
  const kortrijk = await openForm(stage, await linkOf('kortrijk'));
  const menen = await openForm(stage, await linkOf('menen'));
  const before = await rowsInInbox();
  const foreign = await kortrijk.agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...menen.hidden, ...agreement })
    .expect(409);
  expect(foreign.text).toContain('LinkOfOtherTab');
  const garbled = await kortrijk.agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...kortrijk.hidden, ...agreement, submissionId: 'x' })
    .expect(409);
  expect(garbled.text).toContain('SubmissionIdTaken');
  await stage
    .visitor()
    .post('/teken/bevestig')
    .type('form')
    .send({ ...menen.hidden, ...agreement })
    .expect(401);
  const other = await kortrijk.agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...kortrijk.hidden, ...agreement, textVersionId: menen.hidden['textVersionId'] })
    .expect(409);
  expect(other.text).toContain('TextChanged');
  expect(await rowsInInbox()).toBe(before);
});

test('a receipt opens only for the link that it belongs to', async () => {
  const { agent } = await openForm(stage, await linkOf('kortrijk'));
  const [row] = await stage.source.query<[{ id: string }]>('select id from sign_off_inbox limit 1');
  await agent.get(`/teken/ontvangst/${row.id}`).expect(404);
  await agent.get('/teken/ontvangst/geen-id').expect(404);
});

test('a contact that reads French is asked, refused and thanked in French', async () => {
  const { agent, page: text, hidden } = await openForm(stage, await linkOf('menen'));
  expect(text).toContain('<html lang="fr">');
  expect(text).toContain('D’accord sous condition');
  const refused = await agent.post('/teken/controleer').type('form').send(hidden).expect(422);
  expect(refused.text).toContain('Choisissez une réponse.');
  const done = await agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...hidden, ...agreement, kind: 'question', question: 'Combien ?' })
    .expect(303);
  const receipt = await agent.get(String(done.headers['location'])).expect(200);
  expect(receipt.text).toContain('Votre question est reçue');
  await until(async () => (await page()).participants[2]?.openQuestion !== null);
  const sealed = await sealedReceipt(agent, `${String(done.headers['location'])}/pdf`);
  expect(sealed).toMatch(/Accusé de réception : question de Menen[^]*Combien \?/);
});

test.each([
  ['garbled', '/t/k1.AAAAAAAAAAAAAAAAAAAAAA.1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
  ['cut off', '/t/k1.AAAA'],
  ['of another kind', '/t/constructor'],
])('a link that is %s says what to do', async (_, path) => {
  const { text } = await stage.visitor().get(path).expect(404);
  expect(text).toContain('LinkUnknown');
  expect(text).toContain('open de link nog eens vanuit de mail');
});

test('a sign-in link does not open the page of a municipality', async () => {
  const token = (await stage.signInPath(member.userId)).slice('/aanmelden/'.length);
  await stage.visitor().get(`/t/${token}`).expect(404);
});

test('a coordinator decides a condition once; a second click with the same key is the same decision', async () => {
  const before = (await page()).participants[0];
  const command = {
    type: 'DecideCondition',
    participantId: before?.id,
    rowId: before?.openCondition?.rowId,
    isAccepted: true,
    reason: null,
  };
  const key = randomUUID();
  for (let click = 0; click < 2; click += 1) {
    const answer = await member.agent
      .post(`/api/v1/dossiers/${dossierId}/commands`)
      .set('Idempotency-Key', key)
      .send(command)
      .expect(200);
    const body: unknown = answer.body;
    expect(body).toMatchObject({ isShown: true });
  }
  expect((await page()).participants[0]?.isCounted).toBe(true);
  const again = await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(command)
    .expect(409);
  expect(again.body).toMatchObject({ code: 'NoOpenCondition', detail: expect.stringMatching(/\S/) as string });
});

test('a refusal of the core carries its sentence and its data', async () => {
  const [step] = (await page()).steps.filter(({ kind }) => kind === 'submission');
  const command = { type: 'DeclareReady', stepId: step?.id };
  const answer = await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(command)
    .expect(409);
  const body: unknown = answer.body;
  expect(body).toMatchObject({
    code: 'ConditionsNotMet',
    status: 409,
    data: { conditions: expect.any(Array) as unknown[] },
  });
  expect((body as { detail: string }).detail).toContain('60');
});

/** What the chain says of one answer. */
async function evidenceOf(rowId: string): Promise<Readonly<Record<string, unknown>>> {
  const [row] = await stage.source.query<[{ content: Readonly<Record<string, unknown>> }]>(
    `select content from evidence_content where content ->> 'rowId' = $1`,
    [rowId],
  );
  return row.content;
}

test('an answer on paper is kept with who and why; from another way than the link it becomes a conflict, settled with a reason', async () => {
  const before = await page();
  const scan = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
  const added = member.agent.post(`/api/v1/dossiers/${dossierId}/files`).attach('file', scan, 'brief.pdf').expect(201);
  const form = {
    id: randomUUID(),
    participantId: before.participants[0]?.id,
    slot: 1,
    name: 'De burgemeester',
    function: 'burgemeester',
    why: 'Uittreksel van het college, per post.',
    fileId: ((await added).body as { id: string }).id,
    reply: { kind: 'decline', text: 'Toch niet.' },
  };
  const first = await member.agent.post(`/api/v1/dossiers/${dossierId}/paper-answers`).send(form).expect(201);
  const second = await member.agent.post(`/api/v1/dossiers/${dossierId}/paper-answers`).send(form).expect(201);
  expect((second.body as PaperAnswerDone).hash).toBe((first.body as PaperAnswerDone).hash);
  await until(async () => (await page()).participants[0]?.conflict !== null);
  const anzegem = (await page()).participants[0];
  expect(anzegem?.commands.map(({ type }) => type)).toContain('SettleConflict');
  const command = {
    type: 'SettleConflict',
    participantId: anzegem?.id,
    slot: 1,
    rowId: form.id,
    reason: 'Het college besliste.',
  };
  await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(command)
    .expect(200);
  expect((await page()).participants[0]).toMatchObject({ conflict: null, standing: { code: 'declined' } });
  expect(anzegem?.answers.at(-1)).toMatchObject({
    channel: 'paper',
    why: form.why,
    signer: { name: 'De burgemeester' },
  });
  const sealed = await sealedReceipt(member.agent, `/api/v1/receipts/${form.id}`);
  expect(sealed).toMatch(
    /Toch niet[^]*De burgemeester, burgemeester[^]*Op papier ontvangen, ingevoerd door Vereniging wvg/,
  );
  expect(sealed).not.toContain('Dezelfde link toont');
  const documents = [{ name: 'brief.pdf', sha256: createHash('sha256').update(scan).digest('hex') }];
  for (const { name, sha256 } of documents) expect(sealed).toMatch(new RegExp(`${name}[^]*${sha256}`));
  expect(await evidenceOf(form.id)).toMatchObject({ documents, textId: expect.any(String) as string });
});

test('replacing a contact kills the old link; its page says where to look', async () => {
  const path = await linkOf('kortrijk');
  const open = await openForm(stage, path);
  const kortrijk = (await page()).participants[1];
  const created = await member.agent
    .post('/api/v1/contacts')
    .send({
      unitId: kortrijk?.unitId,
      name: 'Nieuwe contactpersoon',
      function: 'schepen',
      email: 'schepen@kortrijk.example',
      phone: null,
      language: 'nl',
      isArchived: false,
    })
    .expect(201);
  const command = {
    type: 'ReplaceContact',
    participantId: kortrijk?.id,
    contactId: member.contacts.kortrijk,
    replacementContactId: (created.body as { id: string }).id,
  };
  await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(command)
    .expect(200);
  const dead = await stage
    .visitor()
    .post('/t/exchange')
    .type('form')
    .send({ token: path.slice(3) })
    .expect(410);
  expect(dead.text).toContain('LinkRevoked');
  const late = await open.agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...open.hidden, ...agreement })
    .expect(410);
  expect(late.text).toContain('LinkRevoked');
});

test('a form that is changed after it was signed is another answer, and a key that was used for something else is not it', async () => {
  const link = await linkOf('anzegem');
  const { agent, hidden } = await openForm(stage, link);
  const before = await rowsInInbox();
  const send = (path: string, form: object): Promise<{ text: string; headers: Record<string, string> }> =>
    agent.post(path).type('form').send(form);
  const agreed: Record<string, string> = { ...hidden, ...agreement };
  const first = await send('/teken/bevestig', agreed);
  const refusal = { ...agreed, kind: 'decline', reason: 'Het college besliste anders.' };
  const check = await send('/teken/controleer', refusal);
  const fresh = /name="submissionId" value="([^"]+)"/.exec(check.text)?.[1] ?? '';
  expect(fresh).not.toBe(agreed['submissionId']);
  const tampered = await send('/teken/bevestig', refusal);
  expect(tampered.text).toContain('SubmissionIdTaken');
  const second = await send('/teken/bevestig', { ...refusal, submissionId: fresh });
  expect(second.headers['location']).not.toBe(first.headers['location']);
  const again = await send('/teken/bevestig', { ...refusal, submissionId: fresh });
  expect(again.headers['location']).toBe(second.headers['location']);
  expect(await rowsInInbox()).toBe(before + 2);
  const last = await send('/teken/bevestig', { ...agreed, submissionId: randomUUID() });
  expect(last.headers['location']).toBeDefined();
});

test('one link sends so many answers an hour and no more', async () => {
  const other = await launchExample(stage, member);
  const { agent, hidden } = await openForm(stage, await stage.linkPath(other.dossierId, member.contacts.kortrijk));
  const question = { ...hidden, ...agreement, kind: 'question', question: 'Wie betaalt?' };
  const statuses: number[] = [];
  for (let nth = 0; nth < 11; nth += 1) {
    const form = { ...question, submissionId: randomUUID() };
    statuses.push((await agent.post('/teken/bevestig').type('form').send(form)).status);
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429]);
});

test('paper that says what the round does not ask is refused, field by field', async () => {
  const participant = (await page()).participants[0];
  const paper = {
    participantId: participant?.id,
    slot: 1,
    name: 'Griet',
    function: 'schepen',
    why: 'Brief',
    fileId: null,
  };
  const enter = async (change: object): Promise<string[]> => {
    const form = { ...paper, id: randomUUID(), ...change };
    const answer = await member.agent.post(`/api/v1/dossiers/${dossierId}/paper-answers`).send(form).expect(400);
    const body: unknown = answer.body;
    return (body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
  };
  const mandates = { draft: true };
  expect(await enter({ reply: { kind: 'agree', mandates } })).toEqual(['/reply/mandates']);
  expect(await enter({ slot: 2, reply: { kind: 'question', text: 'Wie?' } })).toEqual(['/slot']);
  const named = { kind: 'namedDay', organ: 'other', on: '1999-01-01', text: null };
  expect(await enter({ reply: named })).toEqual(expect.arrayContaining(['/reply/on', '/reply/text']));
});

test('a participant that was dropped reads that it takes part no longer, and a form that was open keeps nothing', async () => {
  const other = await launchExample(stage, member);
  const path = `/api/v1/dossiers/${other.dossierId}`;
  const read = async (): Promise<DossierPage> => (await member.agent.get(path).expect(200)).body as DossierPage;
  await until(async () => (await read()).isStarted);
  const link = await stage.linkPath(other.dossierId, member.contacts.anzegem);
  const open = await openForm(stage, link);
  const participantId = (await read()).participants.find(({ name }) => name === 'Anzegem')?.id;
  const command = { type: 'DropParticipant', participantId, reason: 'Doet niet mee.' };
  await member.agent.post(`${path}/commands`).set('Idempotency-Key', randomUUID()).send(command).expect(200);
  // On a busy machine the command is taken before the pages show it.
  await until(async () => (await open.agent.get('/teken').expect(200)).text.includes('neemt niet meer deel'));
  const before = await rowsInInbox();
  const form = { ...open.hidden, ...agreement };
  const late = await open.agent.post('/teken/bevestig').type('form').send(form).expect(409);
  const again = await open.agent.get('/teken').expect(200);
  for (const { text } of [late, again]) {
    expect(text).toContain('Anzegem neemt niet meer deel aan dit dossier.');
    expect(text).not.toContain('id="choice-agree"');
  }
  expect(await rowsInInbox()).toBe(before);
});

test('the own clock does not go back', async () => {
  const to = '2019-09-01T00:00:00.000Z';
  const answer = await member.agent.post(`/api/v1/dossiers/${dossierId}/clock`).send({ to }).expect(422);
  const body: unknown = answer.body;
  expect(body).toMatchObject({ code: 'ClockBackwards' });
});

test('an answer after the own due day is announced as late before signing, and counts', async () => {
  await moveOwnClock(member.agent, dossierId, '2019-12-20T10:00:00.000Z');
  const { agent, page: text, hidden } = await openForm(stage, await linkOf('menen'));
  expect(text).toContain('votre réponse compte et porte la mention «\u00a0tardive\u00a0»');
  const done = await agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...hidden, ...agreement })
    .expect(303);
  expect((await agent.get(String(done.headers['location']))).text).toContain('mention «\u00a0tardive\u00a0»');
  await until(async () => (await page()).participants[2]?.isLate === true);
  expect((await page()).participants[2]?.isCounted).toBe(true);
});

test('an answer after the closing is announced as not counting before signing, and is kept', async () => {
  await moveOwnClock(member.agent, dossierId, '2020-01-20T10:00:00.000Z');
  const replacement = (await page()).participants[1]?.contacts.find(({ isLive }) => isLive);
  const path = await stage.linkPath(dossierId, replacement?.contactId as never);
  const { agent, page: text, hidden } = await openForm(stage, path);
  expect(text).toContain('telt niet meer mee');
  const done = await agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...hidden, ...agreement })
    .expect(303);
  expect((await agent.get(String(done.headers['location']))).text).toContain(
    'uw antwoord is bewaard, maar telt niet meer mee',
  );
  await until(async () => (await page()).participants[1]?.answers.length === 1);
  expect((await page()).participants[1]?.answers[0]?.uncountedText).toBeTruthy();
  expect((await page()).participants[1]?.isCounted).toBe(false);
});

test('a decision can no longer be replaced after the stated date; the page shows it without a form', async () => {
  const { page: text } = await openForm(stage, await linkOf('menen'));
  expect(text).toContain('Il n’est plus possible de remplacer');
  expect(text).not.toContain('action="/teken/controleer"');
});

test('long after the closing the link says whom to ask', async () => {
  await moveOwnClock(member.agent, dossierId, '2020-02-20T10:00:00.000Z');
  const path = await linkOf('menen');
  const { text } = await stage
    .visitor()
    .post('/t/exchange')
    .type('form')
    .send({ token: path.slice(3) })
    .expect(410);
  expect(text).toContain('LinkExpired');
  expect(text).toContain('056\u00a000\u00a000\u00a000');
});

test('the timeline says what happened in plain words and holds no link', async () => {
  const answer = await member.agent.get(`/api/v1/dossiers/${dossierId}/timeline`).expect(200);
  const body: unknown = answer.body;
  const { text } = answer;
  const timeline = body as Timeline;
  expect(timeline.past.map(({ code }) => code)).toContain('AnswersConflicted');
  expect(timeline.past.every((entry) => entry.text !== '')).toBe(true);
  expect(text).not.toMatch(/\/t\/k1\./);
});

test('no token, no typed word and no name is in the log', () => {
  const log = stage.logLines.join('');
  expect(log).toContain('"path":"/t/***"');
  for (const secret of ['k1.', 'Griet', 'Eerst een overleg', 'secretariaat@', 'De burgemeester'])
    expect(log).not.toContain(secret);
});
