import type { ParticipantId, RowId, StepId, UnitId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import type { SubmissionCondition } from './dossier';

/** Why a coordinator's command is refused; the code, and the data that its reader needs. Answers are never refused. */
export type Rejection =
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
  | { readonly code: 'InternalDueAfterClosing'; readonly internalDueOn: LocalDate; readonly closingOn: LocalDate }
  | { readonly code: 'DateUnchanged'; readonly on: LocalDate }
  | { readonly code: 'ExtensionAfterClosing'; readonly on: LocalDate; readonly closingOn: LocalDate }
  | { readonly code: 'ExtensionNotLater'; readonly on: LocalDate; readonly dueOn: LocalDate }
  | { readonly code: 'NotAParticipant'; readonly participantId: ParticipantId }
  | { readonly code: 'ParticipantIsDropped'; readonly participantId: ParticipantId }
  | { readonly code: 'NotAContact'; readonly participantId: ParticipantId }
  | { readonly code: 'NoOpenCondition'; readonly rowId: RowId }
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
  | { readonly code: 'ReportInTheFuture'; readonly submittedOn: LocalDate }
  | { readonly code: 'NoFailedMail'; readonly mailKey: string };

export type RejectionCode = Rejection['code'];
