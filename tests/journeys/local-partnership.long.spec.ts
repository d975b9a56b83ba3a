import type { Browser, Page } from 'playwright-core';
import type { Product, Say } from '@penhouder/tools/product';
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openContext, PHONE } from './support/browser';
import { goTo, openDesk } from './support/desk';
import { answerOnPhone, deskHands, recordAct } from './support/scenarios/hands';
import { CallPlay, type Played } from './support/scenarios/play-call';
import { readScenario } from './support/scenarios/read-scenario';
import { openStory, type Story } from './support/story';

/** Steps whose acts the coordinator records with the form of the page, each kind of act once. */
const BY_HAND = ['personas', 'addendum', 'interesse', 'partnerkeuze', 'projectvoorstel', 'start', 'overeenkomst'];

let story: Story;
let product: Product;
let browser: Browser;
let desk: Page;
let phone: Page;
let play: CallPlay;
let played: Played;
let desked: ReturnType<typeof deskHands>;

beforeAll(async () => {
  story = await openStory('local-partnership');
  ({ product } = story);
  browser = await openBrowser();
  desk = await openDesk(browser, product, 'coordinator@w13.example');
  phone = await (await openContext(browser, PHONE)).newPage();
  desked = deskHands(desk, product.access.baseUrl, BY_HAND);
});

afterAll(async () => {
  await browser.close();
  await story.end();
});

test('a year of preparation with fourteen boards: needs, addendum, two rounds of selection, filing, approval', async () => {
  const read = readScenario('lokaal-partnerschap');
  const hands = {
    ...desked,
    answer: async (link: string, who: string, { kind }: Say) => {
      if (who !== 'menen' || kind !== 'agree') return false;
      await answerOnPhone(phone, link, product.post);
      desked.done.add('menen');
      return true;
    },
  };
  play = await CallPlay.launch(product, read, { hands });
  for (const [index, happening] of read.scenario.happenings.entries()) await play.happens(happening, index);
  played = await play.end();
  expect(played.product).toEqual(played.rehearsal);
});

test('what the coordinator recorded on the page was every kind of act of the preparation', () => {
  expect([...desked.done]).toEqual(
    expect.arrayContaining([
      'personas receive',
      'personas close',
      'addendum addVersion',
      'addendum review',
      'addendum freeze',
      'interesse receive',
      'partnerkeuze addCandidate',
      'partnerkeuze openRound',
      'partnerkeuze review',
      'partnerkeuze judge',
      'partnerkeuze choose',
      'partnerkeuze end',
      'projectvoorstel propose',
      'menen',
    ]),
  );
});

test('the page of the dossier tells the year and is fit for all', async () => {
  await goTo(desk, product, `/dossiers/${played.dossierId}`);
  await desk.getByText('Alleenstaande ouder zonder werk').first().waitFor();
  await expectAccessible(desk);
  await expectNoSidewaysScroll(desk);
});

test('the agreement is signed more than a year after the work began, and the dossier takes it', async () => {
  const onTheDay = '2025-03-10T09:00:00.000Z';
  await play.at(onTheDay);
  const on = '2025-03-10';
  const base = { type: 'ActOnStep' as const, stepId: 'overeenkomst', act: 'sign' };
  const [first, ...others] = play.shown.participants;
  for (const signs of [{ party: 'penhouder' }, { participant: first?.id ?? '' }]) {
    await recordAct(desk, product.access.baseUrl, { page: play.shown, act: { ...base, values: { on, ...signs } } });
    await play.at(onTheDay);
  }
  for (const { id } of others) {
    await play.coordinator.command(play.dossierId, { ...base, values: { on, participant: id } });
  }
  await play.at(onTheDay);
  expect(play.shown.steps.find(({ id }) => id === 'overeenkomst')?.status.code).toBe('signed');
});

test('a report that the funder returns is corrected, handed in again and accepted', async () => {
  const read = readScenario('woonbeleid-2023-2025');
  const { happenings } = read.scenario;
  const comesBack = happenings.findIndex(({ deed }) => deed.kind === 'command' && deed.command.type === 'ReturnReport');
  const housing = await CallPlay.launch(product, read);
  for (const [index, happening] of happenings.slice(0, comesBack).entries()) await housing.happens(happening, index);
  await housing.at('2024-04-16T08:00:00.000Z');
  await goTo(desk, product, `/dossiers/${housing.dossierId}`);
  await desk.getByText('Noteer of de financier het verslag over 2023 aanvaardt of terugstuurt.').first().waitFor();
  await record('Noteer dat een verslag terugkwam', {
    day: '15042024',
    Reden: 'De cijfers over woningkwaliteit ontbreken.',
  });
  await desk.getByText('Verbeter het verslag over 2023, dien het opnieuw in en noteer het.').first().waitFor();
  await housing.at('2024-05-17T08:00:00.000Z');
  const mails = await housing.coordinator.mails(housing.dossierId);
  expect(mails.filter(({ kind }) => kind === 'reportReturned').map(({ state }) => state)).toEqual(['sent']);
  await record('Noteer het verslag over 2023', { day: '17052024' });
  await desk.getByText('Noteer of de financier het verslag over 2023 aanvaardt of terugstuurt.').first().waitFor();
  await record('Noteer dat een verslag aanvaard is', { day: '17052024' });
  await desk
    .getByText(/het verslag over 2023 op .*17 mei 2024 aanvaardde/)
    .first()
    .waitFor();
  await desk
    .getByText(/teruggestuurd op .*15 april 2024/)
    .first()
    .waitFor();
  await expectAccessible(desk);
  await housing.look();
  expect(housing.shown.tasks.map(({ kind }) => kind)).not.toContain('correctReport');
});

/** Presses a button of the dossier's page, types the day and the words into its form, and records it. */
async function record(button: string, { day, ...words }: { day: string } & Record<string, string>): Promise<void> {
  await desk.reload();
  await desk.getByRole('button', { name: button, exact: true }).first().click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('spinbutton').first().click();
  await desk.keyboard.type(day);
  for (const [label, text] of Object.entries(words)) await dialog.getByLabel(label).fill(text);
  await expectAccessible(desk);
  await expectNoSidewaysScroll(desk);
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
}
