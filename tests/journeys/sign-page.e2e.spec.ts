import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request as httpRequest } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { foreignLink, narrator, Play, type Product } from '@penhouder/tools/product';
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openContext, PHONE } from './support/browser';
import { signWithCode, typeCode } from './support/codes';
import { answersOf, until } from './support/in-flight';
import { openStory, type Story } from './support/story';

let story: Story;
let product: Product;
let play: Play;
let browser: Browser;

beforeAll(async () => {
  story = await openStory('sign-page');
  ({ product } = story);
  const units = ['Bekkevoort', 'Geetbets', 'Kortenaken', 'Tielt-Winge', 'Aarschot'];
  const opening = { body: 'IGO', title: 'De pagina van de gemeente', on: '2019-10-28', time: '10:00' };
  play = await Play.open(
    product,
    narrator(() => undefined),
    { ...opening, parts: units.map((unit) => ({ unit })) },
  );
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await story.end();
});

/** A state of a page as everybody must be able to use it. */
async function expectFitForAll(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

async function openLink(page: Page, unit: string): Promise<void> {
  await page.goto(await play.municipality(unit).link());
}

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Akkoord', { exact: false }).first().check();
  await giveMandates(page);
  await sayWho(page);
}

async function giveMandates(page: Page): Promise<void> {
  for (const yes of await page.locator('input[value=yes][type=radio]').all()) await yes.check();
}

async function sayWho(page: Page): Promise<void> {
  await page.getByLabel('Uw naam').fill('Naam Voorbeeld');
  await page.getByLabel(/Uw functie/).fill('burgemeester');
  await page.locator('#confirmed').check();
}

test('on a phone: every state of the page is accessible and stays within 320 pixels', async () => {
  const context = await openContext(browser, PHONE);
  const page = await context.newPage();
  await openLink(page, 'Bekkevoort');
  await expectFitForAll(page);
  await page.getByRole('button', { name: 'Verder' }).click();
  await expectFitForAll(page);
  for (const details of await page.locator('details').all()) await details.locator('summary').first().click();
  await expectFitForAll(page);
  await page.getByRole('button', { name: 'Controleer uw antwoord' }).click();
  await expect(page.getByRole('alert').count()).resolves.toBe(1);
  await expectFitForAll(page);
  await fillIn(page);
  await page.getByRole('button', { name: 'Controleer uw antwoord' }).click();
  await expectFitForAll(page);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await page.getByLabel('Code').fill('000000');
  await page.getByRole('button', { name: 'Bevestig met deze code' }).click();
  await page.getByRole('alert').waitFor();
  await expectFitForAll(page);
  await typeCode(page, product.post);
  await page.getByRole('heading', { name: 'Uw antwoord is ontvangen' }).waitFor();
  await expectFitForAll(page);
  await page.getByRole('link', { name: 'Voeg het besluit van uw orgaan toe' }).click();
  await expectFitForAll(page);
  await page.getByRole('button', { name: 'Bewaar het besluit' }).click();
  await expect(page.getByRole('alert').count()).resolves.toBe(1);
  await expectFitForAll(page);
  await page.getByLabel('Welk orgaan besliste?').selectOption('gr');
  await page.getByLabel(/Op welke dag/).fill('2019-10-01');
  await page.getByRole('button', { name: 'Bewaar het besluit' }).click();
  await page.getByText('Gemeenteraad, dinsdag 1 oktober 2019').waitFor();
  await expectFitForAll(page);
  await page.goto(`${product.access.baseUrl}/teken`);
  await expectFitForAll(page);
  await page.goto(`${product.access.baseUrl}/t/k1.onzin`);
  await expectFitForAll(page);
  await context.close();
});

/** What is typed for each choice of answer, by the id of its field; the choice itself and who answers come with it. */
const choices: readonly { readonly kind: string; readonly fill: (page: Page) => Promise<void> }[] = [
  { kind: 'question', fill: (page) => page.locator('#question').fill('Wie betaalt het personeel?') },
  {
    kind: 'namedDay',
    fill: async (page) => {
      await page.locator('#organ').selectOption('gr');
      await page.locator('#day').fill('2019-11-20');
    },
  },
  {
    kind: 'agreeWithCondition',
    fill: async (page) => {
      await giveMandates(page);
      await page.locator('#condition').fill('Als de kosten niet stijgen.');
    },
  },
  { kind: 'decline', fill: (page) => page.locator('#reason').fill('Geen personeel.') },
  { kind: 'agree', fill: giveMandates },
];

test.each(choices)(
  'without JavaScript, on a phone: $kind can be filled in, checked and signed',
  async ({ kind, fill }) => {
    const context = await openContext(browser, PHONE, false);
    const page = await context.newPage();
    await openLink(page, 'Geetbets');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.locator(`#choice-${kind}`).check();
    await fill(page);
    await sayWho(page);
    await page.getByRole('button', { name: 'Controleer uw antwoord' }).click();
    if (kind === 'question') await page.getByRole('button', { name: 'Verstuur' }).click();
    else await signWithCode(page, product.post);
    await page.getByRole('heading', { name: 'Uw antwoord is ontvangen' }).waitFor();
    await context.close();
    await until(async () => {
      await play.look();
      expect(play.participant('Geetbets').answers.map((answer) => answer.kind)).toContain(kind);
    });
  },
  240_000,
);

