import type { Command, DossierPage, MailList, MailPage, Problem } from '@penhouder/contracts';
import { recordIncoming } from '@penhouder/persistence';
import { randomUUID } from 'node:crypto';
import { agreement, launchExample, openApiStage, openForm, type ApiStage, type Member } from './stage';

let stage: ApiStage;
let member: Member;
let dossierId: string;

beforeAll(async () => {
  stage = await openApiStage('words');
  stage.startWorker();
  member = await stage.addBody('wvg');
  dossierId = (await launchExample(stage, member)).dossierId;
  await until(async () => (await page()).isStarted);
});

afterAll(() => stage.close());

async function page(): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  for (let tried = 0; !(await isDone()); tried += 1) {
    if (tried > 200) throw new Error('waited too long');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
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
  expect(mail.text).toContain('Vereniging wvg schrijft:\n> Niets & nooit.');
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
  const absent = { kind: 'autoReply', status: null, diagnostic: null, subject: 'Afwezig' } as const;
  const said = { fromAddress: 'secretariaat@stad.example', text: 'Terug <b>maandag</b>.', sha256: '0'.repeat(64) };
  await recordIncoming(stage.source, { mailId, ...absent, ...said });
  const report = { kind: 'bounce', status: '5.1.1', diagnostic: 'User unknown', subject: 'Undelivered' } as const;
  await recordIncoming(stage.source, { mailId, ...report, ...said, sha256: '1'.repeat(64) });
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
