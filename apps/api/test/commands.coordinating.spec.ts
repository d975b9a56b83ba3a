import type {
  Command,
  DossierPage,
  DossierTexts,
  OwnText,
  Problem,
  Timeline,
  TextChanges,
  TextDocuments,
} from '@penhouder/contracts';
import { hashOfText, type TextVersionRow, unitIdOf } from '@penhouder/persistence';
import { until } from '@penhouder/tools/testing';
import { randomUUID } from 'node:crypto';
import { sharedStage } from './parts';
import { launchExample, openForm, type Member, moveOwnClock, type SharedStage } from './stage';

/** Waregem, which was not among the three. */
const WAREGEM = '34040';
const ZWEVEGEM = '34042';

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

async function send(command: Command, status = 200): Promise<Problem> {
  const answer = await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send(command);
  expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({ status });
  return answer.body as Problem;
}

async function participantId(name: string): Promise<string> {
  return (await page()).participants.find((one) => one.name === name)?.id ?? '';
}

async function stepId(kind: string): Promise<string> {
  return (await page()).steps.find((one) => one.kind === kind)?.id ?? '';
}

async function onPaper(name: string, reply: unknown): Promise<void> {
  const form = {
    id: randomUUID(),
    participantId: await participantId(name),
    slot: 1,
    name: 'X',
    function: 'schepen',
    why: 'Per post.',
    fileId: null,
    reply,
  };
  await member.agent.post(`/api/v1/dossiers/${dossierId}/paper-answers`).send(form).expect(201);
}

const mandates = { opmaken: true, indienen: true, uitvoeren: true };
const reason = 'Zo afgesproken.';

test('documents of the call go with the text, filled in for the reader, as PDF, for its holder and the coordinator', async () => {
  const { agent, page: text } = await openForm(stage, await stage.linkPath(dossierId, member.contacts.anzegem));
  expect(text).toContain('<strong>Artikel 1.</strong> Anzegem keurt de intentieverklaring goed');
  const pdf = await agent.get('/teken/documenten/ontwerpbesluit/pdf').expect(200);
  const bytes = pdf.body as Buffer;
  expect(text).toContain(`Ontwerp van besluit: PDF (${String(Math.round(bytes.length / 1000))}\u00a0kB)`);
  expect(pdf.headers['content-disposition']).toMatch(/^attachment; filename="Ontwerp van besluit - Anzegem\.pdf"/);
  expect(bytes.includes('/MarkInfo')).toBe(true);
  await agent.get('/teken/documenten/verklaring/pdf').expect(404);
  await stage.visitor().get('/teken/documenten/ontwerpbesluit/pdf').expect(401);

  const anzegem = await participantId('Anzegem');
  const path = `/api/v1/dossiers/${dossierId}/participants/${anzegem}/documents`;
  const { documents } = (await member.agent.get(path).expect(200)).body as TextDocuments;
  expect(documents).toMatchObject([{ code: 'ontwerpbesluit', language: 'nl', title: 'Ontwerp van besluit' }]);
  expect(documents[0]?.html).toContain('Anzegem keurt de intentieverklaring goed');
  const same = await member.agent.get(documents[0]?.href ?? '').expect(200);
  expect((same.body as Buffer).equals(bytes)).toBe(true);
  await member.agent.get(`${path}/ontwerpbesluit/fr`).expect(404);

  const [row] = await stage.source.query<[TextVersionRow]>(
    `select language, title, brief, statement, note, documents, sha256 from text_version where participant_id = $1`,
    [anzegem],
  );
  expect(row.sha256).toBe(hashOfText(row));
  expect(row.sha256).not.toBe(hashOfText({ ...row, documents: [] }));
});

test('the page says what the quorum still needs, and of whom', async () => {
  expect((await page()).outlook).toMatchObject({
    status: { code: 'possible', word: 'nog haalbaar' },
    sentence: expect.stringContaining('Het quorum is nog haalbaar') as string,
    certainOn: null,
  });
});

test('reminding nobody is refused with what to do', async () => {
  const refusal = await send({ type: 'RemindNow', participantIds: [] }, 409);
  expect(refusal).toMatchObject({ code: 'NothingToRemind', detail: expect.stringContaining('Kies een') as string });
});

