import type {
  ContactList,
  DossierPage,
  Timeline,
  UnitChangeDecision,
  UnitChangeDone,
  UnitChangeEffect,
  UnitChangeList,
  UnitChangePreview,
} from '@penhouder/contracts';
import type { ContactId, LocalDate } from '@penhouder/domain';
import { newId, saveContact, saveUnit, unitIdOf } from '@penhouder/persistence';
import { randomUUID } from 'node:crypto';
import { exampleDraft, openApiStage, openForm, type ApiStage, type Member } from './stage';

/** NIS codes of before 2025, and of the units that came in their place. */
const NIS = { Tielt: '37015', Meulebeke: '37007', Wingene: '37018', Ruiselede: '37012', Kortrijk: '34022' } as const;
const NEW = { Tielt: '37022', Wingene: '37021' } as const;
type Place = keyof typeof NIS;

const on = '2025-01-01';
const reason = 'Fusie op 1 januari 2025.';
const unitOf = (place: Place): string => unitIdOf('municipality', NIS[place]);
const ocmwOf = (place: Place): string => unitIdOf('ocmw', NIS[place]);
const toTielt = { successorUnitId: unitIdOf('municipality', NEW.Tielt), on };
const toWingene = { successorUnitId: unitIdOf('municipality', NEW.Wingene), on };

let stage: ApiStage;
let member: Member;
const people = new Map<string, ContactId>();
/** Tielt and Meulebeke said yes, and Kortrijk. */
let agreed: string;
/** Wingene said yes, Ruiselede nothing; the OCMWs of Tielt and Meulebeke are asked too. */
let half: string;
/** Ended before the merger. */
let closed: string;
let oldLink: string;

beforeAll(async () => {
  stage = await openApiStage('unitchanges');
  stage.startWorker();
  member = await stage.addBody('wvl');
  for (const place of Object.keys(NIS) as Place[]) await addContact(unitOf(place), place);
  for (const place of ['Tielt', 'Meulebeke'] as const) await addOcmw(place);
  agreed = await launch(['Tielt', 'Meulebeke', 'Kortrijk'].map((place) => unitOf(place as Place)));
  half = await launch([unitOf('Wingene'), unitOf('Ruiselede'), ocmwOf('Tielt'), ocmwOf('Meulebeke')]);
  closed = await launch([unitOf('Tielt'), unitOf('Meulebeke')]);
  for (const place of ['Tielt', 'Meulebeke', 'Kortrijk']) await saysYes(agreed, place);
  await saysYes(half, 'Wingene');
  oldLink = await stage.linkPath(agreed, personOf(unitOf('Meulebeke')));
  await send(closed, { type: 'WithdrawDossier', reason });
  await until(async () => (await page(closed)).isClosed);
});

afterAll(() => stage.close());

function personOf(unitId: string): ContactId {
  const id = people.get(unitId);
  if (id === undefined) throw new Error('nobody in the address book');
  return id;
}

async function addContact(unitId: string, name: string): Promise<void> {
  const id = newId<ContactId>();
  people.set(unitId, id);
  await saveContact(stage.source, {
    id,
    bodyId: member.bodyId,
    unitId: unitId as never,
    name: `Secretariaat ${name}`,
    function: 'algemeen directeur',
    email: `${name.toLowerCase().replace(' ', '.')}@voorbeeld.example`,
    phone: null,
    language: 'nl',
    isArchived: false,
  });
}

async function addOcmw(place: Place): Promise<void> {
  const id = ocmwOf(place) as never;
  const ended = { validFrom: null, validTo: null, successorId: null };
  const where = { arrondissement: 'Tielt', province: 'West-Vlaanderen' };
  await saveUnit(stage.source, { id, kind: 'ocmw', name: `OCMW ${place}`, nis: NIS[place], ...ended, ...where });
  await stage.source.query(
    `insert into legal_unit_figure (unit_id, figure, on_date, value) values ($1, 'inhabitants', $2, 1000)`,
    [id, '2019-01-01' as LocalDate],
  );
  await addContact(id, `OCMW ${place}`);
}

