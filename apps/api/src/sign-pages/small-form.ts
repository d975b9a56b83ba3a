import { draftScript } from './drafts/draft-script';
import { draftKeyOf, draftOf, renderKept, renderReturned } from './drafts/draft-view';
import { html, type Html } from './html';
import { renderFooter, type Page } from './layout';
import { uploadScript } from './uploads/upload-script';
import type { SignPageModel } from './sign-page-model';
import { wordsOf } from './words';

/** What is wrong with a field, in the reader's language. */
export interface FieldFault {
  readonly field: string;
  readonly text: string;
}

/** A field with its label. `draw` gets what ties the control to its fault for who does not see it. */
export interface SmallField {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly draw: (described: Html | null) => Html;
}

/** A form of a few fields on a page of its own; with faults it comes back as it was typed. */
export interface SmallForm {
  readonly title: string;
  /** Where it is posted. */
  readonly action: string;
  /** Between the title and the fields. */
  readonly lead: Html;
  readonly form: { readonly submissionId: string; readonly formToken: string };
  readonly fields: readonly SmallField[];
  readonly faults: readonly FieldFault[];
  readonly button: string;
  /** What was typed here was kept just now; its draft can be forgotten. */
  readonly isSettled?: boolean;
  /** It has a field for files. */
  readonly takesFiles?: boolean;
  /** Words of the way back to the question. */
  readonly back: string;
}

/** The whole page of such a form. */
export function renderSmallForm({ language, sender, draftKey }: SignPageModel, small: SmallForm): Page {
  const { title, action, lead, form, fields, faults } = small;
  return {
    language,
    title,
    sender,
    script: small.takesFiles === true ? `${draftScript};${uploadScript}` : draftScript,
    ...(small.isSettled === true && { settledDraft: draftKeyOf(draftKey, action) }),
    main: html`${renderFaultList(wordsOf(language).errorsTitle, inOrder(small))}
      <form
        class="sheet"
        method="post"
        action="${action}"
        ${small.takesFiles === true && html`enctype="multipart/form-data"`}
        novalidate
        ${draftOf(draftKeyOf(draftKey, action), faults.length === 0)}
      >
        <h1>${title}</h1>
        ${renderReturned(language)} ${lead}
        <input type="hidden" name="submissionId" value="${form.submissionId}" /><input
          type="hidden"
          name="formToken"
          value="${form.formToken}"
        />
        ${fields.map((field) => renderField(field, faults))}
        <button>${small.button}</button>
        ${renderKept(language)}
        <p class="go"><a href="/teken">${small.back}</a></p>
      </form>`,
    footer: renderFooter(language, sender),
  };
}

/** The list of faults on top: takes the focus, each leads to its field. Null without any. */
export function renderFaultList(title: string, faults: readonly FieldFault[]): Html | null {
  if (faults.length === 0) return null;
  return html`<div class="sheet errors" id="fouten" role="alert" tabindex="-1">
    <h2>${title}</h2>
    <ul>
      ${faults.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}
    </ul>
  </div>`;
}

/** A field of one line. */
export function lineField(line: {
  readonly field: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'date';
  readonly value: string;
  readonly hint?: string;
  /** Further attributes. */
  readonly more?: Html;
}): SmallField {
  const { field, type, value, more } = line;
  const draw = (described: Html | null): Html =>
    html`<input
      type="${type}"
      id="${field}"
      name="${field}"
      autocomplete="off"
      value="${value}"
      ${more}${described}
    />`;
  return { ...line, draw };
}

/** As the fields stand on the page. */
function inOrder({ fields, faults }: SmallForm): readonly FieldFault[] {
  return fields.flatMap(({ field }) => faults.filter((fault) => fault.field === field));
}

function renderField({ field, label, hint, draw }: SmallField, faults: readonly FieldFault[]): Html {
  const wrong = faults.filter((fault) => fault.field === field);
  return html`<div class="field${wrong.length > 0 && html` wrong`}">
    <label for="${field}">${label}${hint !== undefined && html` <span class="hint">${hint}</span>`}</label>
    ${wrong.length > 0 && html`<p class="fault" id="${field}-fout">${wrong.map(({ text }, index) => html`${index > 0 && html`<br />`}${text}`)}</p>`}
    ${draw(wrong.length === 0 ? null : html` aria-invalid="true" aria-describedby="${field}-fout"`)}
  </div>`;
}
