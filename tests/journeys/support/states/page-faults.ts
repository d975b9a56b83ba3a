import { type Result, type RunOptions, source as axeSource } from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG_2_1_AA: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
  // A shown mail stands in a frame without scripts, where axe can never answer; it would be waited for without end.
  iframes: false,
  // What is fine is not described: on a long page that takes longer than looking.
  resultTypes: ['violations'],
};

/** What axe finds against WCAG 2.1 A and AA in a part of this page, named by its selector; not in the mails that it shows in frames. */
export async function axeFaults(page: Page, part = 'html'): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const look = `axe.run(${JSON.stringify(part)}, ${JSON.stringify(WCAG_2_1_AA)}).then(({ violations }) => violations)`;
  const violations = await page.evaluate<Result[]>(look);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

/** Whether the page is wider than its window now. */
export async function widthFaults(page: Page): Promise<readonly string[]> {
  const root = 'document.documentElement';
  const [needed, given] = await page.evaluate<[number, number]>(`[${root}.scrollWidth, ${root}.clientWidth]`);
  return needed === given ? [] : [`${String(needed)} pixels wide in a window of ${String(given)}`];
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

/** What a thumb cannot press. Source: the targets of sign pages are 44 pixels. */
export function thumbFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(TOO_SMALL);
}
