import { linkIn, narrator, Play, type Product } from '@penhouder/tools/product';
import type { Browser, Page } from 'playwright-core';
import { DESK, expectAccessible, expectFitForAll, openBrowser, openContext, PHONE } from './support/browser';
import { openStory, type Story } from './support/story';

const COORDINATOR = 'coordinator@w13.example';

let story: Story;
let product: Product;
let browser: Browser;
let desk: Page;
let agreed: Play;
/** Of Meulebeke, from before the merger. */
let old: { readonly link: string; readonly email: string; readonly mails: Awaited<ReturnType<Product['post']['all']>> };

beforeAll(async () => {
  story = await openStory('merger');
  ({ product } = story);
  agreed = await open('Beide ja', ['Tielt', 'Meulebeke', 'Kortrijk']);
  await open('Ja en stilte', ['Wingene', 'Ruiselede', 'Waregem']);
  for (const unit of ['Tielt', 'Meulebeke', 'Kortrijk']) await agreed.say(unit, { kind: 'agree' });
  const meulebeke = agreed.municipality('Meulebeke');
  const { email } = meulebeke;
  old = { link: await meulebeke.link(), email, mails: await product.post.all(email) };
  browser = await openBrowser();
  desk = await (await openContext(browser, DESK)).newPage();
  await signIn();
});

afterAll(async () => {
  await browser.close();
  await story.end();
});

function open(title: string, units: readonly string[]): Promise<Play> {
  const parts = units.map((unit) => ({ unit }));
  const opening = { body: 'W13', title, on: '2019-10-28', time: '10:00', parts };
  return Play.open(
    product,
    narrator(() => undefined),
    opening,
  );
}

async function goTo(path: string): Promise<void> {
  await desk.goto(`${product.access.baseUrl}${path}`);
  await settled();
}

async function settled(): Promise<void> {
  await desk.getByRole('heading', { level: 1 }).first().waitFor();
  await desk.getByText('Even geduld').first().waitFor({ state: 'hidden' });
}

async function signIn(): Promise<void> {
  const before = await product.post.all(COORDINATOR);
  await goTo('/aanmelden');
  await desk.getByLabel('E-mailadres').fill(COORDINATOR);
  await desk.getByRole('button', { name: 'Stuur mij een aanmeldlink' }).click();
  const mail = await product.post.newest({ to: COORDINATOR, link: '/aanmelden/', not: before });
  await desk.goto(linkIn(mail, '/aanmelden/'));
  await desk.getByRole('button').first().click();
  await desk.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
}

test('from the address book to the mergers that touch open dossiers', async () => {
  await goTo('/adresboek');
  await desk.getByRole('link', { name: 'Fusies en splitsingen' }).click();
  await desk.getByRole('heading', { level: 1, name: 'Fusies en splitsingen' }).waitFor();
  await settled();
  await desk.getByRole('table').first().getByText('Tielt').first().waitFor();
  await expectFitForAll(desk);
});

test('the effect on each dossier stands there before anything happens, also when she decides otherwise', async () => {
  await desk.getByRole('link', { name: /Meulebeke en Tielt worden op 1 januari 2025 samen Tielt/ }).click();
  await desk.getByRole('heading', { level: 1, name: /samen Tielt/ }).waitFor();
  await desk.getByText(/zeiden allemaal ja/).waitFor();
  await desk.getByText(/Het quorum blijft gehaald/).waitFor();
  await desk.getByText(/som van Tielt en Meulebeke/).waitFor();
  await desk.getByText(/2 oude links werken dan niet meer/).waitFor();
  await expectFitForAll(desk);
  await desk.getByLabel('doet niet mee', { exact: true }).check();
  await desk.getByText(/Tielt doet niet mee/).waitFor();
  await expectFitForAll(desk);
  await desk.getByLabel('doet mee', { exact: true }).check();
  await desk.getByText(/zeiden allemaal ja/).waitFor();
  expect((await agreed.coordinator.dossier(agreed.dossierId)).participants).toHaveLength(3);
});