test('a participant is added with its own text, link and invitation', async () => {
  const unitId = unitIdOf('municipality', WAREGEM);
  const form = {
    unitId,
    name: 'Secretariaat',
    function: 'secretaris',
    email: 'info@waregem.example',
    phone: null,
    language: 'nl',
    isArchived: false,
  };
  const created = await member.agent.post('/api/v1/contacts').send(form).expect(201);
  const { id: contactId } = created.body as { id: string };
  const candidate = await member.agent.get(`/api/v1/dossiers/${dossierId}/candidates/${unitId}`).expect(200);
  expect(candidate.body).toMatchObject({ name: 'Waregem', slots: 1, figures: [{ id: 'inhabitants' }] });
  await send({ type: 'AddParticipant', unitId, contacts: [{ contactId, slot: 1 }], reason });
  expect((await page()).participants.map(({ name }) => name)).toEqual(['Anzegem', 'Kortrijk', 'Menen', 'Waregem']);
  await until(async () => (await page()).participants[3]?.lastMail !== null);
  const twice = await send({ type: 'AddParticipant', unitId, contacts: [{ contactId, slot: 1 }], reason }, 422);
  expect(twice).toMatchObject({ code: 'SameUnitTwice', detail: expect.stringContaining('Waregem') as string });
});

test('an adviser joins with a figure by hand, and is asked nothing', async () => {
  const unitId = unitIdOf('municipality', ZWEVEGEM);
  const figures = { inhabitants: 25_000 };
  await send({ type: 'AddParticipant', unitId, contacts: [], role: 'advisor', figures, reason });
  const joined = (await page()).participants.find((one) => one.unitId === unitId);
  expect(joined).toMatchObject({ role: 'advisor', standing: { code: 'notAsked' }, contacts: [], lastMail: null });
  expect(joined?.figures).toMatchObject([{ id: 'inhabitants', value: 25_000 }]);
  await send({ type: 'DropParticipant', participantId: joined?.id ?? '', reason });
});

test('a date moves with its reminders, a participant gets longer, both with what they are refused for', async () => {
  await send({ type: 'MoveDate', date: 'internalDue', on: '2019-12-10', time: null, reason });
  expect((await page()).dates.internalDue).toMatchObject({ on: '2019-12-10', text: 'di 10 december 2019' });
  await send({ type: 'ExtendParticipant', participantId: await participantId('Menen'), on: '2019-12-17', reason });
  expect((await page()).participants[2]).toMatchObject({ isExtended: true, due: { on: '2019-12-17' } });
  expect(
    await send({ type: 'MoveDate', date: 'internalDue', on: '2019-12-10', time: null, reason }, 422),
  ).toMatchObject({ code: 'DateUnchanged' });
  const late = {
    type: 'ExtendParticipant',
    participantId: await participantId('Menen'),
    on: '2020-03-01',
    reason,
  } as const;
  expect(await send(late, 422)).toMatchObject({ code: 'ExtensionAfterClosing' });
});

test('a question is answered, a reminder sent by hand', async () => {
  await onPaper('Kortrijk', { kind: 'question', text: 'Wat kost het?' });
  await until(async () => (await page()).tasks.some(({ kind }) => kind === 'answerQuestion'));
  const [task] = (await page()).tasks.filter(({ kind }) => kind === 'answerQuestion');
  expect(task?.command).toMatchObject({ type: 'AnswerQuestion', participantId: await participantId('Kortrijk') });
  await send({ type: 'AnswerQuestion', participantId: await participantId('Kortrijk'), answer: 'Niets.' });
  expect((await page()).tasks).toEqual([]);
  await send({ type: 'RemindNow', participantIds: [await participantId('Kortrijk')] });
  expect(
    await send({ type: 'AnswerQuestion', participantId: await participantId('Kortrijk'), answer: 'Nog eens.' }, 409),
  ).toMatchObject({ code: 'NoOpenQuestion' });
});

test('a participant that is dropped is asked no more', async () => {
  await send({ type: 'DropParticipant', participantId: await participantId('Waregem'), reason });
  expect((await page()).participants[3]).toMatchObject({ isDropped: true, commands: [] });
});

const standingOf = async (name: string): Promise<string | undefined> =>
  (await page()).participants.find((one) => one.name === name)?.standing.code;

async function changesOf(name: string): Promise<TextChanges['changes']> {
  const path = `/api/v1/dossiers/${dossierId}/participants/${await participantId(name)}/text-changes`;
  return ((await member.agent.get(path).expect(200)).body as TextChanges).changes;
}

