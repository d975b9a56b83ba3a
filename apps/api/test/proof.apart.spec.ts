import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, DossierPage, Health, MailList, Proof, Today } from '@penhouder/contracts';
import type { DossierId } from '@penhouder/domain';
import { waitUntil } from '@penhouder/tools/product';
import { checkBundle, rootFrom } from '@penhouder/bundles';
import { certificatesInOrThrow, checkTimeStamp } from '@penhouder/documents';
import { dayRootLeavesOf } from '@penhouder/persistence';
import { requireProgram, startTimeStampAuthority, type TimeStampAuthority } from '@penhouder/tools/testing';
import PostalMime from 'postal-mime';
import { downloadPdf, poppler, tagged } from './receipts';
import { agreement, launchExample, openApiStage, openForm, type Agent, type ApiStage, type Member } from './stage';

const folder = mkdtempSync(join(tmpdir(), 'proof-'));
const patience = { withinMs: 60_000, everyMs: 100 };

let stage: ApiStage;
let member: Member;
let dossierId: DossierId;
let authority: TimeStampAuthority;
let answer: Answer;
/** The browser of who answered for Anzegem. */
let signer: Agent;

beforeAll(async () => {
  authority = await startTimeStampAuthority();
  stage = await openApiStage('proof', {
    environment: {
      DATA_DIR: folder,
      METRICS_TOKEN: 'figures-for-machines',
      TIMESTAMP_URL: authority.url,
      TIMESTAMP_CA: authority.anchorFile,
      STAMP_ALARM_AFTER_SECONDS: '0',
    },
  });
  stage.startWorker();
  member = await stage.addBody('wvg');
  dossierId = (await launchExample(stage, member)).dossierId as DossierId;
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

afterAll(async () => {
  await stage.close();
  await authority.close();
});

async function page(): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
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
  const pdf = await downloadPdf(signer, `/teken/ontvangst/${answer.rowId}/pdf`);
  expect(poppler('pdfsig', pdf, '-nocert')).toContain('Signature is Valid');
  const shown = tagged(pdf);
  for (const words of ['2019-001/1', 'Griet Voorbeeld', 'Anzegem', 'niet de handtekening van wie antwoordde'])
    expect(shown).toContain(words);
  expect(shown).toMatch(/uur \(UTC\+0[12]:00\)/);
  expect(shown).toContain(answer.evidence.hash);
  expect(shown).toContain(answer.textVersion.sha256);
  expect(shown).toMatch(/^ +H2/m);
});

test('who answered, the coordinator and the mailbox have the very same bytes, and nobody else has any', async () => {
  const path = `/teken/ontvangst/${answer.rowId}/pdf`;
  const theirs = await downloadPdf(signer, path);
  expect((await downloadPdf(member.agent, `/api/v1/receipts/${answer.rowId}`)).equals(theirs)).toBe(true);
  expect((await waitUntil(mailed, patience))?.equals(theirs)).toBe(true);
  await stage.visitor().get(path).expect(401);
  const { agent } = await openForm(stage, await stage.linkPath(dossierId, member.contacts.menen));
  await agent.get(path).expect(404);
});

/** Of the dossier, past the trigger that protects the evidence. */
const behindTheTrigger = (sql: string, ...more: readonly unknown[]): Promise<void> =>
  stage.pastTriggers(sql, [dossierId, ...more]);

/** Asks the worker to compute all chains again, as an operator does, and waits until it has. */
async function checkedAgain(): Promise<void> {
  const checks = async (): Promise<number> => {
    const [row] = await stage.source.query<[{ count: number }]>('select count(*)::int as count from chain_check');
    return row.count;
  };
  const before = await checks();
  await stage.source.query(`select pg_notify('proof', 'now')`);
  await waitUntil(async () => ((await checks()) > before ? true : undefined), patience);
}

const alarms = async () => ((await member.agent.get('/api/v1/today').expect(200)).body as Today).alarms;
const figures = async (): Promise<string> =>
  (await stage.visitor().get('/health/metrics').set('Authorization', 'Bearer figures-for-machines').expect(200)).text;

