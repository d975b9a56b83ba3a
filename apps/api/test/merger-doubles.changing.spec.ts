import type {
  ContactList,
  DossierList,
  DossierTask,
  Timeline,
  Today,
  UnitChangeDecision,
  UnitDouble,
} from '@penhouder/contracts';
import { unitIdOf } from '@penhouder/persistence';
import { until } from '@penhouder/tools/testing';
import { effectOn, Merging } from './merging';
import { sharedStage } from './parts';
import { type Member, type SharedStage } from './stage';

jest.setTimeout(240_000);

/** NIS codes of before 2025, and of the units that came in their place. */
const NIS = { Tielt: '37015', Meulebeke: '37007', Wingene: '37018', Ruiselede: '37012', Kortrijk: '34022' } as const;
const NEW = { Tielt: '37022', Wingene: '37021' } as const;
const on = '2025-01-01';
const reason = 'Twee aanvragen van vóór de fusie.';
const unitOf = (nis: string): string => unitIdOf('municipality', nis);
const toTielt = { successorUnitId: unitOf(NEW.Tielt), on };
const toWingene = { successorUnitId: unitOf(NEW.Wingene), on };

let stage: SharedStage;
let member: Member;
let merging: Merging;
/** Tielt, Wingene and Kortrijk; Tielt said yes. */
let one: string;
/** Meulebeke, Ruiselede and Kortrijk, which therefore stands in two without any merger. */
let two: string;
/** Ruiselede alone. */
let three: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('wvl');
  merging = new Merging(stage, member, reason);
  for (const [name, nis] of Object.entries(NIS)) await merging.addContact(unitOf(nis), name);
  const launch = async (...places: (keyof typeof NIS)[]): Promise<string> =>
    merging.launch(places.map((place) => unitOf(NIS[place])));
  one = await launch('Tielt', 'Wingene', 'Kortrijk');
  two = await launch('Meulebeke', 'Ruiselede', 'Kortrijk');
  three = await launch('Ruiselede');
  await merging.saysYes(one, 'Tielt');
});

const inAll = (dossierIds: readonly string[], unitId: string): UnitChangeDecision[] =>
  dossierIds.map((dossierId) => ({ dossierId, successors: [{ unitId, isTakingPart: true, figures: {} }] }));

const pairsIn = (doubles: readonly UnitDouble[]): string[][] =>
  doubles.map(({ sides }) => sides.map(({ dossierId }) => dossierId));

async function tasksOn(dossierId: string): Promise<DossierTask[]> {
  return (await merging.page(dossierId)).tasks.filter(({ kind }) => kind === 'chooseDouble');
}

/** Per dossier, beside which others somebody must choose. */
async function waiting(): Promise<Record<string, (string | undefined)[]>> {
  const of = async (id: string): Promise<(string | undefined)[]> =>
    (await tasksOn(id)).map(({ elsewhere }) => elsewhere?.dossierId);
  return { one: await of(one), two: await of(two), three: await of(three) };
}

async function archive(place: keyof typeof NIS, isArchived: boolean): Promise<void> {
  await stage.source.query('update contact set is_archived = $2 where id = $1', [
    merging.personOf(unitOf(NIS[place])),
    isArchived,
  ]);
}

async function bookOf(unitId: string): Promise<string[]> {
  const book = await member.agent.get(`/api/v1/contacts?unitId=${unitId}&archived=true`).expect(200);
  return (book.body as ContactList).contacts.map(({ email }) => email);
}

test('somebody who was archived is not carried over, also when nobody else is there', async () => {
  await archive('Meulebeke', true);
  const taking = inAll([two], toTielt.successorUnitId);
  const effect = effectOn(await merging.preview(toTielt, taking), two);
  expect(effect.successions[0]?.contacts).toEqual([]);
  expect(effect.successions[0]?.contactText).toContain('niemand om te schrijven');
  expect((await merging.apply(toTielt, taking)).results.map(({ result }) => result)).toEqual(['failed']);
  expect(await bookOf(toTielt.successorUnitId)).toEqual([]);
  await archive('Meulebeke', false);
});

test('two that merge, each in a dossier of the same call, are shown with what each holds, before anything is chosen', async () => {
  const { doubles, doublesText } = await merging.preview(toTielt);
  expect(pairsIn(doubles)).toEqual([[one, two]]);
  const [{ successor, sides, text }] = doubles as [UnitDouble];
  expect(successor.name).toBe('Tielt');
  expect(
    sides.map(({ holds, isFiled, isTakingPart }) => [holds[0]?.name, holds[0]?.standing.code, isFiled, isTakingPart]),
  ).toEqual([
    ['Tielt', 'agreed', false, false],
    ['Meulebeke', 'unanswered', false, false],
  ]);
  expect(text).toContain('in geen van beide');
  expect(doublesText).toContain('1 keer');
});

