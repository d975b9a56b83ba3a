/** The words of one thing that can be recorded on a step. */
export interface ActWords {
  /** The button: what is recorded, with a verb. */
  readonly label: string;
  /** What was recorded, for the timeline; without its last full stop, since details may follow. */
  readonly said: string;
  /** Names of fields that the shared names do not fit. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Names of the options of its choices, by field. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The words of one recorded step kind. */
export interface KindWords {
  readonly name: string;
  /** What happens in such a step, as a sentence. */
  readonly purpose: string;
  /** What each setting of the call says, as a short phrase inside an explanation. */
  readonly settings: Readonly<Record<string, string>>;
  /** Names of the options of settings that are a choice, by setting. */
  readonly settingChoices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How it can end, as it is said after a colon. */
  readonly ends: Readonly<Record<string, string>>;
  readonly acts: Readonly<Record<string, ActWords>>;
}