test('nothing is applied without a dossier and a reason; then it is, once', async () => {
  await desk.getByRole('button', { name: 'Pas toe', exact: true }).click();
  await desk.getByText('Kies eerst minstens één dossier.').waitFor();
  await desk.getByLabel(/Pas toe op .* Beide ja/).check();
  await desk.getByLabel('Reden').fill('Fusie op 1 januari 2025.');
  await desk.getByRole('button', { name: 'Pas toe op 1 dossier' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByText('Er vertrekken 2 mails.').waitFor();
  await expectAccessible(desk);
  await dialog.getByRole('button', { name: 'Pas toe op 1 dossier' }).click();
  await desk.getByText('1 van 1 dossier is aangepast.').waitFor();
  await desk.getByText(/raakt geen enkel open dossier/).waitFor();
  await expectFitForAll(desk);
});

test('the dossier shows who was succeeded, and the new unit counts once', async () => {
  const page = await agreed.coordinator.dossierWhen(agreed.dossierId, ({ participants }) => participants.length === 4);
  expect(page.participants.map(({ name, standing }) => `${name} ${standing.code}`)).toEqual([
    'Tielt transferred',
    'Meulebeke transferred',
    'Kortrijk agreed',
    'Tielt agreed',
  ]);
  await goTo(`/dossiers/${agreed.dossierId}`);
  await desk.getByText('opgevolgd').first().waitFor();
  await expectFitForAll(desk);
});

test('on the phone the old link names the successor, and the new mail leads to the new page', async () => {
  const phone = await (await openContext(browser, PHONE)).newPage();
  await phone.goto(old.link);
  await phone.getByRole('button', { name: 'Verder' }).click();
  await phone.getByText('Meulebeke is opgevolgd door Tielt').waitFor();
  await expectAccessible(phone);
  const mail = await product.post.newest({ to: old.email, link: '/t/', not: old.mails });
  expect(mail.subject).toContain('Tielt na de fusie – uw verklaring blijft gelden');
  await phone.goto(linkIn(mail, '/t/'));
  await phone.getByRole('button', { name: 'Verder' }).click();
  await phone.getByText('Tielt').first().waitFor();
  await expectAccessible(phone);
  await phone.context().close();
});

test('a merger that the list does not know is typed in, and its effect is seen', async () => {
  await goTo('/adresboek/fusies/andere');
  await expectFitForAll(desk);
  await desk.getByRole('spinbutton').first().click();
  await desk.keyboard.type('01072026');
  await choose('Opvolger', 'Menen');
  await choose('Bestuur dat erin opgaat', 'Kortrijk');
  await desk.getByRole('button', { name: 'Bekijk het effect' }).click();
  await desk.getByRole('heading', { level: 1, name: /Kortrijk gaat op 1 juli 2026 op in Menen/ }).waitFor();
  await desk.getByText(/raakt 1 open dossier/).waitFor();
  await desk
    .getByText(/Menen doet niet mee/)
    .first()
    .waitFor();
  await expectFitForAll(desk);
  expect((await agreed.coordinator.dossier(agreed.dossierId)).participants).toHaveLength(4);
});

test('a split is typed in with two successors, seen with their figures, applied, and asks each of them', async () => {
  await goTo('/adresboek/fusies/andere');
  await desk.getByRole('spinbutton').first().click();
  await desk.keyboard.type('01072026');
  await choose('Opvolger', 'Kuurne');
  await choose('Bestuur dat erin opgaat', 'Kortrijk');
  await desk.getByRole('button', { name: 'Nog een opvolger' }).click();
  await choose('Opvolger', 'Harelbeke');
  await choose('Bestuur dat erin opgaat', 'Kortrijk', 1);
  await expectFitForAll(desk);
  await desk.getByRole('button', { name: 'Bekijk het effect' }).click();
  await desk.getByText(/raakt 1 open dossier/).waitFor();
  for (const [unit, inhabitants] of [
    ['Kuurne', '40000'],
    ['Harelbeke', '36000'],
  ] as const) {
    await desk
      .getByRole('group', { name: new RegExp(unit) })
      .getByLabel('doet mee', { exact: true })
      .check();
    await desk.getByLabel(new RegExp(`nwoners van ${unit}`)).fill(inhabitants);
    await desk.getByLabel(new RegExp(`nwoners van ${unit}`)).blur();
  }
  await desk.getByText(/bindt niet wie er na de splitsing komt: Harelbeke wordt zelf gevraagd/).waitFor();
  await desk.getByText(/bindt niet wie er na de splitsing komt: Kuurne wordt zelf gevraagd/).waitFor();
  await expectFitForAll(desk);
  await desk.getByLabel(/Pas toe op .* Beide ja/).check();
  await desk.getByLabel('Reden').fill('Kortrijk is gesplitst.');
  await desk.getByRole('button', { name: 'Pas toe op 1 dossier' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Pas toe op 1 dossier' }).click();
  await desk.getByText('1 van 1 dossier is aangepast.').waitFor();
  const page = await agreed.coordinator.dossierWhen(agreed.dossierId, ({ participants }) => participants.length === 6);
  expect(page.participants.slice(2).map(({ name, standing }) => `${name} ${standing.code}`)).toEqual([
    'Kortrijk transferred',
    'Tielt agreed',
    'Kuurne unanswered',
    'Harelbeke unanswered',
  ]);
}, 240_000);

async function choose(label: string, unit: string, nth = 0): Promise<void> {
  await desk.getByRole('combobox', { name: label }).nth(nth).fill(unit);
  await desk
    .getByRole('option', { name: new RegExp(`^${unit}`) })
    .first()
    .click();
}