test('with the keyboard only, from the link to the receipt', async () => {
  const context = await openContext(browser, PHONE);
  const page = await context.newPage();
  await openLink(page, 'Kortenaken');
  await tabTo(page, 'button');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/teken');
  await tabTo(page, '#choice-agree');
  await page.keyboard.press('Space');
  for (const id of ['opmaken', 'indienen', 'uitvoeren']) {
    await tabTo(page, `[name="mandate.${id}"]`);
    await page.keyboard.press('Space');
  }
  await tabTo(page, '#name');
  await page.keyboard.type('Naam Voorbeeld');
  await tabTo(page, '#func');
  await page.keyboard.type('burgemeester');
  await tabTo(page, '#confirmed');
  await page.keyboard.press('Space');
  await tabTo(page, 'form button');
  await page.keyboard.press('Enter');
  await page.waitForURL(/controleer/);
  await tabTo(page, 'form button');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/teken\/code/);
  const codeId = await page.locator('input[name=codeId]').inputValue();
  await tabTo(page, '#code');
  await page.keyboard.type(await product.post.codeFor(codeId));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Uw antwoord is ontvangen' }).waitFor();
  await context.close();
});

/** Presses Tab until this has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate<boolean>(
      `document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`,
    );
    if (isThere) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

test('a double click is one answer, with one receipt', async () => {
  const municipality = play.municipality('Tielt-Winge');
  const signer = { name: 'Naam Voorbeeld', func: 'burgemeester' };
  const check = await municipality.check(await municipality.open(), { kind: 'agree' }, signer);
  const receipts = await Promise.all([
    municipality.confirm(check),
    municipality.confirm(check),
    municipality.confirm(check),
  ]);
  expect(new Set(receipts.map(({ rowId, number }) => `${rowId} ${number}`)).size).toBe(1);
  await answersOf(play, 'Tielt-Winge', 1);
});

test('a lost connection takes no word: they are there again, apart per link, and gone once the answer is sent', async () => {
  const context = await openContext(browser, PHONE);
  const page = await context.newPage();
  const form = `${product.access.baseUrl}/teken`;
  const open = async (unit: string): Promise<void> => {
    await openLink(page, unit);
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.locator('#name').waitFor();
  };
  await open('Aarschot');
  await page.locator('#choice-question').check();
  await page.locator('#question').fill('Wie betaalt de bus?');
  await sayWho(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Controleer uw antwoord' }).click();
  await page.waitForURL(/chrome-error|controleer/);
  await context.setOffline(false);
  await open('Bekkevoort');
  await expect(page.locator('#question').inputValue()).resolves.toBe('');
  await open('Aarschot');
  await expect(page.locator('#question').inputValue()).resolves.toBe('Wie betaalt de bus?');
  await expect(page.locator('#name').inputValue()).resolves.toBe('Naam Voorbeeld');
  await expect(page.locator('#choice-question').isChecked()).resolves.toBe(true);
  await page.getByRole('button', { name: 'Controleer uw antwoord' }).click();
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await page.getByRole('heading', { name: 'Uw antwoord is ontvangen' }).waitFor();
  await page.goto(form);
  await expect(page.locator('#question').inputValue()).resolves.toBe('');
  await expect(page.evaluate<number>('sessionStorage.length')).resolves.toBe(0);
  await context.close();
});

test('at most 14 KB compressed in at most two requests', async () => {
  const sizes: Record<string, number> = {};
  const context = await openContext(browser, PHONE);
  const page = await context.newPage();
  await openLink(page, 'Aarschot');
  page.on('request', (request) => (sizes[request.url()] = 0));
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.waitForLoadState('load');
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  await context.close();
  const fetched = Object.keys(sizes).filter((url) => url.startsWith('http') && !url.endsWith('/t/exchange'));
  expect(fetched).toHaveLength(2);
  const bytes = await Promise.all(fetched.map((url) => compressedSize(url, cookie)));
  process.stdout.write(`    sign page: ${bytes.join(' + ')} bytes compressed\n`);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(14 * 1024);
});

/** Bytes on the wire of one answer; `fetch` would unpack them. */
function compressedSize(url: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'accept-encoding': 'gzip, br' };
    httpRequest(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const unpack = response.headers['content-encoding'] === 'br' ? brotliDecompressSync : gunzipSync;
        expect(unpack(body).length).toBeGreaterThan(body.length);
        resolve(body.length);
      });
    })
      .on('error', reject)
      .end();
  });
}

test('an expired, foreign or garbled link opens nothing and says what to do', async () => {
  const link = await play.municipality('Aarschot').link();
  const garbled = 'open de link nog eens vanuit de mail';
  const expired = await play.municipality('Tielt-Winge').link();
  await play.at('2020-03-01');
  const wrong = [
    [expired, 'LinkExpired', 'Bel of mail de organisatie die u de link stuurde'],
    [foreignLink(product.access.baseUrl), 'LinkUnknown', garbled],
    [`${link}x`, 'LinkUnknown', garbled],
    [link.slice(0, -4), 'LinkUnknown', garbled],
    [`${product.access.baseUrl}/t/onzin`, 'LinkUnknown', garbled],
  ] as const;
  const context = await openContext(browser, PHONE);
  const page = await context.newPage();
  for (const [address, code, whatToDo] of wrong) {
    await page.goto(address);
    const further = page.getByRole('button', { name: 'Verder' });
    if ((await further.count()) > 0) await further.click();
    await page.getByText(code, { exact: true }).waitFor();
    const words = await page.locator('main').innerText();
    expect(words).toContain(whatToDo);
    expect(words).not.toContain('Tielt-Winge');
    await expectFitForAll(page);
  }
  await page.goto(`${product.access.baseUrl}/teken`);
  expect(await page.locator('form').count()).toBe(0);
  await context.close();
});