test('a record that was changed behind the trigger is found at night and named on the start page, in health and in figures', async () => {
  await checkedAgain();
  expect(await alarms()).toEqual([]);
  await stage.visitor().get('/health/proof').expect(200);
  const exchange = (from: string, to: string): Promise<void> =>
    behindTheTrigger(`update evidence_content c set content = jsonb_set(content, '{signer,name}', '"${to}"') from evidence e
      where e.id = c.evidence_id and e.dossier_id = $1 and e.sequence = 1 and content->'signer'->>'name' = '${from}'`);
  await exchange('Griet Voorbeeld', 'Iemand anders');
  await checkedAgain();
  expect(await alarms()).toMatchObject([
    {
      code: 'chainBroken',
      text: expect.stringContaining('dossier 2019-001 klopt niet meer: de inhoud van bewijs 1') as string,
    },
  ]);
  const { body } = (await stage.visitor().get('/health/proof').expect(503)) as { readonly body: Health };
  expect(body).toMatchObject({ failing: ['proof'], parts: { proof: { detail: '2019-001 at 1: content' } } });
  expect(await figures()).toContain('penhouder_chains_broken 1\n');
  await exchange('Iemand anders', 'Griet Voorbeeld');
  await checkedAgain();
  expect(await alarms()).toEqual([]);
  expect(await figures()).toContain('penhouder_chains_broken 0\n');
});

test('a clock that went on by days at once is told in health, because nothing is erased meanwhile', async () => {
  await stage.asOwner(`update chain_check set at = at - interval '10 days'`);
  const { body } = (await stage.visitor().get('/health/proof').expect(503)) as { readonly body: Health };
  expect(body.parts['proof']?.detail).toMatch(/the clock went from .* to .*: no personal data are erased$/);
  await stage.asOwner(`update chain_check set at = at + interval '10 days'`);
  await stage.visitor().get('/health/proof').expect(200);
});

const proofText = async (): Promise<string> =>
  ((await member.agent.get(`/api/v1/dossiers/${dossierId}/proof`).expect(200)).body as Proof).text;

test('the proof of a dossier stands in the root of the day, which the authority stamped, and the dossier says so', async () => {
  await checkedAgain();
  const isStamped = async () =>
    (await proofText()).includes('tijdstempel van Voorbeeld tijdstempel') ? true : undefined;
  await waitUntil(isStamped, patience);
  const leaf = (await dayRootLeavesOf(stage.source, dossierId)).at(-1);
  if (leaf === undefined || leaf.stamp === null) throw new Error('no time stamp');
  expect(rootFrom(leaf.leaf, leaf)).toBe(leaf.root);
  expect(leaf.leaf).toContain(answer.evidence.hash);
  const file = join(folder, 'stamp.der');
  writeFileSync(file, leaf.stamp);
  const args = ['-verify', '-digest', leaf.root, '-in', file, '-token_in', '-CAfile', authority.anchorFile];
  expect(execFileSync(requireProgram('openssl'), ['ts', ...args], { encoding: 'utf8', stdio: 'pipe' })).toContain('OK');
});

async function bundle(): Promise<string> {
  const given = await member.agent.get(`/api/v1/dossiers/${dossierId}/bundle`).responseType('blob').expect(200);
  const file = join(folder, 'bundle.zip');
  writeFileSync(file, given.body as Buffer);
  return file;
}

test('the bundle holds the dossier to read, the receipts, the roots and their stamps, and holds against all of them', async () => {
  const file = await bundle();
  const anchors = certificatesInOrThrow(readFileSync(authority.anchorFile, 'utf8'));
  const judge = async (token: Buffer, digest: string) =>
    (await checkTimeStamp(token, { digest, anchors })).fault === null;
  const { problems, manifest, roots } = await checkBundle(file, judge);
  expect(problems).toEqual([]);
  expect(manifest?.roots.stamped).toBeGreaterThan(0);
  expect(roots.at(-1)?.leaf).toContain(answer.evidence.hash);
  const listed = manifest?.files.map(({ path }) => path) ?? [];
  expect(listed).toEqual(
    expect.arrayContaining(['dossier.pdf', 'ontvangstbewijzen/0001 Anzegem 1.pdf', 'dagwortels.jsonl']),
  );
  expect(tagged(readableIn(file))).toContain('Voorbeeld tijdstempel');
});

/** The dossier as PDF, out of its bundle. */
function readableIn(file: string): Buffer {
  const unzip = 'import sys,zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read("dossier.pdf"))';
  return execFileSync(requireProgram('python3'), ['-c', unzip, file], { maxBuffer: 64 * 1024 * 1024 });
}

