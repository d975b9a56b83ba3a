import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiPaths, keptCallSchema } from '@penhouder/contracts';
import type { Browser, Page } from 'playwright-core';
import { keptRows, narrator, Play, type Product } from '@penhouder/tools/product';
import { openBrowser, openContext, PHONE } from './support/browser';
import { openStory, type Story } from './support/story';

let story: Story;
let product: Product;
let play: Play;
let browser: Browser;
let link: string;
let pressed: Play;

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
  pressed = await openPressed();
  browser = await openBrowser();
});

/** A dossier of a call in which a press is enough to answer, in another municipality: its newest link is its own. */
async function openPressed(): Promise<Play> {
  const source = readFileSync(join(__dirname, '../../calls/regierol-2020-2025.yaml'), 'utf8')
    .replace('code: regierol-2020-2025', 'code: met-een-druk')
    .replace('kind: sign-off-round', 'kind: sign-off-round\n    requiredLevel: click');
  await play.coordinator.post(apiPaths.calls, { source }, keptCallSchema);
  const parts = [{ unit: 'Geetbets' }];
  return Play.open(
    product,
    narrator(() => undefined),
    { body: 'IGO', call: 'met-een-druk', title: 'Met een druk', on: '2019-10-28', time: '10:00', parts },
  );
}

afterAll(async () => {
  await browser.close();
  await story.end();
});

/** Everything that a dossier remembers, so that "nothing changed" can be said in one line. */
async function remembered(of: Play = play): Promise<unknown> {
  const { version, answered, participants } = await of.coordinator.dossier(of.dossierId);
  return {
    version,
    answered,
    answers: participants.flatMap(({ answers }) => answers),
    questions: participants.map(({ openQuestion }) => openQuestion),
    links: participants.map(linksOf),
    rows: await rowsOf(of),
  };
}

/** What stands in the tables about its links, its answers and its mail; codes are asked for by whoever fills in the form. */
async function rowsOf({ dossierId }: Play): Promise<unknown> {
  const { databaseUrl } = product.access;
  const ask = (question: string) => keptRows<unknown>(databaseUrl, question.replace('$1', `'${dossierId}'`));
  return {
    links: await ask(`select id, generation, expires_at, revoked_at, handed_to from sign_off_link where dossier_id = $1
      order by id`),
    answers: await ask('select id, state from sign_off_inbox where dossier_id = $1 order by id'),
    evidence: await ask(`select sequence, hash from evidence where dossier_id = $1 order by sequence`),
    attempts:
      await ask(`select a.link_id, a.act, a.status from failed_attempt a join sign_off_link l on l.id = a.link_id
      where l.dossier_id = $1 order by 1, 2, 3`),
    mails: await ask(`select dedupe_key from mail where dossier_id = $1 and kind <> 'signCode' order by dedupe_key`),
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

/** Presses every button that a page shows, and those of the pages that follow. */
async function pressEverything(page: Page): Promise<void> {
  for (let click = 0; click < 12; click += 1) {
    const buttons = page.locator('button, input[type=submit]');
    const count = await buttons.count();
    if (count === 0) break;
    await buttons.nth(click % count).click();
    await page.waitForLoadState('load');
  }
}

async function tickEverything(page: Page): Promise<void> {
  for (const choice of await page.locator('input[type=radio], input[type=checkbox]').all()) {
    if (await choice.isVisible()) await choice.check();
  }
}

async function typeEverywhere(page: Page, words: string): Promise<void> {
  for (const field of await page.locator('input[type=text], input[type=email], textarea').all()) {
    if (await field.isVisible()) await field.fill(words);
  }
}

const LEVELS = [
  { level: 'a code', of: () => play, unit: 'Bekkevoort' },
  { level: 'a press alone', of: () => pressed, unit: 'Geetbets' },
];

test.each(LEVELS)(
  'where answers need $level, a headless browser that clicks on every button without typing changes nothing',
  async ({ of, unit }) => {
    const before = await remembered(of());
    const context = await openContext(browser, PHONE);
    const page = await context.newPage();
    await page.goto(await of().municipality(unit).link());
    await pressEverything(page);
    await tickEverything(page);
    await page.locator('button').first().click();
    await page.waitForLoadState('load');
    expect(page.url()).not.toContain('ontvangst');
    await context.close();
    expect(await remembered(of())).toEqual(before);
  },
);

const TYPED = [
  { what: 'agrees', choice: '#choice-agree' },
  { what: 'asks a question', choice: '#choice-question' },
];

test.each(TYPED)(
  'one that ticks and types into everything, $what and asks for codes, without a mailbox to read them in, changes nothing',
  async ({ choice }) => {
    const before = await remembered();
    const context = await openContext(browser, PHONE);
    const page = await context.newPage();
    await page.goto(link);
    await page.locator('button').first().click();
    await tickEverything(page);
    await page.locator(choice).check();
    for (const yes of await page.locator('input[value=yes][type=radio]').all())
      if (await yes.isVisible()) await yes.check();
    await typeEverywhere(page, 'scan');
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
  },
);

test('on a link that expired, a browser that presses every button, or types into everything as well, opens no link again and has no mail sent', async () => {
  const address = play.participant('Kortenaken').contacts[0]?.email ?? '';
  const expired = await play.municipality('Kortenaken').link();
  const contact = `select c.id from contact c where c.email = '${address}'`;
  const ended = `update sign_off_link set expires_at = '2000-01-01' where dossier_id = '${play.dossierId}' and contact_id in (${contact}) returning id`;
  expect(await keptRows(product.access.databaseUrl, ended)).toHaveLength(1);
  const before = await remembered();
  for (const words of [null, 'scan', 'scan@scanner.example']) {
    const context = await openContext(browser, PHONE);
    const page = await context.newPage();
    await page.goto(expired);
    await page.locator('button').first().click();
    await page.getByText('LinkExpired').waitFor();
    if (words !== null) await typeEverywhere(page, words);
    await pressEverything(page);
    // As one that does not ask the page whether its form is filled in.
    await page.evaluate(`document.querySelector('form')?.submit()`);
    await page.waitForLoadState('load');
    await context.close();
  }
  expect(await remembered()).toEqual(before);
  const context = await openContext(browser, PHONE);
  const page = await context.newPage();
  await page.goto(expired);
  await page.locator('button').first().click();
  await page.getByLabel('Het e-mailadres waarop u deze link kreeg').fill(address);
  await page.getByRole('button', { name: 'Vraag een nieuwe link' }).click();
  await page.getByRole('heading', { name: 'Uw vraag is ontvangen' }).waitFor();
  await context.close();
  const fresh = await product.post.newest({ to: address, link: '/t/', not: await mailsBefore(expired, address) });
  expect(fresh.links.some((one) => one.includes('/t/') && one !== expired)).toBe(true);
});

/** The mails that hold this link. */
async function mailsBefore(known: string, address: string) {
  const opened = await Promise.all((await product.post.all(address)).map((mail) => product.post.open(mail)));
  return opened.filter(({ links }) => links.includes(known));
}

test('afterwards the link still opens the page and takes the answer of a person', async () => {
  // A quarter of an hour later: a link gets five codes in it, and the programs above asked for them.
  await keptRows(product.access.databaseUrl, 'delete from rate_limit');
  const receipt = await play.say('Bekkevoort', { kind: 'agree' });
  expect(receipt.number).not.toBe('');
  expect(play.participant('Bekkevoort').isCounted).toBe(true);
});
