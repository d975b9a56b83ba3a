import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Download, Page } from 'playwright-core';
import { TestSigner } from '@penhouder/tools/testing';
import { apiPaths, keptCallSchema } from '@penhouder/contracts';
import { foreignLink, narrator, Play, type Product } from '@penhouder/tools/product';
import { expectSignPageFits, openBrowser, openContext, NARROW, PHONE } from './support/browser';
import { signWithCode, typeCode } from './support/codes';
import { press, tabTo, tick, typeInto } from './support/keyboard';
import { answersOf, until } from './support/in-flight';
import { askNewLink } from './support/new-link';
import { expectToldWhileSending, openLine, slowDown } from './support/slow-line';
import { fillIn, giveMandates, sayWho, SMALL_FORMS, typeAndLose, valuesIn } from './support/sign-forms';
import { openStory, type Story } from './support/story';
import { compressedSize } from './support/wire-size';

let story: Story;
let product: Product;
let play: Play;
let browser: Browser;
let mayor: TestSigner;

beforeAll(async () => {
  const authority = await TestSigner.make({ name: 'Proefstaat', issues: {} });
  mayor = await authority.issue({ name: 'Naam Voorbeeld (Signature)' });
  const folder = mkdtempSync(join(tmpdir(), 'anchors-'));
  writeFileSync(join(folder, 'proefstaat.pem'), authority.pem);
  story = await openStory('sign-page', { SIGNING_ANCHORS: folder });
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

async function openLink(page: Page, unit: string): Promise<void> {
  await page.goto(await play.municipality(unit).link());
}

test('on a phone: every state of the page is accessible and stays within 320 pixels', async () => {
  const context = await openContext(browser, PHONE);
  const page = await context.newPage();
  await openLink(page, 'Bekkevoort');
  await expectSignPageFits(page);
  await page.getByRole('button', { name: 'Verder' }).click();
  await expectSignPageFits(page);
  for (const details of await page.locator('details').all()) await details.locator('summary').first().click();
  await expectSignPageFits(page);
  await page.getByRole('button', { name: 'Controleer uw antwoord' }).click();
  await expect(page.getByRole('alert').count()).resolves.toBe(1);
  await expectSignPageFits(page);
  await fillIn(page);
  await page.getByRole('button', { name: 'Controleer uw antwoord' }).click();
  await expectSignPageFits(page);
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await page.getByLabel('Code').fill('000000');
  await page.getByRole('button', { name: 'Bevestig met deze code' }).click();
  await page.getByRole('alert').waitFor();
  await expectSignPageFits(page);
  await typeCode(page, product.post);
  await page.getByRole('heading', { name: 'Uw antwoord is ontvangen' }).waitFor();
  await expectSignPageFits(page);
  await page.getByRole('link', { name: 'Voeg het besluit van uw orgaan toe' }).click();
  await expectSignPageFits(page);
  await page.getByRole('button', { name: 'Bewaar het besluit' }).click();
  await expect(page.getByRole('alert').count()).resolves.toBe(1);
  await expectSignPageFits(page);
  await page.getByLabel('Welk orgaan besliste?').selectOption('gr');
  await page.getByLabel(/Op welke dag/).fill('2019-10-01');
  await page.getByRole('button', { name: 'Bewaar het besluit' }).click();
  await page.getByText('Gemeenteraad, dinsdag 1 oktober 2019').waitFor();
  await expectSignPageFits(page);
  await page.goto(`${product.access.baseUrl}/teken`);
  await expectSignPageFits(page);
  await page.goto(`${product.access.baseUrl}/t/k1.onzin`);
  await expectSignPageFits(page);
  await context.close();
});

/** What is typed for each choice of answer, by the id of its field. */
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
    await signWithCode(page, product.post);
    await page
      .getByRole('heading', { name: kind === 'question' ? 'Uw vraag is ontvangen' : 'Uw antwoord is ontvangen' })
      .waitFor();
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

async function openForm(page: Page, unit: string): Promise<Page> {
  await openLink(page, unit);
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.locator('#name').waitFor();
  return page;
}

async function askBus(page: Page): Promise<void> {
  await page.locator('#choice-question').check();
  await page.locator('#question').fill('Wie betaalt de bus?');
  await sayWho(page);
}

async function expectBus(page: Page): Promise<void> {
  await expect(page.locator('#question').inputValue()).resolves.toBe('Wie betaalt de bus?');
  await expect(page.locator('#name').inputValue()).resolves.toBe('Naam Voorbeeld');
  await expect(page.locator('#choice-question').isChecked()).resolves.toBe(true);
  await expect(page.locator('#confirmed').isChecked()).resolves.toBe(true);
}

const RETURNED = 'Wat u eerder invulde, staat er weer.';

test('a lost connection and a locked phone take no word: they are there again, apart per link, and gone once sent', async () => {
  const context = await openContext(browser, PHONE);
  const page = await openForm(await context.newPage(), 'Aarschot');
  await askBus(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Controleer uw antwoord' }).click();
  await page.waitForURL(/chrome-error|controleer/);
  await context.setOffline(false);
  await openForm(page, 'Bekkevoort');
  await expect(page.locator('#question').inputValue()).resolves.toBe('');
  await expect(page.getByText(RETURNED).isVisible()).resolves.toBe(false);
  await page.close();
  // The phone threw the page away and the session is over; the link of the mail opens another tab.
  await context.clearCookies();
  const later = await openForm(await context.newPage(), 'Aarschot');
  await later.getByText(RETURNED).waitFor();
  await expectBus(later);
  await expectSignPageFits(later);
  await later.getByRole('button', { name: 'Controleer uw antwoord' }).click();
  await signWithCode(later, product.post);
  await later.getByRole('heading', { name: 'Uw vraag is ontvangen' }).waitFor();
  await expect(later.evaluate<number>('localStorage.length')).resolves.toBe(0);
  await later.goto(`${product.access.baseUrl}/teken`);
  await expect(later.locator('#question').inputValue()).resolves.toBe('');
  await context.close();
});

test.each(SMALL_FORMS)(
  'the draft of $path is kept and given back as that of the answer is, apart from it',
  async (small) => {
    const context = await openContext(browser, PHONE);
    const address = `${product.access.baseUrl}/teken/${small.path}`;
    const first = await openForm(await context.newPage(), small.unit);
    await typeAndLose(first, address, small);
    await context.clearCookies();
    const later = await openForm(await context.newPage(), small.unit);
    await expect(later.getByText(RETURNED).isVisible()).resolves.toBe(false);
    await expect(later.locator('#name').inputValue()).resolves.toBe('');
    await later.goto(address);
    await later.getByText(RETURNED).waitFor();
    await expect(valuesIn(later, small)).resolves.toEqual(Object.values(small.typed));
    await later.getByRole('button', { name: 'Wis wat ik invulde' }).click();
    await later.goto(address);
    await expect(later.getByText(RETURNED).isVisible()).resolves.toBe(false);
    await expect(later.evaluate<number>('localStorage.length')).resolves.toBe(0);
    await context.close();
  },
);

test('on a device that others use, one button forgets what was filled in; what is too old forgets itself', async () => {
  const context = await openContext(browser, PHONE);
  const page = await openForm(await context.newPage(), 'Aarschot');
  await askBus(page);
  const drafts = 'Object.keys(localStorage).filter((name) => name.startsWith("concept.")).length';
  await expect(page.evaluate(drafts)).resolves.toBe(1);
  await page.getByRole('button', { name: 'Wis wat ik invulde' }).click();
  await page.getByText('Gewist: dit toestel bewaart niets meer').waitFor();
  await expect(page.locator('#question').inputValue()).resolves.toBe('');
  await expect(page.evaluate(drafts)).resolves.toBe(0);
  await askBus(page);
  await page.evaluate(
    'for (const [k, v] of Object.entries(localStorage)) localStorage[k] = JSON.stringify({ ...JSON.parse(v), until: Date.now() - 1 })',
  );
  await page.goto(`${product.access.baseUrl}/teken/collega`);
  await expect(page.evaluate(drafts)).resolves.toBe(0);
  await page.locator('#name').fill('An Voorbeeld');
  await page.reload();
  await expect(page.locator('#name').inputValue()).resolves.toBe('An Voorbeeld');
  await expect(openForm(page, 'Aarschot').then((form) => form.locator('#name').inputValue())).resolves.toBe('');
  await context.close();
});

test.each([true, false])(
  'a session that ended takes no word, with scripts: %p; the link is opened again and the same form goes on',
  async (isScripted) => {
    const context = await openContext(browser, PHONE, isScripted);
    const page = await openForm(await context.newPage(), 'Aarschot');
    await askBus(page);
    await context.clearCookies();
    await page.getByRole('button', { name: 'Controleer uw antwoord' }).click();
    await page.getByRole('heading', { name: 'Open uw link opnieuw' }).waitFor();
    await expect(page.locator('p.typed').innerText()).resolves.toBe('Wie betaalt de bus?');
    if (isScripted) await expectSignPageFits(page);
    const other = await openForm(await context.newPage(), 'Aarschot');
    await other.close();
    await page.getByRole('button', { name: 'Ga verder met wat u invulde' }).click();
    await page.locator('#name').waitFor();
    await expectBus(page);
    await page.getByRole('button', { name: 'Controleer uw antwoord' }).click();
    await page.getByRole('heading', { name: 'Kijk uw vraag na' }).waitFor();
    await context.close();
  },
);

test('files without a connection, or with one that is cut in the middle: the page says so and keeps the form; with a slow one it says how far they are', async () => {
  const context = await openContext(browser, PHONE);
  const line = await openLine(product.access.baseUrl);
  const page = await context.newPage();
  await page.goto((await play.municipality('Aarschot').link()).replace(product.access.baseUrl, line.baseUrl));
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.locator('#name').waitFor();
  await askBus(page);
  const buffer = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(500_000, ' '), Buffer.from('\n%%EOF\n')]);
  await page.locator('#papers').setInputFiles({ name: 'uittreksel.pdf', mimeType: 'application/pdf', buffer });
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Controleer uw antwoord' }).click();
  const gone = page.getByText(/^De verbinding viel weg: uw bestanden zijn niet aangekomen/);
  await gone.waitFor();
  await expect(page.evaluate('document.activeElement.role')).resolves.toBe('alert');
  await expectBus(page);
  await context.setOffline(false);
  const going = page.getByText(/^Uw bestanden worden verstuurd: \d+ %$/);
  const bar = page.getByRole('progressbar', { name: 'Verloop van het versturen' });
  const phone = await context.newCDPSession(page);
  await slowDown(phone, 250_000);
  line.cutAfter(200_000);
  await page.getByRole('button', { name: 'Controleer uw antwoord' }).click();
  await going.waitFor();
  await gone.waitFor();
  await expect(bar.isVisible()).resolves.toBe(false);
  await expectBus(page);
  line.cutAfter(null);
  await page.getByRole('button', { name: 'Controleer uw antwoord' }).click();
  await going.waitFor();
  await expect(bar.isVisible()).resolves.toBe(true);
  await page.getByRole('heading', { name: 'Kijk uw vraag na' }).waitFor();
  await expect(page.getByRole('link', { name: 'uittreksel.pdf' }).count()).resolves.toBe(1);
  await context.close();
  line.close();
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
    await expectSignPageFits(page);
  }
  await page.goto(`${product.access.baseUrl}/teken`);
  expect(await page.locator('form').count()).toBe(0);
  const { email } = play.participant('Tielt-Winge').contacts[0] ?? { email: '' };
  await askNewLink(page, { expired, email, post: product.post });
  await context.close();
});

