import type { Browser, Page } from 'playwright-core';
import type { Product } from '@penhouder/tools/product';
import { expectAccessible, expectNoSidewaysScroll, openBrowser, openContext, PHONE } from './support/browser';
import { goTo, openDesk } from './support/desk';
import { castOf, draftOf } from './support/scenarios/cast';
import { answerOnPhone, deskHands } from './support/scenarios/hands';
import { playCall } from './support/scenarios/play-call';
import { readScenario } from './support/scenarios/read-scenario';
import { until } from './support/in-flight';
import { openStory, type Story } from './support/story';

let story: Story;
let product: Product;
let browser: Browser;
let desk: Page;
let phone: Page;

beforeAll(async () => {
  story = await openStory('coalitions');
  ({ product } = story);
  browser = await openBrowser();
  desk = await openDesk(browser, product, 'coordinator@w13.example');
  phone = await (await openContext(browser, PHONE)).newPage();
});

afterAll(async () => {
  await browser.close();
  await story.end();
});

test('a pair of a firm and a care home: the coordinator says on the page what each counts as', async () => {
  const read = readScenario('proeftuin-zorg');
  const coordinator = await product.signIn('W13');
  const stage = { coordinator, databaseUrl: product.access.databaseUrl };
  const cast = await castOf(stage, read);
  const draft = await draftOf(stage, read, cast);
  const bare = draft.participants.map(({ unitId, contacts }) => ({ unitId, contacts }));
  const draftId = await coordinator.draft({ ...draft, participants: bare });
  expect((await coordinator.preview(draftId)).quorum.map(({ isMet }) => isMet)).toEqual([false, false]);
  await goTo(desk, product, `/nieuw/${draftId}/deelnemers`);
  const firm = desk.getByRole('group', { name: 'Bedrijf met collectief maatwerk telt mee als' });
  const kinds = [firm.getByLabel('sociale-economiebedrijf'), firm.getByLabel('ouderenzorg', { exact: false }).first()];
  const boxes = await Promise.all(kinds.map((kind) => kind.elementHandle()));
  // Both in one breath, as nobody's hand can: the page has no time to draw in between.
  await desk.evaluate((ticks) => {
    for (const tick of ticks) (tick as unknown as { click(): void }).click();
  }, boxes);
  for (const kind of kinds) expect(await kind.isChecked()).toBe(true);
  const home = desk.getByRole('group', { name: 'Woonzorgcentrum telt mee als' });
  await home.getByLabel('zorginstelling').check();
  await home.getByLabel('ouderenzorg', { exact: false }).first().check();
  await desk.getByText(/Bewaard op/).waitFor();
  await expectAccessible(desk);
  await expectNoSidewaysScroll(desk);
  await until(async () => {
    expect((await coordinator.preview(draftId)).quorum.map(({ isMet }) => isMet)).toEqual([true, true]);
  });
});

test('the pair files itself on the last morning, is chosen and works for a year', async () => {
  const read = readScenario('proeftuin-zorg');
  const desked = deskHands(desk, product.access.baseUrl, ['overleg', 'contract', 'proeftuin']);
  const answer = async (link: string, who: string): Promise<boolean> => {
    if (who !== 'zorg') return false;
    await answerOnPhone(phone, link, product.post);
    return true;
  };
  const played = await playCall(product, read, { hands: { ...desked, answer } });
  expect(played.product).toEqual(played.rehearsal);
  expect([...desked.done]).toEqual(['overleg takeUp', 'contract sign', 'proeftuin finish']);
});

test('a coalition of five goes through two stages of the funder and the gate between them', async () => {
  const read = readScenario('esf-520-circulair-werkt');
  const steps = ['verkennen', 'overeenkomst', 'tegentekening', 'visie', 'slot'];
  const desked = deskHands(desk, product.access.baseUrl, steps);
  const played = await playCall(product, read, { hands: desked });
  expect(played.product).toEqual(played.rehearsal);
  expect([...desked.done]).toEqual(expect.arrayContaining(['visie addVersion', 'visie review', 'visie freeze']));
  await goTo(desk, product, `/dossiers/${played.dossierId}`);
  await expectAccessible(desk);
  await expectNoSidewaysScroll(desk);
});
