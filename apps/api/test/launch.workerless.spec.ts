import type { ContactForm, ContactList, DossierPage, DraftPreview, Problem } from '@penhouder/contracts';
import { unitIdOf } from '@penhouder/persistence';
import { randomUUID } from 'node:crypto';
import { sharedStage } from './parts';
import { exampleDraft, launchExample, nis, type SharedStage, type Member } from './stage';

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

type Draft = Record<string, unknown>;
type Change = (draft: Draft) => Draft | Promise<Draft>;

async function draftWith(change: Change): Promise<string> {
  const content = await change(await exampleDraft(stage, member));
  const answer = await member.agent.post('/api/v1/drafts').send({ content }).expect(201);
  const body: unknown = answer.body;
  return (body as { id: string }).id;
}

const anzegem = (): Draft => ({
  unitId: unitIdOf('municipality', nis.anzegem),
  contacts: [{ contactId: member.contacts.anzegem, slot: 1 }],
});

async function contactWith(email: string): Promise<string> {
  const id = randomUUID();
  const unitId = unitIdOf('municipality', nis.anzegem);
  await stage.source.query(
    `insert into contact (id, body_id, unit_id, name, function, email) values ($1, $2, $3, 'Iemand', 'schepen', $4)`,
    [id, member.bodyId, unitId, email],
  );
  return id;
}

/** Deinze and Nevele became the new Deinze on 1 January 2019: the old Nevele is gone on the reference day. */
const goneUnit = async (): Promise<string> => {
  const [row] = await stage.source.query<[{ id: string }?]>(
    `select id from legal_unit where valid_to < '2019-01-01' limit 1`,
  );
  if (row !== undefined) return row.id;
  const id = randomUUID();
  await stage.source.query(
    `insert into legal_unit (id, kind, name, nis, valid_to) values ($1, 'municipality', 'Vroeger', '99999', '2018-12-31')`,
    [id],
  );
  return id;
};

const cases: readonly (readonly [string, string, Change])[] = [
  ['an unknown call', 'UnknownCall', (draft) => ({ ...draft, callId: randomUUID() })],
  ['no call', 'CallMissing', (draft) => ({ ...draft, callId: null })],
  ['no title', 'TitleMissing', (draft) => ({ ...draft, title: '' })],
  ['no participants', 'NoParticipants', (draft) => ({ ...draft, participants: [] })],
  [
    'a participant without contact',
    'ParticipantWithoutContact',
    (draft) => ({ ...draft, participants: [{ ...anzegem(), contacts: [] }] }),
  ],
  ['the same unit twice', 'SameUnitTwice', (draft) => ({ ...draft, participants: [anzegem(), anzegem()] })],
  ['an unknown unit', 'UnknownUnit', (draft) => ({ ...draft, participants: [{ ...anzegem(), unitId: randomUUID() }] })],
  [
    'a unit that is gone on the reference day',
    'UnitNotValid',
    async (draft) => ({ ...draft, participants: [{ unitId: await goneUnit(), contacts: [] }] }),
  ],
  [
    'a contact of another body',
    'UnknownContact',
    (draft) => ({
      ...draft,
      participants: [{ ...anzegem(), contacts: [{ contactId: other.contacts.anzegem, slot: 1 }] }],
    }),
  ],
  [
    'a contact of another unit',
    'ContactOfOtherUnit',
    (draft) => ({
      ...draft,
      participants: [{ ...anzegem(), contacts: [{ contactId: member.contacts.menen, slot: 1 }] }],
    }),
  ],
  [
    'a contact without valid address',
    'ContactEmailInvalid',
    async (draft) => ({
      ...draft,
      participants: [{ ...anzegem(), contacts: [{ contactId: await contactWith('secretariaat'), slot: 1 }] }],
    }),
  ],
  [
    'a closing in the past of the clock',
    'ClosingInThePast',
    (draft) => ({ ...draft, dates: { closingOn: '2019-09-30', closingTime: null, internalDueOn: '2019-09-20' } }),
  ],
  ['a closing in the past of the wall', 'ClosingInThePast', (draft) => ({ ...draft, kind: 'real', clockAt: null })],
  [
    'a due day after the closing',
    'InternalDueAfterClosing',
    (draft) => ({ ...draft, dates: { closingOn: null, closingTime: null, internalDueOn: '2020-02-01' } }),
  ],
  [
    'a mail without its link',
    'MailTextLinkMissing',
    (draft) => ({ ...draft, mailTexts: [{ kind: 'invitation', language: 'nl', subject: 'Vraag', body: 'Beste' }] }),
  ],
  ['an own clock without beginning', 'ClockMissing', (draft) => ({ ...draft, clockAt: null })],
  ['an own clock in the future', 'ClockInTheFuture', (draft) => ({ ...draft, clockAt: '2099-01-01T00:00:00.000Z' })],
];

test.each(cases)('a launch with %s is refused as %s, with what to do, and the draft stays', async (_, code, change) => {
  const id = await draftWith(change);
  const preview = (await member.agent.get(`/api/v1/drafts/${id}/preview`).expect(200)).body as DraftPreview;
  expect(preview.problems.map((problem) => problem.code)).toContain(code);
  expect(preview.problems.every(({ text }) => /[.!?]$/.test(text))).toBe(true);
  expect(preview.canLaunch).toBe(false);
  const refused = await member.agent
    .post(`/api/v1/drafts/${id}/launch`)
    .set('Idempotency-Key', randomUUID())
    .expect(422);
  const problem = refused.body as Problem;
  expect(refused.headers['content-type']).toContain('application/problem+json');
  expect(problem.errors.map((error) => error.code)).toContain(code);
  await member.agent.get(`/api/v1/drafts/${id}`).expect(200);
  const [{ count }] = await stage.source.query<[{ count: number }]>(
    'select count(*)::int as count from dossier where title = $1',
    ['geweigerd'],
  );
  expect(count).toBe(0);
});

