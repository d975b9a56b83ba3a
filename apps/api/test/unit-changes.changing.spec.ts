import type {
  ContactList,
  Timeline,
  UnitChangeDecision,
  UnitChangeList,
  UnitChangePreview,
} from '@penhouder/contracts';
import type { ContactId, LocalDate } from '@penhouder/domain';
import { saveUnit, unitIdOf } from '@penhouder/persistence';
import { until } from '@penhouder/tools/testing';
import { effectOn, everything, Merging } from './merging';
import { sharedStage } from './parts';
import { agreement, openForm, type Member, type SharedStage } from './stage';

jest.setTimeout(240_000);

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

let stage: SharedStage;
let member: Member;
let merging: Merging;
/** Tielt and Meulebeke said yes, and Kortrijk. */
let agreed: string;
/** Wingene said yes, Ruiselede nothing; the OCMWs of Tielt and Meulebeke are asked too. */
let half: string;
/** Ended before the merger. */
let closed: string;
let oldLink: string;
let oldForm: Awaited<ReturnType<typeof openForm>>;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('wvl');
  merging = new Merging(stage, member, reason);
  for (const place of Object.keys(NIS) as Place[]) await merging.addContact(unitOf(place), place);
  for (const place of ['Tielt', 'Meulebeke'] as const) await addOcmw(place);
  agreed = await merging.launch(['Tielt', 'Meulebeke', 'Kortrijk'].map((place) => unitOf(place as Place)));
  half = await merging.launch([unitOf('Wingene'), unitOf('Ruiselede'), ocmwOf('Tielt'), ocmwOf('Meulebeke')]);
  closed = await merging.launch([unitOf('Tielt'), unitOf('Meulebeke')]);
  for (const place of ['Tielt', 'Meulebeke', 'Kortrijk']) await merging.saysYes(agreed, place);
  await merging.saysYes(half, 'Wingene');
  oldLink = await stage.linkPath(agreed, merging.personOf(unitOf('Meulebeke')));
  oldForm = await openForm(stage, oldLink);
  await merging.send(closed, { type: 'WithdrawDossier', reason });
  await until(async () => (await merging.page(closed)).isClosed);
});

async function addOcmw(place: Place): Promise<void> {
  const id = ocmwOf(place) as never;
  const ended = { validFrom: null, validTo: null, successorId: null };
  const where = { arrondissement: 'Tielt', province: 'West-Vlaanderen' };
  await saveUnit(stage.source, { id, kind: 'ocmw', name: `OCMW ${place}`, nis: NIS[place], ...ended, ...where });
  await stage.source.query(
    `insert into legal_unit_figure (unit_id, figure, on_date, value) values ($1, 'inhabitants', $2, 1000)`,
    [id, '2019-01-01' as LocalDate],
  );
  await merging.addContact(id, `OCMW ${place}`);
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
  before = await merging.kept();
  const version = (await merging.page(agreed)).version;
  foreseen = await merging.preview(toTielt);
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
  expect((await merging.page(agreed)).version).toBe(version);
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
  const { quorum } = effectOn(await merging.preview(toTielt, [decision]), agreed);
  return quorum.map(({ before: was, after }) => after.sum - was.sum)[0];
}

test('without the new unit the sum falls, and another number can be typed for it', async () => {
  expect(await gain(false, {})).toBe(-31_362);
  expect(await gain(true, { inhabitants: 32_000 })).toBe(638);
});

test('what was foreseen is what happens, in every chosen dossier', async () => {
  const done = await merging.apply(toTielt, everything([agreed, half]));
  expect(done.results.map(({ result }) => result)).toEqual(['applied', 'applied']);
  for (const dossierId of [agreed, half]) {
    const foretold = effectOn(foreseen, dossierId).quorum.map(({ after }) => [after.sum, after.margin, after.isMet]);
    const real = (await merging.page(dossierId)).quorum.map(({ sum, margin, isMet }) => [sum, margin, isMet]);
    expect(real).toEqual(foretold);
  }
  const standings = (await merging.page(agreed)).participants.map(({ name, standing }) => [name, standing.code]);
  expect(standings).toEqual([
    ['Tielt', 'transferred'],
    ['Meulebeke', 'transferred'],
    ['Kortrijk', 'agreed'],
    ['Tielt', 'agreed'],
  ]);
  expect(await merging.kept()).toEqual(before);
});

test('the mails that were foreseen leave, to the people who were carried over', async () => {
  const lastOf = async (): Promise<unknown> => (await merging.participant(agreed, 'Tielt')).lastMail?.kindText;
  await until(async () => (await lastOf()) !== undefined);
  expect(await lastOf()).toBe('overgang van een verklaring na een fusie');
  const invited = async (): Promise<unknown> => (await merging.participant(half, 'OCMW Tielt')).lastMail?.kindText;
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
  const late = await oldForm.agent
    .post('/teken/bevestig')
    .type('form')
    .send({ ...oldForm.hidden, ...agreement })
    .expect(410);
  expect(late.text).toContain('Meulebeke is opgevolgd door Tielt');
  expect(await merging.kept()).toEqual(before);
  const [contact] = (await merging.participant(agreed, 'Tielt')).contacts;
  const { page: form } = await openForm(stage, await stage.linkPath(agreed, contact?.contactId as ContactId));
  expect(form).toContain('Tielt');
});

