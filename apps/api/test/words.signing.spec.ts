import type {
  Command,
  DossierPage,
  DraftPreview,
  MailList,
  MailPage,
  MailTextForm,
  MailTextPreview,
  MailTexts,
  Problem,
  PublicAnswerForm,
  PublicAnswerList,
} from '@penhouder/contracts';
import { recordIncoming } from '@penhouder/persistence';
import { checkBundle } from '@penhouder/bundles';
import { requireProgram, until } from '@penhouder/tools/testing';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedStage } from './parts';
import { agreement, exampleDraft, launchExample, openForm, type SharedStage, type Member } from './stage';

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

async function send(command: Command, status = 200): Promise<Problem & { readonly text: string }> {
  const answer = await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(command)
    .expect(status);
  return answer.body as Problem & { text: string };
}

async function mailsOf(kind: string): Promise<MailList['mails']> {
  return (await post()).mails.filter((mail) => mail.kind === kind);
}

async function post(): Promise<MailList> {
  return (await member.agent.get('/api/v1/mails').expect(200)).body as MailList;
}

async function speak(language: 'nl' | 'fr'): Promise<void> {
  await stage.source.query('update user_account set language = $1 where id = $2', [language, member.userId]);
}

test('the answer to a question repeats the question, in the mail and behind the link', async () => {
  const path = await stage.linkPath(dossierId, member.contacts.kortrijk);
  const asker = await openForm(stage, path);
  const question = { ...asker.hidden, ...agreement, kind: 'question', question: 'Wat kost het <per jaar>?' };
  await asker.agent.post('/teken/bevestig').type('form').send(question).expect(303);
  await until(async () => (await page()).tasks.some(({ kind }) => kind === 'answerQuestion'));
  const waiting = await openForm(stage, path);
  expect(waiting.page).toContain('Wat kost het &lt;per jaar&gt;?');
  expect(waiting.page).not.toContain('Antwoord van Vereniging wvg');

  const participantId = (await page()).participants.find(({ name }) => name === 'Kortrijk')?.id ?? '';
  await send({ type: 'AnswerQuestion', participantId, answer: 'Niets & nooit.' });
  const answered = await openForm(stage, path);
  expect(answered.page).toMatch(/Antwoord van Vereniging wvg[\s\S]*Niets &amp; nooit\./);
  const [sent] = await mailsOf('questionAnswer');
  const mail = (await member.agent.get(`/api/v1/mails/${sent?.id ?? ''}`).expect(200)).body as MailPage;
  expect(mail.text).toContain('De vraag van Kortrijk:\n> Wat kost het <per jaar>?');
  expect(mail.text).toMatch(/Vereniging wvg\d* schrijft:\n> Niets & nooit\./);
});

