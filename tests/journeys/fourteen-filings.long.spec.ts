import type { Browser, Page } from 'playwright-core';
import type { Product } from '@penhouder/tools/product';
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openContext, PHONE } from './support/browser';
import { goTo, openDesk } from './support/desk';
import { answerOnPhone, recordAct } from './support/scenarios/hands';
import { CallPlay } from './support/scenarios/play-call';
import { type ReadScenario, readScenario } from './support/scenarios/read-scenario';
import { openStory, type Story } from './support/story';

const SUB = 'gemeenschapsdienst-572.afgekeurd';
const ON_PHONE = 'Menen';

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

/** The filing of one municipality: its own name and mailbox, the same call, its own mandate. */
function filingOf(unit: string): ReadScenario {
  const read = readScenario(SUB);
  const [player] = read.scenario.players;
  if (player === undefined) throw new Error(`${SUB} has nobody`);
  const id = unit.toLowerCase();
  const text = JSON.stringify(read.scenario).replaceAll(`"${player.id}"`, `"${id}"`);
  const { players, ...scenario } = JSON.parse(text) as ReadScenario['scenario'];
  const named = players.map((one) => ({ ...one, name: unit }));
  return {
    ...read,
    name: `filing-${id}`,
    scenario: { ...scenario, title: `Gemeenschapsdienst ${unit}`, players: named },
  };
}

/** A few dossiers at the same time, as on any working day. */
async function severalAtOnce<One>(all: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += 4) await Promise.all(all.slice(at, at + 4).map(work));
}

async function acts(values: Readonly<Record<string, string>>, act: string): Promise<void> {
  const command = { type: 'ActOnStep' as const, stepId: 'dossiers', act, values };
  await parent.look();
  await parent.coordinator.command(parent.dossierId, command);
}

test('fourteen municipalities each get a dossier of their own under one', async () => {
  const units = parent.shown.participants.map(({ name }) => name);
  expect(units).toHaveLength(14);
  const { happenings } = readScenario('gemeenschapsdienst-streek').scenario;
  for (const [index, happening] of happenings.slice(0, 3).entries()) await parent.happens(happening, index);
  await parent.at('2023-04-03T08:00:00.000Z');
  await severalAtOnce(units, async (unit) => {
    filings.set(unit, await CallPlay.launch(product, filingOf(unit)));
  });
  const [first, ...others] = parent.shown.participants.map(({ id, name }) => {
    const { number = '', title = '' } = filings.get(name)?.shown ?? {};
    return { on: '2023-04-03', participant: id, dossier: `${number} ${title}` };
  });
  const act = { type: 'ActOnStep' as const, stepId: 'dossiers', act: 'start', values: first ?? {} };
  await recordAct(desk, product.access.baseUrl, { page: parent.shown, act });
  for (const values of others) await acts(values, 'start');
  await goTo(desk, product, `/dossiers/${parent.dossierId}`);
  await expectAccessible(desk);
  await expectNoSidewaysScroll(desk);
});

test('each is filed alone with its own mandate; one of them answers on a phone', async () => {
  const read = readScenario(SUB);
  const last = read.scenario.happenings.findIndex(
    ({ deed }) => deed.kind === 'command' && deed.command.type === 'RecordSubmission',
  );
  await severalAtOnce([...filings], async ([unit, filing]) => {
    const { happenings } = filingOf(unit).scenario;
    for (const [index, happening] of happenings.slice(0, last + 1).entries()) {
      const isByPhone = unit === ON_PHONE && happening.deed.kind === 'answer';
      if (!isByPhone) await filing.happens(happening, index);
      else {
        await filing.at(happening.at);
        await answerOnPhone(phone, await filing.linkOf(unit.toLowerCase()));
      }
    }
    await filing.look();
    expect(filing.shown).toMatchObject({ total: 1, answered: 1 });
    expect(filing.shown.steps.find(({ kind }) => kind === 'submission')?.status.code).toBe('done');
  });
});

test('the one dossier above them follows: what became of each, and only then it closes', async () => {
  await parent.at('2023-08-07T08:00:00.000Z');
  const [first, ...others] = parent.shown.participants;
  for (const { id } of others) await acts({ on: '2023-08-07', participant: id, outcome: 'approved' }, 'finish');
  await parent.look();
  expect(parent.shown.steps.find(({ id }) => id === 'dossiers')?.acts.map(({ act }) => act)).not.toContain('close');
  const finish = { on: '2023-08-07', participant: first?.id ?? '', outcome: 'rejected' };
  const act = { type: 'ActOnStep' as const, stepId: 'dossiers', act: 'finish', values: finish };
  await recordAct(desk, product.access.baseUrl, { page: parent.shown, act });
  await acts({ on: '2023-08-07' }, 'close');
  await parent.look();
  expect(parent.shown).toMatchObject({ isClosed: true, outcome: { code: 'concluded' } });
});

test('the list of dossiers shows fifteen, and its pages are fit for all', async () => {
  await goTo(desk, product, '/dossiers');
  for (const unit of ['Anzegem', 'Zwevegem']) await desk.getByText(`Gemeenschapsdienst ${unit}`).first().waitFor();
  await expectAccessible(desk);
  await expectNoSidewaysScroll(desk);
});
