import type { Command, DossierPage, FormField, PossibleCommand } from '@penhouder/contracts';
import type { Locator, Page } from 'playwright-core';
import type { Post, Say } from '@penhouder/tools/product';
import { expectAccessible, expectNoSidewaysScroll } from '../browser';
import { signWithCode } from '../codes';

type Act = Extract<Command, { type: 'ActOnStep' }>;

/** Those parts of a play that somebody does in a browser; what is left out goes through the API and the sign forms. */
export interface Hands {
  /** Returns whether the command was done. */
  readonly command?: (command: Command, page: DossierPage) => Promise<boolean>;
  /** Returns whether the answer was given. */
  readonly answer?: (link: string, who: string, say: Say) => Promise<boolean>;
}

/** A coordinator at the desk, who does with the form of the dossier's page whatever is asked of the chosen steps, each act once. */
export function deskHands(
  desk: Page,
  baseUrl: string,
  stepIds: readonly string[],
): Hands & { readonly done: Set<string> } {
  const done = new Set<string>();
  return {
    done,
    command: async (command, page) => {
      if (command.type !== 'ActOnStep' || !stepIds.includes(command.stepId)) return false;
      const key = `${command.stepId} ${command.act}`;
      if (done.has(key)) return false;
      await recordAct(desk, baseUrl, { page, act: command });
      done.add(key);
      return true;
    },
  };
}

/** Opens the form of one act, fills its fields as the page describes them, and records it. */
export async function recordAct(
  desk: Page,
  baseUrl: string,
  { page, act }: { readonly page: DossierPage; readonly act: Act },
): Promise<void> {
  const button = buttonFor(page, act);
  await desk.goto(`${baseUrl}/dossiers/${page.id}?actie=${keyOf(button)}`);
  const dialog = desk.getByRole('dialog');
  await dialog.waitFor();
  if (button.act === null) await dialog.locator(`input[name="act"][value="${act.act}"]`).check();
  const acts = page.steps.find(({ id }) => id === act.stepId)?.acts ?? [];
  await fillAll(desk, acts.find((one) => one.act === act.act)?.fields ?? [], act.values);
  await expectAccessible(desk);
  await expectNoSidewaysScroll(desk);
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'detached' });
}

async function fillAll(desk: Page, fields: readonly FormField[], values: Act['values']): Promise<void> {
  const dialog = desk.getByRole('dialog');
  const days = fields.filter(({ type }) => type === 'day').map(({ name }) => name);
  for (const { name, type } of fields) {
    const value = values[name] ?? null;
    if (value === null) continue;
    if (typeof value === 'object') await fillEach(dialog, `values.${name}`, value);
    else if (type === 'day') {
      await dialog.locator('.date-group').nth(days.indexOf(name)).getByRole('spinbutton').first().click();
      await desk.keyboard.type(String(value).split('-').reverse().join(''));
    } else await fill(dialog, `values.${name}`, value);
  }
}

/** A list is one line; numbers by name stand apart. */
async function fillEach(dialog: Locator, name: string, value: object): Promise<void> {
  if (Array.isArray(value)) await fill(dialog, name, value);
  else for (const [one, number] of Object.entries(value)) await fill(dialog, `${name}.${one}`, number);
}

/** Types or chooses, whatever the page made of the field: a list, options in sight, a box, or a line to type on. */
async function fill(dialog: Locator, name: string, value: unknown): Promise<void> {
  const text = String(value);
  const of = (kind: string): Locator => dialog.locator(`${kind}[name="${name}"]`);
  if ((await of('select').count()) > 0) await of('select').selectOption(text);
  else if ((await of('input[type=radio]').count()) > 0) await of(`input[type=radio][value="${text}"]`).check();
  else if ((await of('input[type=checkbox]').count()) > 0) await of('input[type=checkbox]').setChecked(value === true);
  else await of('').fill(text);
}

/** What opens the form: the act's own button, or the one that asks which act. */
function buttonFor(page: DossierPage, { stepId, act }: Act): PossibleCommand {
  const all = [page.primary, ...page.commands, ...page.steps.flatMap((step) => step.commands)];
  const ofStep = all.filter((one) => one?.type === 'ActOnStep' && one.stepId === stepId);
  const found = ofStep.find((one) => one?.act === act) ?? ofStep.find((one) => one?.act === null);
  if (found === undefined || found === null)
    throw new Error(`the page of ${page.number} has no button for ${stepId} ${act}`);
  return found;
}

function keyOf({
  type,
  participantId,
  stepId,
  act,
  rowId,
  contactId,
  slot,
  year,
  nth,
  mailKey,
}: PossibleCommand): string {
  const key = [type, participantId, stepId, act, rowId, contactId, slot, year, nth, mailKey];
  return key.filter((part) => part !== null).join('~');
}

/** Somebody at a town hall answers on a phone, from the link to the receipt. */
export async function answerOnPhone(phone: Page, link: string, post: Post): Promise<void> {
  await phone.goto(link);
  await phone.getByRole('button', { name: 'Verder' }).click();
  await phone.locator('#choice-agree').check();
  for (const yes of await phone.locator('input[value=yes][type=radio]').all()) await yes.check();
  for (const asked of await phone.locator('fieldset:has(> .yesno input[name^="value."])').all()) {
    await asked.locator('input[type=radio]').first().check();
  }
  await phone.getByLabel('Uw naam').fill('Naam Voorbeeld');
  await phone.getByLabel(/Uw functie/).fill('voorzitter van het vast bureau');
  await phone.locator('#confirmed').check();
  await expectAccessible(phone);
  await expectNoSidewaysScroll(phone);
  await phone.getByRole('button', { name: 'Controleer uw antwoord' }).click();
  await signWithCode(phone, post);
  await phone.getByRole('heading', { name: 'Uw antwoord is ontvangen' }).waitFor();
}
