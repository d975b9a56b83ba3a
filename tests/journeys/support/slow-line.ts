import { connect, createServer, type AddressInfo } from 'node:net';
import type { CDPSession, Page } from 'playwright-core';
import { expectSignPageFits } from './browser';
import { press } from './keyboard';

/** A file as a browser takes it. */
export interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** So many bytes a second go out; 0: nothing at all. */
export async function slowDown(phone: CDPSession, uploadThroughput: number): Promise<void> {
  const line = { offline: uploadThroughput === 0, latency: 100, downloadThroughput: -1, uploadThroughput };
  await phone.send('Network.enable');
  await phone.send('Network.emulateNetworkConditions', line);
}

export interface Line {
  /** The same product, at the other end of this line. */
  readonly baseUrl: string;
  /** From now on every connection is cut after so many bytes of what is sent; null: none any more. */
  cutAfter(bytes: number | null): void;
  close(): void;
}

/** A line to the product that can be cut in the middle of what a browser sends. */
export async function openLine(baseUrl: string): Promise<Line> {
  const { hostname, port } = new URL(baseUrl);
  let most: number | null = null;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    let sent = 0;
    near.on('data', (chunk) => {
      sent += chunk.length;
      if (most === null || sent < most) far.write(chunk);
      else near.destroy();
    });
    far.pipe(near);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const)
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, hostname, resolve));
  return {
    baseUrl: `http://${hostname}:${String((server.address() as AddressInfo).port)}`,
    cutAfter: (bytes) => (most = bytes),
    close: () => server.close(),
  };
}

/** On the page for a signed PDF: how far a file is on a slow line, and what is wrong with it, without another page. */
export async function expectToldWhileSending(page: Page, unsigned: Chosen): Promise<void> {
  const phone = await page.context().newCDPSession(page);
  await slowDown(phone, 50_000);
  await page.locator('#signedPdf').setInputFiles(unsigned);
  await press(page, CONFIRM);
  await page.getByText(/^Uw pdf wordt verstuurd: \d+ %$/).waitFor();
  await expect(page.getByRole('progressbar').isVisible()).resolves.toBe(true);
  await page.getByText(/^In deze pdf staat geen handtekening/).waitFor();
  await expect(page.evaluate('document.activeElement.role')).resolves.toBe('alert');
  await page.locator('#signedPdf').setInputFiles(unsigned);
  await slowDown(phone, 0);
  await press(page, CONFIRM);
  await page.getByText(/^De verbinding viel weg: misschien is uw pdf niet aangekomen/).waitFor();
  await expect(page.evaluate('document.querySelector("#signedPdf").files.length')).resolves.toBe(1);
  await slowDown(phone, -1);
  await expectSignPageFits(page);
}

const CONFIRM = 'form button:not([formaction])';
