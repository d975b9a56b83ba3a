import type { Dossier, StepRecord, StepState } from '../dossier/dossier';
import type { DossierEvent, DossierEventType } from '../dossier/events';
import type { ParticipantId, StepId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';

/** Changes of dates that a coordinator can take back. */
const CHANGES = ['DateMoved', 'ParticipantExtended', 'ClockSuspended', 'ClockResumed'] as const;
export type UndoableType = (typeof CHANGES)[number];

/** What follows on a change by itself: who is to be told, the plan, a look at the clock that decides nothing. */
const OF_THE_CHANGE: readonly DossierEventType[] = [
  'DateCorrectionDue',
  'CommandApplied',
  'PlanAdopted',
  'InstantReached',
];

/** The last change of dates while nothing else has happened since, and what the dossier was before it. */
export interface Undoable {
  readonly type: UndoableType;
  /** Its place in the journal. */
  readonly sequence: number;
  readonly at: Instant;
  readonly before: DatesBefore;
}

/** Everything that such a change can touch. Reminders that it took back stay so: the plan that follows sends them. */
export interface DatesBefore extends Pick<
  Dossier,
  'dates' | 'reachedAt' | 'isClosingPassed' | 'isRoundClosing' | 'suspensions'
> {
  readonly extendedTo: Readonly<Record<ParticipantId, LocalDate | null>>;
  readonly stepRecords: Readonly<Record<StepId, StepRecord>>;
  readonly steps: Readonly<Record<StepId, StepState>>;
}

/** What can be taken back after one more event; absent: nothing. */
export function undoableAfter(before: Dossier, after: Dossier, event: DossierEvent): Pick<Dossier, 'undoable'> {
  const type = CHANGES.find((one) => one === event.type);
  if (type !== undefined) {
    return { undoable: { type, sequence: before.version + 1, at: event.at, before: datesOf(before) } };
  }
  // A plan that makes late answers timely is more than the change.
  const isPart = OF_THE_CHANGE.includes(event.type) && before.participants === after.participants;
  return isPart && before.undoable !== undefined ? { undoable: before.undoable } : {};
}

function datesOf(dossier: Dossier): DatesBefore {
  const { dates, reachedAt, isClosingPassed, isRoundClosing, suspensions, stepRecords, steps } = dossier;
  const extendedTo = Object.fromEntries(Object.values(dossier.participants).map((one) => [one.id, one.extendedTo]));
  return {
    ...{ dates, reachedAt, isClosingPassed, isRoundClosing, stepRecords, steps, extendedTo },
    ...(suspensions !== undefined && { suspensions }),
  };
}
