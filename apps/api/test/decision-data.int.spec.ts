import { checkBundle } from '@penhouder/bundles';
import type {
  AboutPerson,
  DossierPage,
  MailList,
  Participant,
  PersonErased,
  Privacy,
  PrivacyPreview,
} from '@penhouder/contracts';
import type { DossierId } from '@penhouder/domain';
import { newId, saveContact, unitIdOf, verifyEvidence } from '@penhouder/persistence';
import { everyTable, waitUntil } from '@penhouder/tools/product';
import { requireProgram, until } from '@penhouder/tools/testing';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  agreement,
  hiddenFields,
  launchExample,
  moveOwnClock,
  nis,
  openApiStage,
  openForm,
  type Agent,
  type ApiStage,
  type Member,
} from './stage';

const patience = { withinMs: 60_000, everyMs: 100 };

/** The publication server of a municipality. */
let site: Server;
let origin: string;
let isSiteUp = false;
let stage: ApiStage;
let member: Member;
let dossierId: string;

beforeAll(async () => {
  site = createServer((_request, response) => {
    response.writeHead(isSiteUp ? 200 : 503, { 'content-type': 'text/html' });
    response.end('<h1>Besluit</h1><p>De gemeenteraad keurt goed.</p>');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}`;
  stage = await openApiStage('decision_data', { environment: { PUBLISHED_INSIDE: origin } });
  stage.startWorker();
  member = await stage.addBody('wvg');
  dossierId = (await launchExample(stage, member)).dossierId;
});

afterAll(async () => {
  site.closeAllConnections();
  site.close();
  await stage.close();
});

/** Where the first decision of the dossier stands. */
async function first() {
  const [decision] = await decisions();
  const { organ, decided, published } = decision ?? {};
  const { status, sha256, problemText } = published ?? {};
  return { organ: organ?.code, on: decided?.on, status: status?.code, sha256, problemText };
}

async function decisions(): Promise<Participant['decisions']> {
  const page = (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
  return page.participants.flatMap((one) => one.decisions);
}

/** What the journal has of decisions, and whether the row of each knows its number there. */
function journalled(): Promise<readonly { day: string; isMarked: boolean }[]> {
  return stage.source.query(
    `select e.body ->> 'on' as day, d.applied_sequence is not distinct from e.sequence as "isMarked"
     from dossier_event e join decision_record d on d.id = (e.body ->> 'rowId')::uuid where e.type = 'OrganDecided'`,
  );
}

const linkOf = (name: keyof Member['contacts']): Promise<string> => stage.linkPath(dossierId, member.contacts[name]);

async function agreed(name: keyof Member['contacts'], more: Readonly<Record<string, string>> = {}) {
  const opened = await openForm(stage, await linkOf(name));
  await opened.agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...opened.hidden, ...agreement, ...more })
    .expect(303);
  const { text } = await opened.agent.get('/teken/besluit').expect(200);
  return { agent: opened.agent, hidden: hiddenFields(text) };
}

test('who did not agree has nothing that an organ decided', async () => {
  const { agent } = await openForm(stage, await linkOf('menen'));
  const { text } = await agent.get('/teken/besluit').expect(409);
  expect(text).toContain('DecisionWithoutAgreement');
});

test('a form that says too little, or names a place inside, comes back as it was typed', async () => {
  const { agent, hidden } = await agreed('anzegem');
  const wrong = { ...hidden, organ: '', day: '2999-01-01', url: 'https://10.0.0.1/<geheim>' };
  const { text } = await agent.post('/teken/besluit').type('form').send(wrong).expect(422);
  expect(text).toContain('id="fouten"');
  expect(text).toContain('value="https://10.0.0.1/&lt;geheim&gt;"');
  await agent
    .post('/teken/besluit')
    .type('form')
    .send({ ...wrong, formToken: 'x' })
    .expect(409);
  expect(await decisions()).toEqual([]);
});

test('organ, day and publication are data, in evidence and on the dossier; reading goes on when the site is back', async () => {
  const { agent, hidden } = await agreed('kortrijk');
  const form = { ...hidden, organ: 'gr', day: '2019-01-07', url: `${origin}/besluit` };
  for (const _twice of [1, 2]) await agent.post('/teken/besluit').type('form').send(form).expect(303);
  expect((await agent.get('/teken/besluit?bewaard=ja').expect(200)).text).toContain('Het besluit is bewaard.');
  await until(async () => (await first()).problemText !== null);
  expect(await first()).toMatchObject({ status: 'again', organ: 'gr', on: '2019-01-07', sha256: null });
  expect((await first()).problemText).toContain('gaf de pagina niet vrij');
  isSiteUp = true;
  await stage.source.query('update decision_record set next_try_at = now()');
  await until(async () => (await first()).status === 'read');
  expect((await first()).sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await decisions()).toHaveLength(1);
  const [evidence] = await stage.source.query<[{ kinds: string[]; kids: string[] }]>(
    `select array_agg(c.content ->> 'kind' order by e.sequence) filter (where c.content ? 'kind') as kinds,
       array_agg(c.content #>> '{link,kid}') filter (where c.content ->> 'kind' = 'decisionOfOrgan') as kids
     from evidence e join evidence_content c on c.evidence_id = e.id`,
  );
  expect(evidence).toEqual({ kinds: ['decisionOfOrgan', 'publishedDecision'], kids: ['k1'] });
  await until(async () => (await journalled()).length > 0);
  expect(await journalled()).toEqual([{ day: '2019-01-07', isMarked: true }]);
  const timeline = await member.agent.get(`/api/v1/dossiers/${dossierId}/timeline`).expect(200);
  expect(JSON.stringify(timeline.body)).toContain('gaf het besluit op: de gemeenteraad op ma 7 januari 2019');
  expect((await verifyEvidence(stage.source, dossierId as DossierId)).isIntact).toBe(true);
});

test('an extract is taken with the decision by the same checks, waits while the form is mended, and goes with it once', async () => {
  const { agent, hidden } = await agreed('anzegem');
  const form = { ...hidden, organ: 'gr', day: '2019-01-07', url: '' };
  const post = (change: Readonly<Record<string, string>>, ...files: readonly (readonly [string, Buffer])[]) => {
    const request = agent.post('/teken/besluit');
    for (const [name, value] of Object.entries({ ...form, ...change })) void request.field(name, value);
    for (const [name, bytes] of files) void request.attach('papers', bytes, name);
    return request;
  };
  const extract = ['uittreksel.pdf', Buffer.from('%PDF-1.7\n%%EOF\n')] as const;
  const wrong = await post({ day: '' }, extract, ['programma.exe', Buffer.from('MZ')]).expect(422);
  expect(wrong.text).toMatch(/<p class="fault" id="papers-fout">programma\.exe: /);
  expect(wrong.text).toContain('>uittreksel.pdf</a>');
  expect((await agent.get('/teken').expect(200)).text).not.toContain('uittreksel.pdf');
  for (const _twice of [1, 2]) await post({}, ...(_twice === 2 ? [extract] : [])).expect(303);
  const decision = (await decisions()).find(({ papers }) => papers.length > 0);
  expect(decision).toMatchObject({ id: hidden['submissionId'], papers: [{ name: 'uittreksel.pdf' }] });
  const after = (await agent.get('/teken/besluit').expect(200)).text;
  expect(after.match(/uittreksel\.pdf/g)).toHaveLength(1);
  const path = /href="(\/teken\/stukken\/[^"]+)"/.exec(after)?.[1] ?? '';
  await agent.get(path).expect(200);
  await (await openForm(stage, await linkOf('kortrijk'))).agent.get(path).expect(404);
  const [{ documents }] = await stage.source.query<[{ documents: readonly { name: string; sha256: string }[] }]>(
    `select c.content -> 'documents' as documents from evidence_content c where c.content ->> 'id' = $1`,
    [hidden['submissionId']],
  );
  expect(documents).toEqual([
    expect.objectContaining({ name: 'uittreksel.pdf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }),
  ]);
});

test('another decision under the id of one that was kept is refused', async () => {
  const { agent, hidden } = await agreed('kortrijk');
  const form = { ...hidden, organ: 'gr', day: '2019-01-08', url: '' };
  await agent.post('/teken/besluit').type('form').send(form).expect(303);
  const { text } = await agent
    .post('/teken/besluit')
    .type('form')
    .send({ ...form, day: '2019-01-09' })
    .expect(409);
  expect(text).toContain('SubmissionIdTaken');
});

test('what an organ decided after the mandate of who signed is refused at its day, with what to do, and on the last day not', async () => {
  const past = await openForm(stage, await linkOf('kortrijk'));
  const out = { ...past.hidden, ...agreement, inOfficeUntil: '2019-09-30' };
  const refused = await past.agent.post('/teken/bevestig').type('form').send(out).expect(422);
  expect(refused.text).toContain('Geef de vraag door aan wie nu in functie is.');
  const { agent, hidden } = await agreed('kortrijk', { inOfficeUntil: '2019-10-02' });
  await moveOwnClock(member.agent, dossierId, '2019-10-04T08:00:00.000Z');
  const form = { ...hidden, organ: 'cbs', url: '' };
  const before = (await decisions()).length;
  const later = await agent
    .post('/teken/besluit')
    .type('form')
    .send({ ...form, day: '2019-10-03' });
  expect([later.status, later.text]).toEqual([422, expect.stringContaining('op die dag niet meer in functie')]);
  expect(await decisions()).toHaveLength(before);
  await agent
    .post('/teken/besluit')
    .type('form')
    .send({ ...form, day: '2019-10-02' })
    .expect(303);
  const answers = (await member.agent.get(`/api/v1/dossiers/${dossierId}`)).body as DossierPage;
  expect(JSON.stringify(answers)).toContain('in functie tot en met 2 oktober 2019');
});

describe('personal data of who answered', () => {
  const [name, email] = ['Wilhelmina Vossenkop', 'wilhelmina.vossenkop@anzegem.example'];
  let member: Member;
  let dossierId: string;
  let rowId: string;

  beforeAll(async () => {
    member = await stage.addBody('privacy');
    const contact = { bodyId: member.bodyId, unitId: unitIdOf('municipality', nis.anzegem), function: 'schepen' };
    const id = member.contacts.anzegem;
    await saveContact(stage.source, { ...contact, id, name, email, phone: null, language: 'nl', isArchived: false });
    dossierId = (await launchExample(stage, member)).dossierId;
    const of = async () => (await member.agent.get(`/api/v1/dossiers/${dossierId}`)).body as DossierPage;
    await waitUntil(async () => ((await of()).isStarted ? true : undefined), patience);
    const { agent, hidden } = await openForm(stage, await stage.linkPath(dossierId, id));
    const form = { ...hidden, ...agreement, name };
    await agent.post('/teken/bevestig').type('form').send(form).expect(303);
    rowId = (await waitUntil(async () => (await of()).participants[0]?.answers[0]?.rowId, patience)) ?? '';
    await waitUntil(
      async () => ((await member.agent.get(`/api/v1/receipts/${rowId}`)).status === 200 ? true : undefined),
      patience,
    );
  });

  const person = async <Reply>(path: string): Promise<Reply> =>
    (await member.agent.post(`/api/v1/privacy/persons${path}`).send({ email }).expect(200)).body as Reply;

  /** Files of a downloaded archive, by name. */
  async function archive(
    request: ReturnType<Agent['get']>,
  ): Promise<{ readonly file: string; readonly folder: string }> {
    const { body } = (await request.responseType('blob').expect(200)) as { body: Buffer };
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    const file = join(folder, 'all.zip');
    writeFileSync(file, body);
    execFileSync(requireProgram('python3'), ['-m', 'zipfile', '-e', file, folder]);
    return { file, folder };
  }

  /** How many mails of the closed dossier have still to leave. */
  async function leaving(): Promise<number> {
    const [row] = await stage.source.query<[{ count: number }]>(
      `select count(*)::int + (select count(*)::int from dossier_view where dossier_id = $1 and not is_closed) as count
       from mail where dossier_id = $1 and state in ('planned', 'sending')`,
      [dossierId],
    );
    return row.count;
  }

  /** As if everything of the dossier had happened twenty years ago, by the real clock. */
  async function longAgo(): Promise<void> {
    await stage.pastTriggers(
      `update dossier_event set recorded_at = recorded_at - interval '20 years' where dossier_id = $1`,
      [dossierId],
    );
  }

  it('are handed over as files that a person reads, without a link that works', async () => {
    const { folder: given } = await archive(member.agent.post('/api/v1/privacy/persons/export').send({ email }));
    const text = readFileSync(join(given, 'LEESMIJ.txt'), 'utf8');
    for (const words of [email, name, 'Dossier 2019-001', '127.0.0.1', 'Ontvangstbewijzen'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/\/t\/k1/);
    const receipt = readFileSync(join(given, 'bestanden', `${rowId}.pdf`));
    expect(receipt.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('stay while the dossier runs, and while somebody holds it', async () => {
    const { erasable, kept } = await person<AboutPerson>('');
    expect(erasable.map(({ category }) => category)).toEqual(['drafts']);
    expect(new Set(kept.map(({ why }) => why))).toEqual(new Set(['het dossier loopt nog, of het wordt nog gebruikt']));
    await member.agent
      .post(`/api/v1/dossiers/${dossierId}/commands`)
      .set('Idempotency-Key', newId())
      .send({ type: 'WithdrawDossier', reason: 'Het gaat niet door.' })
      .expect(200);
    await waitUntil(async () => ((await leaving()) === 0 ? true : undefined), patience);
    const held = { number: '2019-001', reason: 'Er is een klacht.' };
    await member.agent
      .post('/api/v1/privacy/holds')
      .send({ ...held, number: '2019-999' })
      .expect(422);
    const after = await member.agent.post('/api/v1/privacy/holds').send(held).expect(200);
    expect((after.body as Privacy).holds).toMatchObject([{ ...held, by: 'Coördinator' }]);
    expect((await person<AboutPerson>('')).kept.every(({ why }) => why.includes('vastgehouden'))).toBe(true);
    const released = await member.agent.post('/api/v1/privacy/holds/releases').send(held).expect(200);
    expect((released.body as Privacy).holds).toEqual([]);
  });

  it('have terms that the organisation chooses, within bounds', async () => {
    const save = (months: Record<string, number>) => member.agent.put('/api/v1/privacy/terms').send({ months });
    const wrong = await save({ mails: 0 }).expect(422);
    expect(wrong.body).toMatchObject({ errors: [{ pointer: '/months/mails', code: 'RetentionTermInvalid' }] });
    const saved = await save({ clients: 18 }).expect(200);
    expect((saved.body as Privacy).terms.find(({ category }) => category === 'clients')?.termText).toBe('18 maanden');
    const { text } = await stage.visitor().get('/over/privacy/privacy').expect(200);
    expect(text).toContain('18 maanden na het einde van het dossier');
  });

  it('go by hand only when they are what was seen', async () => {
    await longAgo();
    const seen = (await member.agent.get('/api/v1/privacy/preview').expect(200)).body as PrivacyPreview;
    expect(seen.counts.map(({ category }) => category)).toEqual(
      expect.arrayContaining(['answers', 'receipts', 'clients']),
    );
    const run = (total: number) => member.agent.post('/api/v1/privacy/runs').send({ total });
    expect((await run(seen.total + 1).expect(409)).body).toMatchObject({ code: 'PreviewChangedSince' });
    expect((await member.agent.get('/api/v1/privacy/preview').expect(200)).body).toEqual(seen);
  });

  it('are in no table after erasing; chain, bundle and pages are whole, and the receipt says that it is gone', async () => {
    const { kept } = await person<PersonErased>('/erasures');
    expect(kept).toEqual([]);
    for (const [table, text] of await everyTable(stage.environment['DATABASE_URL'] ?? '')) {
      const words = [email, name];
      const found = words.filter((word) => text.includes(word) || text.includes(Buffer.from(word).toString('hex')));
      expect({ table, found }).toEqual({ table, found: [] });
    }
    expect(await verifyEvidence(stage.source, dossierId as DossierId)).toMatchObject({ isIntact: true, erased: 1 });
    for (const path of [
      `dossiers/${dossierId}`,
      `dossiers/${dossierId}/timeline`,
      `dossiers/${dossierId}/mails`,
      'mails',
      'today',
    ])
      await member.agent.get(`/api/v1/${path}`).expect(200);
    const [mail] = ((await member.agent.get(`/api/v1/dossiers/${dossierId}/mails`)).body as MailList).mails;
    await member.agent.get(`/api/v1/mails/${String(mail?.id)}`).expect(200);
    const gone = await member.agent.get(`/api/v1/receipts/${rowId}`).expect(410);
    expect(gone.body).toMatchObject({ code: 'ReceiptErased' });
    const { file, folder: bundle } = await archive(member.agent.get(`/api/v1/dossiers/${dossierId}/bundle`));
    expect(await checkBundle(file)).toMatchObject({ problems: [], erased: { declaration: 1, receipt: 1 } });
    const said = execFileSync(requireProgram('python3'), [join(bundle, 'controleer.py'), file], { encoding: 'utf8' });
    expect(said).toContain('Met opzet gewist: de inhoud van 1 bewijs, 1 ontvangstbewijs.');
    const erased = readFileSync(join(bundle, 'gewist.jsonl'), 'utf8').trim().split('\n');
    expect(erased.map((line) => JSON.parse(line) as object)).toEqual([
      { what: 'receipt', id: rowId, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    ]);
    expect(existsSync(join(bundle, 'ontvangstbewijzen'))).toBe(false);
    const { runs } = (await member.agent.get('/api/v1/privacy').expect(200)).body as Privacy;
    expect(runs[0]?.text).toBe('Gewist voor één persoon, door Coördinator');
    expect(JSON.stringify(runs)).not.toContain('ossenkop');
  });
});