describe('an answer that all participants may read', () => {
  const list = async (): Promise<PublicAnswerList> =>
    (await member.agent.get(`/api/v1/dossiers/${dossierId}/public-answers`).expect(200)).body as PublicAnswerList;
  const save = async (form: Partial<PublicAnswerForm>, status = 200): Promise<PublicAnswerList> => {
    const rowId = (await list()).questions[0]?.rowId ?? '';
    const whole = { after: 0, question: 'Wat kost het?', answer: 'Niets.', isShown: true, isMailed: false, ...form };
    const path = `/api/v1/dossiers/${dossierId}/public-answers/${rowId}`;
    return (await member.agent.put(path).send(whole).expect(status)).body as PublicAnswerList;
  };
  const pageOf = async (name: keyof Member['contacts']): Promise<string> =>
    (await openForm(stage, await stage.linkPath(dossierId, member.contacts[name]))).page;

  test('is nobody else’s before the coordinator shares it', async () => {
    expect((await list()).questions).toMatchObject([
      { unitName: 'Kortrijk', answered: 'Niets & nooit.', shared: null },
    ]);
    expect(await pageOf('anzegem')).not.toContain('Wat kost het');
  });

  test('stands on every page in words that name nobody, and goes to everybody by mail where that is chosen', async () => {
    const { questions, readers } = await save({ isMailed: true });
    expect(questions[0]?.shared).toMatchObject({ version: 1, isMailed: true, by: 'Coördinator' });
    expect(readers).toBe(3);
    for (const name of ['anzegem', 'kortrijk'] as const)
      expect(await pageOf(name)).toMatch(/voor alle deelnemers[\s\S]*Wat kost het\?[\s\S]*Niets\./);
    const french = await pageOf('menen');
    const shared = french.slice(french.indexOf('Questions et réponses pour tous les participants'));
    expect(shared.slice(0, shared.indexOf('</section>'))).toContain('Wat kost het?');
    expect(shared.slice(0, shared.indexOf('</section>'))).not.toContain('Kortrijk');
    await until(async () => (await mailsOf('publicAnswer')).length === 3);
    const mails = await mailsOf('publicAnswer');
    expect(mails.filter(({ subject }) => subject.includes('Question et réponse'))).toHaveLength(1);
    const mail = (await member.agent.get(`/api/v1/mails/${mails[0]?.id ?? ''}`).expect(200)).body as MailPage;
    expect(mail.text).toContain('> Wat kost het?');
  });

  test('is corrected as a version, and taken off again; whoever saw an earlier one does not overwrite it', async () => {
    const corrected = await save({ after: 1, answer: 'Bijna niets.' });
    expect(corrected.questions[0]?.shared).toMatchObject({ version: 2, answer: 'Bijna niets.', isMailed: false });
    expect(await save({ after: 1, answer: 'Bijna niets.' })).toEqual(corrected);
    await save({ after: 1, answer: 'Iets anders.' }, 409);
    expect(await pageOf('anzegem')).toMatch(/Bijna niets\.[\s\S]*Verbeterd op/);
    await save({ after: 2, isShown: false });
    expect(await pageOf('anzegem')).not.toContain('Vragen en antwoorden voor alle deelnemers');
    expect(await mailsOf('publicAnswer')).toHaveLength(3);
  });

  test('stands with every version in the file of the whole dossier', async () => {
    const { body } = (await member.agent
      .get(`/api/v1/dossiers/${dossierId}/bundle`)
      .responseType('blob')
      .expect(200)) as {
      body: Buffer;
    };
    const file = join(mkdtempSync(join(tmpdir(), 'shared-')), 'bundle.zip');
    writeFileSync(file, body);
    expect((await checkBundle(file)).problems).toEqual([]);
    const print = 'import sys, zipfile; sys.stdout.write(zipfile.ZipFile(sys.argv[1]).read("gedeeld.jsonl").decode())';
    const lines = execFileSync(requireProgram('python3'), ['-c', print, file], { encoding: 'utf8' }).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { version: 1, answer: 'Niets.', isShown: true, isMailed: true },
      { version: 2, answer: 'Bijna niets.', isShown: true },
      { version: 3, isShown: false },
    ]);
  });

  test('is refused for a question that was not answered, and is not found for a row or in a dossier of somebody else', async () => {
    const form = { after: 0, question: 'V', answer: 'A', isShown: true, isMailed: false };
    const share = async (rowId: string): Promise<object> =>
      (await member.agent.put(`/api/v1/dossiers/${dossierId}/public-answers/${rowId}`).send(form)).body as object;
    const { agent, hidden } = await openForm(stage, await stage.linkPath(dossierId, member.contacts.menen));
    const asked = { ...hidden, ...agreement, kind: 'question', question: 'Combien ?' };
    await agent.post('/teken/bevestig').type('form').send(asked).expect(303);
    expect(await share(hidden['submissionId'] ?? '')).toMatchObject({ status: 422, code: 'QuestionNotAnswered' });
    expect(await share(randomUUID())).toMatchObject({ status: 404, code: 'NotFound' });
    const other = await stage.addBody('public');
    await other.agent.get(`/api/v1/dossiers/${dossierId}/public-answers`).expect(404);
  });
});

test('the page tells what the own organisation did and received, with times, and names no other', async () => {
  const historyOf = async (name: 'anzegem' | 'kortrijk', unit: string): Promise<string> => {
    const { page } = await openForm(stage, await stage.linkPath(dossierId, member.contacts[name]));
    return page.slice(page.indexOf(`Wat ${unit} in dit dossier deed en kreeg`), page.indexOf('<footer>'));
  };
  const kortrijk = await historyOf('kortrijk', 'Kortrijk');
  expect(kortrijk).toMatch(/2019[^<]*<\/dt>\s*<dd>Mail aan algemeen directeur: uitnodiging/);
  expect(kortrijk).toContain('<dd>Een vraag, door Griet Voorbeeld, algemeen directeur');
  expect(kortrijk).not.toMatch(/Anzegem|Menen/);
  const anzegem = await historyOf('anzegem', 'Anzegem');
  expect(anzegem).toContain('Mail aan algemeen directeur: uitnodiging');
  expect(anzegem).not.toMatch(/Kortrijk|Menen|Griet Voorbeeld/);
});

