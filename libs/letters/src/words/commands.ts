import type { CoordinatorCommand, Language } from '@penhouder/domain';
import { say } from './say';

/** What a button of the dossier page does; an answer on paper comes in by a way of its own. */
export type ButtonType = CoordinatorCommand['type'] | 'EnterPaperAnswer';

/** The words of a button: a verb and its object. `number` is how many are reminded, `period` what a report is about. */
export function commandLabel(
  type: ButtonType,
  about: { readonly number?: number; readonly period?: string | number },
  language: Language,
): string {
  return say(language, `commands.${type}.label`, { count: about.number ?? 0, year: about.period ?? '' }).trim();
}

/** What follows from it outside the house, for the confirmation; null when nothing leaves. */
export function commandConsequence(type: ButtonType, language: Language): string | null {
  const text = say(language, `commands.${type}.consequence`);
  return text === '' ? null : text;
}
