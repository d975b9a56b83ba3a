import type { CallRules, CallParticipation, CallWording, Language, LocalDate } from '@penhouder/domain';

/** One participant as the texts of a call speak of it. */
export interface TextUnit {
  readonly id: string;
  readonly name: string;
  readonly arrondissement: string | null;
  readonly province: string | null;
  readonly figures: Readonly<Record<string, number>>;
  readonly tags: readonly string[];
}

/** Everything from which the texts for one participant are composed. Nothing else may enter them. */
export interface TextFacts {
  readonly language: Language;
  readonly rules: CallRules;
  readonly wording: CallWording;
  readonly participation: CallParticipation;
  readonly bodyName: string;
  /** All participants in the order of the dossier, the one that reads included. */
  readonly units: readonly TextUnit[];
  /** Which of `units` reads. */
  readonly unitId: string;
  /** Null in a call that asks nobody for an answer. */
  readonly dueOn: LocalDate | null;
  /** Null in a call that closes on no day. */
  readonly closingOn: LocalDate | null;
}
