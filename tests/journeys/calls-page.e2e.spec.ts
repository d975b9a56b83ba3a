import { apiPaths, timelineSchema } from '@penhouder/contracts';
import type { Browser, Locator, Page } from 'playwright-core';
import { linkIn, narrator, Play, type Product } from '@penhouder/tools/product';
import { DESK, expectAccessible, expectNoSidewaysScroll, openBrowser, openContext, PHONE } from './support/browser';
import { openStory, type Story } from './support/story';

const COORDINATOR = 'coordinator@igo.example';
const CALL = /Regierol lokale sociale economie 2020/;

let story: Story;
let product: Product;
let play: Play;
let later: Play;
let browser: Browser;
let desk: Page;

beforeAll(async () => {
  story = await openStory('calls-page');
  ({ product } = story);
  play = await launched('Gaat mee', ['Bekkevoort', 'Geetbets', 'Kortenaken']);
  later = await launched('Gaat later mee', ['Tielt-Winge']);
  await play.say('Bekkevoort', { kind: 'agree' });
  await play.say('Geetbets', { kind: 'decline', reason: 'De drempel is te hoog.' });
  browser = await openBrowser();
  desk = await (await openContext(browser, DESK)).newPage();
  await signIn();
});

afterAll(async () => {
  await browser.close();
  await story.end();
});

function launched(title: string, units: readonly string[]): Promise<Play> {
  const opening = { body: 'IGO', title, on: '2019-10-28', time: '10:00', parts: units.map((unit) => ({ unit })) };
  return Play.open(
    product,
    narrator(() => undefined),
    opening,
  );
}

async function signIn(): Promise<void> {
  const before = await product.post.all(COORDINATOR);
  await desk.goto(`${product.access.baseUrl}/aanmelden`);
  await desk.getByLabel('E-mailadres').fill(COORDINATOR);
  await desk.getByRole('button', { name: 'Stuur mij een aanmeldlink' }).click();
  const mail = await product.post.newest({ to: COORDINATOR, link: '/aanmelden/', not: before });
  await desk.goto(linkIn(mail, '/aanmelden/'));
  await desk.getByRole('button', { name: 'Meld aan' }).click();
  await desk.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
}

async function heading(name: RegExp | string): Promise<void> {
  await desk.getByRole('heading', { level: 1, name }).waitFor();
  await desk.getByText('Even geduld').first().waitFor({ state: 'hidden' });
}

/** On the desk, on a phone and at the narrowest. */
async function expectFitForAll(): Promise<void> {
  await expectAccessible(desk);
  await desk.setViewportSize(PHONE);
  await expectAccessible(desk);
  await expectNoSidewaysScroll(desk);
  await desk.setViewportSize(DESK);
}

function field(): Locator {
  return desk.getByLabel('Tekst van de oproep');
}

async function change(from: string, to: string): Promise<void> {
  const text = await field().inputValue();
  if (!text.includes(from)) throw new Error(`the call does not say "${from}"`);
  await field().fill(text.replace(from, to));
}

test('the list names every call, and a call tells what it asks', async () => {
  await desk.getByRole('link', { name: 'Oproepen' }).click();
  await heading('Oproepen');
  await expectFitForAll();
  await desk.getByRole('link', { name: CALL }).click();
  await heading(CALL);
  await desk.getByText('2 lopende dossiers').first().waitFor();
  await expectFitForAll();
});

