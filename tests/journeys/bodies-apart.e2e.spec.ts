import { randomUUID } from 'node:crypto';
import { apiPaths, callListSchema, dossierListSchema, mailListSchema, todaySchema } from '@penhouder/contracts';
import { type Coordinator, narrator, pdfOf, Play, type Product, refusalOf } from '@penhouder/tools/product';
import { openStory, type Story } from './support/story';

let story: Story;
let product: Product;
let play: Play;
let stranger: Coordinator;
let mailId: string;
let fileId: string;
let draftId: string;

beforeAll(async () => {
  story = await openStory('bodies-apart');
  ({ product } = story);
  const opening = { body: 'W13', title: 'Van de ene', on: '2019-10-28', time: '10:00', parts: [{ unit: 'Anzegem' }] };
  play = await Play.open(
    product,
    narrator(() => undefined),
    opening,
  );
  await play.untilPostIsQuiet();
  mailId = (await play.coordinator.mails(play.dossierId))[0]?.id ?? '';
  fileId = (await play.coordinator.upload(play.dossierId, 'stuk.pdf', pdfOf('Stuk'))).id;
  draftId = await play.coordinator.draft({
    callId: null,
    title: 'Ontwerp',
    kind: 'real',
    clockAt: null,
    participants: [],
    dates: { closingOn: null, closingTime: null, internalDueOn: null },
  });
  stranger = await product.signIn('IGO');
});

afterAll(async () => {
  await story.end();
});

/** Every address that takes an id of the other body, with what is sent there. */
function doors(): readonly {
  readonly path: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
}[] {
  const { dossierId } = play;
  const contactId = play.participant('Anzegem').contacts[0]?.contactId ?? '';
  const participantId = play.participant('Anzegem').id;
  const contact = { unitId: play.participant('Anzegem').unitId, name: 'x', function: 'x', email: 'x@x.example' };
  const content = { callId: null, title: '', kind: 'real', clockAt: null, participants: [] };
  const dates = { closingOn: null, closingTime: null, internalDueOn: null };
  const paper = { id: randomUUID(), participantId, slot: 1, name: 'x', function: 'x', why: 'x', fileId: null };
  return [
    { path: apiPaths.dossier(dossierId), method: 'GET' },
    { path: apiPaths.dossierTimeline(dossierId), method: 'GET' },
    { path: apiPaths.dossierMails(dossierId), method: 'GET' },
    {
      path: apiPaths.dossierCommands(dossierId),
      method: 'POST',
      body: { type: 'RemindNow', participantIds: [participantId] },
    },
    { path: apiPaths.dossierClock(dossierId), method: 'POST', body: { to: '2019-10-29T10:00:00.000Z' } },
    {
      path: apiPaths.dossierPaperAnswers(dossierId),
      method: 'POST',
      body: { ...paper, reply: { kind: 'decline', text: 'x' } },
    },
    { path: apiPaths.mail(mailId), method: 'GET' },
    { path: apiPaths.file(fileId), method: 'GET' },
    { path: apiPaths.draft(draftId), method: 'GET' },
    { path: apiPaths.draft(draftId), method: 'PUT', body: { content: { ...content, dates } } },
    { path: apiPaths.draft(draftId), method: 'DELETE' },
    { path: apiPaths.draftPreview(draftId), method: 'GET' },
    { path: apiPaths.draftLaunch(draftId), method: 'POST', body: {} },
    {
      path: apiPaths.contact(contactId),
      method: 'PUT',
      body: { ...contact, phone: null, language: 'nl', isArchived: false },
    },
  ];
}

test('every address with an id of the other body answers 404, for reading and for changing', async () => {
  const answers: Record<string, number> = {};
  for (const { path, method, body } of doors()) {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const ask = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) };
    answers[`${method} ${path.replace(/[0-9a-f-]{36}/g, ':id')}`] = (await stranger.visitor.ask(path, ask)).status;
  }
  expect(answers).toEqual(Object.fromEntries(Object.keys(answers).map((door) => [door, 404])));
});

test('a file of the other body cannot be uploaded to, either', async () => {
  await refusalOf('NotFound', stranger.upload(play.dossierId, 'stuk.pdf', pdfOf('Stuk')));
});

test('lists, today and post of the other body are empty; the calls are for both', async () => {
  const dossiers = await stranger.get(`${apiPaths.dossiers}?state=all`, dossierListSchema);
  const mails = await stranger.get(apiPaths.mails, mailListSchema);
  const today = await stranger.get(apiPaths.today, todaySchema);
  const { calls } = await stranger.get(apiPaths.calls, callListSchema);
  expect(dossiers.total).toBe(0);
  expect(mails.mails.filter(({ dossier }) => dossier !== null)).toEqual([]);
  expect([...today.now, ...today.thisWeek, ...today.waiting]).toEqual([]);
  expect(calls.length).toBeGreaterThan(0);
});

test('the dossier is as it was', async () => {
  const { version } = play.shown;
  await play.look();
  expect(play.shown.version).toBe(version);
});
