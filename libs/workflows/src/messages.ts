import type {
  CalendarChange,
  CoordinatorCommand,
  Dossier,
  DossierId,
  DossierSummary,
  FailedMail,
  FoundPerson,
  Instant,
  LaunchDossier,
  OrganMeetings,
  Outage,
  Outcome,
  Received,
  SlotHolding,
  SubDossierNews,
} from '@penhouder/domain';
import { parseId } from '@penhouder/domain';
import type { SearchAttributePair } from '@temporalio/common';
import { defineQuery, defineUpdate } from '@temporalio/workflow';
import { searchAttributesAtStart } from './dossier/search-attributes';

export { rejectionIn } from './dossier/failures';

// Persistent names: never changed later.
export const WORKFLOW_TYPE = 'dossier';
export const DOSSIERS_TASK_QUEUE = 'dossiers';
export const NAMESPACE = 'penhouder';

/** Short, so that a task handed to a killed worker is handed out again soon; see the start options in `stack.md`. */
export const WORKFLOW_TASK_TIMEOUT = '3s';

const ID_PREFIX = 'dossier-';

export function workflowIdOf(dossierId: DossierId): string {
  return `${ID_PREFIX}${dossierId}`;
}

/** Which dossier a workflow's id names; null: none. */
export function dossierIdOf(workflowId: string): DossierId | null {
  return workflowId.startsWith(ID_PREFIX) ? parseId<DossierId>(workflowId.slice(ID_PREFIX.length)) : null;
}

/** The workflow's only argument. Plain JSON, ids and rules only. */
export interface DossierStart {
  readonly dossierId: DossierId;
  readonly launch: LaunchDossier;
  /** The dossier's time when the coordinator launched it; where a clock of its own begins. */
  readonly launchedAt: Instant;
  /** State of the run before this one, with an empty journal; absent in the first. */
  readonly carriedOver?: Dossier;
}

export interface DossierOutcome {
  readonly outcome: Outcome | null;
  readonly version: number;
}

/**
 * Delivers received answers and decisions of organs, at most 50; never refused, harmless when repeated. Says what each became, in their order:
 * the type of its event, or `appliedBefore`.
 */
export const applyAnswers = defineUpdate<readonly string[], [readonly Received[]]>('applyAnswers');
/** A coordinator's command; a refusal comes back as a failure whose type is the rejection's code. */
export const applyCommand = defineUpdate<DossierSummary, [CoordinatorCommand]>('applyCommand');
/** Mails that will not arrive any more, in batches. */
export const applyMailFailures = defineUpdate<DossierSummary, [readonly FailedMail[]]>('applyMailFailures');
/** What became of dossiers that this one had started; never refused, harmless when repeated. */
export const learnOfSubDossiers = defineUpdate<DossierSummary, [readonly SubDossierNews[]]>('learnOfSubDossiers');
/** Times in which our own link or mail was down; never refused, harmless when repeated. */
export const learnOfOutages = defineUpdate<DossierSummary, [readonly Outage[]]>('learnOfOutages');
/** Meetings of organs of participants became known or changed; never refused, harmless when repeated. */
export const learnOfMeetings = defineUpdate<DossierSummary, [readonly OrganMeetings[]]>('learnOfMeetings');
/** Days on which the body is closed were added or left out; never refused, harmless when repeated. */
export const learnOfCalendar = defineUpdate<DossierSummary, [readonly CalendarChange[]]>('learnOfCalendar');
/** Who stands on rungs that were reached; never refused, harmless when repeated. */
export const answerEscalations = defineUpdate<DossierSummary, [readonly FoundPerson[]]>('answerEscalations');
/**
 * Says that the journal has come to `version`: whoever applied a message may have died before the server heard of it. A
 * dossier that knows refuses with `JournalKnown`, which leaves nothing in its history.
 */
export const followJournal = defineUpdate<DossierSummary, [{ readonly version: number }]>('followJournal');
/** Moves the clock of an example or rehearsal; refused with `ClockIsWall` by a real dossier. */
export const advanceClock = defineUpdate<DossierSummary, [{ readonly to: Instant }]>('advanceClock');
/** For operators and tests; pages read PostgreSQL. */
export const summary = defineQuery<DossierSummary>('summary');
/** Which rows stand in which slot, to hold against the journal; for operators and tests. */
export const holdings = defineQuery<readonly SlotHolding[]>('holdings');

/** As the client of Temporal takes them. */
export interface DossierStartOptions {
  readonly workflowId: string;
  readonly taskQueue: string;
  readonly workflowTaskTimeout: typeof WORKFLOW_TASK_TIMEOUT;
  readonly workflowIdReusePolicy: 'REJECT_DUPLICATE' | 'ALLOW_DUPLICATE';
  readonly workflowIdConflictPolicy: 'USE_EXISTING' | 'TERMINATE_EXISTING';
  readonly staticSummary: string;
  readonly typedSearchAttributes: SearchAttributePair[];
  readonly args: [DossierStart];
}

/**
 * How a dossier is started, by the API and by the sweep alike: the same id, so never twice. An operator finds it by the
 * codes of body and call; nothing here names a person.
 */
export function startOptionsOf(start: DossierStart & { readonly bodyCode: string }): DossierStartOptions {
  const { bodyCode, ...input } = start;
  const callCode = input.launch.call.code;
  return {
    workflowId: workflowIdOf(input.dossierId),
    taskQueue: DOSSIERS_TASK_QUEUE,
    workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
    staticSummary: `dossier van ${bodyCode}, oproep ${callCode}`,
    typedSearchAttributes: searchAttributesAtStart({ bodyCode, callCode }),
    args: [input],
  };
}

/** The same dossier once more from what its journal tells, in place of a run that cannot go on. */
export function revivalOptionsOf(start: DossierStart & { readonly bodyCode: string }): DossierStartOptions {
  return {
    ...startOptionsOf(start),
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'TERMINATE_EXISTING',
  };
}
