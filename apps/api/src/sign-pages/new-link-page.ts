import type { Language } from '@penhouder/contracts';
import { html, type Html } from './html';
import type { Page } from './layout';
import { newLinkWordsOf } from './words/new-link';

/** RFC 5321, 4.5.3.1. */
const LONGEST_ADDRESS = 254;

/** What whoever asked for a new link reads, whether one was sent or not. */
export function renderNewLinkPage(language: Language): Page {
  const words = newLinkWordsOf(language);
  return {
    language,
    title: words.askedTitle,
    sender: null,
    script: null,
    main: html`<div class="sheet">
      <h1>${words.askedTitle}</h1>
      <p>${words.asked}</p>
    </div>`,
  };
}

/**
 * Under a link that opens nothing: what was answered with it, and the form that asks for a new one. The address is typed: a
 * scanner of mail presses every button, and a link must not open again because of it.
 */
export function renderNewLinkForm(
  { token, signed }: { readonly token: string; readonly signed: readonly string[] },
  language: Language,
): Html {
  const words = newLinkWordsOf(language);
  return html`${
      signed.length > 0 &&
      html`<h2>${words.signedTitle}</h2>
        <ul>
          ${signed.map((line) => html`<li>${line}</li>`)}
        </ul>`
    }
    <form method="post" action="/t/nieuw">
      ${token !== '' && html`<input type="hidden" name="token" value="${token}" />`}
      <div class="field">
        <label for="address">${words.address} <span class="hint">${words.addressHint}</span></label>
        <input
          type="email"
          id="address"
          name="address"
          autocomplete="email"
          required
          maxlength="${String(LONGEST_ADDRESS)}"
        />
      </div>
      <button>${words.ask}</button>
    </form>`;
}
