import { html, type Html } from '../html';
import { renderFooter, type Page } from '../layout';
import type { SignPageModel } from '../sign-page-model';
import type { HandOverFault, HandOverForm } from './hand-over-form';
import { handOverWords, type HandOverWords } from './words';

interface View {
  readonly form: HandOverForm;
  readonly faults: readonly HandOverFault[];
  readonly words: HandOverWords;
}

/** The form to hand over; with faults it comes back as it was typed. */
export function renderHandOverPage(
  model: SignPageModel,
  form: HandOverForm,
  about: { readonly faults: readonly HandOverFault[]; readonly domains: readonly string[] },
): Page {
  const { language, sender } = model;
  const words = handOverWords(language);
  const view = { form, faults: about.faults, words };
  return {
    language,
    title: words.title,
    sender,
    script: null,
    main: html`${renderFaults(view)}
      <form class="sheet" method="post" action="/teken/collega" novalidate>
        <h1>${words.title}</h1>
        <p>${model.title}</p>
        <p>${words.lead}</p>
        <p class="soft">${words.domains(about.domains.join(', '), sender.name)}</p>
        <input type="hidden" name="submissionId" value="${form.submissionId}" /><input
          type="hidden"
          name="formToken"
          value="${form.formToken}"
        />
        ${renderField(view, { field: 'name', label: words.nameLabel, type: 'text' })}
        ${renderField(view, { field: 'func', label: words.functionLabel, type: 'text' })}
        ${renderField(view, { field: 'email', label: words.emailLabel, type: 'email' })}
        <button>${words.button}</button>
        <p><a href="/teken">${words.back}</a></p>
      </form>`,
    footer: renderFooter(language, sender),
  };
}

/** Under the question: the way to hand over, or where it went. Null: nothing to say. */
export function renderHandOverNote(model: SignPageModel): Html | null {
  const { handOver, language, sender } = model;
  const words = handOverWords(language);
  switch (handOver.state) {
    case 'possible':
      return html`<p><a href="/teken/collega">${words.link}</a></p>`;
    case 'waiting':
      return html`<p class="note">${words.waiting(handOver.colleague, handOver.whenText, sender.name)}</p>`;
    case 'done':
      return html`<p class="note">${words.done(handOver.colleague, handOver.whenText)}</p>`;
    case 'over':
      return null;
  }
}

function renderFaults({ faults, words }: View): Html | null {
  if (faults.length === 0) return null;
  return html`<div class="sheet errors" id="fouten" role="alert" tabindex="-1">
    <h2>${words.errorsTitle}</h2>
    <ul>
      ${faults.map(({ field, code }) => html`<li><a href="#${field}">${words.faults[code]}</a></li>`)}
    </ul>
  </div>`;
}

function renderField(
  { form, faults, words }: View,
  line: { readonly field: HandOverFault['field']; readonly label: string; readonly type: 'text' | 'email' },
): Html {
  const { field, label, type } = line;
  const fault = faults.find((one) => one.field === field);
  return html`<div class="field${fault !== undefined && html` wrong`}">
    <label for="${field}">${label}</label>
    ${fault !== undefined && html`<p class="fault" id="${field}-fout">${words.faults[fault.code]}</p>`}
    <input
      type="${type}"
      id="${field}"
      name="${field}"
      autocomplete="off"
      value="${form[field]}"
      ${fault !== undefined && html` aria-invalid="true" aria-describedby="${field}-fout"`}
    />
  </div>`;
}
