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
      await answerOnPhone(phone, link);
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
