import type { Language, StatementFacts } from '@penhouder/contracts';
import type { RetentionMonths } from '@penhouder/domain';
import { escapeMarkdown } from '@penhouder/letters';
import type { BodyRow } from '@penhouder/persistence';
import { termWords } from '../privacy/privacy-words';

/** What the placeholders of a public text stand for, by their name. */
export type StatementValues = Readonly<Record<string, string>>;

/** Logic-less on purpose: a name between braces, and nothing else. */
const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;

export interface StatementSource {
  readonly body: Pick<BodyRow, 'name' | 'phone' | 'email'>;
  readonly facts: StatementFacts;
  /** Where the pages are. */
  readonly baseUrl: string;
  /** How long personal data stay with this body. */
  readonly months: RetentionMonths;
}

/** Empty for what nobody filled in. */
export function statementValues(
  { body, facts: { address, dpo, dpoEmail }, baseUrl, months }: StatementSource,
  language: Language,
): StatementValues {
  return {
    naam: body.name,
    adres: address,
    telefoon: body.phone ?? '',
    mail: body.email,
    dpo,
    dpo_mail: dpoEmail,
    site: new URL(baseUrl).host,
    termijn_bewijs: termWords(months.answers, language),
    termijn_ip: termWords(months.clients, language),
    termijn_mails: termWords(months.mails, language),
    termijn_contacten: termWords(months.contacts, language),
  };
}

/** Placeholders that stand for nothing, each once, in the order of the text. */
export function unknownPlaceholders(text: string, values: StatementValues): readonly string[] {
  const names = [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => !Object.hasOwn(values, name)))];
}

/** The text with its placeholders filled in as plain words; a line that names something unknown to us is left out. */
export function fillStatement(text: string, values: StatementValues): string {
  return text
    .split('\n')
    .filter((line) => [...line.matchAll(PLACEHOLDER)].every(([, name = '']) => (values[name] ?? '') !== ''))
    .map((line) => line.replaceAll(PLACEHOLDER, (_whole, name: string) => escapeMarkdown(values[name] ?? '')))
    .join('\n');
}
