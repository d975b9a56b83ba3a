import { narrator, Play, type Product } from '@penhouder/tools/product';
import type { Page } from 'playwright-core';
import { goTo } from './desk';
import { expectFitForAll } from './browser';
import { traced } from './mails';

/** Where a mail of which nobody knows whether it arrived is sent again, and whose it is. */
const DOUBTED = { 'page of the mail': 'Bekkevoort', task: 'Geetbets', contact: 'Tielt-Winge' } as const;
const REFUSED = 'Kortenaken';

/** A dossier whose invitations did not arrive: one mailbox refused, and of the others the relay never said. */
export async function launchedIntoDoubt(product: Product): Promise<Play> {
  const doubted = Object.values(DOUBTED).map((unit) => ({ unit }));
  const parts = [...doubted, { unit: REFUSED, emails: ['weiger@kortenaken.example'] }];
  await product.post.misbehave('accept-then-drop');
  const opening = { body: 'IGO', title: 'Komt niet aan', on: '2019-10-28', time: '10:00', parts };
  const play = await Play.open(
    product,
    narrator(() => undefined),
    opening,
  );
  const isNoticed = ({ tasks }: Play['shown']): boolean =>
    tasks.filter(({ kind }) => kind === 'replaceContact').length === parts.length;
  await play.coordinator.dossierWhen(play.dossierId, isNoticed);
  await product.post.misbehave('none');
  await play.look();
  return play;
}

/** Presses "Stuur opnieuw" in each place where it stands. */
export async function sendAgainEverywhere(play: Play, product: Product, desk: Page): Promise<void> {
  const dossier = `/dossiers/${play.dossierId}`;
  const mails = await play.coordinator.mails(play.dossierId);
  const mail = mails.find(({ participant }) => participant?.name === DOUBTED['page of the mail']);
  await goTo(desk, product, `/post/${mail?.id ?? ''}`);
  await desk.getByRole('button', { name: 'Stuur opnieuw' }).click();
  await desk
    .getByRole('status')
    .getByText(/^Stuur opnieuw/)
    .waitFor();
  await expectFitForAll(desk);

  await goTo(desk, product, dossier);
  const task = desk.locator('.sheet--asks li').filter({ hasText: DOUBTED.task });
  await task.getByRole('button', { name: 'Stuur opnieuw' }).click();
  await send(desk, 'Stuur opnieuw');
  await task.waitFor({ state: 'hidden' });

  await desk.getByRole('button', { name: `Open het spoor van ${DOUBTED.contact}` }).click();
  await desk.locator('.card').getByRole('button', { name: 'Stuur opnieuw' }).click();
  await send(desk, 'Stuur opnieuw');
}

/** Takes note of the mail that was refused, and says that its reader gets mail all the same. */
export async function saysReachable(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: `Open het spoor van ${REFUSED}` }).click();
  const contact = desk.locator('aside .card');
  await contact.getByText('mail komt niet aan').waitFor();
  await contact.getByRole('button', { name: 'Neem kennis' }).click();
  await desk.getByLabel('Dit adres krijgt wel mail').check();
  await send(desk, 'Neem kennis');
  await contact.getByText('mail komt niet aan').waitFor({ state: 'hidden' });
}

/** What became of the invitations of each unit; of one that left, how many copies the relay took. */
export async function invitationsOf(play: Play, product: Product): Promise<Readonly<Record<string, string>>> {
  await play.untilPostIsQuiet();
  const invitations = await traced(product, play, 'invitation');
  const fates = (unit: string): string =>
    invitations
      .filter(({ to }) => play.participant(unit).contacts.some(({ email }) => email === to))
      .map(({ state, copies }) => (state === 'sent' ? `${state} ${String(copies.length)}` : state))
      .sort()
      .join(', ');
  return Object.fromEntries([...Object.values(DOUBTED), REFUSED].map((unit) => [unit, fates(unit)]));
}

async function send(desk: Page, label: string): Promise<void> {
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('button', { name: label }).click();
  await dialog.waitFor({ state: 'hidden' });
}
