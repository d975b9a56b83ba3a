import type {
  Course,
  DossierOverview,
  FunderOutcome,
  Language,
  LocalDate,
  Outcome,
  Participant,
  RecordedKind,
  Risk,
  SignOffRoundRule,
  Standing,
  StepState,
} from '@penhouder/domain';
import { RECORDED_KINDS, slotsOf, standingOf, validAnswer, wallAt } from '@penhouder/domain';
import type { WorkingCalendar } from '@penhouder/domain';
import { formatDate, formatDayAndMonth } from './formats';
import type { Names } from './names';
import { stepTitle } from './names';
import { say } from './say';
import { endLabel } from './steps';
import { outcomeWord } from './values';

/** A state as one word beside its code; `tone` chooses icon and colour and never says more than the word. */
export interface StatusWord {
  readonly code: string;
  readonly word: string;
  readonly tone: 'done' | 'wait' | 'late' | 'hold';
}

/** What the mail table says of a mail. */
export type MailState = 'planned' | 'sending' | 'sent' | 'skipped' | 'failed' | 'unknown';

const STANDING_TONES: Readonly<Record<Standing, StatusWord['tone']>> = {
  unanswered: 'wait',
  named: 'wait',
  question: 'late',
  agreed: 'done',
  mandateMissing: 'late',
  valueMissing: 'late',
  officeUnfit: 'late',
  conditionOpen: 'late',
  conditionRefused: 'wait',
  declined: 'hold',
  conflict: 'late',
  expected: 'wait',
  ratificationOpen: 'wait',
  ratificationRefused: 'hold',
  mustConfirm: 'wait',
  withdrawn: 'hold',
  transferred: 'hold',
  notAsked: 'hold',
  dropped: 'hold',
};

/** Where a participant stands: `getekend 3 oktober`, `beslist op di 10 december 2019`, `mail komt niet aan`. */
export function standingStatus(
  participant: Participant,
  { round, calendar }: { readonly round: SignOffRoundRule; readonly calendar: WorkingCalendar },
  language: Language,
): StatusWord {
  const code = standingOf(participant, round);
  const tone = STANDING_TONES[code];
  if (code === 'unanswered' && isUnreachable(participant)) {
    return { code: 'unreachable', word: say(language, 'standings.unreachable'), tone: 'late' };
  }
  if (code === 'named') {
    const day = participant.named === null ? '' : formatDate(participant.named.on, language);
    return { code, word: say(language, 'standings.named', { day }), tone };
  }
  if (code === 'agreed') {
    const day = formatDayAndMonth(wallAt(calendar, signedAt(participant, round)).date, language);
    return { code, word: say(language, 'standings.agreedOn', { day }), tone };
  }
  return { code, word: say(language, `standings.${code}`), tone };
}

/** The moment of the last signature that made the participant count. */
function signedAt(
  participant: Participant,
  round: SignOffRoundRule,
): NonNullable<ReturnType<typeof validAnswer>>['receivedAt'] {
  const moments = slotsOf(round).flatMap((slot) => validAnswer(participant.slots[slot])?.receivedAt ?? []);
  const [first, ...others] = moments;
  if (first === undefined) throw new Error('A participant that agreed has an answer.');
  return others.reduce((last, one) => (one > last ? one : last), first);
}

function isUnreachable(participant: Participant): boolean {
  const live = participant.contacts.filter((contact) => contact.isLive && contact.substituteOf === undefined);
  return live.length > 0 && live.every((contact) => contact.isUnreachable);
}

export function stepStatus(step: StepState, language: Language): StatusWord {
  if (step.status === 'done') return doneStatus(step, language);
  if (step.kind === 'recurring-duty' && step.overdueYears.length > 0) return status('late', 'late', language);
  if (step.kind === 'body-decision' && step.wasNotTreated) return status('notTreated', 'wait', language);
  return waitingStatus(step, language);
}

function waitingStatus(step: StepState, language: Language): StatusWord {
  if (step.status === 'skipped') return status('skipped', 'hold', language);
  if (step.status === 'open' && isOneAct(step)) return status('toDo', 'hold', language);
  return status(step.status, step.status === 'waiting' ? 'hold' : 'wait', language);
}