test('a new text is signed again by whoever signed the part that changes; the others hear nothing', async () => {
  for (const name of ['Anzegem', 'Kortrijk', 'Menen']) await onPaper(name, { kind: 'agree', mandates });
  await until(async () => (await page()).answered === 3);
  const texts = `/api/v1/dossiers/${dossierId}/texts`;
  const now = ((await member.agent.get(texts).expect(200)).body as DossierTexts).texts;
  const withWords = (words: string): OwnText[] =>
    now.map((text) => ({ ...text, statement: `${text.statement}\n\n${words}` }));
  const preview = async (words: string, status = 200): Promise<unknown> =>
    (
      await member.agent
        .post(`${texts}/preview`)
        .send({ texts: withWords(words) })
        .expect(status)
    ).body as unknown;
  expect(await preview('Voor {{gemeent}}.', 422)).toMatchObject({
    code: 'TextWordsUnknown',
    detail: expect.stringContaining('gemeent') as string,
    errors: [{ pointer: '/texts/0/statement' }],
  });
  expect(await preview('{{#groot}}', 422)).toMatchObject({ code: 'TextUnreadable' });
  const forCity = '{{#kenmerk.centrumstad}}Ook in de deelgemeenten.{{/kenmerk.centrumstad}}';
  expect(await preview(forCity)).toMatchObject({
    sentence: expect.stringContaining('Kortrijk tekende') as string,
    changed: [{ name: 'Kortrijk', canSignAgain: true }],
  });
  const command = { type: 'PublishText', texts: withWords(forCity), needsSignature: true, reason } satisfies Command;
  await send(command);
  expect([await standingOf('Kortrijk'), await standingOf('Anzegem')]).toEqual(['mustConfirm', 'agreed']);
  const after = (await member.agent.get(texts).expect(200)).body as DossierTexts;
  expect(after.texts[0]?.statement).toContain('Ook in de deelgemeenten.');
  expect(await send({ ...command, reason: 'Nog eens.' }, 409)).toMatchObject({ code: 'TextUnchanged' });
  expect(await changesOf('Kortrijk')).toMatchObject([{ title: 'Versie 1 en versie 2, in het Nederlands' }]);
  expect((await changesOf('Kortrijk'))[0]?.html).toContain('<ins>Ook in de deelgemeenten.</ins>');
  expect(await changesOf('Anzegem')).toEqual([]);
  const { page: asked } = await openForm(stage, await stage.linkPath(dossierId, member.contacts.kortrijk));
  expect(asked).toMatch(/Wat is er veranderd sinds versie 1\?[^]*<ins>Ook in de deelgemeenten\.<\/ins>/);
  await onPaper('Kortrijk', { kind: 'agree', mandates });
  await until(async () => (await standingOf('Kortrijk')) === 'agreed');
});

test('the round, the board, the filing, the decision and the reports bring a dossier to its end', async () => {
  const { quorum, outlook } = await page();
  expect([quorum[0]?.isMet, outlook?.status.code]).toEqual([true, 'certain']);
  await moveOwnClock(member.agent, dossierId, '2019-12-20T10:00:00.000Z');
  const board = await stepId('body-decision');
  const meeting = {
    type: 'RecordBodyDecision',
    stepId: board,
    meetingOn: '2019-12-19',
    entitled: 15,
    nextMeetingOn: null,
    extractFileId: null,
    note: null,
  } as const;
  const votes = { for: 9, against: 0, abstained: 1 };
  expect(
    await send({ ...meeting, outcome: 'approved', present: 7, votes: { for: 7, against: 0, abstained: 0 } }, 422),
  ).toMatchObject({ code: 'PresenceQuorumNotMet' });
  await send({ ...meeting, outcome: 'approved', present: 10, votes });
  const submission = await stepId('submission');
  await send({ type: 'DeclareReady', stepId: submission });
  await send({
    type: 'RecordSubmission',
    stepId: submission,
    submittedOn: '2019-12-20',
    submittedTime: '10:30',
    receiptNumber: 'AB-1',
    fileId: null,
    despiteReason: null,
  });
  const filed = (await page()).steps.find(({ id }) => id === submission)!;
  expect(filed.sentence).toContain('vr 20 december 2019, 10.30 uur');
  await moveOwnClock(member.agent, dossierId, '2020-04-08T10:00:00.000Z');
  await send({
    type: 'RecordFunderDecision',
    stepId: await stepId('funder-decision'),
    decidedOn: '2020-04-08',
    outcome: 'approved',
    amountCents: null,
    note: null,
  });
  expect((await page()).amount?.cents).toBeGreaterThan(0);
  const duty = await stepId('recurring-duty');
  const reports = async () => (await page()).steps.find(({ id }) => id === duty)!.years;
  const years = (await reports()).map(({ year }) => year);
  await moveOwnClock(member.agent, dossierId, '2026-03-01T10:00:00.000Z');
  const [first = 0] = years;
  const about = { stepId: duty, year: first } as const;
  await send({ type: 'RecordReport', ...about, submittedOn: '2026-02-20', fileId: null, note: null });
  await send({ type: 'ReturnReport', ...about, returnedOn: '2026-02-24', dueOn: '2026-03-24', reason });
  const returned = (await reports()).find(({ year }) => year === first)!;
  expect(returned).toMatchObject({ due: { on: '2026-03-24' }, status: { code: 'returned' }, canBeReturned: false });
  expect(returned.course[0]).toContain('teruggestuurd op di 24 februari 2026');
  for (const year of years)
    await send({ type: 'RecordReport', stepId: duty, year, submittedOn: '2026-02-27', fileId: null, note: null });
  expect(await page()).toMatchObject({ isClosed: true, outcome: { code: 'approved' }, primary: null });
  expect((await page()).commands.map(({ type }) => type)).toEqual(['NameSuccessor']);
});

