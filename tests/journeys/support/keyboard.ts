import type { Page } from 'playwright-core';

/** Presses Tab until this has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate<boolean>(
      `document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`,
    );
    if (isThere) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

/** To a field, and types into it, in the place of what stands there. */
export async function typeInto(page: Page, selector: string, words: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
}

/** To a button or a link, and presses it. */
export async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

/** Ticks what can be ticked, unless a draft did. */
export async function tick(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  if (!(await page.evaluate<boolean>('document.activeElement.checked'))) await page.keyboard.press('Space');
}

/** One of several choices, with the arrows from the first one on. */
export async function choose(page: Page, selector: string): Promise<void> {
  const name = await page.locator(selector).getAttribute('name');
  await tabTo(page, `[name=${JSON.stringify(name)}]`);
  for (let presses = 0; presses < 12; presses += 1) {
    if (await page.locator(selector).isChecked()) return;
    await page.keyboard.press(presses === 0 ? 'Space' : 'ArrowDown');
  }
  throw new Error(`the arrows do not reach ${selector}`);
}
