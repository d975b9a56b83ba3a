import { existsSync } from 'node:fs';
import { type Result, type RunOptions, source as axeSource } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A busy machine is slow, not wrong. */
const PATIENCE_MS = 90_000;

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };
/** The narrowest page that WCAG asks for. */
export const NARROW = { width: 320, height: 640 };

/** The real browser of this machine; a journey without one fails, it never passes unseen. */
export function openBrowser(): Promise<Browser> {
  const wanted = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(wanted))
    throw new Error('Chromium is missing: set CHROMIUM_PATH or install it (apt-get install chromium).');
  return chromium.launch({ executablePath: wanted, args: FLAGS });
}

let contexts = 0;

/** A browser of somebody else, in a network of its own: what others did limits nobody. */
export async function openContext(
  browser: Browser,
  viewport: typeof DESK,
  javaScriptEnabled = true,
): Promise<BrowserContext> {
  contexts += 1;
  const context = await browser.newContext({
    ...{ viewport, javaScriptEnabled, locale: 'nl-BE', reducedMotion: 'reduce' },
    extraHTTPHeaders: { 'x-forwarded-for': `10.240.${String(contexts >> 8)}.${String(contexts % 256)}` },
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

const WCAG_2_1_AA: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
  // A shown mail stands in a frame without scripts, where axe can never answer; it would be waited for without end.
  iframes: false,
  // What is fine is not described: on a long page that takes longer than looking.
  resultTypes: ['violations'],
};

/**
 * WCAG 2.1 AA as far as a machine can judge it; of this page itself, not of the mails that it shows in frames.
 * `part` looks at one part of it, as a selector, where the rest was looked at before.
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  await page.evaluate(axeSource);
  const look = `axe.run(${JSON.stringify(part)}, ${JSON.stringify(WCAG_2_1_AA)}).then(({ violations }) => violations)`;
  const violations = await page.evaluate<Result[]>(look);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  expect({ page: new URL(page.url()).pathname, found }).toEqual({ page: new URL(page.url()).pathname, found: [] });
}

/** At 320 pixels nothing makes the page wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(NARROW);
  const root = 'document.documentElement';
  const [needed, given] = await page.evaluate<[number, number]>(`[${root}.scrollWidth, ${root}.clientWidth]`);
  expect({ page: new URL(page.url()).pathname, width: needed }).toEqual({
    page: new URL(page.url()).pathname,
    width: given,
  });
  if (before !== null) await page.setViewportSize(before);
}

/**
 * Names what is narrower or lower than 44 pixels and can be pressed; a box that is ticked counts with its words. A link
 * within a sentence is as high as its line.
 */
const TOO_SMALL = `[...document.querySelectorAll('a[href],button,input,select,textarea,summary')]
  .filter((one) => one.checkVisibility() && !one.matches('.to-main,[type=hidden]'))
  .filter((one) => !(one.matches('a') && one.parentElement.textContent.trim() !== one.textContent.trim() && getComputedStyle(one).display === 'inline'))
  .map((one) => [one, (one.matches('[type=radio],[type=checkbox]') ? one.closest('label') : one).getBoundingClientRect()])
  .filter(([, { width, height }]) => Math.min(width, height) < 44)
  .map(([one, { width, height }]) => one.outerHTML.slice(0, 100) + ' ' + Math.round(width) + ' x ' + Math.round(height))`;

/** A thumb can press everything. Source: the targets of sign pages are 44 pixels. */
async function expectThumbFriendly(page: Page): Promise<void> {
  const found = await page.evaluate<readonly string[]>(TOO_SMALL);
  expect({ page: new URL(page.url()).pathname, found }).toEqual({ page: new URL(page.url()).pathname, found: [] });
}

/** A state of a page as everybody must be able to use it. */
export async function expectFitForAll(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/** The same for a page that is mostly held in a hand. */
export async function expectSignPageFits(page: Page): Promise<void> {
  await expectThumbFriendly(page);
  await expectFitForAll(page);
}
