import type { Browser, Page } from 'playwright-core';
import { linkIn, letSignInLinksExpire, narrator, Play, type Product } from '@penhouder/tools/product';
import { takeRare } from '@penhouder/tools/states';
import {
  DESK,
  expectAccessible,
  expectFitForAll,
  expectSignPageFits,
  openBrowser,
  openContext,
  PHONE,
} from './support/browser';
import { expectFormsFitForAll } from './support/dialogs';
import { choose, press, tick, typeInto } from './support/keyboard';
import { until } from './support/in-flight';
import { invitationsOf, launchedIntoDoubt, saysReachable, sendAgainEverywhere } from './support/mails-again';
import { Examiner } from './support/states/examiner';
import { openStory, type Story } from './support/story';

const COORDINATOR = 'coordinator@igo.example';
/** Reads French, and takes the place of somebody who does not. */
const FRENCH = 'schepen@tielt-winge.example';

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
});

test('Vandaag with tasks, the dossier with a conflict and a question, and the form of everything that can be done', async () => {
  await goTo('/');
  await desk.getByText('Bekkevoort').first().waitFor();
  await expectFitForAll(desk);
  await goTo(`/dossiers/${play.dossierId}`);
  await expectFitForAll(desk);
  const seen = new Set<string>();
  await play.onPaper('Bekkevoort', 'Op de raad van bestuur afgegeven.');
  await expectFormsFitForAll(play, { desk, product, seen });
  expect([...seen]).toEqual(expect.arrayContaining(['SettleConflict', 'AnswerQuestion', 'ExtendParticipant']));
});

test('a draft that lacks something, and the form of a contact', async () => {
  await goTo('/nieuw');
  await desk.getByLabel(/Regierol lokale sociale economie 2020/).check();
  await desk.getByRole('button', { name: 'Begin met deze oproep' }).click();
  await desk.getByText(/Bewaard op/).waitFor();
  await desk.goto(desk.url().replace(/\/oproep.*$/, '/nakijken'));
  await desk.getByRole('heading', { level: 1, name: /Nakijken/ }).waitFor();
  await desk.getByText('Even geduld').first().waitFor({ state: 'hidden' });
  await expectFitForAll(desk);
  await goTo('/adresboek');
  await desk
    .getByRole('button', { name: /[Cc]ontact/ })
    .first()
    .click();
  await desk.getByRole('dialog').waitFor();
  await expectFitForAll(desk);
});

/** Opens the newest link of a municipality, up to the question. */
async function openQuestion(unit: string): Promise<void> {
  await phone.goto(await play.municipality(unit).link());
  await phone.getByRole('button', { name: 'Verder' }).click();
  await phone.locator('h1').waitFor();
}

test('who comes back reads on top what was answered, what became of the condition, and why an agreement does not count', async () => {
  await openQuestion('Bekkevoort');
  await phone.getByText(/Uw laatste antwoord: Akkoord onder voorwaarde/).waitFor();
  await phone.getByText(/beslist nog of ze aanvaard wordt/).waitFor();
  await expectSignPageFits(phone);
  await play.say('Tielt-Winge', { kind: 'agree', mandates: { indienen: 'no', uitvoeren: 'no' } });
  await openQuestion('Tielt-Winge');
  await phone.getByText('U zei nee tegen: de aanvraag indienen. Zo telt uw akkoord niet mee.').waitFor();
  await expectSignPageFits(phone);
});

test('a colleague and a substitute: what is wrong stands in the order of the fields, and has the focus', async () => {
  await openQuestion('Kortenaken');
  const fields = { collega: ['#name', '#func', '#email'], afwezig: ['#from', '#until', '#name', '#func', '#email'] };
  for (const [page, wrong] of Object.entries(fields)) {
    await phone.goto(`${product.access.baseUrl}/teken/${page}`);
    await expectSignPageFits(phone);
    await press(phone, 'form button');
    await phone.getByRole('alert').waitFor();
    const links = await phone.getByRole('alert').getByRole('link').all();
    await expect(Promise.all(links.map((link) => link.getAttribute('href')))).resolves.toEqual(wrong);
    await expect(phone.evaluate('document.activeElement.id')).resolves.toBe('fouten');
    await expectSignPageFits(phone);
  }
  const typed = { '#from': '11112019', '#until': '12122019', '#name': 'An Voorbeeld', '#func': 'schepen' };
  for (const [field, words] of Object.entries(typed)) await typeInto(phone, field, words);
  await typeInto(phone, '#email', 'schepen@kortenaken.example');
  await press(phone, 'form button');
  await phone.getByRole('heading', { name: 'Typ de code uit uw mail' }).waitFor();
  await expectSignPageFits(phone);
});

