import type { DossierPage } from '@penhouder/contracts';
import { requireProgram, TestSigner, until } from '@penhouder/tools/testing';
import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notRefused, sendFiles } from './hostile-files';
import { launchForTwo } from './two-signatures';
import {
  agreement,
  hiddenFields,
  launchExample,
  openApiStage,
  openForm,
  type Agent,
  type ApiStage,
  type Member,
} from './stage';

let stage: ApiStage;
let member: Member;
let dossierId: string;

let authority: TestSigner;
let mayor: TestSigner;

beforeAll(async () => {
  authority = await TestSigner.make({ name: 'Proefstaat', issues: {} });
  mayor = await authority.issue({ name: 'An Voorbeeld (Signature)', personNumber: '85073003328' });
  const folder = mkdtempSync(join(tmpdir(), 'anchors-'));
  writeFileSync(join(folder, 'proefstaat.pem'), authority.pem);
  stage = await openApiStage('papers', { environment: { SIGNING_ANCHORS: folder } });
  stage.startWorker();
  member = await stage.addBody('wvg');
  dossierId = (await launchExample(stage, member)).dossierId;
  await until(async () => (await page()).isStarted);
});

afterAll(() => stage.close());

const pdf = (words = 'besluit'): Buffer => Buffer.from(`%PDF-1.7\n1 0 obj\n<<>>\nendobj\n% ${words}\n%%EOF\n`);
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function page(): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

const linkOf = (name: keyof Member['contacts']): Promise<string> => stage.linkPath(dossierId, member.contacts[name]);

