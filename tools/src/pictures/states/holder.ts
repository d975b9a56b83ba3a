import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { linkIn } from '../../driving';
import { endedSession } from '../../product/spoilt-links';
import type { Scene } from '../../play/scene';
import type { Onlooker } from '../onlooker';

/** Where the walk takes its pictures, and what stands before the name of each. */
export interface Walk {
  readonly onlooker: Onlooker;
  readonly scene: Scene;
  readonly language: 'nl' | 'fr';
}

let networks = 0;

/** Whoever holds a personal link, with the browser of the onlooker in hand. Forms are filled by their names: each language has its own words. */
export class Holder {
  constructor(
    private readonly walk: Walk,
    readonly email: string,
  ) {}

  /** Somebody else with the same browser. */
  of(email: string): Holder {
    return new Holder(this.walk, email);
  }

  /** The link of the newest mail. */
  async link(): Promise<string> {
    return linkIn(await this.walk.scene.post.newest({ to: this.email, link: '/t/' }), '/t/');
  }

  /** From a network of its own, so that no limit of another walk is met. */
  async open(link?: string): Promise<void> {
    const { onlooker } = this.walk;
    networks += 1;
    await onlooker.context.clearCookies();
    await onlooker.context.setExtraHTTPHeaders({
      'x-forwarded-for': `10.99.${String(networks >> 8)}.${String(networks % 256)}`,
    });
    await onlooker.go(link ?? (await this.link()));
    await this.press('main form button');
  }

  take(name: string): Promise<void> {
    return this.walk.onlooker.take(`${this.walk.language}-${name}`);
  }

  press(button = 'main form button'): Promise<void> {
    return this.walk.onlooker.act((page) => page.locator(button).first().click());
  }

  go(path: string): Promise<void> {
    return this.walk.onlooker.go(`${this.walk.scene.access.baseUrl}${path}`);
  }

  async choose(
    kind: string,
    typed: Readonly<Record<string, string>> = {},
    mandates: 'yes' | 'no' = 'yes',
  ): Promise<void> {
    await this.walk.onlooker.act(async (page) => {
      await page.locator(`#choice-${kind}`).check();
      if (kind.startsWith('agree')) await this.answerMandates(page, mandates);
      await fill(page, typed);
    });
  }

  /** Every mandate yes, but the second as told. */
  private async answerMandates(page: Page, second: 'yes' | 'no'): Promise<void> {
    const names = await page.locator('.mandates input[value=yes]').all();
    for (const yes of names) await yes.check();
    if (second === 'no') await page.locator('.mandates input[value=no]').nth(1).check();
  }

  async fill(typed: Readonly<Record<string, string>>): Promise<void> {
    await this.walk.onlooker.act((page) => fill(page, typed));
  }

  async saysWho(typed: Readonly<Record<string, string>> = {}): Promise<void> {
    const func = { nl: 'burgemeester', fr: 'bourgmestre' }[this.walk.language];
    const name = { nl: 'Naam van een voorbeeld', fr: 'Nom d’un exemple' }[this.walk.language];
    await this.fill({ '#name': name, '#func': func, ...typed });
    await this.walk.onlooker.act((page) => page.locator('#confirmed').check());
  }

  /** From the form to its check page. */
  async check(
    kind: string,
    typed: Readonly<Record<string, string>> = {},
    mandates: 'yes' | 'no' = 'yes',
  ): Promise<void> {
    await this.choose(kind, typed, mandates);
    await this.saysWho();
    await this.press();
  }

  /** From the check page, or that of a small form, to what follows the code; without a code when none is asked. */
  async confirm(): Promise<void> {
    const { onlooker } = this.walk;
    if ((await onlooker.count('input[name=codeId]')) > 0 && (await onlooker.count('#code')) === 0) await this.press();
    if ((await onlooker.count('#code')) === 0) return this.press();
    await this.typeCode();
  }

  async typeCode(): Promise<void> {
    const { onlooker, scene } = this.walk;
    await onlooker.act(async (page) => {
      const codeId = await page.locator('input[name=codeId]').inputValue();
      await page.locator('#code').fill(await scene.post.codeFor(codeId));
      await page.locator('main form button').first().click();
    });
  }

  /** The hour of the session is over; the browser still says whose link it was. */
  async outlast(): Promise<void> {
    const { onlooker, scene } = this.walk;
    const cookie = (await onlooker.context.cookies()).find(({ name }) => /^(__Host-)?sign$/.test(name));
    if (cookie === undefined) throw new Error('no link is open');
    const value = endedSession(cookie.value, scene.access.sessionSecret);
    await onlooker.context.addCookies([{ ...cookie, value }]);
  }

  /** The browser forgets that the link was opened. */
  async forget(): Promise<void> {
    await this.walk.onlooker.context.clearCookies();
  }

  /** Until these words stand on the page. */
  async waitFor(words: string): Promise<void> {
    await this.walk.onlooker.act((page) => page.getByText(words).first().waitFor());
  }

  /** Everything that is folded open. */
  unfold(): Promise<void> {
    return this.walk.onlooker.unfold();
  }

  /** Presses the button of a form whose files a script sends, and waits for the page that comes. */
  async send(button = 'main form button'): Promise<void> {
    await this.walk.onlooker.act(async (page) => {
      const comes = page.waitForEvent('load').then(() => undefined);
      await page.locator(button).first().click();
      // What was refused before is hidden as soon as the button is pressed.
      await Promise.any([comes, page.locator('form [role=alert]').first().waitFor()]);
    });
  }

  /** Keeps a PDF beside the pictures. */
  keep(name: string, bytes: Buffer): void {
    this.walk.onlooker.keep(`${this.walk.language}-${name}`, bytes);
  }

  /** The receipt of the answer that the page shows last. */
  async receipt(): Promise<Buffer> {
    const { onlooker, scene } = this.walk;
    const href = await onlooker.attribute('a[href$="/pdf"][href^="/teken/ontvangst/"]', 'href');
    return (await onlooker.context.request.get(`${scene.access.baseUrl}${href}`)).body();
  }

  /** How many there are of something on the page. */
  count(selector: string): Promise<number> {
    return this.walk.onlooker.count(selector);
  }

  /** What a button hands out. */
  async download(button: string): Promise<Buffer> {
    let path = '';
    await this.walk.onlooker.act(async (page) => {
      const coming = page.waitForEvent('download');
      await page.locator(button).click();
      path = await (await coming).path();
    });
    return readFileSync(path);
  }

  async upload(name: string, bytes: Buffer, field = '#papers'): Promise<void> {
    const mimeType = name.endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream';
    await this.walk.onlooker.act((page) => page.locator(field).setInputFiles({ name, mimeType, buffer: bytes }));
  }
}

async function fill(page: Page, typed: Readonly<Record<string, string>>): Promise<void> {
  for (const [field, words] of Object.entries(typed)) {
    const one = page.locator(field);
    if ((await page.locator(`select${field}`).count()) > 0) await one.selectOption(words);
    else await one.fill(words);
  }
}
