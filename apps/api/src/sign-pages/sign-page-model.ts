import type { Language } from '@penhouder/contracts';
import type { Answerability, FileId, LocalDate, RowId, SignOffRoundRule, TextVersionId } from '@penhouder/domain';
import type { AskReader, NamedValue, SignedPdfRow } from '@penhouder/letters';
import type { EarlierText, FrozenDocument, FrozenText } from '@penhouder/persistence';
import type { AbsenceModel } from './absence/absence-model';
import type { AnswerKind, FormRules } from './answer-form';
import type { HandOverModel } from './hand-over/hand-over-model';
import type { Sender } from './layout';
import type { SignaturesModel } from './signer/signatures-model';

/** A file that proves an answer. */
export interface Paper {
  readonly id: FileId;
  readonly name: string;
  /** `1,2 MB`. */
  readonly sizeText: string;
  readonly sha256: string;
  /** What a scanner says of it that its sender must know; null: nothing. */
  readonly scanText: string | null;
  readonly isInfected: boolean;
}

/** A document that goes with the text; Markdown. */
export interface BesideDocument extends FrozenDocument {
  /** `Ontwerp van besluit: PDF (84 kB)`. */
  readonly pdfText: string;
}

/** The answer that this link gave before, as its holder sees it again. */
export interface RecordedAnswer {
  readonly rowId: RowId;
  /** Which text it answers. */
  readonly textVersionId: TextVersionId;
  readonly kind: AnswerKind;
  readonly name: string;
  readonly func: string;
  /** `waarnemend (wnd.)`; null: not said. */
  readonly capacityText: string | null;
  /** `Bij delegatie van …, op …`, above the signature; null: it was not delegated. */
  readonly delegationText: string | null;
  /** The last day of the mandate or delegation of who signed; null: not said. */
  readonly inOfficeUntil: LocalDate | null;
  /** `Bij afwezigheid van …`, above the signature of a substitute; null: it stood in for nobody. */
  readonly absenceText: string | null;
  readonly text: string | null;
  readonly mandates: readonly { readonly id: string; readonly text: string; readonly isGiven: boolean }[];
  /** What was given with an agreement. */
  readonly values: readonly NamedValue[];
  /** `Gemeenteraad, woensdag 18 december 2019`; null for other kinds. */
  readonly organText: string | null;
  readonly receivedText: string;
  /** `2019-004/12`. */
  readonly receiptNumber: string;
  readonly hash: string;
  readonly papers: readonly Paper[];
  readonly isLate: boolean;
  readonly isAfterClosing: boolean;
  /** Why it is kept without counting, other than by the closing; null: nothing else keeps it from counting. */
  readonly keptText: string | null;
  /** It waits for the code that confirms it. */
  readonly isUnconfirmed: boolean;
  /** When a later code confirmed it; null when none was needed. */
  readonly confirmedText: string | null;
  /** What was found of the PDF with which it was signed elsewhere; empty for all others. */
  readonly signedPdf: readonly SignedPdfRow[];
  /** What the organisation answered to a question; null for other kinds and while the question waits. */
  readonly reply: { readonly text: string; readonly whenText: string } | null;
  /** What became of its condition; null: it has none. */
  readonly condition: 'open' | 'accepted' | 'refused' | null;
}

/** A question with its answer that every participant may read. */
export interface SharedAnswer {
  readonly question: string;
  readonly answer: string;
  readonly whenText: string;
  /** It was worded otherwise before. */
  readonly isCorrected: boolean;
}

/** Something that the reader's own organisation did or received. */
export interface OwnHappening {
  readonly text: string;
  readonly whenText: string;
}

/** Everything that a sign page shows; dates and texts ready in the contact's language. */
export interface SignPageModel {
  readonly language: Language;
  readonly sender: Sender;
  readonly isExample: boolean;
  /** `2019-004`: with it begin the numbers of receipts. */
  readonly dossierNumber: string;
  readonly unit: string;
  /** To whom it was asked: a function, not a name. */
  readonly addressee: string;
  readonly title: string;
  /** `Intentieverklaring tekenen`. */
  readonly task: string;
  readonly dueText: string;
  /** The due day has passed and an answer counts all the same: it is decided anew, or in the place of others. */
  readonly isAskedAnew: boolean;
  readonly closingText: string;
  /** What our own outages gave, and why; null: nothing. */
  readonly creditText: string | null;
  /** That the clock stands still, and since when; null: it runs. */
  readonly stillText: string | null;
  /** `open` in time, `late` after the due day, `afterClosing` kept only, `closed` and `dropped` nothing more to answer. */
  readonly state: 'open' | 'late' | 'afterClosing' | 'closed' | 'dropped';
  readonly answerability: Answerability;
  /** As it was frozen; the page that shows it makes HTML of its markup. */
  readonly text: FrozenText;
  /** What its holder read before this version; null for the first one. */
  readonly earlierText: EarlierText | null;
  /** `PDF (84 kB)`. */
  readonly pdfText: string;
  /** What goes with the text, in the order of the call. */
  readonly documents: readonly BesideDocument[];
  readonly mandates: readonly { readonly id: string; readonly text: string; readonly isNeeded: boolean }[];
  /** The call's words for the values that it asks. */
  readonly askReader: AskReader;
  readonly rules: FormRules;
  /** Where the signatures stand; null: the call names no offices. */
  readonly signatures: SignaturesModel | null;
  /** What was added and not sent yet. */
  readonly papers: readonly Paper[];
  /** What was added to the decision of an organ; `decisionId` null: not sent yet. */
  readonly decisionPapers: readonly (Paper & { readonly decisionId: RowId | null })[];
  /** How an answer that binds is confirmed. */
  readonly round: Pick<SignOffRoundRule, 'requiredLevel'>;
  /** `g…@gemeente.example`: where a code goes, told to whoever knows the address anyhow. */
  readonly codeAddress: string;
  /** In every form of this link. */
  readonly formToken: string;
  /** Newest first. */
  readonly recorded: readonly RecordedAnswer[];
  /** Until when this link can replace its answer; null: no more. */
  readonly replaceableUntilText: string | null;
  readonly hasOtherAnswer: boolean;
  /** Questions with answers for everybody; nothing in it says whose they were. */
  readonly shared: readonly SharedAnswer[];
  /** What the reader's own organisation did and received, the first first; nothing of any other. */
  readonly history: readonly OwnHappening[];
  readonly handOver: HandOverModel;
  readonly absence: AbsenceModel;
  /** Names what this holder types by this link in the browser; reveals nothing. */
  readonly draftKey: string;
}
