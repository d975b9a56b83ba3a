import { MANDATE_PREFIX, VALUE_PREFIX, type AnswerForm } from './typed-answer';
import { html, type Html } from './html';

/** The whole form travels along, so that the pages between it and the receipt need no memory on the server. */
export function hiddenFields(form: AnswerForm): Html {
  const { mandates, values, ...fields } = form;
  return hiddenInputs([
    ...Object.entries(fields),
    ...Object.entries(mandates).map(([id, value]) => [`${MANDATE_PREFIX}${id}`, value] as const),
    ...Object.entries(values).map(([code, value]) => [`${VALUE_PREFIX}${code}`, value] as const),
  ]);
}

/** What is empty says nothing and stays behind. */
export function hiddenInputs(fields: readonly (readonly [name: string, value: string])[]): Html {
  return html`${fields.filter(([, value]) => value !== '').map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}`;
}
