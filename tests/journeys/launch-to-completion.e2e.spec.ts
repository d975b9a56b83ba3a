import type { Browser, Page } from 'playwright-core';
import { linkIn, Play, type Product } from '@penhouder/tools/product';
import { DESK, expectAccessible, expectFitForAll, openBrowser, openContext, PHONE } from './support/browser';
import { byCommandLine, byScript, erased, exchanged, mangled, openCheckerPage, unpacked } from './support/bundles';
import { signWithCode } from './support/codes';
import { expectFormsFitForAll } from './support/dialogs';
import { openStory, type Story } from './support/story';

const COORDINATOR = 'coordinator@igo.example';

let story: Story;
let product: Product;
let browser: Browser;
let desk: Page;
let dossierId: string;
let play: Play;

beforeAll(async () => {
  story = await openStory('launch-to-completion');
  ({ product } = story);
  browser = await openBrowser();
  desk = await (await openContext(browser, DESK)).newPage();
});

afterAll(async () => {
  await browser.close();
  await story.end();
});

async function goTo(path: string): Promise<void> {
  await desk.goto(`${product.access.baseUrl}${path}`);
  await desk.getByRole('heading', { level: 1 }).first().waitFor();
  await desk.getByText('Even geduld').first().waitFor({ state: 'hidden' });
}

test('the coordinator signs in by a link in a mail', async () => {
  await goTo('/aanmelden');
  await expectFitForAll(desk);
  await desk.getByLabel('E-mailadres').fill(COORDINATOR);
  await desk.getByRole('button', { name: 'Stuur mij een aanmeldlink' }).click();
  const mail = await product.post.newest({ to: COORDINATOR, link: '/aanmelden/' });
  await desk.goto(linkIn(mail, '/aanmelden/'));
  await expectFitForAll(desk);
  await desk.getByRole('button').first().click();
  await desk.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
  await expectFitForAll(desk);
});

test('she sees everything before anything leaves, and launches', async () => {
  await goTo('/nieuw');
  await desk.getByLabel(/Regierol lokale sociale economie 2020/).check();
  await desk.getByRole('button', { name: 'Begin met deze oproep' }).click();
  await desk.getByRole('spinbutton').first().click();
  await desk.keyboard.type('18072019');
  await desk.getByText(/Bewaard op/).waitFor();
  await expectFitForAll(desk);
  await next('Deelnemers');
  await desk.getByRole('button', { name: 'Kies uit het adresboek' }).click();
  await desk.getByLabel('Alle organisaties').check();
  await expectAccessible(desk);
  await desk.getByRole('button', { name: /Voeg \d+ deelnemers toe/ }).click();
  await desk.getByText('Aarschot').first().waitFor();
  await expectFitForAll(desk);
  await next('Planning');
  await desk.getByText('30 oktober 2019').first().waitFor();
  await seesThePlanWithItsReasons();
  await expectFitForAll(desk);
  await next('Brieven');
  await desk.locator('iframe').first().contentFrame().getByText('Aarschot').filter({ visible: true }).first().waitFor();
  await expectFitForAll(desk);
  await next('Nakijken en starten');
  await desk
    .getByText(/van 60 000/)
    .first()
    .waitFor();
  const start = desk.getByRole('button', { name: /verstuur/i });
  await start.click();
  await expectAccessible(desk);
  expect(await product.post.all('aarschot')).toEqual([]);
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: /verstuur/i })
    .click();
  await desk.waitForURL(/\/dossiers\/[0-9a-f-]{36}/);
  dossierId = /dossiers\/([0-9a-f-]{36})/.exec(desk.url())?.[1] ?? '';
  await desk.getByText('0 van 6').first().waitFor();
});

