import { formatLongDate } from '@penhouder/letters';
import type { DecisionRow } from '@penhouder/persistence';
import { html, type Html } from '../html';
import { renderFooter, type Page } from '../layout';
import type { SignPageModel } from '../sign-page-model';
import { wordsOf } from '../words';
import type { DecisionForm, FaultAt } from './decision-form';
import { decisionWords } from './words';

export interface DecisionView {
  readonly model: SignPageModel;
  readonly form: DecisionForm;
  readonly faults: readonly FaultAt[];
  /** Of this link. */
  readonly given: readonly DecisionRow[];
  readonly isKept: boolean;
}

/** The way to the form; only whoever agreed has something that an organ decided. */
export function renderDecisionLink(model: SignPageModel): Html | null {
  const isAgreed = agreementOf(model) !== null && model.state !== 'dropped';
  return isAgreed ? html`<p><a href="/teken/besluit">${decisionWords(model.language).invitation}</a></p>` : null;
}

/** The agreement of this link that a decision belongs to: the newest answer, when it agrees. */
export function agreementOf({ recorded }: SignPageModel): SignPageModel['recorded'][number] | null {
  const latest = recorded.find(
    ({ kind, isUnconfirmed }) => !isUnconfirmed && kind !== 'question' && kind !== 'namedDay',
  );
  return latest?.kind.startsWith('agree') === true ? latest : null;
}

/** Which organ decided when, and where that is published; nothing is chosen beforehand. */
export function renderDecisionPage(view: DecisionView): Page {
  const { model, isKept } = view;
  const words = decisionWords(model.language);
  return {
    language: model.language,
    title: words.title,
    sender: model.sender,
    script: null,
    main: html`${renderErrors(view)}${renderGiven(view)}
      <form class="sheet" method="post" action="/teken/besluit" novalidate>
        <h1>${words.title}</h1>
        ${isKept && html`<p class="note done" role="status">${words.kept}</p>`}
        <p class="soft">${model.unit} · ${model.title}</p>
        <p>${words.text}</p>
        <input type="hidden" name="submissionId" value="${view.form.submissionId}" /><input
          type="hidden"
          name="formToken"
          value="${view.form.formToken}"
        />
        ${renderOrgan(view)}${renderDay(view)}${renderUrl(view)}
        <button>${words.button}</button>
        <p><a href="/teken">${words.back}</a></p>
      </form>`,
    footer: renderFooter(model.language, model.sender),
  };
}

function renderErrors({ faults, model }: DecisionView): Html | null {
  const words = decisionWords(model.language);
  if (faults.length === 0) return null;
  return html`<div class="sheet errors" id="fouten" role="alert" tabindex="-1">
    <h2>${words.errorsTitle}</h2>
    <ul>
      ${faults.map(({ field, code }) => html`<li><a href="#${field}">${words.faults[code]}</a></li>`)}
    </ul>
  </div>`;
}

function renderGiven({ given, model }: DecisionView): Html | null {
  const words = decisionWords(model.language);
  if (given.length === 0) return null;
  return html`<section class="sheet">
    <h2>${words.givenTitle}</h2>
    <ul>
      ${given.map(
        ({ organ, decidedOn, url, evidenceSequence }) =>
          html`<li>
            ${words.given(wordsOf(model.language).organs[organ], formatLongDate(decidedOn, model.language))}${url !== null && html`<br /><a href="${url}" rel="noreferrer noopener">${words.published}</a>`}<br /><span
              class="soft"
              >${words.number(String(evidenceSequence))}</span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderOrgan(view: DecisionView): Html {
  const { model, form } = view;
  const words = decisionWords(model.language);
  return html`<div class="field${wrong(view, 'organ')}">
    <label for="organ">${words.organLabel}</label>${faultOf(view, 'organ')}
    <select id="organ" name="organ" ${described(view, 'organ')}>
      <option value="">${words.organChoose}</option>
      ${model.rules.organs.map((organ) => html`<option value="${organ}" ${form.organ === organ && html` selected`}>${wordsOf(model.language).organs[organ]}</option>`)}
    </select>
  </div>`;
}

function renderDay(view: DecisionView): Html {
  const { model, form } = view;
  const words = decisionWords(model.language);
  return html`<div class="field${wrong(view, 'day')}">
    <label for="day">${words.dayLabel} <span class="hint">${words.dayHint}</span></label
    >${faultOf(view, 'day')}
    <input type="date" id="day" name="day" max="${model.rules.today}" value="${form.day}" ${described(view, 'day')} />
  </div>`;
}

function renderUrl(view: DecisionView): Html {
  const words = decisionWords(view.model.language);
  return html`<div class="field${wrong(view, 'url')}">
    <label for="url">${words.urlLabel} <span class="hint">${words.urlHint}</span></label
    >${faultOf(view, 'url')}
    <input
      type="text"
      inputmode="url"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      id="url"
      name="url"
      value="${view.form.url}"
      ${described(view, 'url')}
    />
  </div>`;
}

function wrong({ faults }: DecisionView, field: FaultAt['field']): string {
  return faults.some((fault) => fault.field === field) ? ' wrong' : '';
}

function faultOf({ faults, model }: DecisionView, field: FaultAt['field']): Html | null {
  const fault = faults.find((one) => one.field === field);
  if (fault === undefined) return null;
  return html`<p class="fault" id="${field}-fout">${decisionWords(model.language).faults[fault.code]}</p>`;
}

function described(view: DecisionView, field: FaultAt['field']): Html | null {
  return wrong(view, field) === '' ? null : html` aria-invalid="true" aria-describedby="${field}-fout"`;
}
