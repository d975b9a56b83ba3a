import type { ActRefusal, Field, FunderOutcome, Language, RecordedKind } from '@penhouder/domain';
import { formatList } from './formats';
import { say, sayIfKnown } from './say';
import { outcomeWord } from './values';

/** Where a field of an act stands. */
export interface ActField {
  readonly kind: RecordedKind;
  readonly act: string;
  readonly field: string;
}

/** What a step kind is called: `Document`. */
export function stepKindName(kind: RecordedKind, language: Language): string {
  return sayIfKnown(language, `stepKinds.${kind}.name`) ?? kind;
}

/** What happens in a step of this kind: `Dit wordt één keer gedaan.` */
export function stepKindPurpose(kind: RecordedKind, language: Language): string {
  return say(language, `stepKinds.${kind}.purpose`);
}

/** The button that records something: `Versie toevoegen`. */
export function actLabel(kind: RecordedKind, act: string, language: Language): string {
  return sayIfKnown(language, `stepKinds.${kind}.acts.${act}.label`) ?? act;
}

/** What a field of a form is called: `Datum`. */
export function actFieldLabel({ kind, act, field }: ActField, language: Language): string {
  return (
    sayIfKnown(language, `stepKinds.${kind}.acts.${act}.fields.${field}`) ??
    sayIfKnown(language, `stepFields.${field}`) ??
    field
  );
}

/** What one option of a choice is called: `vraagt wijzigingen`. */
export function actChoiceLabel(
  { kind, act, field, choice }: ActField & { readonly choice: string },
  language: Language,
): string {
  return (
    sayIfKnown(language, `stepKinds.${kind}.acts.${act}.choices.${field}.${choice}`) ??
    (field === 'outcome' ? sayIfKnown(language, `outcomes.${choice}`) : null) ??
    (field === 'organ' ? sayIfKnown(language, `organs.${choice}`) : null) ??
    choice
  );
}

/** How a step of this kind ended: `de versie ligt vast`. */
export function endLabel(kind: RecordedKind, outcome: string, language: Language): string {
  return sayIfKnown(language, `stepKinds.${kind}.ends.${outcome}`) ?? outcome;
}

/** What a setting of a call says, for explanations: `aantal beoordelingen dat akkoord moet zijn`. */
export function settingLabel(kind: RecordedKind, setting: string, language: Language): string {
  return sayIfKnown(language, `stepKinds.${kind}.settings.${setting}`) ?? setting;
}

/** What it means that a setting is so, or is not, as a clause; null where only its label is known. */
export function settingSaid(
  { kind, setting, isSo }: { readonly kind: RecordedKind; readonly setting: string; readonly isSo: boolean },
  language: Language,
): string | null {
  return sayIfKnown(language, `stepKinds.${kind}.settingSaid.${setting}.${isSo ? 'yes' : 'no'}`);
}

/** What one option of a setting is called: `managementteam`. */
export function settingChoiceLabel(
  { kind, setting, choice }: { readonly kind: RecordedKind; readonly setting: string; readonly choice: string },
  language: Language,
): string {
  return (
    sayIfKnown(language, `stepKinds.${kind}.settingChoices.${setting}.${choice}`) ??
    sayIfKnown(language, `organs.${choice}`) ??
    choice
  );
}

/** Why something cannot be recorded on an open step, and what to do instead. */
export function refusalSentence(why: ActRefusal, language: Language): string {
  return say(language, `actRefusals.${why}`);
}

/** How a stage of the funder's decision ended: `ontvankelijk`. */
export function funderOutcomeLabel(outcome: FunderOutcome, language: Language): string {
  return outcomeWord(outcome, language);
}

/** What a field expects: `een dag zoals 2026-03-31`; `of` holds the options of a choice, or the bounds of a number. */
export function fieldTypeWords(
  { expected, of }: { readonly expected: Field['type']; readonly of: readonly string[] },
  language: Language,
): string {
  const [min, max] = of;
  if ((expected === 'number' || expected === 'numbers') && min !== undefined && max !== undefined) {
    return say(language, expected === 'number' ? 'fieldTypes.numberBetween' : 'fieldTypes.numbersBetween', {
      min,
      max,
    });
  }
  if (expected === 'choice' && min !== undefined) {
    return say(language, 'fieldTypes.choiceOf', { options: formatList(of, language, 'or') });
  }
  return say(language, `fieldTypes.${expected}`);
}