/** A dossier of a call that asks for a PDF that is signed elsewhere; not before, because a link is the newest of its address. */
let strict: Promise<Play> | undefined;

async function openStrict(): Promise<Play> {
  const source = readFileSync(join(__dirname, '../../calls/regierol-2020-2025.yaml'), 'utf8')
    .replace('code: regierol-2020-2025', 'code: met-ondertekende-pdf')
    .replace('kind: sign-off-round', 'kind: sign-off-round\n    requiredLevel: signed-pdf');
  await play.coordinator.post(apiPaths.calls, { source }, keptCallSchema);
  const parts = ['Bekkevoort', 'Geetbets', 'Kortenaken', 'Tielt-Winge'].map((unit) => ({ unit }));
  const opening = { body: 'IGO', title: 'Met een ondertekende pdf', on: '2019-10-28', time: '10:00', parts };
  const opened = await Play.open(
    product,
    narrator(() => undefined),
    { ...opening, call: 'met-ondertekende-pdf' },
  );
  await opened.untilPostIsQuiet();
  return opened;
}

describe.each([
  { how: 'with JavaScript', isScripted: true, giver: 'Bekkevoort', other: 'Geetbets' },
  { how: 'without JavaScript', isScripted: false, giver: 'Kortenaken', other: 'Tielt-Winge' },
])('with the keyboard only, in 320 pixels and $how', ({ isScripted, giver, other }) => {
  async function openNarrow(unit: string): Promise<Page> {
    const page = await (await openContext(browser, NARROW, isScripted)).newPage();
    strict ??= openStrict();
    await page.goto(await (await strict).municipality(unit).link());
    await press(page, 'button');
    await page.waitForURL('**/teken');
    return page;
  }

  /** What a screen reader is told of the form: names, hints, and what is wrong. */
  async function expectTold(page: Page, lines: readonly string[]): Promise<void> {
    // Without scripts axe cannot run either; the page is the same.
    if (isScripted) await expectSignPageFits(page);
    const tree = await page.locator('main').ariaSnapshot();
    for (const line of lines) expect(tree).toContain(line);
  }

  async function fillByKeyboard(page: Page): Promise<void> {
    await tick(page, '#choice-agree');
    for (const id of ['opmaken', 'indienen', 'uitvoeren']) await tick(page, `[name="mandate.${id}"]`);
    await typeInto(page, '#name', 'Naam Voorbeeld');
    await typeInto(page, '#func', 'burgemeester');
    await tick(page, '#confirmed');
    await press(page, 'form button');
    await page.waitForURL(/controleer/);
  }

  async function bytesOf(download: Download): Promise<Buffer> {
    return readFileSync(await download.path());
  }

  test('a PDF is taken along, signed elsewhere and brought back; then the decision of the organ is added', async () => {
    const page = await openNarrow(giver);
    await fillByKeyboard(page);
    await press(page, 'form button');
    await page.waitForURL(/ondertekenen$/);
    const field = 'button "3. Kies de ondertekende pdf Een pdf, hoogstens 25 MB"';
    await expectTold(page, ['heading "Onderteken de pdf" [level=1]', 'button "Download de pdf"', field]);
    const coming = page.waitForEvent('download');
    await press(page, '[formaction="/teken/ondertekenen/pdf"]');
    const offered = await bytesOf(await coming);
    await press(page, 'form button:not([formaction])');
    await page.waitForURL(/bevestig$/);
    await expectTold(page, ['alert: Kies eerst de pdf die u ondertekende.', field]);
    const choosing = page.waitForEvent('filechooser');
    await press(page, '#signedPdf');
    const file = { name: 'getekend.pdf', mimeType: 'application/pdf', buffer: await mayor.sign(offered) };
    if (isScripted) await expectToldWhileSending(page, { ...file, buffer: offered });
    await (await choosing).setFiles(file);
    await press(page, 'form button:not([formaction])');
    await page.waitForURL(/ontvangst/);
    await expectTold(page, ['heading "Uw antwoord is ontvangen" [level=1]', 'certificaat op naam van Naam Voorbeeld']);
    await press(page, 'a[href^="/teken/besluit"]');
    await page.waitForURL(/besluit/);
    await press(page, 'form button');
    await page.getByRole('alert').waitFor();
    await expectTold(page, ['alert:', 'combobox "Welk orgaan besliste?']);
    await typeInto(page, '#organ', 'Gemeenteraad');
    await typeInto(page, '#day', '10102019');
    await press(page, 'form button');
    await page.getByText('Gemeenteraad, donderdag 10 oktober 2019').waitFor();
    await page.context().close();
  });

  test('a question is handed over to a colleague, with a code', async () => {
    const page = await openNarrow(other);
    await press(page, 'a[href="/teken/collega"]');
    await page.waitForURL(/collega$/);
    await press(page, 'form button');
    await page.getByRole('alert').waitFor();
    const fields = ['Naam', 'Functie', 'E-mailadres'].map((word) => `textbox "${word} van uw collega`);
    await expectTold(page, ['alert:', 'Schrijf de naam van uw collega.', ...fields]);
    await typeInto(page, '#name', 'An Voorbeeld');
    await typeInto(page, '#func', 'burgemeester');
    await typeInto(page, '#email', `burgemeester@${other.toLowerCase()}.example`);
    await press(page, 'form button');
    await page.getByRole('heading', { name: 'Typ de code uit uw mail' }).waitFor();
    await expectTold(page, ['textbox "Code Zes cijfers"', 'button "Bevestig met deze code"']);
    await press(page, 'form button');
    await page.getByRole('alert').waitFor();
    await expectTold(page, ['alert: Typ de zes cijfers uit de mail.', 'textbox "Code Zes cijfers"']);
    const codeId = await page.locator('input[name=codeId]').inputValue();
    await typeInto(page, '#code', await product.post.codeFor(codeId));
    await page.keyboard.press('Enter');
    await page.getByText('doorgegeven aan An Voorbeeld').first().waitFor();
    await expectTold(page, ['doorgegeven aan An Voorbeeld']);
    await page.context().close();
  });
});
