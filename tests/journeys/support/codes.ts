import type { Post } from '@penhouder/tools/product';
import type { Page } from 'playwright-core';

/** From the page that shows an answer once more to its receipt: asks for a code, reads it from the mail and types it. */
export async function signWithCode(page: Page, post: Post): Promise<void> {
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  await typeCode(page, post);
}

/** Types the code of the page that is open and presses the button. */
export async function typeCode(page: Page, post: Post): Promise<void> {
  await page.getByRole('heading', { name: 'Typ de code uit uw mail' }).waitFor();
  const codeId = await page.locator('input[name=codeId]').inputValue();
  await page.getByLabel('Code', { exact: false }).fill(await post.codeFor(codeId));
  await page.getByRole('button', { name: 'Bevestig met deze code' }).click();
}
