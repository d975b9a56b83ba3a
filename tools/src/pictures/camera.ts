import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { Refusal } from '../console/refusal';
import { say } from '../console/say';
import { root } from '../settings/settings';
import { findChromium } from '../test-run/chromium';
import { Onlooker } from './onlooker';

const WIDTHS = [390, 1280] as const;
/** As high as a screen; a dialog that is higher gets the height that it asks for. */
const HEIGHT = 900;
const AROUND_DIALOG = 64;
const DIALOG = '.modal';
/** How long a frame may take to be painted, in milliseconds. */
const FRAME_MS = 300;
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--lang=nl-BE',
];

/** Takes every page at phone and desk width into `pictures/`, in the order in which they are asked for. */
export class Camera extends Onlooker {
  private taken = 0;
  private shown = 0;

  private constructor(
    private readonly browser: Browser,
    page: Page,
    readonly folder: string,
  ) {
    super(page);
  }

  static async open(): Promise<Camera> {
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Refusal('Pictures need Chromium.');
    const folder = join(root, 'pictures');
    mkdirSync(folder, { recursive: true });
    const browser = await chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, LANGUAGE: 'nl_BE' } });
    const context = await browser.newContext({ locale: 'nl-BE', reducedMotion: 'reduce' });
    return new Camera(browser, await context.newPage(), folder);
  }

  /** What the page shows now, whole, at both widths; of a page under a dialog only the dialog, and that whole. */
  async take(name: string): Promise<void> {
    this.shown += 1;
    const number = String(this.shown).padStart(3, '0');
    for (const width of WIDTHS) {
      await this.page.setViewportSize({ width, height: HEIGHT });
      const isDialog = await this.showDialog(width);
      await this.showFrames(width);
      const path = join(this.folder, `${number}-${name}-${String(width)}.png`);
      await this.page.screenshot({ path, fullPage: !isDialog });
    }
    this.taken += WIDTHS.length;
    say(`  ${number} ${name}`);
  }

  /** Whether a dialog is open; the window then is high enough for all of it. */
  private async showDialog(width: number): Promise<boolean> {
    if ((await this.count(DIALOG)) === 0) return false;
    const asked = await this.page.evaluate<number>(`document.querySelector('${DIALOG}').scrollHeight`);
    await this.page.setViewportSize({ width, height: Math.max(HEIGHT, Math.ceil(asked) + AROUND_DIALOG) });
    return true;
  }

  /** What stands in a frame is only painted where the window shows it. */
  private async showFrames(width: number): Promise<void> {
    if ((await this.count('iframe')) === 0) return;
    const height = await this.page.evaluate<number>('document.documentElement.scrollHeight');
    await this.page.setViewportSize({ width, height });
    await this.page.waitForTimeout(FRAME_MS);
  }

  /** Beside the pictures. */
  override keep(name: string, bytes: Buffer): void {
    writeFileSync(join(this.folder, name), bytes);
    say(`  ${name}`);
  }

  /** Shows HTML that has no address, such as a mail. */
  async takeHtml(name: string, html: string): Promise<void> {
    // A blank page first: the one before may forbid the styles of a mail.
    await this.page.goto('about:blank');
    await this.page.setContent(html);
    await this.take(name);
  }

  /** Shows a mail at the widths in which it is read; `file` is without width and ending. */
  async takeHtmlAt(widths: readonly number[], { html, file }: { html: string; file: string }): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.setContent(html);
    for (const width of widths) {
      await this.page.setViewportSize({ width, height: 600 });
      await this.page.screenshot({ path: `${file}-${String(width)}.png`, fullPage: true });
    }
    this.taken += widths.length;
  }

  async close(): Promise<void> {
    await this.browser.close();
    say(`${String(this.taken)} pictures in ${this.folder}`);
  }
}
