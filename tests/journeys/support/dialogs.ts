import type { Page } from 'playwright-core';
import type { Play, Product } from '@penhouder/tools/product';
import { expectAccessible, expectNoSidewaysScroll } from './browser';

/** What is looked at: whose pages, on which screen, and which kinds of form were seen before; `only`: the kinds that matter here. */
export interface Walk {
  readonly desk: Page;
  readonly product: Product;
  readonly seen: Set<string>;
  readonly only?: readonly string[];
}

/** Opens the form of everything that can be done now on the dossier's page, each kind once, and expects it to be fit for all. */
export async function expectFormsFitForAll(play: Play, { desk, product, seen, only }: Walk): Promise<void> {
  await play.look();
  const { primary, commands, participants, steps, tasks } = play.shown;
  const possible = [
    primary,
    ...commands,
    ...steps.flatMap((step) => step.commands),
    ...participants.flatMap((one) => [...one.commands, ...one.contacts.flatMap((contact) => contact.commands)]),
    ...tasks.map(({ command }) => command),
  ].filter((command) => command !== null);
  for (const { type, participantId, stepId, rowId, contactId, slot, year, nth, mailKey } of possible) {
    if (seen.has(type) || only?.includes(type) === false) continue;
    seen.add(type);
    const key = [type, participantId, stepId, rowId, contactId, slot, year, nth, mailKey].filter(
      (part) => part !== null,
    );
    await desk.goto(`${product.access.baseUrl}/dossiers/${play.dossierId}?actie=${key.join('~')}`);
    await desk.getByRole('dialog').waitFor();
    await expectAccessible(desk, 'dialog, [role=dialog]');
    await expectNoSidewaysScroll(desk);
  }
}
