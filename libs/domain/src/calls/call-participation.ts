import type { LocalDate } from '../primitives/instant';
import type { MoneyUnit } from './quorum-rule';

/** A number per legal unit that the call counts with, read on its reference date. */
export interface CallFigure {
  readonly id: string;
  /** The day on which the figure holds, for example the population on 1 January. */
  readonly referenceOn: LocalDate;
  /** What it is written in when it is money; absent: it is a number of something. */
  readonly unit?: MoneyUnit;
}

/**
 * What must be looked up about each legal unit when a dossier is launched. The dossier itself then carries the numbers and
 * tags that were found, so this never enters a history.
 */
export interface CallParticipation {
  readonly figures: readonly CallFigure[];
  /** Tags by their id, each with the NIS codes of the units that carry it. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
}