test('a second run changes nothing, by whichever request', async () => {
  const versions = async (): Promise<unknown> =>
    Promise.all([agreed, half].map(async (id) => (await merging.page(id)).version));
  const events = await versions();
  const again = await merging.apply(toTielt, everything([agreed, half]));
  expect(again.results.map(({ result }) => result)).toEqual(['unchanged', 'unchanged']);
  const typed = {
    on,
    successions: [{ fromUnitIds: [unitOf('Meulebeke'), unitOf('Tielt')], toUnitId: toTielt.successorUnitId }],
  };
  const typedAgain = await merging.apply(typed, everything([agreed]));
  expect(typedAgain.results.map(({ result }) => result)).toEqual(['unchanged']);
  expect(await versions()).toEqual(events);
  expect((await merging.preview(toTielt)).dossiers).toEqual([]);
});

test('a yes and a silence: the new unit is asked, and the sum falls by the yes', async () => {
  const effect = effectOn(await merging.preview(toWingene), half);
  expect(effect.successions[0]).toMatchObject({ outcome: { code: 'asked' }, figures: [{ value: 19_621 }] });
  expect((effect.quorum[0]?.before.sum ?? 0) - (effect.quorum[0]?.after.sum ?? 0)).toBe(14_263);
  const done = await merging.apply(toWingene, everything([closed, half]));
  expect(done.results.map(({ result }) => result)).toEqual(['unchanged', 'applied']);
  expect((await merging.participant(half, 'Wingene')).standing.code).toBe('unanswered');
  expect((await merging.page(half)).quorum[0]?.sum).toBe(effect.quorum[0]?.after.sum);
});

test('a closed dossier stays as it was', async () => {
  const names = (await merging.page(closed)).participants.map(({ name, standing }) => [name, standing.code]);
  expect(names).toEqual([
    ['Tielt', 'unanswered'],
    ['Meulebeke', 'unanswered'],
  ]);
  const done = await merging.apply(toTielt, everything([closed]));
  expect(done.results).toMatchObject([
    { result: 'failed', text: expect.stringContaining('Niet aangepast.') as string },
  ]);
});

describe('a split', () => {
  const toMenen = unitIdOf('municipality', '34027');
  const toWaregem = unitIdOf('municipality', '34040');
  const change = {
    on: '2025-07-01',
    successions: [
      { fromUnitIds: [unitOf('Kortrijk')], toUnitId: toMenen },
      { fromUnitIds: [unitOf('Kortrijk')], toUnitId: toWaregem },
    ],
  };
  const decided = (): UnitChangeDecision => ({
    dossierId: agreed,
    successors: [
      { unitId: toMenen, isTakingPart: true, figures: { inhabitants: 40_000 } },
      { unitId: toWaregem, isTakingPart: true, figures: { inhabitants: 36_000 } },
    ],
  });
  let splitting: UnitChangePreview;

  it('asks each successor, with figures that only a person knows', async () => {
    const asked = effectOn(await merging.preview(change), agreed);
    expect(asked.successions.map(({ isTakingPart, figures }) => [isTakingPart, figures[0]?.value])).toEqual([
      [false, null],
      [false, null],
    ]);
    await merging.addContact(toWaregem, 'Waregem');
    splitting = await merging.preview(change, [decided()]);
    const { successions } = effectOn(splitting, agreed);
    expect(successions.map(({ outcome }) => outcome.code)).toEqual(['asked', 'asked']);
  });

  it('applied, is what was foreseen: the yes of the whole counts for neither, and both are invited', async () => {
    const kept = await merging.kept();
    const done = await merging.apply(change, [decided()]);
    expect(done.results.map(({ result }) => result)).toEqual(['applied']);
    const after = await merging.page(agreed);
    expect(after.participants.slice(-3).map(({ name, standing }) => [name, standing.code])).toEqual([
      ['Tielt', 'agreed'],
      ['Menen', 'unanswered'],
      ['Waregem', 'unanswered'],
    ]);
    expect((await merging.participant(agreed, 'Kortrijk')).standing.code).toBe('transferred');
    const foretold = effectOn(splitting, agreed).quorum.map(({ after: then }) => [then.sum, then.isMet]);
    expect(after.quorum.map(({ sum, isMet }) => [sum, isMet])).toEqual(foretold);
    expect(await merging.kept()).toEqual(kept);
    await until(async () => (await merging.participant(agreed, 'Waregem')).lastMail?.kindText === 'uitnodiging');
  });

  it('a second time changes nothing, and leaves Kortrijk in the list without a successor', async () => {
    const { version } = await merging.page(agreed);
    expect((await merging.apply(change, [decided()])).results.map(({ result }) => result)).toEqual(['unchanged']);
    expect((await merging.page(agreed)).version).toBe(version);
    const [row] = await stage.source.query<{ successorId: string | null }[]>(
      'select successor_id as "successorId" from legal_unit where id = $1',
      [unitOf('Kortrijk')],
    );
    expect(row?.successorId).toBeNull();
  });
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
