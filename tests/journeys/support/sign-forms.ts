import type { Page } from 'playwright-core';

/** A complete agreement. */
export async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Akkoord', { exact: false }).first().check();
  await giveMandates(page);
  await sayWho(page);
}

/** Yes to each. */
export async function giveMandates(page: Page): Promise<void> {
  for (const yes of await page.locator('input[value=yes][type=radio]').all()) await yes.check();
}

/** Who answers, and that it may be confirmed. */
export async function sayWho(page: Page): Promise<void> {
  await page.getByLabel('Uw naam').fill('Naam Voorbeeld');
  await page.getByLabel(/Uw functie/).fill('burgemeester');
  await page.locator('#confirmed').check();
}

/** A form beside the answer, with what is typed into it, by the id of the field; `unit`: whose link has it. */
export interface SmallForm {
  readonly path: string;
  readonly unit: string;
  readonly typed: Readonly<Record<string, string>>;
}

export const SMALL_FORMS: readonly SmallForm[] = [
  {
    path: 'afwezig',
    unit: 'Aarschot',
    typed: {
      from: '2019-11-04',
      until: '2019-11-08',
      name: 'An Voorbeeld',
      func: 'schepen',
      email: 'an@aarschot.example',
    },
  },
  {
    path: 'besluit',
    unit: 'Bekkevoort',
    typed: { organ: 'gr', day: '2019-10-02', url: 'https://elders.example/besluit' },
  },
];

/** What stands in its fields now. */
export function valuesIn(page: Page, { typed }: SmallForm): Promise<readonly string[]> {
  return Promise.all(Object.keys(typed).map((name) => page.locator(`#${name}`).inputValue()));
}

/** Fills the form in, presses its button where there is no connection, and loses the page. */
export async function typeAndLose(page: Page, address: string, { typed }: SmallForm): Promise<void> {
  await page.goto(address);
  for (const [name, value] of Object.entries(typed)) {
    if (name === 'organ') await page.locator('#organ').selectOption(value);
    else await page.locator(`#${name}`).fill(value);
  }
  const context = page.context();
  await context.setOffline(true);
  await page.locator('form[data-draft] > button').click();
  await page.waitForURL(/chrome-error|afwezig|besluit/);
  await page.close();
  await context.setOffline(false);
}