test('the choice for one of the two leaves it in that one alone, the choice for both in both', async () => {
  const textOf = async (dossierIds: string[]): Promise<string | undefined> =>
    (await merging.preview(toTielt, inAll(dossierIds, toTielt.successorUnitId))).doubles[0]?.text;
  const { number } = await merging.page(two);
  expect(await textOf([two])).toContain(`alleen in ${number}`);
  expect(await textOf([one, two])).toContain('Tielt na de fusie in');
});

test('kept in both while applying: no task, a line in both histories, and a second run changes nothing', async () => {
  const before = await merging.kept();
  const taking = inAll([one, two], toTielt.successorUnitId);
  const keptDoubles = [{ unitId: toTielt.successorUnitId, dossierIds: [one, two] as [string, string] }];
  const done = await merging.apply(toTielt, taking, keptDoubles);
  expect(done.results.map(({ result }) => result)).toEqual(['applied', 'applied']);
  expect(await waiting()).toEqual({ one: [], two: [], three: [] });
  for (const id of [one, two]) {
    const timeline = JSON.stringify((await member.agent.get(`/api/v1/dossiers/${id}/timeline`)).body as Timeline);
    expect(timeline).toContain('koos om Tielt na de fusie in dit dossier te houden');
  }
  const versions = async (): Promise<number[]> =>
    Promise.all([one, two].map(async (id) => (await merging.page(id)).version));
  const then = await versions();
  expect((await merging.apply(toTielt, taking, keptDoubles)).results.map(({ result }) => result)).toEqual([
    'unchanged',
    'unchanged',
  ]);
  expect(await versions()).toEqual(then);
  expect(await merging.kept()).toEqual(before);
});

test('who stands in two dossiers without a merger is nobody’s task', async () => {
  expect((await merging.page(one)).participants.some(({ name }) => name === 'Kortrijk')).toBe(true);
  expect((await merging.page(two)).participants.some(({ name }) => name === 'Kortrijk')).toBe(true);
  expect(await tasksOn(one)).toEqual([]);
});

test('without a choice it becomes a task in every dossier that was foreseen, also under Vandaag', async () => {
  const taking = inAll([one, two, three], toWingene.successorUnitId);
  const { doubles } = await merging.preview(toWingene, taking);
  expect(pairsIn(doubles)).toEqual([
    [one, two],
    [one, three],
    [two, three],
  ]);
  await merging.apply(toWingene, taking);
  expect(await waiting()).toEqual({ one: [two, three], two: [one, three], three: [one, two] });
  const { now, thisWeek, later } = (await member.agent.get('/api/v1/today').expect(200)).body as Today;
  expect([...now, ...thisWeek, ...later].filter(({ kind }) => kind === 'chooseDouble')).toHaveLength(6);
});

test('the list asks attention for a double, also where the dossier itself has no task', async () => {
  // No dossier knows of the others: what its state says is taken away.
  await stage.source.query('update dossier_view set needs_attention = false where dossier_id = any($1)', [
    [one, two, three],
  ]);
  const list = await member.agent.get('/api/v1/dossiers?attention=true').expect(200);
  expect(new Set((list.body as DossierList).dossiers.map(({ id }) => id))).toEqual(new Set([one, two, three]));
});

test('once applied, the preview shows nothing more: what is left is the task', async () => {
  expect((await merging.preview(toWingene)).doubles).toEqual([]);
});

test('to keep both, said in one of the two dossiers, ends the task in both', async () => {
  const task = (await tasksOn(one)).find(({ elsewhere }) => elsewhere?.dossierId === three);
  const { participantId, otherDossierId } = task?.command ?? {};
  await merging.send(one, { type: 'KeepDouble', participantId, otherDossierId, reason });
  expect(await waiting()).toEqual({ one: [two], two: [one, three], three: [two] });
});

test('a dossier that is withdrawn stands beside no other any more', async () => {
  await merging.send(three, { type: 'WithdrawDossier', reason });
  await until(async () => (await merging.page(three)).isClosed);
  expect(await waiting()).toMatchObject({ one: [two], two: [one] });
});

test('dropped from one of the two, it is no task any more', async () => {
  const { id: participantId } = await merging.participant(two, 'Wingene');
  await merging.send(two, { type: 'DropParticipant', participantId, reason });
  await until(async () => (await tasksOn(one)).length === 0);
  expect(await waiting()).toMatchObject({ one: [], two: [] });
});
