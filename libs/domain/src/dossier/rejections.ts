import type { DossierId, ParticipantId, RowId, StepId, UnitId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import type { Field } from '../steps/fields';
import type { ActRefusal } from '../steps/step-kind';
import type { SubmissionCondition } from './dossier';

/** Why a coordinator's command is refused; the code, and the data that its reader needs. Answers are never refused. */
export type Rejection =
  | { readonly code: 'UnknownCommand'; readonly type: string }
  | { readonly code: 'DossierNotLaunched' }
  | { readonly code: 'DossierAlreadyLaunched' }
  | { readonly code: 'DossierIsClosed' }
  | { readonly code: 'DossierIsSubmitted' }
  | { readonly code: 'NoParticipants' }
  | { readonly code: 'ParticipantWithoutContact'; readonly unitId: UnitId }
  | { readonly code: 'SameUnitTwice'; readonly unitId: UnitId }
  | { readonly code: 'FigureMissing'; readonly unitId: UnitId; readonly figure: string }
  | { readonly code: 'ClosingInThePast'; readonly closingOn: LocalDate }
  | { readonly code: 'DateInThePast'; readonly on: LocalDate; readonly now: Instant }
  | { readonly code: 'NoDateToMove'; readonly date: 'closing' | 'internalDue' }
  | { readonly code: 'InternalDueAfterClosing'; readonly internalDueOn: LocalDate; readonly closingOn: LocalDate }
  | { readonly code: 'DateUnchanged'; readonly on: LocalDate }
  | { readonly code: 'ExtensionAfterClosing'; readonly on: LocalDate; readonly closingOn: LocalDate }
  | { readonly code: 'ExtensionNotLater'; readonly on: LocalDate; readonly dueOn: LocalDate }
  /** Something else happened since, or it is no change of dates. */
  | { readonly code: 'ChangeOvertaken'; readonly sequence: number }
  /** The civil day since when. */
  | { readonly code: 'ClockIsSuspended'; readonly since: LocalDate }
  | { readonly code: 'ClockNotSuspended' }
  | { readonly code: 'NotAParticipant'; readonly participantId: ParticipantId }
  | { readonly code: 'ParticipantIsDropped'; readonly participantId: ParticipantId }
  | { readonly code: 'NotAContact'; readonly participantId: ParticipantId }
  | { readonly code: 'NoOpenCondition'; readonly rowId: RowId }
  | { readonly code: 'NoHandOver'; readonly rowId: RowId }
  | { readonly code: 'AbsenceEndsBeforeBegin'; readonly from: LocalDate; readonly until: LocalDate }
  | { readonly code: 'AbsenceIsOver'; readonly until: LocalDate }
  /** Somebody stands in on one of these days already; the days of that absence. */
  | { readonly code: 'AbsenceOverlaps'; readonly from: LocalDate; readonly until: LocalDate }
  | { readonly code: 'NoSuchAbsence'; readonly participantId: ParticipantId; readonly from: LocalDate }
  | { readonly code: 'SubstituteIsSelf'; readonly participantId: ParticipantId }
  /** A substitute has no substitute. */
  | { readonly code: 'SubstituteOfSubstitute'; readonly participantId: ParticipantId }
  /** Holds a link for the same organisation already, for itself or for somebody else who is away. */
  | { readonly code: 'SubstituteIsAsked'; readonly participantId: ParticipantId }
  | { readonly code: 'NoPhoneCall'; readonly participantId: ParticipantId }
  | { readonly code: 'NoConflict'; readonly participantId: ParticipantId }
  | { readonly code: 'NoSuchAnswer'; readonly rowId: RowId }
  | { readonly code: 'NoOpenQuestion'; readonly participantId: ParticipantId }
  | { readonly code: 'NothingToRemind' }
  | { readonly code: 'RoundIsClosed' }
  | { readonly code: 'UnknownStep'; readonly stepId: StepId }
  | { readonly code: 'StepNotOpen'; readonly stepId: StepId }
  | { readonly code: 'PresenceQuorumNotMet'; readonly present: number; readonly needed: number }
  | { readonly code: 'VotesDoNotAddUp'; readonly present: number; readonly votes: number }
  | { readonly code: 'OutcomeContradictsVotes' }
  | { readonly code: 'MeetingInTheFuture'; readonly meetingOn: LocalDate }
  | { readonly code: 'ConditionsNotMet'; readonly conditions: readonly SubmissionCondition[] }
  | { readonly code: 'SubmittedInTheFuture'; readonly submittedAt: Instant }
  | { readonly code: 'DecisionInTheFuture'; readonly decidedOn: LocalDate }
  | { readonly code: 'AmountUnknown' }
  | { readonly code: 'UnknownReportYear'; readonly year: number }
  | { readonly code: 'ReportAlreadyRecorded'; readonly year: number }
  /** Nothing that the funder could send back or accept. */
  | { readonly code: 'ReportNotRecorded'; readonly year: number }
  | { readonly code: 'ReportInTheFuture'; readonly submittedOn: LocalDate }
  | { readonly code: 'NoFailedMail'; readonly mailKey: string }
  | { readonly code: 'NothingSigned'; readonly participantId: ParticipantId }
  | {
      readonly code: 'BeforeTheAnswer';
      readonly participantId: ParticipantId;
      readonly on: LocalDate;
      readonly answeredOn: LocalDate;
    }
  | { readonly code: 'NextMeetingNotLater'; readonly meetingOn: LocalDate; readonly nextOn: LocalDate }
  /** Superseded, but by which dossier? */
  | { readonly code: 'SuccessorMissing' }
  /** It is the dossier itself, or was named before. */
  | { readonly code: 'NotANewSuccessor'; readonly successorId: DossierId }
  /** A successor takes the place of nobody. */
  | { readonly code: 'NobodySucceeded' }
  | { readonly code: 'NoRatificationAwaited'; readonly participantId: ParticipantId }
  | { readonly code: 'NothingToTellFunder'; readonly participantId: ParticipantId }
  | { readonly code: 'NobodyToAskAgain' }
  | { readonly code: 'SameText'; readonly participantId: ParticipantId }
  | { readonly code: 'OtherCall'; readonly expected: string; readonly given: string }
  | { readonly code: 'NotANewerVersion'; readonly version: number; readonly given: number }
  | { readonly code: 'FieldUnknown'; readonly field: string; readonly known: readonly string[] }
  | { readonly code: 'FieldMissing'; readonly field: string }
  | {
      readonly code: 'FieldNotValid';
      readonly field: string;
      readonly expected: Field['type'];
      /** What it can be, when there is a list; lowest and highest of a number. */
      readonly of: readonly string[];
    }
  | { readonly code: 'DayInTheFuture'; readonly field: string; readonly on: LocalDate }
  /** `possible` names what can be recorded on the step now. */
  | {
      readonly code: 'ActNotPossible';
      readonly stepId: StepId;
      readonly act: string;
      readonly possible: readonly string[];
    }
  | { readonly code: 'ActRefused'; readonly stepId: StepId; readonly act: string; readonly why: ActRefusal }
  | { readonly code: 'SamePersonTwice'; readonly stepId: StepId; readonly otherStepId: StepId }
  | { readonly code: 'StepNotOptional'; readonly stepId: StepId }
  | { readonly code: 'StepExists'; readonly stepId: StepId }
  | { readonly code: 'SubmittedBeforeOpening'; readonly opensOn: LocalDate }
  | { readonly code: 'OutcomeNotOffered'; readonly outcome: string; readonly offered: readonly string[] };

export type RejectionCode = Rejection['code'];
