import type { OwnWordMail } from '../mails/mail-kinds';
import type { MailTemplate } from '../mails/mail-template';
import type { LocalDate, LocalTime } from '../primitives/instant';
import type { Certainty } from './call-rules';

/** Languages that texts exist in; `nl` is required everywhere, a missing `fr` falls back to it. */
export type Language = 'nl' | 'fr';

/** Where a date or rule of a call comes from. */
export interface CallSource {
  /** What it is the source of, for example `closing`, `quorum.0`, `steps.reports`. */
  readonly about: string;
  readonly certainty: Certainty;
  readonly text: string;
  readonly url: string | null;
  /** What a source that says a date otherwise gives; `time` null: it names no hour. */
  readonly says?: { readonly on: LocalDate; readonly time: LocalTime | null };
}

/** A text beside the declaration: an agreement, a draft of a decision. Markdown with placeholders, but for its title. */
export interface CallDocument {
  readonly title: string;
  readonly text: string;
}

/** A call's words in one language. Texts are Markdown with logic-less placeholders; none of it enters a history. */
export interface CallTexts {
  readonly title: string;
  readonly shortTitle: string;
  /** What is asked of a municipality, as a task: `Intentieverklaring tekenen`; opens mails and its page. */
  readonly task: string;
  /** Absent when there is no money and nobody who gives it. */
  readonly funder?: string;
  /** What the series is called in which the call stands. */
  readonly programme?: string;
  /** What the call asks, for the coordinator; Markdown. */
  readonly summary: string;
  /** At most five lines that open the municipality's page; Markdown with placeholders. */
  readonly brief: string;
  /** The declaration that is answered to; Markdown with placeholders. */
  readonly statement: string;
  /** The note for one municipality; Markdown with placeholders and sections. */
  readonly note: string;
  /** What goes with the declaration, by its code, in the order in which it is shown; absent: nothing. */
  readonly documents?: Readonly<Record<string, CallDocument>>;
  /** Title of each step by its id. */
  readonly steps: Readonly<Record<string, string>>;
  /** What each mandate lets the body do, by its id. */
  readonly mandates: Readonly<Record<string, string>>;
  /** What is asked with each value of a declaration, by its code; its options are among `names`. */
  readonly asks?: Readonly<Record<string, string>>;
  /** Name of each figure by its id, for example `inwoners`. */
  readonly figures: Readonly<Record<string, string>>;
  /** Words of the other names that the rules use: parties, types, sorts of events, codes of priorities. */
  readonly names?: Readonly<Record<string, string>>;
  /** Mails in the call's own words; absent, or without one of them: the product's words. */
  readonly mails?: Readonly<Partial<Record<OwnWordMail, MailTemplate>>>;
}

/** Where a call stands in a series of calls; nothing is decided by it. */
export interface CallProgramme {
  readonly code: string;
  /** First, second, third in the series. */
  readonly place: number;
  readonly fromYear: number;
  readonly untilYear: number;
}

export interface CallWording {
  /** Absent: the call stands by itself. */
  readonly programme?: CallProgramme;
  readonly texts: { readonly nl: CallTexts; readonly fr?: CallTexts };
  readonly sources: readonly CallSource[];
}
