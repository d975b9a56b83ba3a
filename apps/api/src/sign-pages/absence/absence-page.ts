import { personWithFunction } from '@penhouder/letters';
import { html, type Html } from '../html';
import { colleagueFields } from '../hand-over/hand-over-page';
import { handOverWords } from '../hand-over/words';
import type { Page } from '../layout';
import type { SignPageModel } from '../sign-page-model';
import { lineField, renderSmallForm } from '../small-form';
import type { AbsenceFault, AbsenceFaultCode, AbsenceForm } from './absence-form';
import { absenceWords } from './words';

/** The form to name a substitute; with faults it comes back as it was typed. */
export function renderAbsencePage(
  model: SignPageModel,
  form: AbsenceForm,
  about: { readonly faults: readonly AbsenceFault[]; readonly domains: readonly string[] },
): Page {
  const { language, sender } = model;
  const words = absenceWords(language);
  const people = handOverWords(language);
  const day = { type: 'date', hint: words.dayHint } as const;
  return renderSmallForm(model, {
    title: words.title,
    action: '/teken/afwezig',
    lead: html`<p>${model.title}</p>
      <p>${words.lead}</p>
      <p class="soft">${words.domains(about.domains.join(', '), sender.name)}</p>
      <p class="soft">${words.untouched}</p>`,
    form,
    fields: [
      lineField({ field: 'from', label: words.fromLabel, value: form.from, ...day }),
      lineField({ field: 'until', label: words.untilLabel, value: form.until, ...day }),
      ...colleagueFields(form, people),
    ],
    faults: about.faults.map(({ field, code }) => ({ field, text: faultText(code, language) })),
    button: words.button,
    back: people.back,
  });
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
  ${handOver.state === 'possible' && html`<p class="go"><a href="/teken/afwezig">${own.length > 0 ? words.linkAgain : words.link}</a></p>`}`;
}

function substituteSentence(
  { person, when, daysText, fromText }: NonNullable<SignPageModel['absence']['substituteOf']>,
  language: SignPageModel['language'],
): string {
  const words = absenceWords(language);
  const name = personWithFunction(person, language);
  if (when === 'before') return words.before(name, daysText, fromText);
  return when === 'during' ? words.during(name, daysText) : words.after(name);
}

function faultText(code: AbsenceFault['code'], language: SignPageModel['language']): string {
  const days = absenceWords(language).faults;
  if (Object.hasOwn(days, code)) return days[code as AbsenceFaultCode];
  return handOverWords(language).faults[code as Exclude<AbsenceFault['code'], AbsenceFaultCode>];
}
