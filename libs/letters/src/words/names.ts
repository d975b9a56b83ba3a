import type { CallRules, CallTexts, CallWording, Language } from '@penhouder/domain';
import { say } from './say';
import { personWithFunction } from './function-word';

/**
 * What ids are called, for one reader; made per request from PostgreSQL, never stored. An id that is missing gets a word
 * that fits everybody, so a sentence is always whole.
 */
export interface Names {
  /** Name of each participant's legal unit, by participant id. */
  readonly participants: Readonly<Record<string, string>>;
  /** Name of each legal unit, by unit id. */
  readonly units: Readonly<Record<string, string>>;
  /** `algemeen directeur` or a name with function, by contact id. */
  readonly contacts: Readonly<Record<string, string>>;
  /** Coordinators, by user id. */
  readonly users: Readonly<Record<string, string>>;
  /** The call that the dossier runs under; null in sentences about no dossier yet. */
  readonly rules: CallRules | null;
  readonly wording: CallWording;
  /** Words that people typed, by text id; absent: this reader cannot resolve them. */
  readonly typedTexts?: Readonly<Record<string, string>>;
  /** Text ids of the titles of steps that were added by hand: `addedTitles` of the dossier. */
  readonly addedTitles?: Readonly<Record<string, string>>;
}

/** Names together with the reader's language: what every sentence is made with. */
export interface Reader {
  readonly names: Names;
  readonly language: Language;
}

export function participantName({ names, language }: Reader, id: string | null): string {
  return (id === null ? undefined : names.participants[id]) ?? say(language, 'names.participant');
}

export function unitName({ names, language }: Reader, id: string): string {
  return names.units[id] ?? say(language, 'names.participant');
}

/** With the function after the name, where there is one. */
export function contactName({ names, language }: Reader, id: string | null): string {
  const known = id === null ? undefined : names.contacts[id];
  if (known === undefined) return say(language, 'names.contact');
  const at = known.lastIndexOf(', ');
  return at < 0 ? known : personWithFunction({ name: known.slice(0, at), function: known.slice(at + 2) }, language);
}

export function userName({ names, language }: Reader, id: string | null): string {
  return (id === null ? undefined : names.users[id]) ?? say(language, 'names.user');
}

/** The call's title of a step; of one that was added by hand the words that were typed, or `toegevoegde stap`. */
export function stepTitle(reader: Reader, id: string): string {
  return textsIn(reader.names.wording, reader.language).steps[id] ?? addedTitle(reader, id) ?? id;
}

function addedTitle({ names, language }: Reader, id: string): string | null {
  const textId = names.addedTitles?.[id];
  const isKnown = textId !== undefined || names.rules?.steps.some((step) => step.id === id) === true;
  return typedText({ names, language }, textId ?? null) ?? (isKnown ? say(language, 'stepValues.added') : null);
}

/** What somebody typed; null when the words are not there for this reader. */
export function typedText({ names }: Reader, textId: string | null): string | null {
  return (textId === null ? undefined : names.typedTexts?.[textId]) ?? null;
}

export function mandateText(reader: Reader, id: string): string {
  return textsIn(reader.names.wording, reader.language).mandates[id] ?? id;
}

export function figureName(reader: Reader, id: string): string {
  return textsIn(reader.names.wording, reader.language).figures[id] ?? id;
}

/** The words of a name that rules use: a tag, a party. */
export function kindName(reader: Reader, id: string): string {
  return textsIn(reader.names.wording, reader.language).names?.[id] ?? id;
}

/** The call's words in the reader's language; Dutch when there are no others. */
export function textsIn(wording: CallWording, language: Language): CallTexts {
  return wording.texts[language] ?? wording.texts.nl;
}
