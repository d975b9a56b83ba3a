import type { Language } from '@penhouder/contracts';
import { publicPagePath, typeset } from '@penhouder/letters';
import { html, trusted, type Html } from './html';
import { stylePath } from './style';
import { wordsOf } from './words';

/** Who asks, as every sign page shows it. */
export interface Sender {
  /** Names its public pages. */
  readonly code: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string;
}

export interface Page {
  readonly language: Language;
  /** The browser's title; no names of people. */
  readonly title: string;
  readonly sender: Sender | null;
  readonly main: Html;
  /** Inline script, run under the nonce of this one answer; null: none. */
  readonly script: string | null;
  /** Keys of the drafts that are settled by this page and may be forgotten, apart by spaces. */
  readonly settledDraft?: string;
  readonly footer?: Html;
}

/** The whole document; `nonce` is that of the Content-Security-Policy of the same answer. */
export function renderLayout(page: Page, nonce: string): string {
  const words = wordsOf(page.language);
  const { markup } = html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${page.title}</title>
<link rel="stylesheet" href="${stylePath}">
<link rel="icon" href="data:,">
</head>
<body${(page.settledDraft ?? '') !== '' && html` data-done="${page.settledDraft}"`}>
<a class="to-main" href="#main">${words.toMain}</a>
<header>${page.sender === null ? 'Penhouder' : html`<strong>${page.sender.name}</strong>`}</header>
<main id="main">${set(page.main, page.language)}</main>
<footer>${set(page.footer ?? html``, page.language)}</footer>
${
  page.script !== null &&
  html`<script nonce="${nonce}">
    ${{ markup: page.script }};
  </script>`
}
</body>
</html>`;
  return markup;
}

function set({ markup }: Html, language: Language): Html {
  return trusted(typeset(markup, language, 'page'));
}

/** Who to ask, and why this page exists; under every page that belongs to a dossier. */
export function renderFooter(language: Language, sender: Sender): Html {
  const words = wordsOf(language);
  const phone =
    sender.phone === null ? null : html`<a href="tel:${sender.phone.replace(/[^+\d]/g, '')}">${sender.phone}</a> `;
  const links = [
    ['why', words.whyTitle],
    ['privacy', words.privacyTitle],
    ['accessibility', words.accessibilityTitle],
  ] as const;
  return html`<p>${words.questions(sender.name)} ${phone}<a href="mailto:${sender.email}">${sender.email}</a></p>
    <p>
      ${links.map(([name, title]) => html`<a href="${publicPagePath(sender.code, name, language)}">${title}</a> `)}
    </p>`;
}
