import type { CompiledCall } from '@penhouder/call-definitions';
import type { DraftProblem } from '@penhouder/contracts';
import type { DossierId, Instant, LaunchDossier, Plan, UnitId, WorkingCalendar } from '@penhouder/domain';
import type { UnitForCall } from '@penhouder/launching';
import type { CallDefinitionRow, ContactRow, NewTextVersion } from '@penhouder/persistence';

/** Something between a draft and its launch, with what an answer of the API needs. */
export interface LaunchProblem extends DraftProblem {
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a draft would become if it were launched now; made anew for every preview and for the launch itself. */
export interface LaunchProposal {
  readonly dossierId: DossierId;
  readonly problems: readonly LaunchProblem[];
  readonly calendar: WorkingCalendar;
  /** Null: no call chosen, or one that does not exist; then the rest is empty. */
  readonly call: { readonly row: CallDefinitionRow; readonly compiled: CompiledCall } | null;
  readonly launch: (LaunchDossier & { readonly at: Instant }) | null;
  readonly plan: Plan | null;
  readonly units: ReadonlyMap<UnitId, UnitForCall>;
  readonly contacts: ReadonlyMap<string, ContactRow>;
  readonly texts: readonly NewTextVersion[];
}
