import type { FunderOutcome } from '../calls/call-rules';
import type { RecordedKind } from '../steps/kinds';
import type { PeriodKey, ReportPeriod } from '../steps/report-period';
import type { StepData } from '../steps/step-kind';
import type { SubmissionCondition } from './dossier';
import type { UserId } from '../primitives/ids';
import type { Instant, LocalDate, LocalTime } from '../primitives/instant';

export type StepState =
  | { readonly kind: 'sign-off-round'; readonly status: 'waiting' | 'open' | 'done' }
  | {
      readonly kind: 'body-decision';
      readonly status: 'open' | 'done';
      readonly outcome: 'approved' | 'rejected' | null;
      /** After `notTreated`: the next meeting, null while unknown. */
      readonly nextMeetingOn: LocalDate | null;
      readonly wasNotTreated: boolean;
    }
  | {
      readonly kind: 'submission';
      readonly status: 'open' | 'ready' | 'done';
      readonly submittedAt: Instant | null;
      /** Conditions of the call that were not met when the filing was recorded all the same. */
      readonly despite: readonly SubmissionCondition[];
    }
  | {
      readonly kind: 'funder-decision';
      readonly status: 'waiting' | 'open' | 'done';
      readonly outcome: FunderOutcome | null;
      readonly amountCents: number | null;
    }
  | {
      readonly kind: 'recurring-duty';
      readonly status: 'waiting' | 'open' | 'done';
      /** The years of which the report is in; with several a year, the parts of years: `2024-2`. */
      readonly reportedYears: readonly PeriodKey[];
      /** `year:offset` of reminders already decided on. */
      readonly reminded: readonly string[];
      readonly overdueYears: readonly PeriodKey[];
      /** The last year that is still owed after the duty was stopped or shortened; null: the call's. */
      readonly lastYear: number | null;
      /** The first year that is owed, for a duty that begins with its opening; absent: the call's. */
      readonly firstYear?: number;
      /** Every report as it went, oldest first. Absent in dossiers of before reports could be sent back. */
      readonly filings?: readonly ReportFiling[];
      /** Reports whose day got the days of a suspension, with that day. Absent: none. */
      readonly movedReports?: readonly (ReportPeriod & { readonly dueOn: LocalDate })[];
    }
  | {
      readonly kind: 'recorded';
      readonly of: RecordedKind;
      readonly status: 'waiting' | 'open' | 'done' | 'skipped';
      readonly outcome: string | null;
      readonly data: StepData;
    };

/** A report that was handed in, and what the funder said of it. */
export interface ReportFiling extends ReportPeriod {
  readonly submittedOn: LocalDate;
  readonly isLate: boolean;
  /** When it was sent back for correction, and until when it can be handed in again; null: it was not. */
  readonly returned: { readonly on: LocalDate; readonly dueOn: LocalDate } | null;
  readonly acceptedOn: LocalDate | null;
}

/** What holds for a step of any kind beside its own state. Absent: nothing of it happened. */
export interface StepRecord {
  readonly openedAt: Instant | null;
  /** A day, or the instant where one is known. */
  readonly concludedOn: LocalDate | Instant | null;
  /** The deadline as a coordinator moved it. */
  readonly movedTo: { readonly on: LocalDate; readonly time: LocalTime | null } | null;
  readonly remindedOffsets: readonly number[];
  readonly isOverdue: boolean;
  /** Who recorded something on it. */
  readonly by: readonly UserId[];
  /** How often it was gone back to. */
  readonly reopened: number;
}
