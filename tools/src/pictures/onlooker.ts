import type { BrowserContext, Page } from 'playwright-core';

/** Goes with one page of a browser from state to state; what is done with each is for whoever looks. */
export abstract class Onlooker {
  protected constructor(protected readonly page: Page) {}

  get context(): BrowserContext {
    return this.page.context();
  }

  /** Does with what the page shows now what this onlooker came for. */
  abstract take(name: string): Promise<void>;

  /** A file that the product gave, such as a PDF, for who looks at those too. */
  keep(_name: string, _bytes: Buffer): void {
    // An onlooker of pages only has no use for it.
  }

  async go(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.waitForLoadState('networkidle');
  }

  async takeAt(name: string, address: string): Promise<void> {
    await this.go(address);
    await this.take(name);
  }

  /** Does something on the page by hand, then waits until it is quiet. */
  async act(deed: (page: Page) => Promise<void>): Promise<void> {
    await deed(this.page);
    await this.page.waitForLoadState('networkidle');
  }

  /** Opens everything that is folded. */
  async unfold(): Promise<void> {
    await this.page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
  }

  /** Of the last of something on the page; empty without it. */
  async attribute(selector: string, name: string): Promise<string> {
    return (await this.page.locator(selector).last().getAttribute(name)) ?? '';
  }

  /** How many there are of something on the page. */
  count(selector: string): Promise<number> {
    return this.page.locator(selector).count();
  }
}
