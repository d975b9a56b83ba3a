import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { axeFaults, thumbFaults, widthFaults } from './states/page-faults';

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
export function openContext(
  browser: Browser,
  viewport: typeof DESK,
  javaScriptEnabled = true,
): Promise<BrowserContext> {
  return openContextWith(browser, { viewport, javaScriptEnabled });
}

/** The same, of somebody whose browser differs in more, for example in its language. */
export async function openContextWith(browser: Browser, wishes: BrowserContextOptions): Promise<BrowserContext> {
  contexts += 1;
  const context = await browser.newContext({
    ...{ locale: 'nl-BE', reducedMotion: 'reduce', ...wishes },
    extraHTTPHeaders: { 'x-forwarded-for': `10.240.${String(contexts >> 8)}.${String(contexts % 256)}` },
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

/** WCAG 2.1 AA as far as a machine can judge it; `part` looks at one part, as a selector, where the rest was looked at before. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  expectNone(page, await axeFaults(page, part));
}

/** At 320 pixels nothing makes the page wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(NARROW);
  expectNone(page, await widthFaults(page));
  if (before !== null) await page.setViewportSize(before);
}

function expectNone(page: Page, found: readonly string[]): void {
  expect({ page: new URL(page.url()).pathname, found }).toEqual({ page: new URL(page.url()).pathname, found: [] });
}

/** A state of a page as everybody must be able to use it. */
export async function expectFitForAll(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/** The same for a page that is mostly held in a hand. */
export async function expectSignPageFits(page: Page): Promise<void> {
  expectNone(page, await thumbFaults(page));
  await expectFitForAll(page);
}
