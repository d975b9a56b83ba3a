import type { Language } from '@penhouder/contracts';
import { focusScript } from './drafts/draft-script';
import { html, type Html } from './html';
import type { Page } from './layout';
import { renderFaultList } from './small-form';
import { wordsOf } from './words';
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

/** A link that can be asked for anew. */
export interface RenewableLink {
  /** Empty: the session says which link it is. */
  readonly token: string;
  readonly signed: readonly string[];
}

/** What was typed where an address is asked, and is none. */
export function renderNewLinkFault(token: string, typed: string, language: Language): Page {
  const words = newLinkWordsOf(language);
  const text = typed.trim() === '' ? words.addressMissing : words.addressNotValid;
  return {
    language,
    title: words.ask,
    sender: null,
    script: focusScript,
    main: html`${renderFaultList(wordsOf(language).errorsTitle, [{ field: 'address', text }])}
      <div class="sheet">
        <h1>${words.ask}</h1>
        ${renderForm(token, language, { typed, text })}
      </div>`,
  };
}

/**
 * Under a link that opens nothing: what was answered with it, and the form that asks for a new one. The address is typed: a
 * scanner of mail presses every button, and a link must not open again because of it.
 */
export function renderNewLinkForm({ token, signed }: RenewableLink, language: Language): Html {
  return html`${
    signed.length > 0 &&
    html`<h2>${newLinkWordsOf(language).signedTitle}</h2>
      <ul>
        ${signed.map((line) => html`<li>${line}</li>`)}
      </ul>`
  }
  ${renderForm(token, language, null)}`;
}

function renderForm(
  token: string,
  language: Language,
  fault: { readonly typed: string; readonly text: string } | null,
): Html {
  const words = newLinkWordsOf(language);
  return html`<form method="post" action="/t/nieuw" novalidate>
    ${token !== '' && html`<input type="hidden" name="token" value="${token}" />`}
    <div class="field${fault !== null && html` wrong`}">
      <label for="address">${words.address} <span class="hint">${words.addressHint}</span></label>
      ${fault !== null && html`<p class="fault" id="address-fout">${fault.text}</p>`}
      <input
        type="email"
        id="address"
        name="address"
        autocomplete="email"
        maxlength="${String(LONGEST_ADDRESS)}"
        value="${fault?.typed ?? ''}"
        ${fault !== null && html` aria-invalid="true" aria-describedby="address-fout"`}
      />
    </div>
    <button>${words.ask}</button>
  </form>`;
}