test('Post says why a mail did not leave, and whether the server refused it', async () => {
  await until(async () => (await mailsOf('invitation')).every(({ state }) => state === 'sent'));
  const ids = (await mailsOf('invitation')).map(({ id }) => id);
  const ends = [
    ['skipped', 'dateMoved', null],
    ['failed', null, '550 5.1.1 no such user'],
    ['failed', null, 'ETIMEDOUT'],
  ];
  // As if the dossier had heard of them before: otherwise it would hear in the middle of what follows.
  const asIf = `update mail set state = $2, skip_reason = $3, smtp_response = $4, failure_reported_at = clock_timestamp() where id = $1`;
  for (const [index, end] of ends.entries()) await stage.source.query(asIf, [ids[index], ...end]);
  const shown = await mailsOf('invitation');
  const textOf = (index: number): string => shown.find(({ id }) => id === ids[index])?.statusText ?? '';
  expect(textOf(0)).toBe('Niet verstuurd: de datum in deze mail is intussen verplaatst.');
  expect(textOf(1)).toBe('De mailserver weigerde deze mail.');
  expect(textOf(2)).toMatch(/^Niet verstuurd: na 1 poging nam de mailserver deze mail nog niet aan/);
});

test('the page of a mail shows what came back to it, as words and never as a page', async () => {
  const mailId = (await mailsOf('receipt'))[0]?.id ?? '';
  const report = { kind: 'bounce', status: '5.1.1', diagnostic: 'User unknown', subject: 'Undelivered' } as const;
  const absent = { kind: 'autoReply', status: null, diagnostic: null, subject: 'Afwezig' } as const;
  const raw = Buffer.from('mail');
  const said = { fromAddress: 'secretariaat@stad.example', text: 'Terug <b>maandag</b>.', raw, messageId: null };
  const place = { mailId, foundBy: 'address', bodyId: member.bodyId, dossierId: null, participantId: null } as const;
  const come = (message: typeof absent | typeof report, sha256: string) =>
    recordIncoming(stage.source, {
      message: { ...message, ...said, sha256, contentSha256: sha256 },
      place: { ...place, state: 'none', reading: null },
    });
  await come(absent, '0'.repeat(64));
  await come(report, '1'.repeat(64));
  const mail = (await member.agent.get(`/api/v1/mails/${mailId}`).expect(200)).body as MailPage;
  expect(mail.statusText).toBe('Deze mail vertrok, maar de mailserver van de ontvanger stuurde hem terug.');
  expect(mail.cameBack).toMatchObject([
    { kindText: 'teruggestuurd: niet afgeleverd', report: '5.1.1: User unknown', subject: 'Undelivered' },
    {
      kindText: 'automatisch antwoord',
      report: null,
      from: 'secretariaat@stad.example',
      text: 'Terug <b>maandag</b>.',
    },
  ]);
});

test('a coordinator who reads French is answered, refused and told in French', async () => {
  await speak('fr');
  const refusedContact = { unitId: (await page()).participants[0]?.unitId, name: 'X', function: 'Y', phone: null };
  const contact = await member.agent
    .post('/api/v1/contacts')
    .send({ ...refusedContact, email: 'x@y', language: 'fr', isArchived: false })
    .expect(422);
  expect((contact.body as Problem).detail).toMatch(/^Ce n’est pas une adresse e-mail complète/);

  const [first] = (await page()).participants;
  const contactId = member.contacts.anzegem;
  const unknown = { type: 'ReplaceContact', contactId, replacementContactId: contactId } as const;
  expect(await send({ ...unknown, participantId: randomUUID() }, 404)).toMatchObject({
    code: 'NotAParticipant',
    detail: expect.stringMatching(/^Cette administration ne participe pas/) as string,
  });
  const reminded = await send({ type: 'RemindNow', participantIds: [first?.id ?? ''] });
  expect(reminded.text).toBe('Rappeler 1 participant : fait (Anzegem).');

  expect((await post()).sentence).toMatch(/^(Rien n’est prêt|\d+ courriels? (est|sont) prêts?) à partir ; \d+ /);
  expect((await page()).quorum[0]?.status.word).toBe('pas encore atteint');
  const draft = await member.agent.post('/api/v1/drafts').send({ content: {} });
  expect((draft.body as Problem).detail).toMatch(/^Certains champs/);
  const door = await stage
    .visitor()
    .get(await stage.signInPath(member.userId))
    .expect(200);
  expect(door.text).toContain('<html lang="fr"');
  expect(door.text).toContain('Se connecter à Penhouder');
  await speak('nl');
});

