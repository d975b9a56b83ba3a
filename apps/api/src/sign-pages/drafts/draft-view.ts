import type { Language } from '@penhouder/contracts';
import { html, type Html } from '../html';
import { draftDays } from './draft-script';
import { draftWordsOf } from './words';

/** The draft of one of the small forms of a link, by where it is posted. */
export function draftKeyOf(linkKey: string, action: string): string {
  return `${linkKey}.${action.slice(action.lastIndexOf('/') + 1)}`;
}

/** What the script looks for in a form: which draft is its own, and whether it may give it back. */
export function draftOf(key: string, isFresh: boolean): Html {
  return html` data-draft="${key}" ${isFresh && html` data-fresh="1"`}`;
}

/** On top of a form that the script filled in with what was typed before; hidden until it did. */
export function renderReturned(language: Language): Html {
  return html`<p class="note done" id="terug" hidden>${draftWordsOf(language).returned}</p>`;
}

/** Under a form: where the script keeps what is typed, and the button that forgets it. Hidden without the script. */
export function renderKept(language: Language): Html {
  const words = draftWordsOf(language);
  return html`<div id="concept" class="draft" data-wiped="${words.wiped}" hidden>
    <p class="soft">${words.kept(draftDays)}</p>
    <button type="button" class="second">${words.wipe}</button>
    <p class="soft" role="status"></p>
  </div>`;
}