test('what was answered by keyboard, to be checked before it is signed; a link that was replaced; a participant that was dropped', async () => {
  const mandates = async (): Promise<void> => {
    for (const id of ['opmaken', 'indienen', 'uitvoeren']) await tick(phone, `[name="mandate.${id}"]`);
  };
  const said: Readonly<Record<string, () => Promise<void>>> = {
    agreeWithCondition: async () => {
      await typeInto(phone, '#condition', 'Als de kosten niet stijgen.');
      await mandates();
    },
    agree: async () => {
      await tick(phone, '[name="mandate.opmaken"]');
      await choose(phone, '[name="mandate.indienen"][value=no]');
      await tick(phone, '[name="mandate.uitvoeren"]');
    },
    decline: () => typeInto(phone, '#reason', 'Geen personeel.'),
    namedDay: async () => {
      await typeInto(phone, '#organ', 'Gemeenteraad');
      // The same in every order of day and month.
      await typeInto(phone, '#day', '12122019');
    },
    question: () => typeInto(phone, '#question', 'Wie betaalt het personeel?'),
    withdrawal: () => typeInto(phone, '#withdrawal', 'De raad besliste anders.'),
  };
  const link = await play.municipality('Tielt-Winge').link();
  for (const [kind, fill] of Object.entries(said)) {
    await phone.goto(link);
    await press(phone, 'button');
    await phone.waitForURL('**/teken');
    await choose(phone, `#choice-${kind}`);
    await fill();
    await typeInto(phone, '#name', 'Naam Voorbeeld');
    await typeInto(phone, '#func', 'burgemeester');
    await tick(phone, '#confirmed');
    await press(phone, 'form button');
    await phone.getByRole('button', { name: /^(Stuur mij een code|Verstuur)$/ }).waitFor();
    await expect(phone.getByText('U zegt nee tegen: de aanvraag indienen.').count()).resolves.toBe(
      Number(kind === 'agree'),
    );
    await expectSignPageFits(phone);
  }
  await withdrawByKeyboard();
  const { id: participantId, unitId, contacts } = play.participant('Tielt-Winge');
  const form = { unitId, name: 'Schepen Tielt-Winge', function: 'schepen', email: FRENCH };
  const { id } = await play.coordinator.saveContact({
    ...form,
    phone: null,
    language: 'fr',
    isArchived: false,
    isBoardMember: false,
  });
  const contactId = contacts[0]?.contactId ?? '';
  await play.does({ type: 'ReplaceContact', participantId, contactId, replacementContactId: id });
  await phone.goto(link);
  await phone.getByRole('button', { name: 'Verder' }).click();
  await phone.getByText('LinkRevoked').waitFor();
  await expectSignPageFits(phone);
  const dropped = await play.municipality('Geetbets').link();
  await play.does({
    type: 'DropParticipant',
    participantId: play.participant('Geetbets').id,
    reason: 'Doet niet mee.',
  });
  await phone.goto(dropped);
  await phone.getByRole('button', { name: 'Verder' }).click();
  await phone.getByText(/neemt niet meer deel/).waitFor();
  await expectSignPageFits(phone);
});

/** From the check page of a withdrawal to its receipt, and what the page says then. */
async function withdrawByKeyboard(): Promise<void> {
  await press(phone, 'form button');
  await phone.waitForURL(/\/teken\/code/);
  const codeId = await phone.locator('input[name=codeId]').inputValue();
  await typeInto(phone, '#code', await product.post.codeFor(codeId));
  await phone.keyboard.press('Enter');
  await phone.waitForURL(/ontvangst/);
  await phone.getByText('De raad besliste anders.').waitFor();
  await expectSignPageFits(phone);
  await press(phone, 'a[href="/teken"]');
  await phone.getByText('U trok uw antwoord in').waitFor();
  await until(async () => {
    await play.look();
    expect(play.participant('Tielt-Winge').isCounted).toBe(false);
  });
}

