import type { Browser } from 'playwright-core';
import { narrator, Play } from '@penhouder/tools/product';
import { openBrowser, openContext, PHONE } from './support/browser';
import { openStory, type Story } from './support/story';

let story: Story;
let play: Play;
let browser: Browser;

beforeAll(async () => {
  story = await openStory('slow-phone');
  const opening = { body: 'IGO', title: 'Een trage telefoon', on: '2019-10-28', time: '10:00' };
  play = await Play.open(
    story.product,
    narrator(() => undefined),
    { ...opening, parts: [{ unit: 'Bekkevoort' }, { unit: 'Geetbets' }] },
  );
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await story.end();
});

/** "Slow 4G" of Lighthouse, and a processor four times slower. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
/** What the browser does not slow down on one machine: looking up the name, TCP and TLS, a round trip each. */
const CONNECTING_MS = 3 * SLOW_4G.latency;
const LIMIT_MS = 1_200;

const OBSERVE = `window.largest = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.largest = entry.startTime;
}).observe({ type: 'largest-contentful-paint', buffered: true });`;

test('on a slow phone the largest part of the page stands within 1.2 seconds', async () => {
  const context = await openContext(browser, PHONE);
  const page = await context.newPage();
  await page.goto(await play.municipality('Bekkevoort').link());
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.locator('h1').waitFor();
  await page.addInitScript(OBSERVE);
  const phone = await context.newCDPSession(page);
  await phone.send('Network.enable');
  await phone.send('Network.setCacheDisabled', { cacheDisabled: true });
  await phone.send('Network.emulateNetworkConditions', SLOW_4G);
  await phone.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    await page.goto(`${story.product.access.baseUrl}/teken`);
    await page.waitForTimeout(500);
    times.push((await page.evaluate<number>('window.largest')) + CONNECTING_MS);
  }
  const [, , median = Infinity] = times.sort((a, b) => a - b);
  process.stdout.write(`    largest contentful paint: ${times.map((time) => time.toFixed(0)).join(', ')} ms\n`);
  expect(median).toBeGreaterThan(CONNECTING_MS);
  expect(median).toBeLessThanOrEqual(LIMIT_MS);
  await context.close();
}, 120_000);
