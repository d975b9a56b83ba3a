import type { Browser, Page } from 'playwright-core';
import { linkIn, letSignInLinksExpire, narrator, Play, type Product } from '@penhouder/tools/product';
import { DESK, expectAccessible, expectNoSidewaysScroll, openBrowser, openContext, PHONE } from './support/browser';
import { openStory, type Story } from './support/story';

const COORDINATOR = 'coordinator@igo.example';

let story: Story;
let product: Product;
let play: Play;
let browser: Browser;
let desk: Page;
let phone: Page;

beforeAll(async () => {
  story = await openStory('page-states');
  ({ product } = story);
  const parts = ['Bekkevoort', 'Geetbets', 'Kortenaken', 'Tielt-Winge'].map((unit) => ({ unit }));
  const opening = { body: 'IGO', title: 'Elke toestand', on: '2019-10-28', time: '10:00', parts };
  play = await Play.open(
    product,
    narrator(() => undefined),
    opening,
  );
  await play.say('Bekkevoort', { kind: 'agreeWithCondition', condition: 'Als de kosten niet stijgen.' });
  await play.say('Geetbets', { kind: 'question', question: 'Wie betaalt het personeel?' });
  browser = await openBrowser();
  desk = await (await openContext(browser, DESK)).newPage();
  phone = await (await openContext(browser, PHONE)).newPage();
}, 240_000);

afterAll(async () => {
  await browser.close();
  await story.end();
});

async function expectFitForAll(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

async function goTo(path: string): Promise<void> {
  await desk.goto(`${product.access.baseUrl}${path}`);
  await desk.getByRole('heading', { level: 1 }).first().waitFor();
  await desk.getByText('Even geduld').first().waitFor({ state: 'hidden' });
}

async function signInLink(): Promise<string> {
  const before = await product.post.all(COORDINATOR);
  await goTo('/aanmelden');
  await desk.getByLabel('E-mailadres').fill(COORDINATOR);
  await desk.getByRole('button', { name: 'Stuur mij een aanmeldlink' }).click();
  return linkIn(await product.post.newest({ to: COORDINATOR, link: '/aanmelden/', not: before }), '/aanmelden/');
}

test('sign-in links that are expired or used', async () => {
  const expired = await signInLink();
  await letSignInLinksExpire(product.access.databaseUrl, COORDINATOR);
  await desk.goto(expired);
  await desk.getByText('SignInLinkExpired').waitFor();
  await expectFitForAll(desk);
  const link = await signInLink();
  await desk.goto(link);
  await desk.getByRole('button', { name: 'Meld aan' }).click();
  await desk.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
  await desk.goto(link);
  await desk.getByText('SignInLinkUsed').waitFor();
  await expectFitForAll(desk);
}, 240_000);

test('Vandaag with tasks, the dossier with a condition and a question, and the form of everything that can be done', async () => {
  await goTo('/');
  await desk.getByText('Bekkevoort').first().waitFor();
  await expectFitForAll(desk);
  await goTo(`/dossiers/${play.dossierId}`);
  await expectFitForAll(desk);
  const seen = new Set<string>();
  await play.look();
  const { primary, commands, participants, steps, tasks } = play.shown;
  const possible = [
    primary,
    ...commands,
    ...steps.flatMap((step) => step.commands),
    ...participants.flatMap((one) => [...one.commands, ...one.contacts.flatMap((contact) => contact.commands)]),
    ...tasks.map(({ command }) => command),
  ].filter((command) => command !== null);
  for (const { type, participantId, stepId, rowId, contactId, slot, year, mailKey } of possible) {
    if (seen.has(type)) continue;
    seen.add(type);
    const key = [type, participantId, stepId, rowId, contactId, slot, year, mailKey].filter((part) => part !== null);
    await goTo(`/dossiers/${play.dossierId}?actie=${key.join('~')}`);
    await desk.getByRole('dialog').waitFor();
    await expectFitForAll(desk);
  }
  expect(seen.size).toBeGreaterThan(8);
}, 240_000);

test('the pages of the mail catcher', async () => {
  await desk.goto(product.access.catcherUrl);
  await expectAccessible(desk);
  await desk.locator('main a, table a').first().click();
  await desk.waitForLoadState('load');
  await expectAccessible(desk);
}, 240_000);

test('the page of a municipality that is late, after the closing, and whose link has expired', async () => {
  const link = await play.municipality('Kortenaken').link();
  const opened = async (): Promise<void> => {
    await phone.goto(link);
    await phone.getByRole('button', { name: 'Verder' }).click();
    await phone.locator('h1').waitFor();
  };
  await play.at('2019-12-17');
  await opened();
  await phone.getByText(/met de vermelding "laat"|krijgt de vermelding "laat"/).waitFor();
  await expectFitForAll(phone);
  await play.at('2020-01-20');
  await opened();
  await phone
    .getByText(/telt niet meer mee/)
    .first()
    .waitFor();
  await expectFitForAll(phone);
  await phone.context().clearCookies();
  await phone.goto(`${product.access.baseUrl}/teken`);
  await phone.getByText('SignSessionEnded').waitFor();
  await expectFitForAll(phone);
  await play.does({ type: 'WithdrawDossier', reason: 'Zo beslist.' });
  await opened();
  await phone
    .getByText(/afgesloten/)
    .first()
    .waitFor();
  await expectFitForAll(phone);
}, 240_000);
