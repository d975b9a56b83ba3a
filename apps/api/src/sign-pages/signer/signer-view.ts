import { CAPACITIES, delegatorOf, OFFICES } from '@penhouder/domain';
import { officeWord, signatureAsked } from '@penhouder/letters';
import { described, faultOf, isWrong, type FormView } from '../form-faults';
import { html, type Html } from '../html';
import { signerWordsOf } from './words';

/** In which office and quality somebody signs, and by whose delegation; optional where the call names no offices. */
export function renderSigner(view: FormView): Html {
  return html`${renderOffice(view)} ${renderCapacity(view)} ${renderDelegation(view)} ${renderInOffice(view)}`;
}

/** Every office can be chosen: one that the call does not ask is refused with the reason, instead of being missed. */
function renderOffice(view: FormView): Html | null {
  const { form, model } = view;
  const { signature } = model.rules.signer;
  if (signature === null) return null;
  const words = signerWordsOf(model.language);
  return html`<div class="field${isWrong(view, 'office') && html` wrong`}">
    <label for="office"
      >${words.officeLabel}
      <span class="hint"
        >${signatureAsked(signature, model.language)}${signature.of.some((one) => delegatorOf(one) !== null) && html` ${words.officeByDelegation}`}</span
      ></label
    >${faultOf(view, 'office')}
    <select id="office" name="office" ${described(view, 'office')}>
      <option value="">${words.officeChoose}</option>
      ${OFFICES.map((one) => html`<option value="${one}" ${form.office === one && html` selected`}>${officeWord(one, model.language)}</option>`)}
    </select>
  </div>`;
}

/** Optional: whoever is in office needs not say so. */
function renderCapacity({ words, form }: FormView): Html {
  return html`<div class="field">
    <label for="capacity">${words.capacityLabel} <span class="hint">(${words.optional})</span></label>
    <select id="capacity" name="capacity">
      <option value="">${words.capacityChoose}</option>
      ${CAPACITIES.map((one) => html`<option value="${one}" ${form.capacity === one && html` selected`}>${words.capacities[one]}</option>`)}
    </select>
  </div>`;
}

/** Folded away until somebody signs by delegation; open again when something is typed or wrong in it. */
function renderDelegation(view: FormView): Html {
  const { form, model } = view;
  const words = signerWordsOf(model.language);
  const isUsed = isDelegated(view) || form.delegatedBy !== '' || form.delegatedOn !== '';
  return html`<details class="delegation" ${isUsed && html` open`}>
    <summary>${words.delegationTitle}</summary>
    <div class="field${isWrong(view, 'delegatedBy') && html` wrong`}">
      <label for="delegatedBy">${words.delegatedByLabel} <span class="hint">${words.delegatedByHint}</span></label
      >${faultOf(view, 'delegatedBy')}
      <input
        type="text"
        id="delegatedBy"
        name="delegatedBy"
        value="${form.delegatedBy}"
        ${described(view, 'delegatedBy')}
      />
    </div>
    <div class="field${isWrong(view, 'delegatedOn') && html` wrong`}">
      <label for="delegatedOn">${words.delegatedOnLabel} <span class="hint">${view.words.dayHint}</span></label
      >${faultOf(view, 'delegatedOn')}
      <input
        type="date"
        id="delegatedOn"
        name="delegatedOn"
        max="${model.rules.today}"
        value="${form.delegatedOn}"
        ${described(view, 'delegatedOn')}
      />
    </div>
  </details>`;
}

/** Also of an office that signs no other way, wherever the call asks one. */
function isDelegated({ form, model }: FormView): boolean {
  const office = model.rules.signer.signature === null ? undefined : OFFICES.find((one) => one === form.office);
  return form.capacity === 'delegated' || (office !== undefined && delegatorOf(office) !== null);
}

/** Folded away likewise: most people leave no office soon. */
function renderInOffice(view: FormView): Html {
  const { form, model } = view;
  const words = signerWordsOf(model.language);
  return html`<details class="delegation" ${form.inOfficeUntil !== '' && html` open`}>
    <summary>${words.inOfficeTitle}</summary>
    <div class="field${isWrong(view, 'inOfficeUntil') && html` wrong`}">
      <label for="inOfficeUntil"
        >${words.inOfficeUntilLabel} <span class="hint">${words.inOfficeUntilHint} ${view.words.dayHint}</span></label
      >${faultOf(view, 'inOfficeUntil')}
      <input
        type="date"
        id="inOfficeUntil"
        name="inOfficeUntil"
        min="${model.rules.today}"
        value="${form.inOfficeUntil}"
        ${described(view, 'inOfficeUntil')}
      />
    </div>
  </details>`;
}

/** Above the form: whose signatures are asked, and who is still missing; nothing where the call names no offices. */
export function renderSignatures({ model }: Pick<FormView, 'model'>): Html | null {
  const { signatures, language } = model;
  if (signatures === null) return null;
  const words = signerWordsOf(language);
  return html`<section class="sheet" aria-labelledby="handtekeningen">
    <h2 id="handtekeningen">${words.signaturesTitle}</h2>
    ${signatures.asked.map((sentence) => html`<p>${sentence}</p>`)}
    ${signatures.signed.length > 0 && html`<p>${words.signed(signatures.signed)}</p>`}
    <p><strong>${signatures.missing ?? words.noneMissing}</strong></p>
  </section>`;
}
