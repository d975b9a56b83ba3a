import type { Browser, Page } from 'playwright-core';
import { linkIn, type Product } from '@penhouder/tools/product';
import { DESK, openContext } from './browser';

/** A coordinator of an example body at the desk, signed in through the link of a mail. */
export async function openDesk(browser: Browser, product: Product, email: string): Promise<Page> {
  const desk = await (await openContext(browser, DESK)).newPage();
  const before = await product.post.all(email);
  await desk.goto(`${product.access.baseUrl}/aanmelden`);
  await desk.getByLabel('E-mailadres').fill(email);
  await desk.getByRole('button', { name: 'Stuur mij een aanmeldlink' }).click();
  const mail = await product.post.newest({ to: email, link: '/aanmelden/', not: before });
  await desk.goto(linkIn(mail, '/aanmelden/'));
  await desk.getByRole('button', { name: 'Meld aan' }).click();
  await desk.getByRole('heading', { level: 1, name: 'Vandaag' }).waitFor();
  return desk;
}

/** Opens a page of the application and waits until it shows its own content. */
export async function goTo(desk: Page, product: Product, path: string): Promise<void> {
  await desk.goto(`${product.access.baseUrl}${path}`);
  await desk.getByRole('heading', { level: 1 }).first().waitFor();
  await desk.getByText('Even geduld').first().waitFor({ state: 'hidden' });
}
