import type { LocalDate, UnitId } from '@penhouder/domain';
import type { UnitRow } from '@penhouder/persistence';

/** Units that become one. A merger is one of these; a split is several with the same unit in `from`. */
export interface ChangingUnits {
  /** Everybody that goes into the successor; the successor itself when it existed before and grows. */
  readonly from: readonly UnitRow[];
  /** Those among `from` that end: only dossiers in which one of them takes part are touched. */
  readonly endingIds: readonly UnitId[];
  /** How many units go into the successor, those that nobody keeps in the list included. */
  readonly size: number;
  readonly to: UnitRow;
  /** One of `from` goes into other units too. */
  readonly isSplit: boolean;
}

/** One change of legal units on one day: of municipalities, and of the social welfare bodies of the same places. */
export interface UnitChange {
  /** Follows from the day and the units, so that a dossier knows a change that it had before. */
  readonly changeId: string;
  readonly on: LocalDate;
  readonly successions: readonly ChangingUnits[];
}
