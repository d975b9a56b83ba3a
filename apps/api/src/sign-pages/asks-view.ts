import type { AskRule, ChoiceAsk, NumberAsk } from '@penhouder/domain';
import { askHint, askName, optionName } from '@penhouder/letters';
import { VALUE_PREFIX } from './typed-answer';
import { described, faultOf, isWrong, type FormView } from './form-faults';
import { html, type Html } from './html';

/** What an agreement brings with it beside its mandates: choices, numbers and amounts, each as it was typed. */
export function renderAsks(view: FormView): Html | null {
  const { words, model } = view;
  if (model.rules.asks.length === 0) return null;
  return html`<fieldset class="mandates">
    <legend><h2>${words.asksTitle}</h2></legend>
    ${model.rules.asks.map((ask) => (ask.kind === 'choice' ? renderChoice(view, ask) : renderNumber(view, ask)))}
  </fieldset>`;
}

function renderChoice(view: FormView, ask: ChoiceAsk): Html {
  const { words, form, model } = view;
  const name = `${VALUE_PREFIX}${ask.code}`;
  const typed = form.values[ask.code] ?? '';
  const option = (value: string, label: string): Html =>
    html`<label
      ><input
        type="radio"
        id="${name}.${value}"
        name="${name}"
        value="${value}"
        ${typed === value && value !== '' && html` checked`}${described(view, name)}
      />${label}</label
    >`;
  return html`<fieldset class="mandate${isWrong(view, name) && html` wrong`}">
    <legend><strong>${nameOf(view, ask)}</strong></legend>
    ${faultOf(view, name)}
    <div class="yesno">
      ${ask.options.map((code) => option(code, optionName(model.askReader, code)))}
      ${!ask.isRequired && option('', words.noChoice)}
    </div>
  </fieldset>`;
}

function renderNumber(view: FormView, ask: NumberAsk): Html {
  const { form, model } = view;
  const name = `${VALUE_PREFIX}${ask.code}`;
  return html`<div class="field${isWrong(view, name) && html` wrong`}">
    <label for="${name}">${nameOf(view, ask)} <span class="hint">${askHint(ask, model.language)}</span></label
    >${faultOf(view, name)}
    <input
      type="text"
      class="number"
      inputmode="${ask.kind === 'euro' ? 'decimal' : 'numeric'}"
      autocomplete="off"
      id="${name}"
      name="${name}"
      value="${form.values[ask.code] ?? ''}"
      ${described(view, name)}
    />
  </div>`;
}

/** The name of the ask; who may leave it open reads so. */
function nameOf({ words, model }: FormView, { code, isRequired }: AskRule): string {
  const name = askName(model.askReader, code);
  return isRequired ? name : `${name} (${words.optional})`;
}
