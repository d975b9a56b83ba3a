import { html, type Html } from '../html';
import { renderFooter, type Page } from '../layout';
import { handOverWords } from '../hand-over/words';
import type { SignPageModel } from '../sign-page-model';
import type { AbsenceFault, AbsenceFaultCode, AbsenceForm } from './absence-form';
import { absenceWords } from './words';

type Field = AbsenceFault['field'];

interface View {
  readonly form: AbsenceForm;
  readonly faults: readonly AbsenceFault[];
  readonly language: SignPageModel['language'];
}

/** The form to name a substitute; with faults it comes back as it was typed. */
export function renderAbsencePage(
  model: SignPageModel,
  form: AbsenceForm,
  about: { readonly faults: readonly AbsenceFault[]; readonly domains: readonly string[] },
): Page {
  const { language, sender } = model;
  const words = absenceWords(language);
  const people = handOverWords(language);
  const view = { form, faults: about.faults, language };
  return {
    language,
    title: words.title,
    sender,
    script: null,
    main: html`${renderFaults(view)}
      <form class="sheet" method="post" action="/teken/afwezig" novalidate>
        <h1>${words.title}</h1>
        <p>${model.title}</p>
        <p>${words.lead}</p>
        <p class="soft">${words.domains(about.domains.join(', '), sender.name)}</p>
        <p class="soft">${words.untouched}</p>
        <input type="hidden" name="submissionId" value="${form.submissionId}" /><input
          type="hidden"
          name="formToken"
          value="${form.formToken}"
        />
        ${renderField(view, { field: 'from', label: words.fromLabel, type: 'date' })}
        ${renderField(view, { field: 'until', label: words.untilLabel, type: 'date' })}
        ${renderField(view, { field: 'name', label: people.nameLabel, type: 'text' })}
        ${renderField(view, { field: 'func', label: people.functionLabel, type: 'text' })}
        ${renderField(view, { field: 'email', label: people.emailLabel, type: 'email' })}
        <button>${words.button}</button>
        <p><a href="/teken">${people.back}</a></p>
      </form>`,
    footer: renderFooter(language, sender),
  };
}

/** On the page of the question: who stands in for its reader, for whom its reader stands in, and the way to name somebody. */
export function renderAbsenceNote({ absence, handOver, language, sender }: SignPageModel): Html {
  const words = absenceWords(language);
  const { own, substituteOf } = absence;
  const notes = own.map(({ substitute, daysText, askedText }) =>
    askedText === null
      ? words.away(substitute, daysText)
      : words.waiting(substitute, daysText, { when: askedText, sender: sender.name }),
  );
  return html`${substituteOf !== null && html`<p class="note">${substituteSentence(substituteOf, language)}</p>`}
  ${notes.map((note) => html`<p class="note">${note}</p>`)}
  ${handOver.state === 'possible' && html`<p><a href="/teken/afwezig">${words.link}</a></p>`}`;
}

function substituteSentence(
  { person, when, daysText, fromText }: NonNullable<SignPageModel['absence']['substituteOf']>,
  language: SignPageModel['language'],
): string {
  const words = absenceWords(language);
  const name = `${person.name}, ${person.function}`;
  if (when === 'before') return words.before(name, daysText, fromText);
  return when === 'during' ? words.during(name, daysText) : words.after(name);
}

function renderFaults({ faults, language }: View): Html | null {
  if (faults.length === 0) return null;
  return html`<div class="sheet errors" id="fouten" role="alert" tabindex="-1">
    <h2>${handOverWords(language).errorsTitle}</h2>
    <ul>
      ${faults.map(({ field, code }) => html`<li><a href="#${field}">${faultText(code, language)}</a></li>`)}
    </ul>
  </div>`;
}

function faultText(code: AbsenceFault['code'], language: SignPageModel['language']): string {
  const days = absenceWords(language).faults;
  if (Object.hasOwn(days, code)) return days[code as AbsenceFaultCode];
  return handOverWords(language).faults[code as Exclude<AbsenceFault['code'], AbsenceFaultCode>];
}

function renderField(
  { form, faults, language }: View,
  line: { readonly field: Field; readonly label: string; readonly type: 'text' | 'email' | 'date' },
): Html {
  const { field, label, type } = line;
  const fault = faults.find((one) => one.field === field);
  const hint = type === 'date' ? absenceWords(language).dayHint : null;
  return html`<div class="field${fault !== undefined && html` wrong`}">
    <label for="${field}">${label}${hint !== null && html` <span class="hint">${hint}</span>`}</label>
    ${fault !== undefined && html`<p class="fault" id="${field}-fout">${faultText(fault.code, language)}</p>`}
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