test('whoever reads French has every page in French: the link, the question, what is wrong, the check, the code', async () => {
  await phone.goto(await play.municipality('Tielt-Winge', FRENCH).link());
  await expectSignPageFits(phone);
  await phone.getByRole('button', { name: 'Continuer' }).click();
  await phone.waitForURL('**/teken');
  await expect(phone.locator('html').getAttribute('lang')).resolves.toBe('fr');
  for (const details of await phone.locator('details').all()) await details.locator('summary').first().click();
  await expectSignPageFits(phone);
  await phone.getByRole('button', { name: 'Vérifier votre réponse' }).click();
  await phone.getByRole('alert').waitFor();
  await expectSignPageFits(phone);
  await phone.locator('#choice-decline').check();
  await phone.locator('#reason').fill('Pas de personnel.');
  await phone.locator('#name').fill('Nom Exemple');
  await phone.locator('#func').fill('échevin');
  await phone.locator('#confirmed').check();
  await phone.getByRole('button', { name: 'Vérifier votre réponse' }).click();
  await phone.getByText('Pas de personnel.').waitFor();
  await expectSignPageFits(phone);
  await phone.locator('form button').first().click();
  await phone.locator('#code').waitFor();
  await expectSignPageFits(phone);
});

test('what the organisation says of itself, as it is public and as it is edited', async () => {
  const { baseUrl } = product.access;
  await phone.goto(await play.municipality('Bekkevoort').link());
  for (const page of ['Waarom krijg ik dit?', 'Privacy', 'Toegankelijkheid']) {
    await phone.getByRole('link', { name: page }).click();
    await phone.getByRole('heading', { level: 1, name: page }).waitFor();
    await expectSignPageFits(phone);
  }
  await phone.goto(`${baseUrl}/over/igo/privacy?taal=fr`);
  await expectSignPageFits(phone);
  await goTo('/openbare-paginas');
  await desk.getByLabel('Tekst (Markdown)').fill('Vraag {{naam}}.\n\nBel {{telefoon}}.');
  await desk.getByText('Vraag IGO div.').waitFor();
  await expectFitForAll(desk);
  await desk.getByRole('button', { name: 'Bewaar en maak openbaar' }).click();
  await desk.getByRole('heading', { name: 'Versies' }).waitFor();
  await expectFitForAll(desk);
  await phone.goto(`${baseUrl}/over/igo/waarom`);
  await phone.getByText('Vraag IGO div.').waitFor();
});

test('over all dossiers: for whom they wait, a month and a year, and why one is in danger', async () => {
  await goTo('/');
  await desk.getByRole('link', { name: 'Wie wachten we op' }).click();
  await desk.getByRole('heading', { level: 1, name: 'Wie wachten we op' }).waitFor();
  await desk
    .getByRole('rowheader', { name: /Kortenaken/ })
    .first()
    .waitFor();
  await expectFitForAll(desk);
  await desk.getByLabel('Wie is aan zet').selectOption('us');
  await desk.waitForURL(/whose=us/);
  await desk.waitForLoadState('networkidle');
  await expectFitForAll(desk);
  await desk.getByLabel('Alleen dossiers die ik startte').check();
  await desk.waitForURL(/mine=/);
  await expectFitForAll(desk);
  await goTo('/kalender?month=2019-12');
  await desk.getByRole('cell', { name: /vr 13 december 2019.*Uiterste dag om te antwoorden/ }).waitFor();
  await expectFitForAll(desk);
  await desk.getByRole('link', { name: 'Volgende maand' }).focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('heading', { level: 2, name: 'januari 2020' }).waitFor();
  await desk.getByRole('link', { name: 'Heel het jaar' }).click();
  await desk.waitForURL(/year=2020/);
  await desk.getByRole('heading', { level: 3, name: 'januari 2020' }).waitFor();
  await expectFitForAll(desk);
  await desk.getByRole('link', { name: 'januari 2020' }).click();
  await desk.waitForURL(/month=2020-01/);
  await goTo('/dossiers?risk=trouble&state=all');
  await expectFitForAll(desk);
});

