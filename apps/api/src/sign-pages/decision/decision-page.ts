import { formatLongDate } from '@penhouder/letters';
import type { DecisionRow } from '@penhouder/persistence';
import { ProblemError } from '../../problems/problem-error';
import { checkActing, isActing } from '../acting';
import { html, type Html } from '../html';
import type { Page } from '../layout';
import { PAPERS_FIELD, waitingFor, type PaperFault } from '../papers';
import { paperLink, papersHint, renderPapersInput } from '../papers-view';
import { renderProgress } from '../uploads/upload-view';
import { receiptNumber } from '../recorded-answers-model';
import type { SignPageModel } from '../sign-page-model';
import { lineField, renderSmallForm, type SmallField } from '../small-form';
import { wordsOf } from '../words';
import type { DecisionForm, FaultAt } from './decision-form';
import { decisionWords } from './words';
import type { DecisionWords } from './words/words';

export interface DecisionView {
  readonly model: SignPageModel;
  readonly form: DecisionForm;
  readonly faults: readonly (FaultAt | PaperFault)[];
  /** Of this link. */
  readonly given: readonly DecisionRow[];
  readonly isKept: boolean;
}

/** The way to the form; only whoever agreed, and still answers, has something that an organ decided. */
export function renderDecisionLink(model: SignPageModel): Html | null {
  const isAgreed = agreementOf(model) !== null && model.state !== 'dropped' && isActing(model);
  return isAgreed
    ? html`<p class="go"><a href="/teken/besluit">${decisionWords(model.language).invitation}</a></p>`
    : null;
}

/** The agreement of this link that a decision belongs to: the newest answer, when it agrees. */
export function agreementOf({ recorded }: SignPageModel): SignPageModel['recorded'][number] | null {
  const latest = recorded.find(
    ({ kind, isUnconfirmed }) => !isUnconfirmed && kind !== 'question' && kind !== 'namedDay',
  );
  return latest?.kind.startsWith('agree') === true ? latest : null;
}

/** Throws `DecisionWithoutAgreement`, `LinkHandedOver`, `SubstituteOutsideDays`. */
export function agreementIn(model: SignPageModel): SignPageModel['recorded'][number] {
  checkActing(model);
  const agreement = model.state === 'dropped' ? null : agreementOf(model);
  if (agreement === null) throw new ProblemError('DecisionWithoutAgreement', { data: { sender: model.sender } });
  return agreement;
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
    takesFiles: true,
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
      urlField(form, words),
      papersField(model),
    ],
    faults: faults.map((fault) => ({
      field: fault.field,
      text: 'code' in fault ? words.faults[fault.code] : fault.text,
    })),
    button: words.button,
    back: words.back,
  });
}

function urlField({ url: value }: DecisionForm, { urlLabel: label, urlHint: hint }: DecisionWords): SmallField {
  const more = html` inputmode="url" autocapitalize="none" spellcheck="false"`;
  return lineField({ field: 'url', label, hint, type: 'text', value, more });
}

function papersField(model: SignPageModel): SmallField {
  const words = wordsOf(model.language);
  return {
    field: PAPERS_FIELD,
    label: `${decisionWords(model.language).papersLabel} (${words.optional})`,
    hint: papersHint(words),
    draw: (described) =>
      html`${renderPapersInput(waitingFor('decision', model), words, described)}${renderProgress(model.language, 'decision')}`,
  };
}

function renderGiven({ given, model }: DecisionView): Html | null {
  const words = decisionWords(model.language);
  if (given.length === 0) return null;
  return html`<h2>${words.givenTitle}</h2>
    <ul>
      ${given.map(
        ({ id, organ, decidedOn, url, evidenceSequence }) =>
          html`<li>
            ${words.given(wordsOf(model.language).organs[organ], formatLongDate(decidedOn, model.language))}${url !== null && html`<br /><a href="${url}" rel="noreferrer noopener">${words.published}</a>`}${papersOf(id, model)}<br /><span
              class="soft"
              >${words.number(receiptNumber(model.dossierNumber, evidenceSequence))}</span
            >
          </li>`,
      )}
    </ul>
    <h2>${words.anotherTitle}</h2>`;
}

/** What was added to one decision, each on a line. */
function papersOf(id: string, { decisionPapers }: SignPageModel): readonly Html[] {
  return decisionPapers.filter(({ decisionId }) => decisionId === id).map((paper) => html`<br />${paperLink(paper)}`);
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
