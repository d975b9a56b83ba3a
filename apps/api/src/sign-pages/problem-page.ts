import type { Language, Problem } from '@penhouder/contracts';
import type { KeptForm } from './drafts/kept-form';
import { draftWordsOf } from './drafts/words';
import { html, type Html } from './html';
import { renderFooter, type Page, type Sender } from './layout';
import { renderNewLinkForm } from './new-link-page';
import { wordsOf, type SignWords } from './words';

/** Whether a path is read by people from a mail, so that a refusal must be a page. */
export function isPagePath(path: string): boolean {
  return /^\/(t|teken|over|aanmelden)(\/|$)/i.test(path);
}

/** A refusal as a page: what happened, what to do now, and whom to ask when that is known. Nothing that was posted is lost. */
export function renderProblemPage(problem: Problem, language: Language, posted: KeptForm | null = null): Page {
  const sender = (problem.data['sender'] ?? null) as Sender | null;
  const title = titleOf(problem, wordsOf(language));
  return {
    language,
    title,
    sender,
    script: null,
    main: html`<div class="sheet">
      <h1>${title}</h1>
      <p>${problem.detail}</p>
      ${renderWay(problem, posted, language)} ${renderTyped(posted?.typed ?? [], language)}
      <p class="soft">${wordsOf(language).problemCode} <code>${problem.code}</code></p>
    </div>`,
    ...(sender !== null && { footer: renderFooter(language, sender) }),
  };
}

/** What can be done now; null: nothing here. */
function renderWay(problem: Problem, posted: KeptForm | null, language: Language): Html | null {
  const words = wordsOf(language);
  const newLink = newLinkOf(problem);
  if (posted !== null && isOver(problem.code)) return renderKeptForm(posted, problem.code, language);
  if (canReturn(problem.code)) return html`<p><a class="button" href="/teken">${words.backToForm}</a></p>`;
  if (newLink !== null) return renderNewLinkForm(newLink, language);
  return problem.code.startsWith('SignInLink')
    ? html`<p><a class="button" href="/aanmelden">${words.newSignInLink}</a></p>`
    : null;
}

function renderTyped(typed: readonly string[], language: Language): Html | null {
  if (typed.length === 0) return null;
  return html`<h2>${wordsOf(language).typedTitle}</h2>
    ${typed.map((text) => html`<p class="typed">${text}</p>`)}`;
}

/** What was posted, to be sent again once nothing stands in its way. Works without scripts. */
function renderKeptForm({ action, fields, hadFiles }: KeptForm, code: string, language: Language): Html {
  const words = draftWordsOf(language);
  return html`<form method="post" action="${action}">
    <p>${code === 'SignSessionEnded' ? words.goOn : words.goOnLater}</p>
    ${fields}<button>${words.goOnButton}</button>
    ${hadFiles && html`<p class="soft">${words.filesAgain}</p>`}
  </form>`;
}

/** Refusals that end by themselves or by opening the link again: the same form then does. */
function isOver(code: string): boolean {
  return ['SignSessionEnded', 'DatabaseUnavailable', 'Unexpected', 'TooManyRequests'].includes(code);
}

/** Who comes from a mail is not told to sign in. */
function titleOf({ code, title }: Problem, { problemTitles }: SignWords): string {
  return problemTitles[code] ?? title;
}

/** For links that died without anybody else being asked by name. */
function newLinkOf({ data }: Problem): { readonly token: string; readonly signed: readonly string[] } | null {
  const token = data['newLink'];
  return typeof token === 'string' ? { token, signed: (data['signed'] ?? []) as readonly string[] } : null;
}

/** Refusals after which the form is still there. */
function canReturn(code: string): boolean {
  return [
    'BodyTooLarge',
    'TextChanged',
    'PapersChanged',
    'DatabaseUnavailable',
    'Unexpected',
    'SubmissionIdTaken',
  ].includes(code);
}
