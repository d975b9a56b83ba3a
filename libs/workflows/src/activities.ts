import type { Sinks } from '@temporalio/workflow';
import type { DossierId, Instant, NumberedEvent, Plan, PlanRequest, ReceivedAnswer } from '@penhouder/domain';

/** What the dossier asks of the world. The worker builds an object that satisfies it. */
export interface DossierActivities {
  /**
   * Appends events to the journal, plans the mails they cause and folds the read models, in one transaction. Gives what
   * the journal holds instead; empty: just these, durable.
   *
   * Idempotent by (dossier, sequence). A gap is retryable. The journal can be ahead, because it commits before the server
   * hears of the task: a worker that dies in between leaves events that its successor decides anew, perhaps in another
   * order or at another moment. Then nothing is written and all that the journal holds after `after` comes back.
   */
  recordEvents(input: RecordEvents): Promise<readonly NumberedEvent[]>;
  /** All instants of the dossier by the calendars of its lead body. Pure but for the calendars; nothing is stored. */
  computePlan(input: ComputePlan): Promise<Plan>;
  /**
   * Locks every participant's row and returns the answers received before the closing that the dossier has not applied.
   *
   * Idempotent: asked again it returns what is still not applied. Whoever submits later sees the closing.
   */
  closeRound(input: CloseRound): Promise<readonly ReceivedAnswer[]>;
}

/** What the worker is told while it runs a dossier; nothing comes back, and no history holds it. */
export interface DossierSinks extends Sinks {
  readonly runs: {
    /** A run makes place for a fresh one; the server has not heard of it yet. */
    handsOver(): void;
  };
}

export interface RecordEvents {
  readonly dossierId: DossierId;
  /** The last event that the dossier knows to be recorded. */
  readonly after: number;
  /** What follows it; none asks only whether the journal holds more. */
  readonly events: readonly NumberedEvent[];
}

export interface ComputePlan {
  readonly dossierId: DossierId;
  readonly request: PlanRequest;
}

export interface CloseRound {
  readonly dossierId: DossierId;
  readonly closingAt: Instant;
}
