import type { Response } from 'express';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderLayout, type Page } from './layout';

const compress = promisify(gzip);

/** Answers with a page under headers that let nothing else in, keep nothing and tell nobody where the reader came from. */
export async function sendPage(response: Response, page: Page, status = 200): Promise<void> {
  const nonce = randomBytes(16).toString('base64');
  const document = renderLayout(page, nonce);
  setPageHeaders(response, nonce);
  response.status(status).type('html');
  await sendCompressed(response, document);
}

/** Compressed for whoever takes it: a page is read on a phone in a corridor. */
export async function sendCompressed(response: Response, text: string): Promise<void> {
  response.vary('Accept-Encoding');
  if (!response.req.acceptsEncodings('gzip')) return void response.send(text);
  response.setHeader('Content-Encoding', 'gzip');
  response.send(await compress(text));
}

function setPageHeaders(response: Response, nonce: string): void {
  response.set({
    'Content-Security-Policy': [
      "default-src 'none'",
      "style-src 'self'",
      'img-src data:',
      `script-src 'nonce-${nonce}'`,
      "frame-ancestors 'none'",
      "form-action 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
    ].join('; '),
    'Referrer-Policy': 'strict-origin',
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
}
