import type { StatementName } from '@penhouder/contracts';

/** The public texts of a body in one language, as long as it has none of its own. */
export interface StatementWords {
  /** Markdown with placeholders; a line whose fact is not known is left out. */
  readonly texts: Readonly<Record<StatementName, string>>;
  readonly titles: Readonly<Record<StatementName, string>>;
  readonly otherLanguage: string;
  versionText(version: number): string;
  documentTitle(title: string, body: string): string;
}
