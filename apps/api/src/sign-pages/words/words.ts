import type { OrganCode } from '@penhouder/contracts';
import type { Capacity, Language, LocalDate } from '@penhouder/domain';
import type { AnswerKind } from '../answer-form';

/** Everything that the sign pages say, in one language. Dates come in ready. */
export interface SignWords {
  readonly toMain: string;
  /** Who is asked, before the telephone number. */
  questions(sender: string): string;
  readonly whyTitle: string;
  readonly privacyTitle: string;
  readonly accessibilityTitle: string;
  readonly problemCode: string;
  /** Headings of refusals for who comes from a mail and never signs in; without one the refusal's own. */
  /** What a refusal of everybody's says to who comes from a mail. */
  readonly problemTexts: Readonly<Record<string, string>>;
  readonly problemTitles: Readonly<Partial<Record<string, string>>>;
  readonly backToForm: string;
  readonly typedTitle: string;
  readonly newSignInLink: string;
  readonly example: string;

  openTitle(sender: string): string;
  readonly openText: string;
  readonly openButton: string;

  /** `Intentieverklaring tekenen uiterlijk vrijdag 13 december 2019`: `until` is the last day that counts. */
  task(task: string, until: string): string;
  addressed(unit: string, func: string): string;
  readonly brief: string;
  /** Where the text is not in the language of its page. */
  readonly writtenIn: Readonly<Record<Language, string>>;
  readonly fullText: string;
  pdf(kilobytes: number): string;
  /** Above what goes with the text. */
  readonly besideTitle: string;
  /** `PDF (84 kB)`. */
  besidePdf(title: string, kilobytes: number): string;
  documentFor(unit: string): string;
  readonly pageOf: string;
  note(unit: string): string;
  textVersion(version: number, hash: string): string;
  lateNotice(due: string, closing: string): string;
  /** To who decides anew, or in the place of others: the text was written with a day that has passed. */
  anewNotice(due: string): string;
  afterClosingNotice(closing: string): string;
  closedTitle(title: string): string;
  readonly closedNotice: string;
  readonly standingNotice: string;
  droppedNotice(unit: string): string;
  readonly otherAnswer: string;

  readonly answerTitle: string;
  readonly answerAgain: string;
  choice(kind: AnswerKind, unit: string): { readonly label: string; readonly hint: string };
  dayText(day: LocalDate): string;
  readonly chosen: Readonly<Record<AnswerKind, string>>;
  /** What became of a condition. */
  readonly conditionTitle: string;
  conditionState(state: 'open' | 'accepted' | 'refused', sender: string): string;
  readonly conditionLabel: string;
  readonly conditionHint: string;
  readonly reasonLabel: string;
  readonly organLabel: string;
  readonly organChoose: string;
  readonly organs: Readonly<Record<OrganCode, string>>;
  readonly dayLabel: string;
  readonly dayHint: string;
  readonly dayNoteLabel: string;
  readonly questionLabel: string;
  questionHint(sender: string): string;
  readonly withdrawalLabel: string;
  readonly optional: string;
  mandatesTitle(sender: string): string;
  readonly mandatesHint: string;
  readonly mandateNeeded: string;
  readonly yes: string;
  readonly no: string;
  readonly asksTitle: string;
  /** For a choice that may stay open. */
  readonly noChoice: string;
  readonly whoTitle: string;
  readonly nameLabel: string;
  /** Above who gave an answer that was recorded: it may be a colleague of who reads. */
  givenBy(kind: AnswerKind): string;
  readonly functionLabel: string;
  readonly functionHint: string;
  readonly capacityLabel: string;
  readonly capacityChoose: string;
  readonly capacities: Readonly<Record<Capacity, string>>;
  readonly papersLabel: string;
  papersHint(most: { readonly megabytes: number; readonly files: number; readonly together: number }): string;
  readonly papersAdded: string;
  paperDrop(name: string): string;
  readonly papersSent: string;
  confirm(unit: string): string;
  readonly checkButton: string;

  readonly errorsTitle: string;
  readonly faults: Readonly<Record<FaultCode, string>>;

  readonly checkText: string;
  readonly signButton: string;
  readonly sendButton: string;
  readonly changeButton: string;
  mandateGiven(text: string): string;
  mandateNotGiven(text: string): string;
  readonly mandatesAnswer: string;
  /** `mandates`: those that are needed and were refused. */
  missingMandateNotice(mandates: readonly string[]): string;
  /** The same, once the answer is given. */
  missedMandateNotice(mandates: readonly string[]): string;
  readonly inName: string;

  receiptTitle(kind: AnswerKind): string;
  receiptText(kind: AnswerKind, unit: string, when: string): string;
  readonly receiptNumber: string;
  readonly receiptHash: string;
  /** Of the text that was asked, under it. */
  readonly textHash: string;
  readonly nextTitle: string;
  next(kind: AnswerKind, sender: string): string;
  readonly receiptMail: string;
  readonly receiptPdf: string;
  readonly countedLate: string;
  readonly toAnswer: string;
  /** Instead of `next`, where others sign too. */
  nextSigned(sender: string): string;
  readonly received: string;
  replyBy(sender: string): string;
}

/** What can be wrong with an answer before it is received; each has its sentence. */
export type FaultCode =
  | 'ChoiceMissing'
  | 'ConditionMissing'
  | 'ReasonMissing'
  | 'QuestionMissing'
  | 'WithdrawalReasonMissing'
  | 'OrganMissing'
  | 'OrganDescriptionMissing'
  | 'DayMissing'
  | 'DayNotADate'
  | 'DayInThePast'
  | 'MandateMissing'
  | 'NameMissing'
  | 'NameHasMarkup'
  | 'NameTooLong'
  | 'FunctionMissing'
  | 'FunctionHasMarkup'
  | 'FunctionTooLong'
  | 'OfficeMissing'
  | 'OfficeNotAsked'
  | 'OfficeUnfit'
  | 'DelegatorMissing'
  | 'DelegatorHasMarkup'
  | 'DelegatorTooLong'
  | 'DelegationDayMissing'
  | 'DelegationDayNotADate'
  | 'DelegationDayLater'
  | 'InOfficeUntilNotADate'
  | 'InOfficeOver'
  | 'TextTooLong'
  | 'NotConfirmed';
