import type { Page } from 'playwright-core';

/** What the browser tells an aid of one thing on the page. */
interface Told {
  readonly role: string;
  readonly name: string;
  /** Of a heading; otherwise undefined. */
  readonly level: number | undefined;
}

/** Roles, as Chromium names them, of what can be pressed, chosen or filled in. */
const CONTROLS = [
  ...['button', 'link', 'textbox', 'searchbox', 'combobox', 'listbox', 'radio', 'checkbox', 'switch', 'slider'],
  ...['spinbutton', 'tab', 'menuitem', 'Date', 'InputTime', 'DateTime', 'DisclosureTriangle', 'PopUpButton'],
];

/** The accessibility tree of the page itself: what is shown and not hidden from aids, in its order. */
export async function readTree(page: Page): Promise<readonly Told[]> {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  await browser.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? '').trim(),
      level: properties.find((one) => one.name === 'level')?.value.value as number | undefined,
    }));
}

/** What an aid would miss: the title, the main part, the one heading above all, the name of a control. */
export function treeFaults(tree: readonly Told[]): readonly string[] {
  const count = (is: (one: Told) => boolean): number => tree.filter(is).length;
  const isInDialog = count(({ role }) => role === 'dialog' || role === 'alertdialog') > 0;
  const mains = count(({ role }) => role === 'main');
  const titles = count(({ role, level }) => role === 'heading' && level === 1);
  return [
    ...(count(({ role, name }) => role === 'RootWebArea' && name !== '') === 1 ? [] : ['the page has no title']),
    // A dialog hides the page behind it from aids.
    ...(mains === 1 || isInDialog ? [] : [`${String(mains)} main parts`]),
    ...(titles === 1 || isInDialog ? [] : [`${String(titles)} headings of the first level`]),
    ...tree.filter(({ role, name }) => role.endsWith('dialog') && name === '').map(() => 'a dialog without a name'),
    ...tree
      .filter(({ role, name }) => CONTROLS.includes(role) && name === '')
      .map(({ role }) => `${role} without a name`),
  ];
}

/** Every control by its role and name, in the order of the page. */
export function controlsIn(tree: readonly Told[]): readonly string[] {
  return tree.filter(({ role }) => CONTROLS.includes(role)).map(({ role, name }) => `${role} "${name}"`);
}

export async function languageFaults(page: Page, language: string): Promise<readonly string[]> {
  const said = await page.locator('html').getAttribute('lang');
  return said === language ? [] : [`its language is said to be ${String(said)}`];
}
