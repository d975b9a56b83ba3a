import type { Browser, Page } from 'playwright-core';
import { narrator, Play, type Product } from '@penhouder/tools/product';
import { openBrowser, openContext, PHONE } from './support/browser';
import { openStory, type Story } from './support/story';

let story: Story;
let product: Product;
let play: Play;
let browser: Browser;
let link: string;

beforeAll(async () => {
  story = await openStory('scanners');
  ({ product } = story);
  const parts = ['Bekkevoort', 'Kortenaken'].map((unit) => ({ unit }));
  const opening = { body: 'IGO', title: 'Scanners', on: '2019-10-28', time: '10:00', parts };
  play = await Play.open(
    product,
    narrator(() => undefined),
    opening,
  );
  link = await play.municipality('Bekkevoort').link();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await story.end();
});

/** Everything that a dossier remembers, so that "nothing changed" can be said in one line. */
async function remembered(): Promise<unknown> {
  const { version, answered, participants } = await play.coordinator.dossier(play.dossierId);
  return {
    version,
    answered,
    answers: participants.flatMap(({ answers }) => answers),
    links: participants.map(linksOf),
  };
}

function linksOf({ contacts }: { contacts: readonly { isLive: boolean; linkText: string }[] }): readonly string[] {
  return contacts.map(({ isLive, linkText }) => `${String(isLive)} ${linkText}`);
}

test('HEAD and GET of the link, however often, change nothing and show nothing of the dossier', async () => {
  const before = await remembered();
  for (const method of ['HEAD', 'GET', 'GET', 'HEAD', 'GET'] as const) {
    const answer = await fetch(link, { method, headers: { 'user-agent': 'Mozilla/5.0 SafeLinks' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.text()).not.toContain('Bekkevoort');
  }
  expect(await remembered()).toEqual(before);
});

/** How often a browser that does this with the page tells that somebody touched it. */
async function touches(act: (page: Page) => Promise<unknown>): Promise<number> {
  const context = await openContext(browser, PHONE);
  const page = await context.newPage();
  const told: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/teken/getoond')) told.push(request.method());
  });
  await page.goto(link);
  await page.evaluate('document.querySelector("button").click()');
  await page.locator('#choice-agree').waitFor();
  await act(page);
  await context.close();
  expect(told.filter((method) => method !== 'POST')).toEqual([]);
  return told.length;
}

test('a page that is loaded, scrolled and pressed by a script is not shown to anybody; a key of a person says it is, once', async () => {
  const before = await remembered();
  const byScript = `scrollTo(0, 9999); document.querySelector('#choice-agree').click();
    for (const kind of ['pointerdown', 'keydown', 'click']) document.body.dispatchEvent(new Event(kind, { bubbles: true }));`;
  expect(await touches((page) => page.evaluate(byScript))).toBe(0);
  const byHand = async (page: Page): Promise<void> => {
    const told = page.waitForResponse((response) => response.url().endsWith('/teken/getoond'));
    await page.keyboard.press('Tab');
    expect((await told).status()).toBe(204);
    await page.keyboard.press('Tab');
  };
  expect(await touches(byHand)).toBe(1);
  expect(await remembered()).toEqual(before);
});

test('a headless browser that clicks on every button without typing changes nothing', async () => {
  const before = await remembered();
  const context = await openContext(browser, PHONE);
  const page = await context.newPage();
  await page.goto(link);
  for (let click = 0; click < 12; click += 1) {
    const buttons = page.locator('button, input[type=submit]');
    const count = await buttons.count();
    if (count === 0) break;
    await buttons.nth(click % count).click();
    await page.waitForLoadState('load');
  }
  for (const choice of await page.locator('input[type=radio], input[type=checkbox]').all()) {
    if (await choice.isVisible()) await choice.check();
  }
  await page.locator('button').first().click();
  await page.waitForLoadState('load');
  expect(page.url()).not.toContain('ontvangst');
  await context.close();
  expect(await remembered()).toEqual(before);
});

test('one that ticks and types into everything and asks for codes, without a mailbox to read them in, changes nothing', async () => {
  const before = await remembered();
  const context = await openContext(browser, PHONE);
  const page = await context.newPage();
  await page.goto(link);
  await page.locator('button').first().click();
  for (const choice of await page.locator('input[type=radio], input[type=checkbox]').all()) {
    if (await choice.isVisible()) await choice.check();
  }
  await page.locator('#choice-agree').check();
  for (const yes of await page.locator('input[value=yes][type=radio]').all()) await yes.check();
  for (const field of await page.locator('input[type=text], textarea').all()) {
    if (await field.isVisible()) await field.fill('scan');
  }
  await page.locator('form button').first().click();
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  for (const typed of ['', '000000', '123456', 'scan']) {
    await page.locator('#code').fill(typed);
    await page.getByRole('button', { name: 'Bevestig met deze code' }).click();
    await page.getByRole('alert').waitFor();
  }
  await page.getByRole('button', { name: 'Stuur mij een nieuwe code' }).click();
  await page.getByRole('button', { name: 'Bevestig met deze code' }).click();
  await page.getByRole('alert').waitFor();
  await context.close();
  expect(await remembered()).toEqual(before);
});

test('afterwards the link still opens the page and takes the answer of a person', async () => {
  const receipt = await play.say('Bekkevoort', { kind: 'agree' });
  expect(receipt.number).not.toBe('');
  expect(play.participant('Bekkevoort').isCounted).toBe(true);
});