/** Done at one moment: before that nothing is under way. */
function isOneAct(step: StepState): boolean {
  return step.kind === 'body-decision' || step.kind === 'submission';
}

function doneStatus(step: StepState, language: Language): StatusWord {
  if (step.kind === 'body-decision' && step.outcome !== null) {
    return status(step.outcome, step.outcome === 'approved' ? 'done' : 'late', language);
  }
  if (step.kind === 'funder-decision' && step.outcome !== null) return outcomeStatus(step.outcome, language);
  if (step.kind === 'recorded' && step.outcome !== null) return endStatus(step.of, step.outcome, language);
  return status('done', 'done', language);
}

/** How a recorded step ended, in the words of its kind; an end that stops what waits for it does not look done. */
function endStatus(kind: RecordedKind, outcome: string, language: Language): StatusWord {
  const isRefusal = RECORDED_KINDS[kind].ends.some((end) => end.id === outcome && end.isRefusal === true);
  return { code: outcome, word: endLabel(kind, outcome, language), tone: isRefusal ? 'hold' : 'done' };
}

type StepCode =
  'waiting' | 'open' | 'toDo' | 'ready' | 'done' | 'skipped' | 'approved' | 'rejected' | 'notTreated' | 'late';

function status(code: StepCode, tone: StatusWord['tone'], language: Language): StatusWord {
  return { code, word: say(language, `stepStatuses.${code}`), tone };
}

type ReportState = 'reported' | 'accepted' | 'returned' | 'overdue' | 'open' | 'future';

const REPORT_TONES: Readonly<Record<ReportState, StatusWord['tone']>> = {
  reported: 'done',
  accepted: 'done',
  returned: 'wait',
  overdue: 'late',
  open: 'wait',
  future: 'hold',
};

/** One report of a duty. */
export function reportStatus(state: ReportState, language: Language): StatusWord {
  return { code: state, word: say(language, `reportStatuses.${state}`), tone: REPORT_TONES[state] };
}

const OUTCOME_TONES: Readonly<Partial<Record<Outcome | FunderOutcome, StatusWord['tone']>>> = {
  approved: 'done',
  approvedWithConditions: 'done',
  partlyApproved: 'done',
  admissible: 'done',
  selected: 'done',
  concluded: 'done',
  reserve: 'wait',
  secondChance: 'wait',
};

/** How a dossier or a stage of the funder's decision ended. */
export function outcomeStatus(outcome: Outcome | FunderOutcome, language: Language): StatusWord {
  return { code: outcome, word: outcomeWord(outcome, language), tone: OUTCOME_TONES[outcome] ?? 'hold' };
}

/** Where a dossier is heading. What cannot be met any more is not called late: its day may still lie ahead. */
export function riskStatus({ risk, reasons }: Course, language: Language): StatusWord {
  const tones = { onTrack: 'done', atRisk: 'wait', late: 'late', none: 'hold' } as const satisfies Record<Risk, string>;
  const word = reasons[0]?.kind === 'quorumOutOfReach' ? 'outOfReach' : risk;
  return { code: risk, word: say(language, `risks.${word}`), tone: tones[risk] };
}

/** `opgeschort sinds ma 2 december 2019`. */
export function suspendedStatus(since: LocalDate, language: Language): StatusWord {
  const word = say(language, 'suspension.word', { since: formatDate(since, language) });
  return { code: 'suspended', word, tone: 'hold' };
}

export function mailStatus(state: MailState, language: Language): StatusWord {
  const tones = {
    planned: 'wait',
    sending: 'wait',
    sent: 'done',
    skipped: 'hold',
    failed: 'late',
    unknown: 'late',
  } as const;
  return { code: state, word: say(language, `mailStates.${state}`), tone: tones[state] };
}

/** The title of the step that a dossier is in, or `in voorbereiding`, `gesloten`. */
export function phaseWord(phase: DossierOverview['phase'], names: Names, language: Language): string {
  if (phase === 'preparing') return say(language, 'phases.preparing');
  if (phase === 'closed') return say(language, 'phases.closed');
  return stepTitle({ names, language }, phase);
}
