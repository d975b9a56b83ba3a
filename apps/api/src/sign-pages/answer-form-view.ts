import { kindsUnder, type AnswerKind } from './answer-form';
import { MANDATE_PREFIX } from './typed-answer';
import { renderAsks } from './asks-view';
import { draftOf, renderKept, renderReturned } from './drafts/draft-view';
import { draftWordsOf } from './drafts/words';
import { described, faultOf, isWrong, type FormView } from './form-faults';
import { html, type Html } from './html';
import { renderPapers } from './papers-view';
import { canBeReplaced } from './recorded-answer';
import { renderSigner } from './signer/signer-view';
import type { SignPageModel } from './sign-page-model';

/** The form with nothing chosen beforehand; complete without scripts. */
export function renderAnswerForm(view: FormView): Html {
  const { model, form, words } = view;
  const isFresh = form.kind === '' && form.name === '' && view.faults.length === 0;
  return html`<form
    class="sheet"
    method="post"
    action="/teken/controleer"
    enctype="multipart/form-data"
    novalidate
    ${draftOf(model.draftKey, isFresh)}
  >
    ${renderReturned(model.language)}
    <input type="hidden" name="submissionId" value="${form.submissionId}" /><input
      type="hidden"
      name="textVersionId"
      value="${form.textVersionId}"
    /><input type="hidden" name="formToken" value="${form.formToken}" />
    <fieldset>
      <legend><h2>${isReplacing(model) ? words.answerAgain : words.answerTitle}</h2></legend>
      ${faultOf(view, 'agree')} ${kindsUnder(model.rules).map((kind) => renderChoice(view, kind))}
    </fieldset>
    ${renderMandates(view)} ${renderAsks(view)}
    <h2>${words.whoTitle}</h2>
    ${renderLine(view, { field: 'name', label: words.nameLabel, hint: null, autocomplete: 'name' })}
    ${renderLine(view, { field: 'func', label: words.functionLabel, hint: words.functionHint, autocomplete: 'organization-title' })}
    ${renderSigner(view)} ${renderPapers(view)} ${renderConfirm(view)}
    <button>${words.checkButton}</button>
    <p class="soft">${draftWordsOf(model.language).time}</p>
    ${renderKept(model.language)}
  </form>`;
}

function isReplacing({ recorded: [latest] }: SignPageModel): boolean {
  return latest !== undefined && canBeReplaced(latest);
}

function renderConfirm(view: FormView): Html {
  const { form, model, words } = view;
  return html`<div class="field${isWrong(view, 'confirmed') && html` wrong`}">
    ${faultOf(view, 'confirmed')}
    <label class="tick"
      ><input
        type="checkbox"
        id="confirmed"
        name="confirmed"
        value="yes"
        ${form.confirmed === 'yes' && html` checked`}${described(view, 'confirmed')}
      /><span>${words.confirm(model.unit)}</span></label
    >
  </div>`;
}

function renderChoice(view: FormView, kind: AnswerKind): Html {
  const { label, hint } = view.words.choice(kind, view.model.unit);
  return html`<div class="choice">
    <label
      ><input
        type="radio"
        id="choice-${kind}"
        name="kind"
        value="${kind}"
        ${view.form.kind === kind && html` checked`}
      /><span>${label}<small>${hint}</small></span></label
    >${renderMore(view, kind)}
  </div>`;
}

function renderMore(view: FormView, kind: AnswerKind): Html | null {
  const { words, model } = view;
  switch (kind) {
    case 'agree':
    case 'agreeInPrinciple':
      return null;
    case 'agreeWithCondition':
      return html`<div class="more">
        ${renderText(view, { field: 'condition', label: words.conditionLabel, hint: words.conditionHint })}
      </div>`;
    case 'decline':
      return html`<div class="more">
        ${renderText(view, { field: 'reason', label: words.reasonLabel, hint: null })}
      </div>`;
    case 'question':
      return html`<div class="more">
        ${renderText(view, { field: 'question', label: words.questionLabel, hint: words.questionHint(model.sender.name) })}
      </div>`;
    case 'withdrawal':
      return html`<div class="more">
        ${renderText(view, { field: 'withdrawal', label: words.withdrawalLabel, hint: null })}
      </div>`;
    case 'namedDay':
      return html`<div class="more">
        ${renderOrgan(view)}${renderDay(view)}${renderText(view, { field: 'dayNote', label: `${words.dayNoteLabel} (${words.optional})`, hint: null })}
      </div>`;
  }
}