test('the dossier as PDF is tagged and tells how it stands, who answered what, the course, and each file with its SHA-256', async () => {
  const extract = Buffer.from('%PDF-1.7\nnota van het bestuur\n%%EOF\n');
  await member.agent.post(`/api/v1/dossiers/${dossierId}/files`).attach('file', extract, 'nota.pdf').expect(201);
  const readable = readableIn(await bundle());
  expect(poppler('pdfinfo', readable, '-isodates')).toMatch(/^Tagged: +yes$/m);
  const shown = tagged(readable);
  const headings = [...shown.matchAll(/^ +H2[^"]+"([^"]+)"/gm)].map(([, text]) => text);
  const [answers, given] = ['Deelnemers en hun antwoorden', 'Bestanden, met hun SHA-256'];
  expect(headings).toEqual(['Stappen', 'Quorum', answers, 'Verloop', given, 'Bewijs']);
  const { statusSentence, steps, participants, files } = await page();
  const sections = shown.split(/^ +H2/m);
  const section = (heading: string): string => sections.find((one) => one.includes(`"${heading}"`)) ?? '';
  expect(sections[0]).toContain(plain(statusSentence));
  for (const { title, status } of steps) expect(section('Stappen')).toContain(plain(`${title}: ${status.word}.`));
  for (const { name, standing } of participants) expect(section(answers)).toContain(`${name}: ${standing.word}`);
  const { kindText, received, evidence } = answer;
  for (const words of [kindText, received.text, 'Griet Voorbeeld', evidence.hash])
    expect(section(answers)).toContain(plain(words));
  for (const words of ['startte het dossier met 3 deelnemers.', 'Anzegem antwoordde: akkoord'])
    expect(section('Verloop')).toContain(words);
  expect(files.map(({ name }) => name)).toEqual(['nota.pdf']);
  expect(section(given)).toContain(createHash('sha256').update(extract).digest('hex'));
});

/** As words stand in the tags of a PDF. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('however many mails there are, the post of the dossier counts each, and the bundle holds each that left', async () => {
  await behindTheTrigger(
    `insert into mail (id, dedupe_key, message_id, dossier_id, kind, language, subject, text_body, html_body, not_before, is_windowed, state)
     select gen_random_uuid(), 'more ' || n, 'more ' || n, $1, 'reminder', 'nl', 'Herinnering', 'Dag', '<p>Dag</p>', now(), false,
       case when n <= 120 then 'sent' else 'skipped' end from generate_series(1, 10050) n`,
  );
  const { total } = (await member.agent.get(`/api/v1/dossiers/${dossierId}/mails?limit=1`).expect(200))
    .body as MailList;
  expect(total).toBeGreaterThan(10_050);
  const { problems, manifest } = await checkBundle(await bundle());
  expect(problems).toEqual([]);
  const mails = manifest?.files.filter(({ path }) => /^mails\/.*\.html$/.test(path));
  const [{ left }] = await stage.source.query<[{ left: number }]>(
    `select count(*)::int as left from mail where dossier_id = $1 and state = 'sent'`,
    [dossierId],
  );
  expect(left).toBeGreaterThan(120);
  expect(mails).toHaveLength(left);
});

test('what an authority sends that is no stamp of this root is not kept; it is said, and tried again until it is one', async () => {
  const waiting = async (): Promise<string> => /penhouder_roots_without_stamp (\d+)/.exec(await figures())?.[1] ?? '';
  for (const mood of ['fails', 'refuses', 'repeats'] as const) {
    authority.behaves(mood);
    const before = authority.questions();
    await checkedAgain();
    await waitUntil(
      async () => (authority.questions() > before && (await waiting()) === '1' ? true : undefined),
      patience,
    );
  }
  expect(await alarms()).toMatchObject([
    { code: 'stampDelayed', text: expect.stringContaining('opnieuw geprobeerd') as string },
  ]);
  await stage.visitor().get('/health/proof').expect(503);
  authority.behaves('answers');
  await checkedAgain();
  const unstamped = async (): Promise<number> => {
    const [left] = await stage.source.query<[{ count: number }]>(
      'select count(*)::int as count from day_root r left join day_root_stamp s on s.root_sequence = r.sequence where s.token is null',
    );
    return left.count;
  };
  await waitUntil(async () => ((await unstamped()) === 0 ? true : undefined), patience);
  expect(await waiting()).toBe('0');
  expect(await alarms()).toEqual([]);
});

test('a record that fits its chain but is not what a root holds is found, also at the end and in the journal', async () => {
  const later = `update evidence set at = at + $2 * interval '1 second' where dossier_id = $1`;
  const words = `update dossier_event set body = body || jsonb_build_object('by', $2::text) where dossier_id = $1 and sequence = 1`;
  const found = async (): Promise<string | undefined> => {
    await checkedAgain();
    const [{ text } = { text: undefined }] = await alarms();
    return text;
  };
  await behindTheTrigger(later, 5);
  expect(await found()).toContain('vanaf bewijs 1 is de keten niet meer die welke toen vastgelegd werd');
  await behindTheTrigger(later, -5);
  const [{ by }] = await stage.source.query<[{ by: string }]>(
    `select body->>'by' as by from dossier_event where dossier_id = $1 and sequence = 1`,
    [dossierId],
  );
  await behindTheTrigger(words, 'iemand anders');
  expect(await found()).toContain('vanaf gebeurtenis 1 is het verloop niet meer dat wat toen vastgelegd werd');
  await behindTheTrigger(words, by);
  await stage.asOwner(`create table kept as select * from dossier_event where dossier_id = '${dossierId}'`);
  await behindTheTrigger(
    `delete from dossier_event e where dossier_id = $1 and sequence = (select max(sequence) from kept) and $2 = 1`,
    1,
  );
  expect(await found()).toMatch(/in het verloop is gebeurtenis \d+ aan het einde weggenomen/);
  await behindTheTrigger(
    `insert into dossier_event select * from kept where dossier_id = $1 and $2 = 1 on conflict do nothing`,
    1,
  );
  expect(await found()).toBeUndefined();
});

/** Past the triggers that protect the roots. */
async function onRoots(...statements: readonly string[]): Promise<void> {
  for (const statement of statements) await stage.pastTriggers(statement);
}

const CUT_TABLES = [
  ['day_root', 'sequence'],
  ['day_root_leaf', 'root_sequence'],
  ['day_root_stamp', 'root_sequence'],
] as const;

test('a day root that is cut off at the end, or changed, is named to every organisation until it is put back', async () => {
  const other = await stage.addBody('other-roots');
  const seen = async (): Promise<readonly string[]> => {
    await checkedAgain();
    const { alarms: theirs } = (await other.agent.get('/api/v1/today').expect(200)).body as Today;
    expect(theirs).toEqual(await alarms());
    return theirs.map(({ text }) => text);
  };
  expect(await seen()).toEqual([]);
  const [{ last }] = await stage.source.query<[{ last: number }]>('select max(sequence) as last from day_root');
  const cut = CUT_TABLES.map(([table, name]) => ({ table, where: `where ${name} = ${String(last)}` }));
  await onRoots(
    ...cut.map(({ table, where }) => `create table kept_${table} as select * from ${table} ${where}`),
    ...cut.map(({ table, where }) => `delete from ${table} ${where}`),
  );
  expect(await seen()).toEqual([expect.stringContaining(`dagwortel ${String(last)} is er niet meer`)]);
  const { body } = (await stage.visitor().get('/health/proof').expect(503)) as { readonly body: Health };
  expect(body.parts['proof']?.detail).toContain(`day roots at ${String(last)}: rootGone`);
  await onRoots(...cut.map(({ table }) => `insert into ${table} select * from kept_${table}`));
  expect(await seen()).toEqual([]);
  const follows = (root: string) => `update day_root set previous_root = ${root} where sequence = 2`;
  await onRoots(follows(`repeat('0', 64)`));
  expect(await seen()).toEqual([expect.stringContaining('dagwortel 2 is niet meer die welke toen gemaakt werd')]);
  await onRoots(follows('(select root from day_root where sequence = 1)'));
  expect(await seen()).toEqual([]);
});

test('the alarm is for the organisation whose dossier it is', async () => {
  const others = await stage.addBody('other');
  await behindTheTrigger(`update evidence set hash = repeat('0', 64) where dossier_id = $1 and sequence = 1`);
  await checkedAgain();
  expect((await alarms()).map(({ code }) => code)).toEqual(['chainBroken']);
  expect(((await others.agent.get('/api/v1/today').expect(200)).body as Today).alarms).toEqual([]);
});
