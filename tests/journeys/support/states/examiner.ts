import type { Page } from 'playwright-core';
import { Onlooker } from '@penhouder/tools/states';
import { NARROW, PHONE } from '../browser';
import { keyboardFaults } from './keyboard-faults';
import { axeFaults, thumbFaults, widthFaults } from './page-faults';
import { controlsIn, languageFaults, readTree, treeFaults } from './tree-faults';

export interface Examination {
  readonly language: 'nl' | 'fr';
  /** Where scripts are off axe cannot run either; everything else is looked at all the same. */
  readonly isScripted: boolean;
  /** Whether everything that is pressed must be as large as on the municipality's pages. */
  readonly isForThumbs: boolean;
}

/** Looks at every state as somebody on a small phone, with the keyboard, or with an aid meets it; keeps what is wrong, and goes on. */
export class Examiner extends Onlooker {
  /** Each with the name of its state. */
  readonly faults: string[] = [];
  /** By state, what can be pressed, chosen or filled in. */
  readonly controls = new Map<string, readonly string[]>();

  constructor(
    page: Page,
    private readonly how: Examination,
  ) {
    super(page);
  }

  async take(name: string): Promise<void> {
    const { page } = this;
    const tree = await readTree(page);
    this.controls.set(name, controlsIn(tree));
    const found = [
      ...treeFaults(tree),
      ...(await languageFaults(page, this.how.language)),
      ...(this.how.isForThumbs ? await thumbFaults(page) : []),
      ...(this.how.isScripted ? await axeFaults(page) : []),
      ...(await this.inNarrowWindow()),
    ];
    this.faults.push(...found.map((fault) => `${name}: ${fault}`));
  }

  private async inNarrowWindow(): Promise<readonly string[]> {
    const { page } = this;
    await page.setViewportSize(NARROW);
    const found = [...(await widthFaults(page)), ...(await keyboardFaults(page))];
    await page.setViewportSize(PHONE);
    return found;
  }
}
