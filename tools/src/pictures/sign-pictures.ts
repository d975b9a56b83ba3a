import { linkIn } from '../driving';
import type { Scene } from '../play/scene';
import type { Camera } from './camera';

/** What a municipality sees: link, question, a form with faults, the check, the code, the receipt, what comes after, and links that open nothing. */
export async function takeSignPages(camera: Camera, { access, post }: Scene, email: string): Promise<void> {
  const { baseUrl } = access;
  const link = linkIn(await post.newest({ to: email, link: '/t/' }), '/t/');
  await camera.takeAt('tekenen-link', link);
  await camera.act((page) => page.getByRole('button').first().click());
  await camera.take('tekenen-vraag');
  await camera.takeAt('tekenen-collega', `${baseUrl}/teken/collega`);
  await camera.go(`${baseUrl}/teken`);
  await camera.act((page) => page.locator('form button').first().click());
  await camera.take('tekenen-fouten');
  await camera.act(async (page) => {
    await page.locator('#choice-agree').check();
    for (const yes of await page.locator('input[type=radio][value=yes]').all()) await yes.check();
    await page.locator('[name=name]').fill('Voorbeeld van een naam');
    await page.locator('[name=func]').fill('algemeen directeur');
    await page.locator('[name=confirmed]').check();
  });
  await camera.take('tekenen-ingevuld');
  await camera.act((page) => page.locator('form button').first().click());
  await camera.take('tekenen-nakijken');
  await camera.act((page) => page.locator('form button').first().click());
  await camera.take('tekenen-code');
  await camera.act(async (page) => {
    const codeId = await page.locator('input[name=codeId]').inputValue();
    await page.locator('#code').fill(await post.codeFor(codeId));
    await page.locator('form button').first().click();
  });
  await camera.take('tekenen-ontvangst');
  await camera.takeAt('tekenen-opnieuw', link);
  await camera.act((page) => page.getByRole('button').first().click());
  await camera.take('tekenen-later');
  await camera.takeAt('tekenen-besluit', `${baseUrl}/teken/besluit`);
  await camera.takeAt('tekenen-onbekende-link', `${baseUrl}/t/k1.onbekend`);
}

/** The texts that everybody reads, in the words of a body. */
export async function takePublicPages(camera: Camera, { access }: Scene, body: string): Promise<void> {
  for (const slug of ['waarom', 'privacy', 'toegankelijkheid']) {
    await camera.takeAt(`over-${slug}`, `${access.baseUrl}/over/${body}/${slug}`);
  }
}