interface Chosen {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The form as a browser sends it: fields, then the chosen files; without any, an empty one. */
async function check(
  agent: Agent,
  fields: Readonly<Record<string, string>>,
  chosen: readonly Chosen[] = [],
): Promise<{ readonly status: number; readonly text: string }> {
  const request = agent.post('/teken/controleer');
  for (const [name, value] of Object.entries(fields)) void request.field(name, value);
  for (const { name, bytes } of chosen) void request.attach('papers', bytes, name);
  return request;
}

async function papersKept(): Promise<number> {
  const [row] = await stage.source.query<[{ count: number }]>('select count(*)::int as count from stored_file');
  return row.count;
}

const paperPaths = (text: string): string[] => [
  ...new Set([...text.matchAll(/\/teken\/stukken\/[0-9a-f-]{36}/g)].map(([path]) => path)),
];

test('what may be added stands at the field, before anything is chosen, and a phone offers its camera', async () => {
  const { page: text } = await openForm(stage, await linkOf('anzegem'));
  expect(text).toContain('Hoogstens 25\u00a0MB per bestand; 20\u00a0bestanden en 100\u00a0MB samen.');
  expect(text).toMatch(/accept="[^"]*\.pdf[^"]*image\/jpeg/);
  expect(text).toContain('enctype="multipart/form-data"');
});

test('an extract goes along with a form that is not complete yet, is taken away again, and another one is sent', async () => {
  const { agent, hidden } = await openForm(stage, await linkOf('anzegem'));
  const wrong = { name: 'besluit.pdf', bytes: pdf('the wrong one') };
  const back = await check(agent, { ...hidden, ...agreement, name: '' }, [wrong]);
  expect(back.status).toBe(422);
  expect(back.text).toContain('Toegevoegd, nog niet verstuurd');
  const [path = ''] = paperPaths(back.text);
  expect((await agent.get(path).buffer(true).expect(200)).body).toEqual(wrong.bytes);
  // Nobody else sees it before it is sent.
  expect((await page()).files).toEqual([]);

  const drop = { [`drop.${path.split('/').at(-1) ?? ''}`]: 'yes' };
  const photo = { name: 'Uittreksel GR é.pdf', bytes: pdf('the right one') };
  const checked = await check(agent, { ...hidden, ...agreement, ...drop }, [photo, { name: 'nota.pdf', bytes: pdf() }]);
  expect(checked.status).toBe(200);
  expect(checked.text).toContain('Uittreksel GR é.pdf');
  expect(checked.text).not.toContain('besluit.pdf');
  await agent.get(path).expect(404);

  const signed = await agent.post('/teken/bevestig').type('form').send(hiddenFields(checked.text)).expect(303);
  const receipt = await agent.get(String(signed.headers['location'])).expect(200);
  expect(receipt.text).toContain('Bewijsstukken');
  expect(receipt.text).toContain(sha256(photo.bytes));
  await until(async () => (await page()).participants[0]?.isCounted === true);
  const { files, participants } = await page();
  expect(files.map(({ name }) => name).sort()).toEqual(['Uittreksel GR é.pdf', 'nota.pdf']);
  expect(participants[0]?.answers[0]?.papers.map((paper) => paper.sha256).sort()).toEqual(
    [photo.bytes, pdf()].map(sha256).sort(),
  );
});

test('the evidence of the answer vouches for its papers, and the same form again keeps them', async () => {
  const [row] = await stage.source.query<{ documents: { name: string; sha256: string; bytes: number }[] }[]>(
    `select content -> 'documents' as documents from evidence_content`,
  );
  expect(row?.documents).toHaveLength(2);
  expect(row?.documents).toContainEqual(
    expect.objectContaining({ name: 'nota.pdf', sha256: sha256(pdf()), bytes: pdf().length }),
  );
  const { agent, page: text } = await openForm(stage, await linkOf('anzegem'));
  const [path = ''] = paperPaths(text);
  const drop = { [`drop.${path.split('/').at(-1) ?? ''}`]: 'yes' };
  await check(agent, { ...hiddenFields(text), ...agreement, ...drop });
  await agent.get(path).expect(200);
  expect((await page()).files).toHaveLength(2);
});

const refused: readonly (Chosen & { readonly what: string; readonly sentence: RegExp })[] = [
  { what: 'a program', name: 'virus.exe', bytes: Buffer.from('MZ'), sentence: /Dit soort bestand kan niet/ },
  { what: 'a page named as a PDF', name: 'x.pdf', bytes: Buffer.from('<html>'), sentence: /geen echt pdf-bestand/ },
  { what: 'an empty file', name: 'leeg.pdf', bytes: Buffer.alloc(0), sentence: /is leeg/ },
  { what: 'a large file', name: 'groot.pdf', bytes: Buffer.alloc(26 * 1024 * 1024), sentence: /groter dan 25\u00a0MB/ },
];

test.each(refused)('$what is refused at its field, and what was typed stays', async ({ name, bytes, sentence }) => {
  const { agent, hidden } = await openForm(stage, await linkOf('kortrijk'));
  const before = await papersKept();
  const { status, text } = await check(agent, { ...hidden, ...agreement, name: 'Een Naam' }, [{ name, bytes }]);
  expect(status).toBe(422);
  expect(text).toMatch(sentence);
  expect(text).toContain('id="papers-fout"');
  expect(text).toContain('value="Een Naam"');
  expect(await papersKept()).toBe(before);
});

test('files ahead of their form are kept or refused by the same sentences, for the holder of the link only', async () => {
  const { agent, hidden } = await openForm(stage, await linkOf('kortrijk'));
  const ahead = (formToken: string, name: string, by: Pick<typeof agent, 'post'> = agent) =>
    by.post('/teken/stukken').field('formToken', formToken).attach('papers', pdf(name), name);
  const token = String(hidden['formToken']);
  await ahead(token, 'vooraf.pdf').expect(204);
  const refusal = await ahead(token, 'virus.exe').expect(422);
  expect(refusal.body).toEqual({ faults: [expect.stringMatching(/^virus\.exe: Dit soort bestand kan niet/)] });
  const before = await papersKept();
  await ahead('x', 'vreemd.pdf').expect(409);
  await ahead(token, 'vreemd.pdf', stage.visitor()).expect(401);
  await agent.post('/teken/stukken/besluit').field('formToken', token).attach('papers', pdf(), 'x.pdf').expect(409);
  expect(await papersKept()).toBe(before);
  const back = await check(agent, { ...hidden, ...agreement, name: '' });
  const [path = ''] = paperPaths(back.text);
  expect(back.text).toContain('vooraf.pdf');
  await check(agent, { ...hidden, ...agreement, [`drop.${path.split('/').at(-1) ?? ''}`]: 'yes' });
});

test('a file that comes again with a reloaded answer is there once; under another name, or taken away first, it is taken', async () => {
  const { agent, hidden } = await openForm(stage, await linkOf('menen'));
  const form = { ...hidden, ...agreement, name: '' };
  const file = { name: 'map/besluit.pdf', bytes: pdf('twice') };
  await check(agent, form, [file]);
  const again = await check(agent, form, [file, { ...file, name: 'anders.pdf' }]);
  expect(paperPaths(again.text)).toHaveLength(2);
  const away = (text: string) =>
    Object.fromEntries(paperPaths(text).map((path) => [`drop.${path.split('/').at(-1) ?? ''}`, 'yes']));
  const back = await check(agent, { ...form, ...away(again.text) }, [file]);
  expect(paperPaths(back.text)).toHaveLength(1);
  expect(paperPaths((await check(agent, { ...form, ...away(back.text) })).text)).toEqual([]);
});

test('more than 50 MB at once is not taken, what fits is', async () => {
  const { agent, hidden } = await openForm(stage, await linkOf('kortrijk'));
  const large = ['1.exe', '2.exe'].map((name) => ({ name, bytes: Buffer.alloc(25 * 1024 * 1024) }));
  const fits = { name: 'fits.pdf', bytes: pdf('fits') };
  const more = { name: '3.pdf', bytes: pdf('3') };
  const { status, text } = await check(agent, { ...hidden, ...agreement }, [fits, ...large, more]);
  expect(status).toBe(422);
  expect(text).toMatch(/3\.pdf: Dit is te veel ineens/);
  expect(paperPaths(text)).toHaveLength(1);
});

test('the twenty-first file at once is not taken and told by its name, with the form kept; an endless word is refused as such', async () => {
  const { agent, hidden } = await openForm(stage, await linkOf('kortrijk'));
  const before = await papersKept();
  const many = Array.from({ length: 22 }, (_, nth) => ({ name: `${String(nth + 1)}.exe`, bytes: pdf() }));
  const told = await check(agent, { ...hidden, ...agreement }, many);
  expect(told.status).toBe(422);
  expect(told.text).toMatch(/20\.exe: Dit soort bestand kan niet/);
  for (const name of ['21.exe', '22.exe']) expect(told.text).toContain(`${name}: Dit is te veel ineens.`);
  expect(told.text).toContain('value="Griet Voorbeeld"');
  for (const reason of ['a'.repeat(65 * 1024), 'a'.repeat(2_000_000)]) {
    const refused = await check(agent, { ...hidden, ...agreement, reason });
    expect([refused.status, refused.text]).toEqual([413, expect.stringContaining('BodyTooLarge')]);
  }
  expect(await papersKept()).toBe(before);
});

test('papers that another window changed are looked at again before they are signed', async () => {
  const { agent, hidden } = await openForm(stage, await linkOf('kortrijk'));
  const checked = await check(agent, { ...hidden, ...agreement });
  const form = hiddenFields(checked.text);
  await check(agent, { ...hidden, ...agreement }, [{ name: 'later.pdf', bytes: pdf('later') }]);
  const stopped = await agent.post('/teken/bevestig').type('form').send(form).expect(409);
  expect(stopped.text).toMatch(/zijn intussen veranderd/);
  expect(stopped.text).toContain('later.pdf');
  expect((await page()).participants.find(({ name }) => name === 'Kortrijk')?.answers ?? []).toEqual([]);
});

test('a link keeps so many papers and no more, whatever was typed', async () => {
  await stage.source.query(
    `insert into stored_file (id, dossier_id, body_id, name, media_type, bytes, sha256, content, link_id)
     select gen_random_uuid(), dossier_id, $1, 'x.pdf', 'application/pdf', 1, 'x', 'x', id
     from sign_off_link, generate_series(1, 19) where contact_id = $2`,
    [member.bodyId, member.contacts.menen],
  );
  const { agent, hidden } = await openForm(stage, await linkOf('menen'));
  const two = ['20.pdf', '21.pdf'].map((name) => ({ name, bytes: pdf(name) }));
  const { text } = await check(agent, { ...hidden, ...agreement }, two);
  expect(text).toMatch(/21\.pdf\u00a0: Ce lien permet d’ajouter au plus 20 fichiers/);
  expect(text).toContain('>20.pdf</a>');
});

test('nobody reads or drops the papers of another link, and nobody without a session makes the server keep anything', async () => {
  const anzegem = await openForm(stage, await linkOf('anzegem'));
  const [path = ''] = paperPaths(anzegem.page);
  const menen = await openForm(stage, await linkOf('menen'));
  await menen.agent.get(path).expect(404);
  await menen.agent.get(`/teken/stukken/${randomUUID()}`).expect(404);
  await menen.agent.get('/teken/stukken/x').expect(404);
  const kept = await papersKept();
  await check(menen.agent, { ...menen.hidden, ...agreement, [`drop.${path.split('/').at(-1) ?? ''}`]: 'yes' });
  const stranger = await check(
    stage.visitor(),
    { ...menen.hidden, ...agreement, kind: 'decline', reason: 'Mijn uitleg' },
    [{ name: 'x.pdf', bytes: pdf() }],
  );
  expect(stranger.status).toBe(401);
  expect(stranger.text).toContain('Mijn uitleg');
  await stage.visitor().get(path).expect(401);
  expect(await papersKept()).toBe(kept);
});

test('a name that is a path or a page is shown as words, and comes back as a download', async () => {
  const { agent, hidden } = await openForm(stage, await linkOf('menen'));
  await stage.source.query(`delete from stored_file where name = 'x.pdf'`);
  const name = '..%2f..%2f<img src=x onerror=x()>.pdf';
  const { text } = await check(agent, { ...hidden, ...agreement }, [{ name, bytes: pdf('name') }]);
  expect(text).not.toContain('<img');
  const path = paperPaths(text).at(-1) ?? '';
  const { headers } = await agent.get(path).expect(200);
  expect(headers['content-disposition']).toMatch(/^attachment/);
  expect(headers['content-security-policy']).toContain('sandbox');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('the paper behind an answer that came by post opens from that answer, and no other paper does', async () => {
  const added = await member.agent
    .post(`/api/v1/dossiers/${dossierId}/files`)
    .attach('file', pdf('by post'), 'per post.pdf')
    .expect(201);
  const { id: fileId } = added.body as { id: string };
  const kortrijk = (await page()).participants.find(({ name }) => name === 'Kortrijk');
  const form = {
    ...{ id: randomUUID(), participantId: kortrijk?.id, slot: 1, fileId },
    ...{ name: 'De burgemeester', function: 'burgemeester', why: 'Uittreksel van het college, per post.' },
    reply: { kind: 'decline', text: 'Niet dit jaar.' },
  };
  await member.agent.post(`/api/v1/dossiers/${dossierId}/paper-answers`).send(form).expect(201);
  const answers = (await page()).participants.find(({ name }) => name === 'Kortrijk')?.answers ?? [];
  expect(answers.map(({ papers }) => papers.map(({ id }) => id))).toEqual([[fileId]]);
});

describe('an answer that is confirmed with a PDF signed elsewhere', () => {
  beforeAll(async () => {
    dossierId = (await launchExample(stage, member, 'signed-pdf')).dossierId;
    await until(async () => (await page()).isStarted);
  });

  beforeEach(() => stage.source.query('delete from rate_limit'));

  const post = (agent: Agent, path: string, fields: Fields) => agent.post(path).type('form').send(fields).redirects(0);
  type Fields = Readonly<Record<string, string>>;

  /** From the check page to the page with the three steps, and the document that it offers. */
  async function offered(agent: Agent, fields: Fields): Promise<{ readonly form: Fields; readonly document: Buffer }> {
    const checked = await check(agent, fields);
    const steps = await post(agent, '/teken/ondertekenen', hiddenFields(checked.text)).expect(200);
    const form = hiddenFields(steps.text);
    const got = await post(agent, '/teken/ondertekenen/pdf', form).buffer(true).expect(200);
    expect(got.headers['content-disposition']).toContain('attachment');
    return { form, document: got.body as Buffer };
  }

  const bring = (agent: Agent, fields: Fields, file: Buffer | null) =>
    sendFiles(agent, '/teken/bevestig', {
      fields,
      files: file === null ? [] : [{ name: 'getekend.pdf', bytes: file }],
    });

  const kept = async (): Promise<number> => {
    const [row] = await stage.source.query<[{ count: number }]>(
      'select count(*)::int as count from sign_off_inbox where dossier_id = $1',
      [dossierId],
    );
    return row.count;
  };

  test('is asked in three steps, and every file that proves nothing is told apart, with the form kept', async () => {
    const { agent, hidden } = await openForm(stage, await linkOf('anzegem'));
    const checked = await check(agent, { ...hidden, ...agreement });
    expect(checked.text).toContain('een pdf die u zelf elektronisch ondertekent');
    const { form, document } = await offered(agent, { ...hidden, ...agreement });
    const other = await offered(agent, { ...hidden, ...agreement, 'mandate.uitvoeren': 'yes' });
    const stranger = await TestSigner.make({ name: 'Ik zelf' });
    const abroad = await (await TestSigner.make({ name: 'Elders', issues: {} })).issue({ name: 'Bo' });
    const past = await authority.issue({ name: 'Vroeger', until: new Date('2020-01-01') });
    const signed = await mayor.sign(document);
    const alderman = await authority.issue({ name: 'Cas' });
    const short = await authority.issue({ name: 'Kort', key: 'shortRsa' });
    const spoiled = Buffer.from(signed);
    spoiled[spoiled.lastIndexOf('/SigFlags 3') + 10] = '1'.charCodeAt(0);
    const wrong: readonly (readonly [Buffer | null, string])[] = [
      [null, 'Kies eerst de pdf'],
      [document, 'staat geen handtekening'],
      [await mayor.sign(other.document), 'niet de pdf die bij dit antwoord hoort'],
      [Buffer.from('geen pdf'), 'niet de pdf die bij dit antwoord hoort'],
      [spoiled, 'Deze pdf is veranderd'],
      [signed.subarray(0, signed.length - 300), 'kan niet gelezen worden'],
      [await alderman.sign(signed), 'meer dan één handtekening'],
      [await stranger.sign(document), 'door de ondertekenaar zelf gemaakt'],
      [await abroad.sign(document), 'een instantie die hier niet aanvaard is'],
      [await past.sign(document), 'was niet geldig toen'],
      [await short.sign(document), 'te weinig bewijst'],
    ];
    for (const [file, words] of wrong) {
      await stage.source.query('delete from rate_limit');
      const refused = await bring(agent, form, file);
      expect([words, refused.status]).toEqual([words, 422]);
      expect(refused.text).toContain(words);
      expect(hiddenFields(refused.text)).toEqual(form);
    }
    expect(await kept()).toBe(0);
    expect(await papersOfDossier()).toEqual([]);
  });

  test('whatever comes as the file is refused calmly in the words of the reader, and nothing of it is kept', async () => {
    const [mine, other] = [
      await openForm(stage, await linkOf('anzegem')),
      await openForm(stage, await linkOf('menen')),
    ];
    const { form: fields, document } = await offered(mine.agent, { ...mine.hidden, ...agreement });
    const unlimited = () => stage.source.query('delete from rate_limit');
    expect(await notRefused({ agent: mine.agent, fields }, document, unlimited)).toEqual([]);
    await unlimited();
    // The form of one link in the browser of another, with a file that was signed for either.
    const signed = await mayor.sign(document);
    for (const [agent, form] of [
      [other.agent, fields],
      [mine.agent, { ...fields, formToken: String(other.hidden['formToken']) }],
    ] as const)
      expect((await bring(agent, form, signed).expect(409)).text).toContain('LinkOfOtherTab');
    const theirs = await offered(other.agent, { ...other.hidden, ...agreement });
    expect((await bring(other.agent, theirs.form, signed).expect(422)).text).toContain(
      'Ce n’est pas le PDF de cette réponse',
    );
    expect([await kept(), await papersOfDossier()]).toEqual([0, []]);
  });

  const papersOfDossier = (): Promise<readonly { readonly name: string; readonly answer_id: string | null }[]> =>
    stage.source.query('select name, answer_id from stored_file where dossier_id = $1', [dossierId]);

  test('is kept with what was found: on its receipt, in the evidence and for the coordinator', async () => {
    const { agent, hidden } = await openForm(stage, await linkOf('anzegem'));
    const { form, document } = await offered(agent, { ...hidden, ...agreement });
    const signed = await mayor.sign(document);
    const confirmed = await bring(agent, form, signed).expect(303);
    const receipt = String(confirmed.headers['location']);
    expect((await bring(agent, form, signed).expect(303)).headers['location']).toBe(receipt);
    expect(await papersOfDossier()).toEqual([{ name: 'getekend.pdf', answer_id: form['submissionId'] }]);
    const { text } = await agent.get(receipt).expect(200);
    expect(text).toMatch(/certificaat op naam van An Voorbeeld \(Signature\)/);
    expect(text).toMatch(/ingetrokken is<\/dt>\s*<dd>niet gecontroleerd/);
    const [row] = await stage.source.query<[{ content: Record<string, unknown> }]>(
      'select content from evidence_content c join evidence e on e.id = c.evidence_id where e.dossier_id = $1',
      [dossierId],
    );
    expect(row.content['signedPdf']).toMatchObject({
      sha256: sha256(signed),
      offeredSha256: sha256(document),
      signer: 'An Voorbeeld (Signature)',
      authorities: ['Proefstaat'],
      revocation: 'notChecked',
    });
    expect(JSON.stringify(row.content)).not.toContain('85073003328');
    await until(async () => (await page()).participants[0]?.isCounted === true);
    const answer = (await page()).participants[0]?.answers[0];
    expect(answer?.papers.map((paper) => paper.sha256)).toEqual([sha256(signed)]);
    expect(answer?.signedPdf.map(({ value }) => value)).toContain('niet gecontroleerd');
    const paper = await agent.get(`${receipt}/pdf`).buffer(true).expect(200);
    const said = execFileSync(requireProgram('pdftotext'), ['-layout', '-', '-'], { input: paper.body as Buffer });
    expect(said.toString().replace(/\s+/g, ' ')).toContain('certificaat op naam van An Voorbeeld (Signature)');
  });

  test('holds in French too, says in the document what was answered, and asks no signed PDF of whoever has a question', async () => {
    const { agent, hidden } = await openForm(stage, await linkOf('menen'));
    const { document } = await offered(agent, { ...hidden, ...agreement, kind: 'decline', reason: 'Pas cette année.' });
    const said = execFileSync(requireProgram('pdftotext'), ['-layout', '-', '-'], { input: document }).toString();
    expect(said).toMatch(/La réponse[^]*Menen[^]*Pas cette année\./);
    const checked = await check(agent, { ...hidden, ...agreement, kind: 'question', question: 'Qui paie ?' });
    expect(checked.text).toContain('action="/teken/code"');
  });

  test('stops at five that were wrong: then even the right one is not looked at, until a quarter of an hour later', async () => {
    const { agent, hidden } = await openForm(stage, await linkOf('kortrijk'));
    const { form, document } = await offered(agent, { ...hidden, ...agreement });
    const signed = await mayor.sign(document);
    const before = await kept();
    for (let nth = 1; nth <= 5; nth += 1)
      expect((await bring(agent, form, document).expect(422)).text).toContain('staat geen handtekening');
    // Whichever quarter of an hour it is by the next press.
    await stage.source.query(
      `insert into rate_limit (key, window_start, count)
       select key, window_start + interval '15 minutes', 5 from rate_limit where key like 'signed-pdf:%'
       on conflict (key, window_start) do update set count = 5`,
    );
    const stopped = await bring(agent, form, signed).expect(422);
    expect(stopped.text).toContain('te veel pdf’s achter elkaar');
    expect(hiddenFields(stopped.text)).toEqual(form);
    expect(await kept()).toBe(before);
    await stage.source.query("delete from rate_limit where key like 'signed-pdf:%'");
    await bring(agent, form, signed).expect(303);
    expect(await kept()).toBe(before + 1);
  });

  /** Anzegem alone, in a call in which two sign; the first contact and the second. */
  async function twoSignatures(): Promise<readonly [string, string]> {
    const launched = await launchForTwo(stage, member);
    dossierId = launched.dossierId;
    await until(async () => (await page()).isStarted);
    return launched.paths;
  }

  test('counts for one answer of one link: not for who signs too, and not again after a withdrawal', async () => {
    const [path, otherPath] = await twoSignatures();
    const [first, second] = [await openForm(stage, path), await openForm(stage, otherPath)];
    const mine = await offered(first.agent, { ...first.hidden, ...agreement });
    const theirs = await offered(second.agent, { ...second.hidden, ...agreement });
    expect(theirs.document).not.toEqual(mine.document);
    const signed = await mayor.sign(mine.document);
    await bring(first.agent, mine.form, signed).expect(303);
    const refused = async (by: typeof first, form: Fields, file: Buffer): Promise<string> =>
      /role="alert">([^<]*)</.exec((await bring(by.agent, form, file).expect(422)).text)?.[1] ?? '';
    expect(await refused(second, theirs.form, signed)).toContain('Met deze pdf is al geantwoord');
    const bySame = await refused(second, theirs.form, await mayor.sign(theirs.document));
    expect(bySame).toContain('Met dit certificaat is al getekend');

    const taken = await openForm(stage, path);
    const back = { ...agreement, kind: 'withdrawal', withdrawal: 'Toch niet.' };
    const withdrawal = await offered(taken.agent, { ...taken.hidden, ...back });
    await bring(taken.agent, withdrawal.form, await mayor.sign(withdrawal.document)).expect(303);
    const again = await openForm(stage, path);
    const anew = await offered(again.agent, { ...again.hidden, ...agreement });
    expect(await refused(again, anew.form, signed)).toContain('Met deze pdf is al geantwoord');
    // The same document signed once more is still that of the answer that was withdrawn.
    const onceMore = await mayor.sign(mine.document, { at: new Date() });
    expect(await refused(again, anew.form, onceMore)).toContain('niet de pdf die bij dit antwoord hoort');
    expect(await kept()).toBe(2);
    // What was withdrawn stands no more: now the same person may sign for the other.
    await bring(second.agent, theirs.form, await mayor.sign(theirs.document)).expect(303);
  });

  test('fits when the same link is opened again later, also when a question was asked meanwhile', async () => {
    const [path] = await twoSignatures();
    const early = await openForm(stage, path);
    const { document } = await offered(early.agent, { ...early.hidden, ...agreement });
    const question = { ...early.hidden, ...agreement, kind: 'question', question: 'Wie betaalt?' };
    const checked = await check(early.agent, question);
    const form = hiddenFields((await post(early.agent, '/teken/code', hiddenFields(checked.text)).expect(200)).text);
    const code = await stage.post.codeFor(form['codeId'] ?? '');
    await post(early.agent, '/teken/bevestig', { ...form, code }).expect(303);
    const later = await openForm(stage, path);
    const same = await offered(later.agent, { ...later.hidden, ...agreement });
    expect(same.document).toEqual(document);
    await bring(later.agent, same.form, await mayor.sign(document)).expect(303);
  });
});