test('the timeline tells who did what and when: a coordinator by name, a municipality, a clock that nobody moves', async () => {
  await stage.source.query(`update user_account set name = 'Greet Voorbeeld' where id = $1`, [member.userId]);
  const { past } = (await member.agent.get(`/api/v1/dossiers/${dossierId}/timeline`).expect(200)).body as Timeline;
  const told = past.map(({ when, text }) => `${when.text}: ${text}`);
  for (const words of [
    'di 1 oktober 2019, 10.00 uur: Greet Voorbeeld startte het dossier met 3 deelnemers.',
    'di 1 oktober 2019, 10.00 uur: Kortrijk stelde een vraag. De herinneringen aan Kortrijk wachten op het antwoord.',
    'di 1 oktober 2019, 10.00 uur: Menen antwoordde op papier: akkoord. Greet Voorbeeld voerde het in.',
    'wo 8 april 2020, 12.00 uur: De opvolging begint: een verslag per jaar, van 2020 tot en met 2025.',
    'wo 11 december 2019, 0.00 uur: De eigen uiterste dag is voorbij.',
    'vr 20 december 2019, 11.00 uur: Greet Voorbeeld verklaarde het dossier klaar om in te dienen.',
  ])
    expect(told).toContain(words);
  expect(told).toContainEqual(
    expect.stringMatching(/^di 1 oktober 2019, 10\.00 uur: Uitnodiging aan Secretariaat kortrijk, Kortrijk: /),
  );
});

test('a closed dossier says so to whoever still asks something', async () => {
  const refused = await send({ type: 'WithdrawDossier', reason }, 409);
  expect(refused).toMatchObject({ code: 'DossierIsClosed', detail: expect.stringMatching(/\.$/) as string });
});

test('a dossier that ended by itself names what came out of it, and stays as it ended', async () => {
  const { dossierId: next } = await launchExample(stage, member);
  await send({ type: 'NameSuccessor', successorId: next, reason });
  expect(await page()).toMatchObject({ isClosed: true, outcome: { code: 'approved' } });
  const shown = await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200);
  expect(JSON.stringify(shown.body)).toContain(next);
  expect(await send({ type: 'NameSuccessor', successorId: next, reason }, 409)).toMatchObject({
    code: 'NotANewSuccessor',
  });
});

test('the same key for another command is another command: nobody hears "done" of what was not done', async () => {
  const other = await launchExample(stage, member);
  const path = `/api/v1/dossiers/${other.dossierId}`;
  const read = async (): Promise<DossierPage> => (await member.agent.get(path).expect(200)).body as DossierPage;
  await until(async () => (await read()).isStarted);
  const participantId = (await read()).participants[1]?.id;
  const key = randomUUID();
  const send = (command: object) =>
    member.agent.post(`${path}/commands`).set('Idempotency-Key', key).send(command).expect(200);
  await send({ type: 'ExtendParticipant', participantId, on: '2020-01-10', reason: 'Later college.' });
  await send({ type: 'DropParticipant', participantId, reason: 'Doet niet mee.' });
  expect((await read()).participants.find(({ id }) => id === participantId)?.standing.code).toBe('dropped');
});
