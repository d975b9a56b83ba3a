import type {
  Dossier,
  DossierEvent,
  Language,
  LocalDate,
  MailTemplate,
  OwnWordMail,
  WorkingCalendar,
} from '@penhouder/domain';
import type { ParticipantTexts } from '../participant-text/render-text';
import type { Names } from '../words/names';

/** Who sends, as the reader sees it. */
export interface MailBody {
  readonly name: string;
  /** `#1f4e79`; anything else falls back to the house colour. */
  readonly accent: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Who reads. `function` is `algemeen directeur`; coordinators have none. */
export interface MailReader {
  readonly name: string;
  readonly function: string | null;
  readonly language: Language;
}

/** The mails of one dossier that have words of their own, by language. */
export type OwnMails = Readonly<Partial<Record<Language, Readonly<Partial<Record<OwnWordMail, MailTemplate>>>>>>;

/** What a mail about a dossier is written from; put together from PostgreSQL in the transaction that plans it. */
export interface MailContext {
  /** The dossier after the event. */
  readonly dossier: Dossier;
  /** The event that the mail is about; a receipt says what it says. */
  readonly cause: DossierEvent;
  /** `2019-004`. */
  readonly number: string;
  /** What the coordinator calls the dossier. */
  readonly title: string;
  readonly body: MailBody;
  readonly reader: MailReader;
  readonly names: Names;
  readonly calendar: WorkingCalendar;
  /** The frozen texts of the participant, in the reader's language; null for mails to coordinators. */
  readonly texts: Omit<ParticipantTexts, 'documents'> | null;
  /** Mails that the dossier has in words of its own; absent, or without one of them: the words of its call. */
  readonly ownMails?: OwnMails;
  /** Words that people typed, by text id; those of the cause and of what it answers. */
  readonly typedTexts: Readonly<Record<string, string>>;
  /** For a receipt: its number and the hash of the evidence. */
  readonly evidence: { readonly number: string; readonly hash: string } | null;
  /** For a receipt: name and function as they were typed. */
  readonly signer: { readonly name: string; readonly function: string } | null;
  /** For the answer to a question: the question as it was typed; null when its words are gone. */
  readonly question: string | null;
  /** Address of the dossier's page, for coordinators. */
  readonly dossierUrl: string;
  /** Address of the page on which the body says why people get its mails. */
  readonly whyUrl: string;
}

/** What a mail with several reminders in it shows of one of them: words with a placeholder for its own link. */
export interface DigestPart {
  /** Until when the answer is asked. */
  readonly due: LocalDate;
  readonly text: string;
  readonly html: string;
}

/** A mail as it is stored: both parts with the placeholder instead of a link. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The due day for calendars, to be attached; null or absent: none. */
  readonly calendar?: string | null;
  /** What of it stands in a mail with other reminders to the same person; null or absent: it always leaves by itself. */
  readonly digestPart?: DigestPart | null;
  /** Mails with the same key belong to one conversation; the first of them is what the others answer. */
  readonly threadKey: string;
}
