import type { Language, Problem } from '@penhouder/contracts';
import { html } from './html';
import { renderFooter, type Page, type Sender } from './layout';
import { renderNewLinkForm } from './new-link-page';
import { wordsOf, type SignWords } from './words';

/** Whether a path is read by people from a mail, so that a refusal must be a page. */
export function isPagePath(path: string): boolean {
  return /^\/(t|teken|over|aanmelden)(\/|$)/.test(path);
}

/** A refusal as a page: what happened, what to do now, and whom to ask when that is known. */
export function renderProblemPage(problem: Problem, language: Language): Page {
  const words = wordsOf(language);
  const sender = (problem.data['sender'] ?? null) as Sender | null;
  const typed = (problem.data['typed'] ?? []) as readonly string[];
  const newLink = newLinkOf(problem);
  const isSignIn = problem.code.startsWith('SignInLink');
  const title = titleOf(problem, words);
  return {
    language,
    title,
    sender,
    script: null,
    main: html`<div class="sheet">
      <h1>${title}</h1>
      <p>${problem.detail}</p>
      ${canReturn(problem.code) && html`<p><a class="button" href="/teken">${words.backToForm}</a></p>`}
      ${newLink !== null && renderNewLinkForm(newLink, language)}
      ${isSignIn && html`<p><a class="button" href="/aanmelden">${words.newSignInLink}</a></p>`}
      ${
        typed.length > 0 &&
        html`<h2>${words.typedTitle}</h2>
          ${typed.map((text) => html`<p class="typed">${text}</p>`)}`
      }
      <p class="soft">${words.problemCode} <code>${problem.code}</code></p>
    </div>`,
    ...(sender !== null && { footer: renderFooter(language, sender) }),
  };
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
