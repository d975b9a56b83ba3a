import type { DossierId, Instant, NumberedEvent, Plan, PlanRequest, ReceivedAnswer } from '@penhouder/domain';

/** What the dossier asks of the world. The worker builds an object that satisfies it. */
export interface DossierActivities {
  /**
   * Appends events to the journal, plans the mails they cause and folds the read models, in one transaction.
   *
   * Idempotent by (dossier, sequence): known sequences are skipped. A gap is retryable. Afterwards all of it is durable.
   */
  recordEvents(input: RecordEvents): Promise<void>;
  /** All instants of the dossier by the calendars of its lead body. Pure but for the calendars; nothing is stored. */
  computePlan(input: ComputePlan): Promise<Plan>;
  /**
   * Locks every participant's row and returns the answers received before the closing that the dossier has not applied.
   *
   * Idempotent: asked again it returns what is still not applied. Whoever submits later sees the closing.
   */
  closeRound(input: CloseRound): Promise<readonly ReceivedAnswer[]>;
}

export interface RecordEvents {
  readonly dossierId: DossierId;
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
