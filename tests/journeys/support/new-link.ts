import { linkIn, type Product } from '@penhouder/tools/product';
import type { Page } from 'playwright-core';
import { expectSignPageFits } from './browser';
import { press } from './keyboard';

/** A new link, asked with the keyboard only: what is wrong has the focus, and the mail that comes opens the page. */
export async function askNewLink(
  page: Page,
  { expired, email, post }: { readonly expired: string; readonly email: string; readonly post: Product['post'] },
): Promise<void> {
  const before = await post.all(email);
  await page.goto(expired);
  await press(page, 'button');
  await page.getByText('LinkExpired').waitFor();
  await press(page, ASKING);
  await page.getByRole('alert').waitFor();
  await expect(page.evaluate('document.activeElement.id')).resolves.toBe('fouten');
  await press(page, '#fouten a');
  await page.keyboard.type(email);
  await press(page, ASKING);
  await page.getByRole('heading', { name: 'Uw vraag is ontvangen' }).waitFor();
  await expectSignPageFits(page);
  await page.goto(linkIn(await post.newest({ to: email, link: '/t/', not: before }), '/t/'));
  await press(page, 'button');
  await page.waitForURL('**/teken');
}

const ASKING = 'form[action="/t/nieuw"] button';
