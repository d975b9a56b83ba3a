import type { Instant } from '../primitives/instant';
import type { CalendarEvents } from '../planning/learn-of-calendar';
import type { MeetingsLearned } from '../meetings/learn-of-meetings';
import type { SuspensionEvents } from '../suspension/suspension-events';
import type { DossierEvents } from './dossier-events';
import type { SignOffEvents } from './sign-off-events';
import type { StepEvents } from './step-events';

export type { UncountedReason } from './sign-off-events';

/** Everything that can have happened to a dossier. Names and fields are persisted and never renamed or reused. */
export type DossierEvent = { readonly at: Instant } & (
  DossierEvents | CalendarEvents | MeetingsLearned | SuspensionEvents | SignOffEvents | StepEvents
);

export type DossierEventType = DossierEvent['type'];
/** The event of one type. */
export type EventOf<Type extends DossierEventType> = Extract<DossierEvent, { type: Type }>;

/** An event with its place in the dossier's journal, 1, 2, 3 … without gap. */
export interface NumberedEvent {
  readonly sequence: number;
  readonly event: DossierEvent;
}