async function launch(unitIds: readonly string[]): Promise<string> {
  const participants = unitIds.map((unitId) => ({ unitId, contacts: [{ contactId: personOf(unitId), slot: 1 }] }));
  const content = { ...(await exampleDraft(stage, member)), participants };
  const draft = await member.agent.post('/api/v1/drafts').send({ content }).expect(201);
  const { id } = draft.body as { id: string };
  const launched = await member.agent.post(`/api/v1/drafts/${id}/launch`).set('Idempotency-Key', randomUUID());
  expect({ status: launched.status, body: launched.body as unknown }).toMatchObject({ status: 201 });
  const { dossierId } = launched.body as { dossierId: string };
  await until(async () => (await page(dossierId)).planned.length > 0);
  return dossierId;
}

async function page(dossierId: string): Promise<DossierPage> {
  return (await member.agent.get(`/api/v1/dossiers/${dossierId}`).expect(200)).body as DossierPage;
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  for (let tried = 0; !(await isDone()); tried += 1) {
    if (tried > 200) throw new Error('waited too long');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function send(dossierId: string, command: object): Promise<void> {
  const path = `/api/v1/dossiers/${dossierId}/commands`;
  await member.agent.post(path).set('Idempotency-Key', randomUUID()).send(command).expect(200);
}

async function participant(dossierId: string, name: string): Promise<DossierPage['participants'][number]> {
  const found = (await page(dossierId)).participants.filter((one) => one.name === name).at(-1);
  if (found === undefined) throw new Error(`no participant ${name}`);
  return found;
}

async function saysYes(dossierId: string, name: string): Promise<void> {
  const { id: participantId } = await participant(dossierId, name);
  const mandates = { opmaken: true, indienen: true, uitvoeren: true };
  const signed = { name: 'X', function: 'schepen', why: 'Per post.', fileId: null, reply: { kind: 'agree', mandates } };
  const form = { id: randomUUID(), participantId, slot: 1, ...signed };
  await member.agent.post(`/api/v1/dossiers/${dossierId}/paper-answers`).send(form).expect(201);
  await until(async () => (await participant(dossierId, name)).isCounted);
}

async function preview(change: object, decisions: readonly UnitChangeDecision[] = []): Promise<UnitChangePreview> {
  const answer = await member.agent.post('/api/v1/unit-changes/preview').send({ change, decisions }).expect(200);
  return answer.body as UnitChangePreview;
}

async function apply(change: object, decisions: readonly UnitChangeDecision[]): Promise<UnitChangeDone> {
  const answer = await member.agent
    .post('/api/v1/unit-changes')
    .set('Idempotency-Key', randomUUID())
    .send({ change, decisions, reason });
  expect({ status: answer.status, body: answer.body as unknown }).toMatchObject({ status: 200 });
  return answer.body as UnitChangeDone;
}

const everything = (dossierIds: readonly string[]): UnitChangeDecision[] =>
  dossierIds.map((dossierId) => ({ dossierId, successors: [] }));

function effectOn(previewed: UnitChangePreview, dossierId: string): UnitChangeEffect {
  const found = previewed.dossiers.find((one) => one.dossierId === dossierId);
  if (found === undefined) throw new Error('the preview leaves this dossier out');
  return found;
}

/** Signed rows, evidence and files: what no merger may add to or take from. */
async function kept(): Promise<unknown> {
  return stage.source.query(
    `select (select count(*) from sign_off_inbox) as answers, (select count(*) from evidence) as evidence,
       (select count(*) from stored_file) as files,
       (select count(*) from dossier_event where type in ('AnswerReceived', 'AnswerSeconded')) as declarations`,
  );
}

let foreseen: UnitChangePreview;
let before: unknown;

test('the known mergers say how many open dossiers they touch, OCMWs of the same places included', async () => {
  const { changes } = (await member.agent.get('/api/v1/unit-changes').expect(200)).body as UnitChangeList;
  const of = (id: string): UnitChangeList['changes'][number] | undefined =>
    changes.find(({ successor }) => successor.id === id);
  expect(changes.filter((change) => change.on === on)).toHaveLength(13);
  expect(of(toTielt.successorUnitId)).toMatchObject({
    text: 'Meulebeke en Tielt worden op 1 januari 2025 samen Tielt',
    dossierCount: 2,
  });
  expect(
    of(toTielt.successorUnitId)
      ?.predecessors.map(({ name }) => name)
      .sort(),
  ).toEqual(['Meulebeke', 'OCMW Meulebeke', 'OCMW Tielt', 'Tielt']);
  expect(of(toWingene.successorUnitId)?.dossierCount).toBe(1);
});

test('two that both said yes: one yes, the summed figure, the margin and the mail are foreseen; nothing is written', async () => {
  before = await kept();
  const version = (await page(agreed)).version;
  foreseen = await preview(toTielt);
  expect(foreseen.dossiers.map(({ dossierId }) => dossierId)).toEqual([agreed, half]);
  const effect = effectOn(foreseen, agreed);
  const [succession] = effect.successions;
  expect(effect.problem).toBeNull();
  expect(succession).toMatchObject({
    isTakingPart: true,
    outcome: { code: 'inherited' },
    figures: [{ id: 'inhabitants', value: 31_362 }],
  });
  expect(succession?.figures[0]?.source).toContain('som van Tielt en Meulebeke');
  expect(succession?.contacts.map(({ isCarriedOver }) => isCarriedOver)).toEqual([true, true]);
  expect(effect.quorum[0]?.before.sum).toBe(effect.quorum[0]?.after.sum);
  expect(effect.mails.map(({ kindText }) => kindText)).toEqual([
    'overgang van een verklaring na een fusie',
    'overgang van een verklaring na een fusie',
  ]);
  expect((await page(agreed)).version).toBe(version);
});

test('of OCMWs that said nothing the new OCMW is asked, under the NIS code of the new municipality', () => {
  const [succession] = effectOn(foreseen, half).successions;
  expect(succession?.successor).toMatchObject({ id: unitIdOf('ocmw', NEW.Tielt), name: 'OCMW Tielt' });
  expect(succession?.outcome.code).toBe('asked');
  expect(effectOn(foreseen, half).mails.map(({ kindText }) => kindText)).toEqual(['uitnodiging', 'uitnodiging']);
});

/** How much the first rule of the quorum counts more than before. */
async function gain(isTakingPart: boolean, figures: Record<string, number>): Promise<number | undefined> {
  const decision = { dossierId: agreed, successors: [{ unitId: toTielt.successorUnitId, isTakingPart, figures }] };
  const { quorum } = effectOn(await preview(toTielt, [decision]), agreed);
  return quorum.map(({ before: was, after }) => after.sum - was.sum)[0];
}

test('without the new unit the sum falls, and another number can be typed for it', async () => {
  expect(await gain(false, {})).toBe(-31_362);
  expect(await gain(true, { inhabitants: 32_000 })).toBe(638);
});

test('what was foreseen is what happens, in every chosen dossier', async () => {
  const done = await apply(toTielt, everything([agreed, half]));
  expect(done.results.map(({ result }) => result)).toEqual(['applied', 'applied']);
  for (const dossierId of [agreed, half]) {
    const foretold = effectOn(foreseen, dossierId).quorum.map(({ after }) => [after.sum, after.margin, after.isMet]);
    const real = (await page(dossierId)).quorum.map(({ sum, margin, isMet }) => [sum, margin, isMet]);
    expect(real).toEqual(foretold);
  }
  const standings = (await page(agreed)).participants.map(({ name, standing }) => [name, standing.code]);
  expect(standings).toEqual([
    ['Tielt', 'transferred'],
    ['Meulebeke', 'transferred'],
    ['Kortrijk', 'agreed'],
    ['Tielt', 'agreed'],
  ]);
  expect(await kept()).toEqual(before);
});

test('the mails that were foreseen leave, to the people who were carried over', async () => {
  const lastOf = async (): Promise<unknown> => (await participant(agreed, 'Tielt')).lastMail?.kindText;
  await until(async () => (await lastOf()) !== undefined);
  expect(await lastOf()).toBe('overgang van een verklaring na een fusie');
  const invited = async (): Promise<unknown> => (await participant(half, 'OCMW Tielt')).lastMail?.kindText;
  await until(async () => (await invited()) !== undefined);
  expect(await invited()).toBe('uitnodiging');
  const book = await member.agent.get(`/api/v1/contacts?unitId=${toTielt.successorUnitId}`).expect(200);
  expect((book.body as ContactList).contacts.map(({ email }) => email).sort()).toEqual([
    'meulebeke@voorbeeld.example',
    'tielt@voorbeeld.example',
  ]);
});

test('an old link says by whom the municipality was succeeded, a new one opens the page of the new unit', async () => {
  const visitor = stage.visitor();
  await visitor.get(oldLink).expect(200);
  const dead = await visitor
    .post('/t/exchange')
    .type('form')
    .send({ token: oldLink.slice('/t/'.length) })
    .expect(410);
  expect(dead.text).toContain('Meulebeke is opgevolgd door Tielt');
  const [contact] = (await participant(agreed, 'Tielt')).contacts;
  const { page: form } = await openForm(stage, await stage.linkPath(agreed, contact?.contactId as ContactId));
  expect(form).toContain('Tielt');
});

test('a second run changes nothing, by whichever request', async () => {
  const versions = async (): Promise<unknown> =>
    Promise.all([agreed, half].map(async (id) => (await page(id)).version));
  const events = await versions();
  const again = await apply(toTielt, everything([agreed, half]));
  expect(again.results.map(({ result }) => result)).toEqual(['unchanged', 'unchanged']);
  const typed = {
    on,
    successions: [{ fromUnitIds: [unitOf('Meulebeke'), unitOf('Tielt')], toUnitId: toTielt.successorUnitId }],
  };
  const typedAgain = await apply(typed, everything([agreed]));
  expect(typedAgain.results.map(({ result }) => result)).toEqual(['unchanged']);
  expect(await versions()).toEqual(events);
  expect((await preview(toTielt)).dossiers).toEqual([]);
});

test('a yes and a silence: the new unit is asked, and the sum falls by the yes', async () => {
  const effect = effectOn(await preview(toWingene), half);
  expect(effect.successions[0]).toMatchObject({ outcome: { code: 'asked' }, figures: [{ value: 19_621 }] });
  expect((effect.quorum[0]?.before.sum ?? 0) - (effect.quorum[0]?.after.sum ?? 0)).toBe(14_263);
  const done = await apply(toWingene, everything([closed, half]));
  expect(done.results.map(({ result }) => result)).toEqual(['unchanged', 'applied']);
  expect((await participant(half, 'Wingene')).standing.code).toBe('unanswered');
  expect((await page(half)).quorum[0]?.sum).toBe(effect.quorum[0]?.after.sum);
});

test('a closed dossier stays as it was', async () => {
  const names = (await page(closed)).participants.map(({ name, standing }) => [name, standing.code]);
  expect(names).toEqual([
    ['Tielt', 'unanswered'],
    ['Meulebeke', 'unanswered'],
  ]);
  const done = await apply(toTielt, everything([closed]));
  expect(done.results).toMatchObject([
    { result: 'failed', text: expect.stringContaining('Niet aangepast.') as string },
  ]);
});

test('a split asks each successor, with figures that only a person knows', async () => {
  const change = {
    on: '2025-07-01',
    successions: [
      { fromUnitIds: [unitOf('Kortrijk')], toUnitId: unitIdOf('municipality', '34027') },
      { fromUnitIds: [unitOf('Kortrijk')], toUnitId: unitIdOf('municipality', '34040') },
    ],
  };
  const asked = effectOn(await preview(change), agreed);
  expect(asked.successions.map(({ isTakingPart, figures }) => [isTakingPart, figures[0]?.value])).toEqual([
    [false, null],
    [false, null],
  ]);
  const successors = asked.successions.map(({ successor }) => ({
    unitId: successor.id,
    isTakingPart: true,
    figures: { inhabitants: 40_000 },
  }));
  const split = effectOn(await preview(change, [{ dossierId: agreed, successors }]), agreed);
  expect(split.successions.map(({ outcome }) => outcome.code)).toEqual(['asked', 'asked']);
});

test('units that do not fit together, or that nobody knows, are refused', async () => {
  const twice = {
    on,
    successions: [0, 1].map(() => ({ fromUnitIds: [unitOf('Kortrijk')], toUnitId: unitOf('Tielt') })),
  };
  for (const change of [twice, { on: '1999-01-01', successorUnitId: toTielt.successorUnitId }]) {
    const refusal = await member.agent.post('/api/v1/unit-changes/preview').send({ change, decisions: [] }).expect(422);
    expect(refusal.body).toMatchObject({ code: 'UnknownUnitChange' });
  }
});

test('the timeline says what took the place of what', async () => {
  const answer = await member.agent.get(`/api/v1/dossiers/${agreed}/timeline`).expect(200);
  const lines = JSON.stringify(answer.body as Timeline);
  expect(lines).toContain('Tielt neemt sinds wo 1 januari 2025 de plaats in van Tielt en Meulebeke.');
  expect(lines).toContain(reason);
});