test('when the council of a municipality meets: what is impossible in it, what it moves, and the year that is known then', async () => {
  await goTo('/vergaderingen');
  await desk.getByRole('button', { name: 'Open de vergaderingen' }).click();
  await expectFitForAll(desk);
  await desk.getByRole('combobox', { name: 'Bestuur' }).fill('Kortenaken');
  await desk
    .getByRole('option', { name: /Kortenaken/ })
    .first()
    .click();
  await desk.getByRole('button', { name: 'Open de vergaderingen' }).click();
  await desk.getByRole('heading', { level: 1, name: 'Gemeenteraad van Kortenaken' }).waitFor();
  await expectFitForAll(desk);
  await desk.getByRole('button', { name: 'Ritme toevoegen' }).click();
  await desk.getByRole('button', { name: 'Uitzondering toevoegen' }).click();
  await desk.getByLabel('Agenda vast, dagen vooraf').fill('acht');
  await desk.getByRole('button', { name: 'Toon wat verschuift' }).click();
  await desk.getByText('Vul dit in').first().waitFor();
  await expectFitForAll(desk);
  await desk.getByRole('button', { name: 'Uitzondering 1 weghalen' }).click();
  await desk.getByLabel('Agenda vast, dagen vooraf').fill('30');
  await desk.getByRole('button', { name: 'Toon wat verschuift' }).click();
  await desk.getByText('maar 28 dagen tussen twee vergaderingen').first().waitFor();
  await expectFitForAll(desk);
  await desk.getByLabel('Agenda vast, dagen vooraf').fill('8');
  await desk.getByRole('button', { name: 'Toon wat verschuift' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByText(/de gemeenteraad vermoedelijk op do 26 december 2019/).waitFor();
  await expectFitForAll(desk);
  await dialog.getByRole('button', { name: 'Wijzig de kalender' }).click();
  await desk.getByText(/^Bewaard\. De gemeenteraad van Kortenaken/).waitFor();
  await desk.getByText('vermoed', { exact: true }).first().waitFor();
  await expectFitForAll(desk);
  await goTo('/vergaderingen');
  await desk.getByRole('rowheader', { name: 'Kortenaken' }).waitFor();
  await expectFitForAll(desk);
});

test('the closed days of the organisation, and what one more of them moves', async () => {
  await goTo('/sluitingsdagen');
  await expectFitForAll(desk);
  await desk.getByRole('button', { name: 'Toon wat verschuift' }).click();
  await expectFitForAll(desk);
  await desk.getByRole('spinbutton').first().click();
  await desk.keyboard.type('06122019');
  await desk.getByLabel('Naam').fill('brugdag');
  await desk.getByRole('button', { name: 'Toon wat verschuift' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByText('Gesloten: vr 6 december 2019.').waitFor();
  await dialog.getByRole('heading', { name: /Elke toestand/ }).waitFor();
  await expectFitForAll(desk);
  await dialog.getByRole('button', { name: 'Wijzig de kalender' }).click();
  await desk.getByText('De kalender is gewijzigd. Gesloten: vr 6 december 2019.').waitFor();
  await desk.getByRole('rowheader', { name: 'vr 6 december 2019' }).waitFor();
  await expectFitForAll(desk);
});

test('what hardly anybody sees fits everybody too: shared answers, asked again, replaced, merged, no database', async () => {
  const page = await (await openContext(browser, PHONE)).newPage();
  const examiner = new Examiner(page, { language: 'nl', isScripted: true, isForThumbs: true });
  await takeRare({ onlooker: examiner, scene: product, language: 'nl' });
  expect(examiner.faults).toEqual([]);
  expect(examiner.controls.size).toBe(7);
  await page.context().close();
});

test('what would become of the dossier takes three presses, and one more with a reason makes it true', async () => {
  await goTo(`/dossiers/${play.dossierId}`);
  await openWhatIf();
  await expectFitForAll(desk);
  await desk.getByRole('button', { name: 'De sluiting komt twee weken vroeger' }).click();
  await desk.getByRole('heading', { name: 'Nu en dan' }).waitFor();
  await expectFitForAll(desk);
  await desk.getByRole('button', { name: /^Weg: De sluitingsdatum/ }).click();
  await desk.getByRole('heading', { name: 'Nu en dan' }).waitFor({ state: 'hidden' });
  await applyAssumed('De sluiting komt twee weken later');
  // And back: the tests that follow know the closing of the call.
  await openWhatIf();
  await applyAssumed('De sluiting komt twee weken vroeger');
});

async function openWhatIf(): Promise<void> {
  await openMore('Wat als …');
}

async function openMore(item: string): Promise<void> {
  await desk.getByRole('button', { name: /^Meer/ }).first().click();
  await desk.getByRole('menuitem', { name: item }).click();
}

test('the address of a calendar is shown once, and what is revoked opens nothing any more', async () => {
  await goTo('/uw-agenda');
  const own = await madeAddress();
  await expectFitForAll(desk);
  await goTo('/uw-agenda');
  expect(await desk.content()).not.toContain(own);
  await goTo(`/dossiers/${play.dossierId}`);
  await openMore('In uw agenda');
  const address = await madeAddress();
  await expectFitForAll(desk);
  const fetched = (): Promise<Response> => fetch(address);
  await until(async () => (await (await fetched()).text()).includes('BEGIN:VEVENT'));
  await desk.getByRole('button', { name: /^Trek in/ }).click();
  await desk.getByText('Het adres is ingetrokken').waitFor();
  expect((await fetched()).status).toBe(404);
  await desk.keyboard.press('Escape');
});

async function madeAddress(): Promise<string> {
  await desk.getByRole('button', { name: 'Maak een adres' }).click();
  return desk.getByLabel('Adres van de agenda').inputValue();
}

/** Presses it, sees the closing that would be, and finds it on the dossier's page once it is applied. */
async function applyAssumed(what: string): Promise<void> {
  await desk.getByRole('button', { name: what }).click();
  const closing = desk
    .getByRole('row', { name: /^Sluitingsdatum/ })
    .getByRole('cell')
    .nth(1);
  const then = ((await closing.textContent()) ?? '').trim();
  const apply = desk.getByRole('button', { name: 'Pas deze wijziging toe' });
  await apply.click();
  await desk.getByText('Schrijf waarom').waitFor();
  await desk.getByLabel('Reden').fill('De financier verlegde de sluiting.');
  await apply.click();
  await desk.getByRole('heading', { level: 1, name: 'Elke toestand' }).waitFor();
  await until(async () => (await desk.getByRole('main').textContent())?.includes(then) === true);
}

test('the pages of the mail catcher', async () => {
  await desk.goto(product.access.catcherUrl);
  await expectAccessible(desk);
  await desk.locator('main a, table a').first().click();
  await desk.waitForLoadState('load');
  await expectAccessible(desk);
});

test('the page of a municipality that is late, after the closing, away too long, and when the dossier has ended', async () => {
  const link = await play.municipality('Kortenaken').link();
  const opened = async (): Promise<void> => {
    await phone.goto(link);
    await phone.getByRole('button', { name: 'Verder' }).click();
    await phone.locator('h1').waitFor();
  };
  // Its council met on 26 December for the last time in time: until then it was not late.
  await play.at('2019-12-30');
  await opened();
  await phone.getByText(/met de vermelding “laat”|krijgt de vermelding “laat”/).waitFor();
  await expectSignPageFits(phone);
  await play.at('2020-01-20');
  await opened();
  await phone
    .getByText(/telt niet meer mee/)
    .first()
    .waitFor();
  await expectSignPageFits(phone);
  await phone.context().clearCookies();
  await phone.goto(`${product.access.baseUrl}/teken`);
  await phone.getByText('SignSessionEnded').waitFor();
  await expectSignPageFits(phone);
  await play.does({ type: 'WithdrawDossier', reason: 'Zo beslist.' });
  await opened();
  await phone
    .getByText(/afgesloten/)
    .first()
    .waitFor();
  // Its title stands in the heading, and not a second time below it.
  await expect(phone.locator('h1 + p').innerText()).resolves.toMatch(/^Voor Kortenaken/);
  await expectSignPageFits(phone);
});

test('a mail that did not arrive, or of which nobody knows, is sent again wherever that stands, and arrives once more', async () => {
  const doubted = await launchedIntoDoubt(product);
  await sendAgainEverywhere(doubted, product, desk);
  await saysReachable(desk);
  await doubted.look();
  expect(doubted.shown.tasks.map(({ kind }) => kind)).not.toContain('replaceContact');
  expect(doubted.participant('Kortenaken').contacts.map(({ isUnreachable }) => isUnreachable)).toEqual([false]);
  expect(await invitationsOf(doubted, product)).toEqual({
    Bekkevoort: 'sent 1, unknown',
    Geetbets: 'sent 1, unknown',
    'Tielt-Winge': 'sent 1, unknown',
    Kortenaken: 'failed',
  });
});