test('a launch after the own due day is not refused, and says that no reminder will leave', async () => {
  const dates = { closingOn: null, closingTime: null, internalDueOn: '2019-09-20' };
  const id = await draftWith((draft) => ({ ...draft, dates }));
  const preview = (await member.agent.get(`/api/v1/drafts/${id}/preview`).expect(200)).body as DraftPreview;
  expect(preview).toMatchObject({ problems: [], canLaunch: true });
  expect(preview.remarks).toEqual([
    {
      code: 'InternalDuePassed',
      text: 'De eigen uiterste dag vr 20 september 2019 is al voorbij: er vertrekken uitnodigingen, maar geen herinneringen.',
    },
  ]);
  expect(new Set(preview.leaving.map(({ kind }) => kind))).toEqual(new Set(['invitation']));
});

test('what no reference data know is said by hand: a figure, a role, and nothing that the call does not count', async () => {
  const figures = { inhabitants: 61_000, unknown: 3 };
  const said = { role: 'coApplicant', tags: ['unknown'], figures };
  const id = await draftWith((draft) => ({ ...draft, participants: [{ ...anzegem(), ...said }] }));
  const preview = (await member.agent.get(`/api/v1/drafts/${id}/preview`).expect(200)).body as DraftPreview;
  expect(preview.participants[0]?.figures).toMatchObject([{ id: 'inhabitants', value: 61_000 }]);
  expect(preview.quorum[0]).toMatchObject({ sum: 61_000, isMet: true });
  const unasked = { ...said, role: 'corePartner', contacts: [] };
  const without = await draftWith((draft) => ({ ...draft, participants: [{ ...anzegem(), ...unasked }] }));
  const corePartner = (await member.agent.get(`/api/v1/drafts/${without}/preview`).expect(200)).body as DraftPreview;
  expect(corePartner.problems).toEqual([]);
  await member.agent.post(`/api/v1/drafts/${id}/launch`).set('Idempotency-Key', randomUUID()).expect(201);
});

test('a launch while Temporal is away is durable, and twice the same dossier', async () => {
  const id = await draftWith((draft) => draft);
  const launches = await Promise.all(
    [1, 2].map(() => member.agent.post(`/api/v1/drafts/${id}/launch`).set('Idempotency-Key', randomUUID()).expect(201)),
  );
  const [first, second] = launches.map(({ body }) => (body as { dossierId: string }).dossierId);
  expect(first).toBe(second);
  expect(launches[0]?.headers['location']).toBe(`/api/v1/dossiers/${String(first)}`);
  const answer = await member.agent.get(`/api/v1/dossiers/${String(first)}`).expect(200);
  const body: unknown = answer.body;
  expect(body).toMatchObject({ isStarted: false, total: 3 });
  const again = await member.agent
    .put(`/api/v1/drafts/${id}`)
    .send({ content: await exampleDraft(stage, member) })
    .expect(409);
  expect(again.body).toMatchObject({ code: 'DraftAlreadyLaunched' });
});

test('a command while Temporal is away says so, and that nobody knows yet whether it was done', async () => {
  const answer = await member.agent
    .post(`/api/v1/dossiers/${dossierId}/commands`)
    .set('Idempotency-Key', randomUUID())
    .send({ type: 'WithdrawDossier', reason: 'Toch niet.' })
    .expect(503);
  const body: unknown = answer.body;
  const headers = answer.headers as Record<string, string>;
  expect(body).toMatchObject({ code: 'WorkflowUnavailable' });
  expect((body as Problem).detail).toMatch(/weten nog niet of.*nog eens versturen/);
  expect(headers['retry-after']).toBeDefined();
});

test('a date outside our times is a slip of the keyboard', async () => {
  const content = await exampleDraft(stage, member);
  const dates = { closingOn: '9999-12-31', closingTime: null, internalDueOn: null };
  const answer = await member.agent
    .post('/api/v1/drafts')
    .send({ content: { ...content, dates } })
    .expect(400);
  expect(answer.body).toMatchObject({ errors: [{ pointer: '/content/dates/closingOn', code: 'FieldNotADate' }] });
});

test('the address of somebody who holds a link is not exchanged under it; the rest of the address book is', async () => {
  const asked = member.contacts.anzegem;
  const list = (await member.agent.get('/api/v1/contacts').expect(200)).body as ContactList;
  const { unit, name, email, phone, language } = list.contacts.find(({ id }) => id === asked)!;
  const form: ContactForm = {
    ...{ unitId: unit.id, name, email, phone, language },
    ...{ function: 'algemeen directeur', isArchived: false, isBoardMember: false },
  };
  const put = (change: Partial<ContactForm>, id: string = asked) =>
    member.agent.put(`/api/v1/contacts/${id}`).send({ ...form, ...change });
  const { number } = (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
  const refused = (await put({ email: 'elders@elders.example' }).expect(409)).body as Problem;
  expect(refused).toMatchObject({ code: 'ContactAsked', errors: [{ pointer: '/email' }] });
  expect(refused.detail).toContain(number);
  await put({ unitId: unitIdOf('municipality', nis.menen) }).expect(409);
  await put({ phone: '056 12 34 56', function: 'secretaris' }).expect(200);
  await put({ email: 'elders@elders.example' }, randomUUID()).expect(404);
});
