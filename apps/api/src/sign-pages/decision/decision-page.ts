import { formatLongDate } from '@penhouder/letters';
import type { DecisionRow } from '@penhouder/persistence';
import { html, type Html } from '../html';
import type { Page } from '../layout';
import { receiptNumber } from '../recorded-answers-model';
import type { SignPageModel } from '../sign-page-model';
import { lineField, renderSmallForm, type SmallField } from '../small-form';
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
  const { model, form, faults, isKept } = view;
  const words = decisionWords(model.language);
  return renderSmallForm(model, {
    title: words.title,
    action: '/teken/besluit',
    lead: html`${isKept && html`<p class="note done" role="status">${words.kept}</p>`}
      <p class="soft">${model.unit} · ${model.title}</p>
      ${renderGiven(view)}
      <p>${words.text}</p>`,
    form,
    isSettled: isKept,
    fields: [
      organField(view),
      lineField({
        field: 'day',
        label: words.dayLabel,
        hint: words.dayHint,
        type: 'date',
        value: form.day,
        more: html` max="${model.rules.today}"`,
      }),
      lineField({
        field: 'url',
        label: words.urlLabel,
        hint: words.urlHint,
        type: 'text',
        value: form.url,
        more: html` inputmode="url" autocapitalize="none" spellcheck="false"`,
      }),
    ],
    faults: faults.map(({ field, code }) => ({ field, text: words.faults[code] })),
    button: words.button,
    back: words.back,
  });
}

function renderGiven({ given, model }: DecisionView): Html | null {
  const words = decisionWords(model.language);
  if (given.length === 0) return null;
  return html`<h2>${words.givenTitle}</h2>
    <ul>
      ${given.map(
        ({ organ, decidedOn, url, evidenceSequence }) =>
          html`<li>
            ${words.given(wordsOf(model.language).organs[organ], formatLongDate(decidedOn, model.language))}${url !== null && html`<br /><a href="${url}" rel="noreferrer noopener">${words.published}</a>`}<br /><span
              class="soft"
              >${words.number(receiptNumber(model.dossierNumber, evidenceSequence))}</span
            >
          </li>`,
      )}
    </ul>
    <h2>${words.anotherTitle}</h2>`;
}

function organField({ model, form }: DecisionView): SmallField {
  const words = decisionWords(model.language);
  const organs = wordsOf(model.language).organs;
  const draw = (described: Html | null): Html =>
    html`<select id="organ" name="organ" ${described}>
      <option value="">${words.organChoose}</option>
      ${model.rules.organs.map((organ) => html`<option value="${organ}" ${form.organ === organ && html` selected`}>${organs[organ]}</option>`)}
    </select>`;
  return { field: 'organ', label: words.organLabel, draw };
}