function renderOrgan(view: FormView): Html {
  const { words, form, model } = view;
  return html`<div class="field${isWrong(view, 'organ') && html` wrong`}">
    <label for="organ">${words.organLabel}</label>${faultOf(view, 'organ')}
    <select id="organ" name="organ" ${described(view, 'organ')}>
      <option value="">${words.organChoose}</option>
      ${model.rules.organs.map((organ) => html`<option value="${organ}" ${form.organ === organ && html` selected`}>${words.organs[organ]}</option>`)}
    </select>
  </div>`;
}

function renderDay(view: FormView): Html {
  const { words, form, model } = view;
  return html`<div class="field${isWrong(view, 'day') && html` wrong`}">
    <label for="day">${words.dayLabel} <span class="hint">${words.dayHint}</span></label
    >${faultOf(view, 'day')}
    <input type="date" id="day" name="day" min="${model.rules.today}" value="${form.day}" ${described(view, 'day')} />
  </div>`;
}

function renderMandates(view: FormView): Html | null {
  const { words, model } = view;
  if (model.mandates.length === 0) return null;
  return html`<fieldset class="mandates">
    <legend><h2>${words.mandatesTitle(model.sender.name)}</h2></legend>
    <p class="soft">${words.mandatesHint}</p>
    ${model.mandates.map((mandate, index) => renderMandate(view, mandate, index + 1))}
  </fieldset>`;
}

function renderMandate(view: FormView, mandate: SignPageModel['mandates'][number], number: number): Html {
  const { words, form } = view;
  const name = `${MANDATE_PREFIX}${mandate.id}`;
  const option = (value: 'yes' | 'no', label: string): Html =>
    html`<label
      ><input
        type="radio"
        id="${name}.${value}"
        name="${name}"
        value="${value}"
        ${form.mandates[mandate.id] === value && html` checked`}${described(view, name)}
      />${label}</label
    >`;
  return html`<fieldset class="mandate${isWrong(view, name) && html` wrong`}">
    <legend>
      ${number}. ${mandate.text}${mandate.isNeeded && html`<span class="soft"><br />${words.mandateNeeded}</span>`}
    </legend>
    ${faultOf(view, name)}
    <div class="yesno">${option('yes', words.yes)}${option('no', words.no)}</div>
  </fieldset>`;
}

type TextField = 'condition' | 'reason' | 'question' | 'dayNote' | 'withdrawal';

function renderText(
  view: FormView,
  text: { readonly field: TextField; readonly label: string; readonly hint: string | null },
): Html {
  const { field, label, hint } = text;
  return html`<div class="field${isWrong(view, field) && html` wrong`}">
    <label for="${field}">${label}${hint !== null && html` <span class="hint">${hint}</span>`}</label
    >${faultOf(view, field)}
    <textarea id="${field}" name="${field}" rows="4" ${described(view, field)}>${view.form[field]}</textarea>
  </div>`;
}

function renderLine(
  view: FormView,
  line: {
    readonly field: 'name' | 'func';
    readonly label: string;
    readonly hint: string | null;
    readonly autocomplete: string;
  },
): Html {
  const { field, label, hint, autocomplete } = line;
  return html`<div class="field${isWrong(view, field) && html` wrong`}">
    <label for="${field}">${label}${hint !== null && html` <span class="hint">${hint}</span>`}</label
    >${faultOf(view, field)}
    <input
      type="text"
      id="${field}"
      name="${field}"
      autocomplete="${autocomplete}"
      value="${view.form[field]}"
      ${described(view, field)}
    />
  </div>`;
}
