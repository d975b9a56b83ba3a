import type { UnitChangeDecision, UnitChangePreview } from '@penhouder/contracts';
import { unitIdOf } from '@penhouder/persistence';
import { randomUUID } from 'node:crypto';
import { effectOn, everything, Merging } from './merging';
import { sharedStage } from './parts';
import { launchExample, type Member, type SharedStage } from './stage';

jest.setTimeout(240_000);

/** The group of Haspengouw in 2019, with what its people count. Source: `domain.md` 5 case 6. */
const HASPENGOUW = {
  Alken: '73001',
  Borgloon: '73009',
  Gingelom: '71017',
  Heers: '73022',
  Kortessem: '73040',
  Nieuwerkerken: '71045',
  'Sint-Truiden': '71053',
  Wellen: '73098',
} as const;
const reason = 'De fusies van 1 januari 2025.';
const unitOf = (nis: string): string => unitIdOf('municipality', nis);
const toBorgloon = { successorUnitId: unitOf('73111'), on: '2025-01-01' };
const toHasselt = { successorUnitId: unitOf('71072'), on: '2025-01-01' };

let stage: SharedStage;
let member: Member;
let merging: Merging;
/** Everybody said yes. */
let group: string;
/** Kortessem and Wellen alone; nobody of Hasselt is in the address book. */
let small: string;
let foreign: string;

beforeAll(async () => {
  stage = sharedStage();
  member = await stage.addBody('haspengouw');
  merging = new Merging(stage, member, reason);
  for (const [name, nis] of Object.entries(HASPENGOUW)) await merging.addContact(unitOf(nis), name);
  group = await merging.launch(Object.values(HASPENGOUW).map(unitOf));
  small = await merging.launch([unitOf(HASPENGOUW.Kortessem), unitOf(HASPENGOUW.Wellen)]);
  foreign = (await launchExample(stage, await stage.addBody('ander'))).dossierId;
  for (const name of Object.keys(HASPENGOUW)) await merging.saysYes(group, name);
});

const sumOf = async (): Promise<number | undefined> => (await merging.page(group)).quorum[0]?.sum;

const decided = (
  dossierId: string,
  isTakingPart: boolean,
  figures: Record<string, number> = {},
): UnitChangeDecision => ({
  dossierId,
  successors: [{ unitId: toHasselt.successorUnitId, isTakingPart, figures }],
});

test('a municipality that merges with one outside the group: without its successor, its people are counted out', async () => {
  expect(await sumOf()).toBe(101_552);
  const foreseen: UnitChangePreview = await merging.preview(toBorgloon);
  const effect = effectOn(foreseen, group);
  expect(effect.successions).toMatchObject([{ isTakingPart: false, outcome: { code: 'gone' } }]);
  expect(effect.mails).toEqual([]);
  const kept = await merging.kept();
  const done = await merging.apply(toBorgloon, everything([group]));
  expect(done.results.map(({ result }) => result)).toEqual(['applied']);
  expect(await sumOf()).toBe(101_552 - 10_906);
  expect(await sumOf()).toBe(effect.quorum[0]?.after.sum);
  expect(await merging.kept()).toEqual(kept);
});

test('a dossier that cannot change, one that nobody knows and one of another body do not stop the one after them', async () => {
  await stage.source.query(`update contact set email = 'geen adres' where unit_id = $1`, [
    unitOf(HASPENGOUW.Kortessem),
  ]);
  const before = (await merging.page(small)).version;
  const taking = decided(small, true, { inhabitants: 8_442 });
  expect(effectOn(await merging.preview(toHasselt, [taking]), small).problem).not.toBeNull();
  const done = await merging.apply(toHasselt, [taking, ...everything([randomUUID(), foreign, group])]);
  expect(done.results.map(({ result }) => result)).toEqual(['failed', 'failed', 'failed', 'applied']);
  expect(done.sentence).toBe('1 van 4 dossiers zijn aangepast.');
  expect((await merging.page(small)).version).toBe(before);
  expect(await sumOf()).toBe(82_204);
});

test('after both mergers the group has 82 204 inhabitants, and six municipalities that count', async () => {
  const { participants, quorum, amountText } = await merging.page(group);
  expect(participants.filter(({ isCounted }) => isCounted)).toHaveLength(6);
  expect(quorum[0]).toMatchObject({ sum: 82_204, isMet: true, margin: 22_204 });
  expect(amountText).toContain('50.000,00');
});

test('the one that failed is changed once what stood in its way is solved, and the others stay as they are', async () => {
  await merging.addContact(toHasselt.successorUnitId, 'Hasselt');
  const { version } = await merging.page(group);
  const taking = decided(small, true, { inhabitants: 86_738 });
  const done = await merging.apply(toHasselt, [...everything([group]), taking]);
  expect(done.results.map(({ result }) => result)).toEqual(['unchanged', 'applied']);
  expect((await merging.page(group)).version).toBe(version);
  const hasselt = await merging.participant(small, 'Hasselt');
  expect([hasselt.standing.code, hasselt.isCounted]).toEqual(['unanswered', false]);
  expect((await merging.participant(small, 'Kortessem')).standing.code).toBe('transferred');
});
