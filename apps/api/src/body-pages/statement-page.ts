import type { Language, StatementName } from '@penhouder/contracts';
import type { RetentionMonths } from '@penhouder/domain';
import { markdownToHtml, publicPagePath } from '@penhouder/letters';
import type { BodyRow } from '@penhouder/persistence';
import { html, trusted } from '../sign-pages/html';
import { renderFooter, type Page } from '../sign-pages/layout';
import { fillStatement, statementValues } from './fill-statement';
import { markdownOf, type StatementContent } from './statement-content';
import { statementWords } from './words';

export interface ShownStatements {
  readonly body: BodyRow;
  readonly content: StatementContent;
  /** 0: the texts of the house. */
  readonly version: number;
  readonly baseUrl: string;
  readonly months: RetentionMonths;
}

/** One public text as HTML; placeholders are filled in as words. */
export function statementHtml(shown: ShownStatements, name: StatementName, language: Language) {
  const { content } = shown;
  const values = statementValues({ ...shown, facts: content.facts }, language);
  return markdownToHtml(fillStatement(markdownOf(content, name, language), values));
}

/** The page that everybody may read. */
export function renderStatementPage(shown: ShownStatements, name: StatementName, language: Language): Page {
  const words = statementWords(language);
  const { body, version } = shown;
  const other = language === 'nl' ? 'fr' : 'nl';
  return {
    language,
    title: words.documentTitle(words.titles[name], body.name),
    sender: body,
    script: null,
    main: html`<div class="sheet">
      <h1>${words.titles[name]}</h1>
      ${trusted(statementHtml(shown, name, language))}
      ${version > 0 && html`<p class="soft">${words.versionText(version)}</p>`}
      <p class="go">
        <a href="${publicPagePath(body.code, name)}?taal=${other}" lang="${other}" hreflang="${other}"
          >${words.otherLanguage}</a
        >
      </p>
    </div>`,
    footer: renderFooter(language, body),
  };
}
