import type { Dossier, Outcome } from '../dossier/dossier';
import { activeParticipants, roundOf } from '../dossier/lookups';
import type { DossierSummary } from '../dossier/summarise';
import { phaseOf } from '../dossier/summarise';
import type { Instant, LocalDate } from '../primitives/instant';
import { isQuorumMet, quorumOf } from '../quorum/quorum';
import type { QuorumStanding } from '../quorum/quorum';
import { isAnswered, isCounted } from '../sign-off/standing';
import { openSuspension } from '../suspension/suspension';
import type { Suspension } from '../suspension/suspension';
import type { Course, CourseFact, Risk } from './course';
import { courseAt, courseFactsOf } from './course';
import { plannedAhead } from './planned-ahead';
import type { PlannedEntry } from './planned-ahead';
import { tasksOf } from './tasks';

/** One row of the coordinator's list, and the facts of the sentence above a dossier. */
export interface DossierOverview {
  readonly phase: DossierSummary['phase'];
  readonly outcome: Outcome | null;
  readonly answered: number;
  readonly counted: number;
  readonly total: number;
  readonly quorum: readonly QuorumStanding[];
  readonly isQuorumMet: boolean;
  readonly next: PlannedEntry | null;
  readonly dueOn: LocalDate | null;
  /** At the last event; at another moment `courseOfRow` says it. */
  readonly risk: Risk;
  /** The clock stands still; absent: it runs. */
  readonly suspension?: Pick<Suspension, 'on' | 'onlyStepId'>;
  /** Every reason that holds or will while only time passes; absent in rows that were written before it was kept. */
  readonly course?: readonly CourseFact[];
  readonly taskCount: number;
  readonly amountCents: number | null;
}

/** A pure fold: the state is one already, so the row is a function of it. */
export function overviewOf(dossier: Dossier): DossierOverview {
  const round = roundOf(dossier);
  const active = activeParticipants(dossier);
  const planned = plannedAhead(dossier);
  const course = courseFactsOf(dossier);
  return {
    phase: phaseOf(dossier),
    outcome: dossier.outcome,
    answered: round === null ? 0 : active.filter((one) => isAnswered(one, round)).length,
    counted: round === null ? 0 : active.filter((one) => isCounted(one, round)).length,
    total: active.length,
    quorum: quorumOf(dossier),
    isQuorumMet: isQuorumMet(dossier),
    next: planned[0] ?? null,
    dueOn: planned.find((entry) => isDeadline(entry))?.on ?? null,
    risk: dossier.stage === 'running' ? courseAt(course, dossier.reachedAt).risk : 'none',
    course,
    ...suspensionIn(dossier),
    taskCount: tasksOf(dossier).length,
    amountCents: dossier.amountCents,
  };
}

function suspensionIn(dossier: Dossier): Pick<DossierOverview, 'suspension'> {
  const open = dossier.stage === 'running' ? openSuspension(dossier) : null;
  return open === null ? {} : { suspension: { on: open.on, onlyStepId: open.onlyStepId } };
}

function isDeadline(entry: PlannedEntry): boolean {
  return (
    entry.kind === 'internalDue' || entry.kind === 'closing' || entry.kind === 'reportDue' || entry.kind === 'stepDue'
  );
}

/** Where a dossier is heading at a moment, by its row: a day that passed since it was written is told, too. */
export function courseOfRow({ risk, course }: Pick<DossierOverview, 'risk' | 'course'>, at: Instant): Course {
  if (risk === 'none' || course === undefined) return { risk, reasons: [] };
  return courseAt(course, at);
}
