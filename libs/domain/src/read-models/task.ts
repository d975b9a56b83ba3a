import type { ParticipantId, RowId, StepId } from '../primitives/ids';
import type { LocalDate } from '../primitives/instant';

export type TaskKind =
  | 'answerQuestion'
  | 'decideCondition'
  /** A municipality wants to hand over to somebody outside its own mail domain. */
  | 'decideHandOver'
  /** Silence, or mail that does not arrive: somebody calls. */
  | 'callParticipant'
  | 'settleConflict'
  | 'completeMandates'
  /** An agreement lacks a value that the call asks. */
  | 'completeValues'
  /** Somebody signed in an office that the call does not ask. */
  | 'askOtherOffice'
  /** An elected office signed, and its mandate ended before its organ decided. */
  | 'mandateEnded'
  | 'organUnfit'
  | 'namedDayAfterDue'
  | 'replaceContact'
  | 'quorumOutOfReach'
  | 'planNextMeeting'
  | 'recordBodyDecision'
  | 'declareReady'
  | 'submit'
  | 'recordFunderDecision'
  | 'recordReport'
  /** A report that the funder sent back. */
  | 'correctReport'
  /** A report that the funder must accept, or send back. */
  | 'acceptReport'
  /** An open step of a recorded kind whose turn it is. */
  | 'actOnStep'
  /** A dossier that a step ordered could not be started. */
  | 'startSubDossier'
  /** This year's minimum is not logged yet. */
  | 'logMissing'
  | 'recordRatification'
  /** A municipality must decide again, and nobody knows on which day. */
  | 'askForDay'
  /** No known meeting of the municipality comes before the closing. */
  | 'noMeetingBeforeClosing'
  | 'tellFunder'
  /** Sources contradict each other about a date. */
  | 'askFunder';

/** One thing that only the coordinator can do now. Derived from the state, never stored as a fact of its own. */
export interface Task {
  readonly kind: TaskKind;
  /** Stable while the task lasts. */
  readonly key: string;
  readonly participantId: ParticipantId | null;
  readonly stepId: StepId | null;
  readonly rowId: RowId | null;
  readonly year: number | null;
  /** Which of the year's reports, where there are several. */
  readonly nth?: number;
  readonly mailKey: string | null;
  /** The mail that it is about may have arrived. Absent: it did not. */
  readonly isDoubtful?: true;
  readonly dueOn: LocalDate | null;
}

const NOTHING = { participantId: null, stepId: null, rowId: null, year: null, mailKey: null, dueOn: null };

/** The task when it is one. */
export function taskWhen(
  holds: boolean,
  kind: TaskKind,
  about: Partial<Task> & { readonly key: string },
): readonly Task[] {
  return holds ? [{ ...NOTHING, ...about, kind, key: `${kind}:${about.key}` }] : [];
}