/** What the server computed stands on the page: every reminder's reason and the quorum's margin. */
async function seesThePlanWithItsReasons(): Promise<void> {
  const draftId = /nieuw\/([0-9a-f-]{36})/.exec(desk.url())?.[1] ?? '';
  const { plan } = await (await product.signIn('IGO')).preview(draftId);
  const reasons = new Set(plan?.reminders.map(({ reason }) => reason));
  expect(reasons.size).toBeGreaterThan(0);
  for (const reason of reasons) await desk.getByText(reason).first().waitFor();
}

async function next(step: string): Promise<void> {
  await desk.getByRole('link', { name: `Verder naar ${step}` }).click();
  await desk.getByRole('heading', { level: 1, name: new RegExp(step) }).waitFor();
}

test('a municipality answers on its phone', async () => {
  play = await Play.resume(product, 'IGO', dossierId);
  const phone = await (await openContext(browser, PHONE)).newPage();
  await phone.goto(await play.municipality('Aarschot').link());
  await phone.getByRole('button', { name: 'Verder' }).click();
  await phone.locator('#choice-agree').check();
  for (const yes of await phone.locator('input[value=yes][type=radio]').all()) await yes.check();
  await phone.getByLabel('Uw naam').fill('Naam Voorbeeld');
  await phone.getByLabel(/Uw functie/).fill('burgemeester');
  await phone.locator('#confirmed').check();
  await phone.getByRole('button', { name: 'Controleer uw antwoord' }).click();
  await signWithCode(phone, product.post);
  await phone.getByRole('heading', { name: 'Uw antwoord is ontvangen' }).waitFor();
  await phone.context().close();
  const receipt = await product.post.newest({ to: play.municipality('Aarschot').email });
  expect(receipt.subject).not.toBe('');
});

test('the coordinator sees it: in the table, in the quorum, in the timeline, in the track', async () => {
  await goTo(`/dossiers/${dossierId}`);
  await desk.getByText('30 115').first().waitFor();
  await desk
    .getByText(/Aarschot antwoordde: akkoord/)
    .first()
    .waitFor();
  await expectFitForAll(desk);
  await desk.getByRole('button', { name: 'Open het spoor van Aarschot' }).click();
  await desk.getByText('Naam Voorbeeld').first().waitFor();
  await expectFitForAll(desk);
});

test('the others answer, the board approves in the browser, the file goes, the funder agrees, six reports close it', async () => {
  for (const unit of ['Bekkevoort', 'Kortenaken', 'Tielt-Winge', 'Tienen', 'Geetbets'])
    await play.say(unit, { kind: 'agree' });
  await play.at('2019-11-14');
  await recordBoard();
  await play.look();
  const stepId = play.step('submission');
  await play.does({ type: 'DeclareReady', stepId });
  // The forms of a round are looked at in page-states.
  const only = ['RecordSubmission', 'RecordFunderDecision', 'RecordReport', 'WithdrawDossier'];
  const walk = { desk, product, seen: new Set<string>(), only };
  await expectFormsFitForAll(play, walk);
  const portal = { submittedOn: '2019-11-14', submittedTime: '11:00', receiptNumber: 'WSE-1' };
  await play.does({ type: 'RecordSubmission', stepId, ...portal, fileId: null, despiteReason: null });
  await play.at('2020-04-08');
  await expectFormsFitForAll(play, walk);
  const award = { decidedOn: '2020-04-08', outcome: 'approved' as const, amountCents: null, note: null };
  await play.does({ type: 'RecordFunderDecision', stepId: play.step('funder-decision'), ...award });
  await expectFormsFitForAll(play, walk);
  expect([...walk.seen].sort()).toEqual([...only].sort());
  for (let year = 2020; year <= 2025; year += 1) {
    const submittedOn = `${String(year + 1)}-02-01`;
    await play.at(submittedOn);
    await play.does({
      type: 'RecordReport',
      stepId: play.step('recurring-duty'),
      year,
      submittedOn,
      fileId: null,
      note: null,
    });
  }
  expect(play.shown).toMatchObject({ isClosed: true, outcome: { code: 'approved' } });
  await goTo(`/dossiers/${dossierId}`);
  await desk
    .getByText(/gesloten/)
    .first()
    .waitFor();
  await expectFitForAll(desk);
});