test('a mistake shows its line and leads to it; without mistakes the call is explained and kept', async () => {
  await desk.getByRole('link', { name: 'Maak een nieuwe versie' }).click();
  await heading(/Nieuwe versie van/);
  await desk.getByText(/Versie \d+ is nieuw/).waitFor();
  await change('on: 2020-01-15', 'on: 2020-02-30');
  await change('atLeast: 60000', 'atLeast: 20000');
  await change('workingDaysBefore: [30, 15, 5, 2]', 'workingDaysBefore: [20, 5]');
  const fault = desk.getByRole('button', { name: /^regel \d+, kolom \d+$/ }).first();
  await fault.waitFor();
  await expectFitForAll();
  const line = Number(/regel (\d+)/.exec(await fault.innerText())?.[1]);
  expect((await field().inputValue()).split('\n')[line - 1]).toContain('2020-02-30');
  await fault.click();
  const selected = await desk.evaluate<string>('getSelection().toString()');
  expect(selected).toContain('2020-02-30');
  await desk.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await desk.getByText('Verbeter ze en bewaar opnieuw').waitFor();
  expect(await field().inputValue()).toContain('atLeast: 20000');
  await change('on: 2020-02-30', 'on: 2020-02-28');
  await desk.getByText('Geen fouten.').waitFor();
  await desk.getByText('vr 28 februari 2020').first().waitFor();
  await expectFitForAll();
  await desk.getByRole('button', { name: /^Bewaar als versie/ }).click();
  await heading(CALL);
  await desk.getByText(/Bewaard als versie/).waitFor();
  await expectFitForAll();
});

test('the versions say where they differ', async () => {
  await desk
    .getByRole('link', { name: /^Verschil met versie/ })
    .first()
    .click();
  await desk
    .getByText(/28 februari 2020/)
    .first()
    .waitFor();
  await desk
    .getByText(/60\s000/)
    .first()
    .waitFor();
  await desk
    .getByText(/20\s000/)
    .first()
    .waitFor();
  await expectFitForAll();
  await desk.getByRole('link', { name: 'Naar de oproep' }).click();
  await heading(CALL);
});

test('a running dossier is taken along after reading what it does, and who refused is asked again', async () => {
  await desk.getByRole('link', { name: /^Lopende dossiers meenemen/ }).click();
  await heading(/Dossiers meenemen/);
  await desk
    .getByText(/sluitingsdatum gaat van/)
    .first()
    .waitFor();
  await expectFitForAll();
  await desk.getByLabel(/^Neem .* mee: Gaat mee/).check();
  await desk.getByLabel('Vraag wie weigerde opnieuw').check();
  await desk.getByLabel('Waarom').fill('De financier verlaagde de drempel.');
  await desk.getByRole('button', { name: 'Neem 1 dossier mee' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByText('1 deelnemer die weigerde').waitFor();
  await expectFitForAll();
  await dialog.getByRole('button', { name: 'Neem 1 dossier mee' }).click();
  await desk.getByText(/1 van 1 dossier is meegenomen/).waitFor();
  await expectFitForAll();
  await play.look();
  expect(play.participant('Bekkevoort').standing.code).toBe('agreed');
  expect(play.participant('Geetbets').standing.code).toBe('unanswered');
  expect(play.shown.quorum[0]?.needed).toBe(20_000);
  await later.look();
  expect(later.shown.quorum[0]?.needed).toBe(60_000);
  const { past } = await play.coordinator.get(apiPaths.dossierTimeline(play.dossierId), timelineSchema);
  expect(JSON.stringify(past)).toContain('De financier verlaagde de drempel.');
});

test('a dossier that does not answer is named; the same choice sent again takes it along', async () => {
  await desk.getByLabel(/^Neem .* mee: Gaat later mee/).check();
  await product.worker.stop();
  await takeAlong();
  await desk.getByText(/er kwam geen antwoord/).waitFor();
  await expectFitForAll();
  await product.worker.start();
  await takeAlong();
  await desk.getByText(/Dossier \S+ loopt nu onder versie/).waitFor();
  await desk.getByText('Er is niets meer mee te nemen.').waitFor();
  await later.look();
  expect(later.shown.quorum[0]?.needed).toBe(20_000);
});

async function takeAlong(): Promise<void> {
  await desk.getByRole('button', { name: 'Neem 1 dossier mee' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Neem 1 dossier mee' }).click();
}
