import { html, type Html } from '../html';
import type { Page } from '../layout';
import type { SignPageModel } from '../sign-page-model';
import { lineField, renderSmallForm, type SmallField } from '../small-form';
import type { HandOverFault, HandOverForm } from './hand-over-form';
import { handOverWords, type HandOverWords } from './words';

/** The form to hand over; with faults it comes back as it was typed. */
export function renderHandOverPage(
  model: SignPageModel,
  form: HandOverForm,
  about: { readonly faults: readonly HandOverFault[]; readonly domains: readonly string[] },
): Page {
  const words = handOverWords(model.language);
  return renderSmallForm(model, {
    title: words.title,
    action: '/teken/collega',
    lead: html`<p>${model.title}</p>
      <p>${words.lead}</p>
      <p class="soft">${words.domains(about.domains.join(', '), model.sender.name)}</p>`,
    form,
    fields: colleagueFields(form, words),
    faults: about.faults.map(({ field, code }) => ({ field, text: words.faults[code] })),
    button: words.button,
    back: words.back,
  });
}

/** Who the colleague is. */
export function colleagueFields(form: HandOverForm, words: HandOverWords): readonly SmallField[] {
  return [
    lineField({ field: 'name', label: words.nameLabel, type: 'text', value: form.name }),
    lineField({ field: 'func', label: words.functionLabel, type: 'text', value: form.func }),
    lineField({ field: 'email', label: words.emailLabel, type: 'email', value: form.email }),
  ];
}

/** Under the question: the way to hand over, or where it went. Null: nothing to say. */
export function renderHandOverNote(model: SignPageModel): Html | null {
  const { handOver, language, sender } = model;
  const words = handOverWords(language);
  switch (handOver.state) {
    case 'possible':
      return html`<p class="go"><a href="/teken/collega">${words.link}</a></p>`;
    case 'waiting':
      return html`<p class="note">${words.waiting(handOver.colleague, handOver.whenText, sender.name)}</p>`;
    case 'done':
      return html`<p class="note">${words.done(handOver.colleague, handOver.whenText)}</p>`;
    case 'over':
      return null;
  }
}
