import type { Language } from '@penhouder/domain';
import { keptSentence } from '@penhouder/letters';
import type { AnswerRow } from '@penhouder/persistence';

/** Why the journal kept an answer without counting it; null: it counts, or the page says that it came after the closing. */
export function keptTextOf({ keptFor }: Pick<AnswerRow, 'keptFor'>, language: Language): string | null {
  return keptFor === null || keptFor === 'afterClosing' ? null : keptSentence(keptFor, language);
}
