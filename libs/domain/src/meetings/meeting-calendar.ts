import type { LocalDate } from '../primitives/instant';

/** Which of the days of a month that fall on one weekday; the fifth is there in some months only, so nobody meets by it. */
export type NthOfMonth = 1 | 2 | 3 | 4 | 'last';

interface RuleBase {
  /** The municipality itself said so; otherwise its meetings are assumed. */
  readonly isConfirmed: boolean;
  /** The last day on which the rule can hold; null: until it is changed. */
  readonly until: LocalDate | null;
}

/** When an organ meets again and again. `weekday` is 1 for Monday to 7 for Sunday. */
export type MeetingRule = RuleBase &
  (
    | { readonly every: 'week'; readonly weekday: number; readonly from: LocalDate | null }
    /** Counted from `from`, which is a meeting itself. */
    | { readonly every: 'twoWeeks'; readonly from: LocalDate }
    | {
        readonly every: 'month';
        readonly nth: NthOfMonth;
        readonly weekday: number;
        readonly from: LocalDate | null;
      }
  );

/** A meeting of a rule that falls out, or is on another day instead. */
export interface MeetingException {
  readonly on: LocalDate;
  /** Null: there is none instead. */
  readonly to: LocalDate | null;
}

/** Days of every year, both included, written `07-11`; from December into January where the first is the later one. */
export interface Recess {
  readonly from: string;
  readonly until: string;
}

/** When one organ of one legal unit meets, as far as it is known. Nothing in it is a guess of ours. */
export interface MeetingCalendar {
  /** `irregular`: only the days that are named; nothing is ever derived from a rhythm. */
  readonly rhythm: 'regular' | 'irregular';
  readonly rules: readonly MeetingRule[];
  /** Days that were named one by one; they hold in a recess, too. */
  readonly dates: readonly LocalDate[];
  readonly exceptions: readonly MeetingException[];
  /** Null: its rules hold all year. */
  readonly recess: Recess | null;
  /** Calendar days before a meeting on which its agenda is fixed and public; null: as the call says. */
  readonly agendaDays: number | null;
  /** Calendar days before a meeting until which points can be added; null: not known. */
  readonly pointsDays: number | null;
  /** Calendar days after a meeting within which its decisions are published; null: not known. */
  readonly publicationDays: number | null;
}

/** The six weeks in which nobody can force a council to meet. Source: `domain.md` 2.0.1, decree on local government. */
export const SUMMER_RECESS: Recess = { from: '07-11', until: '08-15' };
/** The agenda of a council is public 8 days before, points come in up to 5 days before. Source: `domain.md` 2.0.1. */
export const COUNCIL_AGENDA_DAYS = 8;
export const COUNCIL_POINTS_DAYS = 5;
/** The list of decisions is on the website within 10 days. Source: `domain.md` 2.0.3. */
export const PUBLICATION_DAYS = 10;

/** Days, both included. */
export interface DayWindow {
  readonly from: LocalDate;
  readonly until: LocalDate;
}