describe('the words of a mail', () => {
  const path = (): string => `/api/v1/dossiers/${dossierId}/mail-texts`;
  const template = { subject: 'Nog even, {{gemeente}}', body: 'Voor {{uiterste_dag}} graag.\n\n{{link}}\n\nDank u.' };
  const reminder = { kind: 'reminder', language: 'nl' } as const;
  const reminderText = async (): Promise<MailTexts['mails'][number] | undefined> =>
    ((await member.agent.get(path()).expect(200)).body as MailTexts).mails.find(
      ({ kind, language }) => kind === 'reminder' && language === 'nl',
    );
  const save = (form: Omit<MailTextForm, 'kind' | 'language'>, status = 200): Promise<Problem> =>
    member.agent
      .put(path())
      .send({ ...reminder, ...form })
      .expect(status)
      .then((answer) => answer.body as Problem);

  test.each([
    ['MailTextWordUnknown', 'Dag {{stad}}\n{{link}}', /^Regel 1: \{\{stad\}\} bestaat niet/],
    ['MailTextUnreadable', 'Dag\n{{{gemeente}}}\n{{link}}', /^Regel 2: /],
    ['MailTextPartMisplaced', 'Klik op {{link}}.', /^Regel 1: \{\{link\}\} staat alleen/],
    ['MailTextLinkMissing', 'Dag {{gemeente}}', /precies één regel \{\{link\}\}/],
  ])(
    '%s: what cannot be filled in is refused at its field with its line, and nothing is kept',
    async (code, body, says) => {
      const refused = await save({ after: 0, template: { ...template, body } }, 422);
      expect(refused.errors).toMatchObject([
        { pointer: '/template/body', code, detail: expect.stringMatching(says) as string },
      ]);
      const preview = await member.agent.post(`${path()}/preview`).send({ mail: { ...reminder, ...template, body } });
      expect(preview.body).toMatchObject({ code, errors: [{ pointer: '/mail/body' }] });
      expect(await reminderText()).toMatchObject({ ...reminder, origin: 'standard', version: 0 });
    },
  );

  test('are tried on real data, and a preview changes nothing', async () => {
    const tried = await member.agent
      .post(`${path()}/preview`)
      .send({ mail: { ...reminder, ...template } })
      .expect(200);
    const { preview } = tried.body as MailTextPreview;
    expect(preview).toMatchObject({
      subject: 'Oefening: Nog even, Anzegem',
      text: expect.stringContaining('Anzegem') as string,
    });
    expect(preview?.plain).toContain('Voor vrijdag 13 december 2019 graag.');
    expect(preview?.html).not.toContain('{{');
    expect((await reminderText())?.version).toBe(0);
  });

  test('hold for what is planned after them: a planned mail keeps its words, the next one has the new', async () => {
    const participantIds = [(await page()).participants.find(({ name }) => name === 'Anzegem')?.id ?? ''];
    const before = (await mailsOf('reminder')).length;
    await send({ type: 'RemindNow', participantIds });
    await until(async () => (await mailsOf('reminder')).length === before + 1);
    await save({ after: 0, template });
    expect(await reminderText()).toMatchObject({ origin: 'dossier', version: 1, template });
    expect(await save({ after: 0, template: null }, 409)).toMatchObject({ code: 'MailTextChangedSince' });
    await send({ type: 'RemindNow', participantIds });
    await until(async () => (await mailsOf('reminder')).length === before + 2);
    await save({ after: 1, template: null });
    await send({ type: 'RemindNow', participantIds });
    await until(async () => (await mailsOf('reminder')).length === before + 3);
    const subjects = (await mailsOf('reminder')).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject === 'Oefening: Nog even, Anzegem')).toHaveLength(1);
    expect(await reminderText()).toMatchObject({ origin: 'standard', version: 2 });
  });

  test('can be given to every mail that participants get; the others say why not', async () => {
    const { mails, fixed } = (await member.agent.get(path()).expect(200)).body as MailTexts;
    expect(mails.length).toBeGreaterThan(20);
    for (const { kind, language, template: known } of mails) {
      const mail = { kind, language, subject: `Eigen: ${known.subject}`, body: `${known.body}\n\nMet dank.` };
      const tried = (await member.agent.post(`${path()}/preview`).send({ mail }).expect(200)).body as MailTextPreview;
      expect(tried.preview?.subject).toMatch(/^(Oefening: |Exercice\u00a0: )Eigen: /);
      expect(tried.preview?.plain).toMatch(/Met dank\.\n\n-- \n/);
      expect(`${tried.preview?.html ?? ''}${tried.preview?.plain ?? ''}`).not.toContain('{{');
    }
    expect(fixed).toContainEqual({
      kind: 'signCode',
      kindText: 'code om een antwoord te bevestigen',
      reasonText: 'Altijd dezelfde woorden, zodat een valse mail opvalt.',
    });
  });

  test('MailTextPartMissing: a receipt cannot lose what was recorded, in a dossier or in a draft', async () => {
    const bare = { subject: 'Dank u', body: '{{inleiding}}\n\n{{link}}' };
    const form = { kind: 'receipt', language: 'nl', after: 0, template: bare } as const;
    const refused = (await member.agent.put(path()).send(form).expect(422)).body as Problem;
    expect(refused).toMatchObject({ code: 'MailTextPartMissing', errors: [{ pointer: '/template/body' }] });
    expect(refused.errors[0]?.detail).toMatch(/^\{\{bericht\}\} moet in de tekst staan/);
    const mailTexts = [{ ...bare, kind: 'receipt' as const, language: 'nl' as const }];
    const content = { ...(await exampleDraft(stage, member)), mailTexts };
    const { id } = (await member.agent.post('/api/v1/drafts').send({ content }).expect(201)).body as { id: string };
    const launch = member.agent.post(`/api/v1/drafts/${id}/launch`).set('Idempotency-Key', randomUUID());
    expect(JSON.stringify((await launch.expect(422)).body)).toContain('MailTextPartMissing');
  });

  test('hold for a mail that a coordinator sends by hand', async () => {
    const own = {
      subject: 'Voor iedereen: {{oproep}}',
      body: 'Een antwoord.\n\n{{inleiding}}\n\n{{link}}\n\n{{bericht}}',
    };
    const form = { kind: 'publicAnswer', language: 'nl', after: 0, template: own } as const;
    await member.agent.put(path()).send(form).expect(200);
    const answers = `/api/v1/dossiers/${dossierId}/public-answers`;
    const [asked] = ((await member.agent.get(answers).expect(200)).body as PublicAnswerList).questions;
    const shown = { question: 'Wat kost het?', answer: 'Niets.', isShown: true, isMailed: true };
    const after = asked?.shared?.version ?? 0;
    await member.agent
      .put(`${answers}/${asked?.rowId ?? ''}`)
      .send({ ...shown, after })
      .expect(200);
    const subjects = (await mailsOf('publicAnswer')).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject.startsWith('Oefening: Voor iedereen: '))).toHaveLength(2);
    expect(subjects.filter((subject) => subject.startsWith('Exercice\u00a0: '))).toHaveLength(2);
  });

  test('are those of the own body only', async () => {
    const stranger = await stage.addBody('vreemd');
    await stranger.agent.get(path()).expect(404);
    await stranger.agent
      .put(path())
      .send({ ...reminder, after: 2, template })
      .expect(404);
    await stranger.agent
      .post(`${path()}/preview`)
      .send({ mail: { ...reminder, ...template } })
      .expect(404);
  });

  test('can be given before the launch, and the invitations leave with them', async () => {
    const mailTexts = [{ ...template, kind: 'invitation' as const, language: 'nl' as const }];
    const content = { ...(await exampleDraft(stage, member)), mailTexts };
    const made = await member.agent.post('/api/v1/drafts').send({ content }).expect(201);
    const { id } = made.body as { id: string };
    const known = (await member.agent.get(`/api/v1/drafts/${id}/mail-texts`).expect(200)).body as MailTexts;
    expect(known.mails[0]).toMatchObject({ kind: 'invitation', origin: 'dossier', template });
    const preview = (await member.agent.get(`/api/v1/drafts/${id}/preview`).expect(200)).body as DraftPreview;
    expect(preview.participants[0]?.mails[0]?.subject).toBe('Oefening: Nog even, Anzegem');
    await member.agent.post(`/api/v1/drafts/${id}/launch`).set('Idempotency-Key', randomUUID()).expect(201);
    await until(async () =>
      (await mailsOf('invitation')).some(({ subject }) => subject === 'Oefening: Nog even, Anzegem'),
    );
  });
});
