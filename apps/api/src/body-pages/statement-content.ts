import { statementsFormSchema, statementNames, type StatementName, type StatementsForm } from '@penhouder/contracts';
import { statementWords } from './words';

/** Facts and own texts of one version, as they are kept. */
export type StatementContent = Pick<StatementsForm, 'facts' | 'texts'>;

const noText = { nl: '', fr: '' };

/** Of a body that changed nothing. */
export const blankStatement: StatementContent = {
  facts: { address: '', dpo: '', dpoEmail: '' },
  texts: { why: noText, privacy: noText, accessibility: noText },
};

const keptSchema = statementsFormSchema.pick({ facts: true, texts: true });

/** What a version holds. Throws for what no version of this program wrote. */
export function readStatement(content: unknown): StatementContent {
  return keptSchema.parse(content);
}

/** The Markdown in force: the body's own, or that of the house. */
export function markdownOf({ texts }: StatementContent, name: StatementName, language: 'nl' | 'fr'): string {
  const own = texts[name][language];
  return own.trim() === '' ? statementWords(language).texts[name] : own;
}

/** Every own text with the pointer of its field. */
export function ownTexts({ texts }: StatementContent): readonly { readonly pointer: string; readonly text: string }[] {
  return statementNames.flatMap((name) =>
    (['nl', 'fr'] as const).map((language) => ({ pointer: `/texts/${name}/${language}`, text: texts[name][language] })),
  );
}
