import type { Language } from '@penhouder/domain';
import { formatInstant, say } from '@penhouder/letters';
import type { PublicAnswerRow } from '@penhouder/persistence';
import { html, type Html } from './html';
import type { SharedAnswer, SignPageModel } from './sign-page-model';

/** What everybody may read of the questions of a dossier; never who asked. */
export function sharedAnswers(rows: readonly PublicAnswerRow[], language: Language): readonly SharedAnswer[] {
  return rows
    .filter(({ isShown }) => isShown)
    .map(({ question, answer, version, at }) => ({
      question,
      answer,
      whenText: formatInstant(at, language),
      isCorrected: version > 1,
    }));
}

/** Questions and answers for everybody; nothing while there are none. */
export function renderShared({ shared, language }: Pick<SignPageModel, 'shared' | 'language'>): Html | null {
  if (shared.length === 0) return null;
  return html`<section class="sheet">
    <h2>${say(language, 'sharedAnswers.title')}</h2>
    <p class="soft">${say(language, 'sharedAnswers.help')}</p>
    <dl>
      ${shared.map(
        ({ question, answer, whenText, isCorrected }) =>
          html`<dt><span class="typed">${question}</span></dt>
            <dd>
              <span class="typed">${answer}</span
              ><span class="soft"
                >${isCorrected ? say(language, 'sharedAnswers.corrected', { when: whenText }) : whenText}</span
              >
            </dd>`,
      )}
    </dl>
  </section>`;
}
