import type { Language, Problem } from '@penhouder/contracts';
import type { KeptForm } from './drafts/kept-form';
import { draftWordsOf, type DraftWords } from './drafts/words';
import { handOverWords } from './hand-over/words';
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
      <p>${wordsOf(language).problemTexts[problem.code] ?? problem.detail}</p>
      ${renderWay(problem, posted, language)} ${renderTyped(posted?.typed ?? [], language)}
      ${renderCode(problem, language)}
    </div>`,
    ...(sender !== null && { footer: renderFooter(language, sender) }),
  };
}

/** A refusal above the form that it is about: takes the focus, as the list of faults does. */
export function renderRefusal(problem: Problem, language: Language): Html {
  return html`<div class="sheet errors" id="fouten" role="alert" tabindex="-1">
    <h2>${titleOf(problem, wordsOf(language))}</h2>
    <p>${problem.detail}</p>
    ${renderCode(problem, language)}
  </div>`;
}

function renderCode({ code }: Problem, language: Language): Html {
  return html`<p class="soft">${wordsOf(language).problemCode} <code>${code}</code></p>`;
}

/** What can be done now; null: nothing here. */
function renderWay(problem: Problem, posted: KeptForm | null, language: Language): Html | null {
  const words = wordsOf(language);
  const newLink = newLinkOf(problem);
  const goOn = goOnText(problem.code, draftWordsOf(language));
  if (posted !== null && goOn !== null) return renderKeptForm(posted, goOn, language);
  const back = backText(problem.code, language);
  if (back !== null) return html`<p><a class="button" href="/teken">${back}</a></p>`;
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
function renderKeptForm({ action, fields, hadFiles }: KeptForm, goOn: string, language: Language): Html {
  const words = draftWordsOf(language);
  return html`<form method="post" action="${action}">
    <p>${goOn}</p>
    ${fields}<button>${words.goOnButton}</button>
    ${hadFiles && html`<p class="soft">${words.filesAgain}</p>`}
  </form>`;
}

/** Before the button that sends the same form again: what makes that do; null where it never would. */
function goOnText(code: string, words: DraftWords): string | null {
  switch (code) {
    case 'SignSessionEnded':
    case 'LinkOfOtherTab':
      return words.goOn;
    case 'DatabaseUnavailable':
    case 'Unexpected':
    case 'TooManyRequests':
      return words.goOnLater;
    case 'PapersChanged':
    case 'SubmissionIdTaken':
      return words.goOnNow;
    default:
      return null;
  }
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

/** The way back: to a form that is still there, or to the page that says what became of the question; null: neither. */
function backText(code: string, language: Language): string | null {
  if (FORM_IS_THERE.includes(code)) return wordsOf(language).backToForm;
  return PAGE_IS_THERE.includes(code) ? handOverWords(language).back : null;
}

const FORM_IS_THERE = [
  'BodyTooLarge',
  'MalformedBody',
  'PapersChanged',
  'DatabaseUnavailable',
  'Unexpected',
  'SubmissionIdTaken',
];

const PAGE_IS_THERE = [
  ...['ReplacementOver', 'LinkHandedOver', 'SubstituteOutsideDays', 'ParticipationOver', 'DossierEnded'],
  ...['AnswerOvertaken', 'HandOverWaits', 'HandOverOver', 'AbsenceNotPossible', 'DecisionWithoutAgreement'],
];
