import type { Language } from '@penhouder/contracts';
import { html } from './html';
import { renderFooter, type Page, type Sender } from './layout';
import { wordsOf } from './words';

/**
 * What opening a personal link shows: who sent it, nothing of the dossier, one button. Scanners may open it as often as
 * they like.
 * The token travels from the address into the body of the POST, because a mail must not be able to act.
 */
export function renderLinkPage(token: string, sender: Sender, language: Language): Page {
  const words = wordsOf(language);
  return {
    language,
    title: words.openTitle(sender.name),
    sender,
    script: null,
    main: html`<form class="sheet" method="post" action="/t/exchange">
      <h1>${words.openTitle(sender.name)}</h1>
      <p>${words.openText}</p>
      <input type="hidden" name="token" value="${token}" /><button>${words.openButton}</button>
    </form>`,
    footer: renderFooter(language, sender),
  };
}