async function recordBoard(): Promise<void> {
  await goTo(`/dossiers/${dossierId}`);
  await desk.getByRole('button', { name: 'Noteer de beslissing van de raad' }).first().click();
  const form = desk.getByRole('dialog');
  await form.getByLabel('goedgekeurd', { exact: true }).check();
  await form.getByRole('spinbutton').first().click();
  await desk.keyboard.type('14112019');
  const numbers = { Stemgerechtigden: '15', Aanwezig: '12', Voor: '11', Tegen: '1', Onthouding: '0' };
  for (const [label, value] of Object.entries(numbers)) await form.getByLabel(label, { exact: true }).fill(value);
  await expectAccessible(desk);
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: /Noteer/ })
    .click();
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
}

test('the whole dossier is one file that anybody can check, without network and without the product', async () => {
  await goTo(`/dossiers/${dossierId}`);
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('link', { name: 'Het hele dossier als één bestand (zip)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^dossier \d{4}-\d{3}\.zip$/);
  const file = await download.path();
  const folder = unpacked(file);
  const page = await openCheckerPage(browser, folder);
  const whole = [byCommandLine(file), byScript(folder, file), await page.check(file)];
  for (const { isWhole, text } of whole) {
    expect(isWhole).toBe(true);
    expect(text).toContain('6 bewijzen');
  }

  const gone = erased(file, 'told');
  const without = [byCommandLine(gone), byScript(folder, gone), await page.check(gone)];
  for (const { isWhole, text } of without) {
    expect(isWhole).toBe(true);
    expect(text).toMatch(/met opzet gewist[^]*de inhoud van 1 bewijs[^]*1 ontvangstbewijs[^]*1 binnengekomen mail/i);
    expect(text).toContain('Dat is geen breuk');
  }
  const taken = erased(file, 'untold');
  for (const said of [byCommandLine(taken), byScript(folder, taken), await page.check(taken, false)]) {
    expect(said.isWhole).toBe(false);
    expect(said.text).toMatch(/bewijsketen\.jsonl, regel 1: de inhoud is weg, en geen bewijs in de keten zegt/);
  }

  const chain = { path: 'bewijsketen.jsonl', before: 'Naam Voorbeeld', after: 'Naam Anders' };
  const changed = exchanged(file, chain);
  const spoilt = [byCommandLine(changed), byScript(folder, changed), await page.check(changed)];
  for (const { isWhole, text } of spoilt) {
    expect(isWhole).toBe(false);
    expect(text).toContain('bewijsketen.jsonl: dit bestand is veranderd');
    expect(text).toMatch(/bewijsketen\.jsonl, regel \d: de inhoud van dit bewijs is veranderd/);
  }

  const harms = [
    ['dropped', /mails\/0001 [^:]*: dit bestand ontbreekt/],
    ['reordered', /mails\/0001 [^:]*: dit bestand staat op een andere plaats/],
    ['cut', /het archief is niet te lezen of is afgebroken/],
  ] as const;
  for (const [how, sentence] of harms) {
    const harmed = mangled(file, how);
    const said = [byCommandLine(harmed), byScript(folder, harmed), await page.check(harmed, false)];
    for (const { isWhole, text } of said) {
      expect(isWhole).toBe(false);
      expect(text).toMatch(sentence);
    }
  }
  await page.close();
});

test('every other page of the coordinator is fit for all, empty or full', async () => {
  const [mail] = await play.coordinator.mails(dossierId);
  const paths = [
    '/',
    '/dossiers',
    '/dossiers?state=closed',
    '/adresboek',
    '/post',
    '/post/toestand',
    `/dossiers/${dossierId}/post`,
  ];
  for (const path of [...paths, `/post/${mail?.id ?? ''}`, '/bestaat-niet']) {
    await goTo(path);
    await expectFitForAll(desk);
  }
});
