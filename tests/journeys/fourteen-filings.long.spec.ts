import type { Step } from '@penhouder/contracts';
import type { Browser, Page } from 'playwright-core';
import type { Product } from '@penhouder/tools/product';
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openContext, PHONE } from './support/browser';
import { goTo, openDesk } from './support/desk';
import { until } from './support/in-flight';
import { answerOnPhone } from './support/scenarios/hands';
import { CallPlay } from './support/scenarios/play-call';
import { type ReadScenario, readScenario } from './support/scenarios/read-scenario';
import { openStory, type Story } from './support/story';

const ON_PHONE = 'Menen';
const REJECTED = 'Lendelede';
const NOT_FILED = 'Spiere-Helkijn';

jest.setTimeout(480_000);

let story: Story;
let product: Product;
let browser: Browser;
let desk: Page;
let phone: Page;
let parent: CallPlay;
const filings = new Map<string, CallPlay>();

beforeAll(async () => {
  story = await openStory('fourteen-filings');
  ({ product } = story);
  browser = await openBrowser();
  desk = await openDesk(browser, product, 'coordinator@w13.example');
  phone = await (await openContext(browser, PHONE)).newPage();
  parent = await CallPlay.launch(product, readScenario('gemeenschapsdienst-streek'));
});

afterAll(async () => {
  await browser.close();
  await story.end();
});

/** The filing of one municipality: its own name and mailbox, the same call, its own mandate and its own end. */
function filingOf(unit: string): ReadScenario {
  const read = readScenario(unit === REJECTED ? 'gemeenschapsdienst-572.afgekeurd' : 'gemeenschapsdienst-572');
  const [player] = read.scenario.players;
  if (player === undefined) throw new Error(`${read.name} has nobody`);
  const id = unit.toLowerCase();
  const text = JSON.stringify(read.scenario).replaceAll(`"${player.id}"`, `"${id}"`);
  const { players, ...scenario } = JSON.parse(text) as ReadScenario['scenario'];
  return {
    ...read,
    name: `filing-${id}`,
    scenario: { ...scenario, players: players.map((one) => ({ ...one, name: unit })) },
  };
}

/** A few dossiers at the same time, as on any working day. */
async function severalAtOnce<One>(all: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += 4) await Promise.all(all.slice(at, at + 4).map(work));
}

async function below(): Promise<Step['subDossiers']> {
  await parent.look();
  return parent.shown.steps.find(({ id }) => id === 'dossiers')?.subDossiers ?? [];
}

test('after the explanation fourteen municipalities each get a dossier of their own, by themselves', async () => {
  const units = parent.shown.participants.map(({ name }) => name);
  expect(units).toHaveLength(14);
  expect(await below()).toEqual([]);
  const { happenings } = readScenario('gemeenschapsdienst-streek').scenario;
  for (const [index, happening] of happenings.slice(0, 3).entries()) await parent.happens(happening, index);
  await until(async () => {
    expect((await below()).filter(({ id }) => id !== null).map(({ who }) => who)).toEqual([...units].sort());
  });
  await severalAtOnce(await below(), async ({ who, id }) => {
    filings.set(who, await until(() => CallPlay.follow(product, filingOf(who), id ?? '')));
  });
  await goTo(desk, product, `/dossiers/${parent.dossierId}`);
  await desk.getByRole('link', { name: /Gemeenschapsdienst: Anzegem/ }).waitFor();
  await expectAccessible(desk);
  await expectNoSidewaysScroll(desk);
});

test('each says what it is a part of', async () => {
  await desk.getByRole('link', { name: /Gemeenschapsdienst: Menen/ }).click();
  await desk.getByRole('heading', { level: 1, name: 'Gemeenschapsdienst: Menen' }).waitFor();
  await desk.getByRole('link', { name: /Hoort bij dossier/ }).click();
  await desk.getByRole('heading', { level: 1, name: parent.shown.title }).waitFor();
});

test('each is filed alone with its own mandate and ends for itself; one of them answers on a phone', async () => {
  await severalAtOnce([...filings], async ([unit, filing]) => {
    expect(filing.shown).toMatchObject({ total: 1, answered: 0 });
    if (unit === NOT_FILED) {
      const command = { type: 'EndDossier' as const, outcome: 'notFiled' as const, successorId: null };
      await filing.coordinator.command(filing.dossierId, { ...command, reason: 'Wij doen niet mee.' });
      return;
    }
    for (const [index, happening] of filingOf(unit).scenario.happenings.entries()) {
      const { deed, at } = happening;
      const isByPhone = unit === ON_PHONE && deed.kind === 'answer' && deed.said.kind === 'decision';
      if (!isByPhone) await filing.happens(happening, index);
      else {
        await filing.at(at);
        await answerOnPhone(phone, await filing.linkOf(unit.toLowerCase()), product.post);
      }
    }
    await filing.look();
    expect(filing.shown).toMatchObject({ isClosed: true });
  });
});

test('the one dossier above them hears how each ended, and closes with the last', async () => {
  await until(async () => {
    await parent.look();
    expect(parent.shown).toMatchObject({ isClosed: true, outcome: { code: 'concluded' } });
  });
  const ends = new Map((await below()).map(({ who, status }) => [who, status.code]));
  expect(ends.get(REJECTED)).toBe('rejected');
  expect(ends.get(NOT_FILED)).toBe('notFiled');
  expect([...ends.values()].filter((code) => code === 'approved')).toHaveLength(12);
});

test('the list of closed dossiers shows fifteen, and its pages are fit for all', async () => {
  await goTo(desk, product, '/dossiers?state=closed');
  for (const unit of ['Anzegem', 'Zwevegem']) await desk.getByText(`Gemeenschapsdienst: ${unit}`).first().waitFor();
  await expectAccessible(desk);
  await expectNoSidewaysScroll(desk);
});
