import type { Dossier } from '../dossier/dossier';
import { isQuorumMet } from '../quorum/quorum';
import { activeParticipants, isRoundOpen, isSubmitted, roundOf, stepsOfKind } from '../dossier/lookups';
import type { LateReason, LateSpan, Span } from '../planning/late-ones';
import { byRunningClock, holdsAt, lateSpansOf } from '../planning/late-ones';
import type { ParticipantId, StepId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import { isOutOfReach, missedSinceRefusals, outlookOf } from '../quorum/outlook';
import { isToCall } from '../reminders/escalation';
import { isAnswered } from '../sign-off/standing';
import { isStepOpen } from '../steps/progress';
import { isSamePeriod, periodOf } from '../steps/report-period';
import { failedMailTasks } from './participant-tasks';

/** `none` once nothing can be lost any more. */
export type Risk = 'onTrack' | 'atRisk' | 'late' | 'none';

/** What each reason makes of a dossier; the gravest first. */
const RISKS = {
  /** The closing passed, and nothing was filed. */
  closingPassed: 'late',
  /** No way is left in which those who still may answer meet the quorum. */
  quorumOutOfReach: 'late',
  /** The own date of a step passed. */
  stepOverdue: 'late',
  reportOverdue: 'late',
  /** Somebody without whom the quorum cannot be met comes too late. */
  neededComesLate: 'atRisk',
  /** Others refused, so that somebody cannot be missed any more who could be at the start. */
  nobodyToSpare: 'atRisk',
  /** The common due day passed, and the quorum is not met. */
  quorumOpenAfterDue: 'atRisk',
  comesLate: 'atRisk',
  /** Mail failed, and nobody else of the participant gets it. */
  unreached: 'atRisk',
  /** Silence went as far as a call by phone, and nobody called yet. */
  toCall: 'atRisk',
  /** The agenda of somebody's last useful meeting closes within days. */
  agendaCloses: 'atRisk',
} as const satisfies Readonly<Record<string, Risk>>;

export type CourseReasonKind = keyof typeof RISKS;

const BY_GRAVITY = Object.keys(RISKS) as readonly CourseReasonKind[];

/** So many participants of one reason are kept by their id; the others are counted. */
const MOST_NAMED = 5;

/** Why a dossier is late or at risk, with what its sentence needs. */
export interface CourseReason {
  readonly kind: CourseReasonKind;
  readonly participantIds: readonly ParticipantId[];
  /** All of them, those without an id here included; 0: it is about none. */
  readonly count: number;
  /** Why they come late. */
  readonly why: LateReason | null;
  readonly on: LocalDate | null;
  readonly stepId: StepId | null;
  readonly year: number | null;
  readonly nth?: number;
}

/** A reason with the time in which it holds as long as nothing happens. */
export interface CourseFact extends CourseReason, Span {}

/** Where a dossier is heading, and every reason that holds, the gravest first. */
export interface Course {
  readonly risk: Risk;
  readonly reasons: readonly CourseReason[];
}

/**
 * On track, at risk or late at a moment, by the facts of the last event: a day that passes without one is told from them
 * too, so a list needs no state and no timer.
 */
export function courseAt(facts: readonly CourseFact[], at: Instant): Course {
  const reasons = facts.filter((fact) => holdsAt(fact, at)).map(({ from: _from, until: _until, ...reason }) => reason);
  const [gravest] = reasons;
  return { risk: gravest === undefined ? 'onTrack' : RISKS[gravest.kind], reasons };
}

/** Every reason that holds, or will while nothing but time passes; the gravest first. */
export function courseFactsOf(dossier: Dossier): readonly CourseFact[] {
  if (dossier.stage !== 'running') return [];
  const facts = [
    ...(isSubmitted(dossier) ? [] : beforeFiling(dossier)),
    ...overdueSteps(dossier),
    ...overdueReports(dossier),
  ];
  return facts.sort((a, b) => BY_GRAVITY.indexOf(a.kind) - BY_GRAVITY.indexOf(b.kind));
}

const NOTHING = { why: null, on: null, stepId: null, year: null, from: null, until: null };

function fact(kind: CourseReasonKind, about: Partial<CourseFact> = {}): CourseFact {
  const { participantIds = [], ...rest } = about;
  return {
    ...NOTHING,
    ...rest,
    kind,
    participantIds: participantIds.slice(0, MOST_NAMED),
    count: participantIds.length,
  };
}

/** A fact about these; none about nobody. */
function factAbout(kind: CourseReasonKind, participantIds: readonly ParticipantId[]): readonly CourseFact[] {
  return participantIds.length === 0 ? [] : [fact(kind, { participantIds })];
}

function beforeFiling(dossier: Dossier): readonly CourseFact[] {
  return byRunningClock(dossier, [
    ...closingFacts(dossier),
    ...(isOutOfReach(dossier) ? [fact('quorumOutOfReach')] : []),
    ...(isRoundOpen(dossier) ? ofTheRound(dossier) : []),
    ...factAbout('unreached', unreachedIn(dossier)),
  ]);
}

function closingFacts({ plan, isClosingPassed }: Dossier): readonly CourseFact[] {
  const closing = plan?.closing ?? null;
  if (isClosingPassed) return [fact('closingPassed', { on: closing?.on ?? null })];
  return closing === null ? [] : [fact('closingPassed', { on: closing.on, from: closing.at })];
}

/** Once the quorum is met, nobody's lateness puts it at risk; where none is asked, everybody's does. */
function ofTheRound(dossier: Dossier): readonly CourseFact[] {
  if (isQuorumAsked(dossier) && isQuorumMet(dossier)) return [];
  const outlook = outlookOf(dossier);
  const toCall = activeParticipants(dossier).filter((one) => isToCall(dossier, one));
  return [
    ...lateFacts(lateSpansOf(dossier), outlook?.indispensableIds ?? []),
    ...factAbout('nobodyToSpare', outlook === null ? [] : missedSinceRefusals(dossier, outlook)),
    ...openAfterDue(dossier),
    ...factAbout(
      'toCall',
      toCall.map((one) => one.id),
    ),
  ];
}

function isQuorumAsked({ call }: Dossier): boolean {
  return call !== null && call.quorum.length > 0;
}

function openAfterDue(dossier: Dossier): readonly CourseFact[] {
  const due = dossier.plan?.internalDue ?? null;
  return isQuorumAsked(dossier) && due !== null ? [fact('quorumOpenAfterDue', { on: due.on, from: due.at })] : [];
}

/** Those who are late for the same reason in the same time are one fact. */
function lateFacts(spans: readonly LateSpan[], needed: readonly ParticipantId[]): readonly CourseFact[] {
  const alike = new Map<string, [Omit<CourseFact, 'participantIds' | 'count'>, ParticipantId[]]>();
  for (const { participantId, reason, ...when } of spans) {
    const late = needed.includes(participantId) ? 'neededComesLate' : 'comesLate';
    const kind: CourseReasonKind = reason === 'agendaCloses' ? reason : late;
    const about = { ...NOTHING, ...when, kind, why: reason === 'agendaCloses' ? null : reason };
    const key = JSON.stringify(about);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [about, [participantId]]);
    else known[1].push(participantId);
  }
  return [...alike.values()].map(([about, participantIds]) => fact(about.kind, { ...about, participantIds }));
}

/** Those who have still to answer, whose mail failed without a coordinator having seen to it, and who have nobody else. */
function unreachedIn(dossier: Dossier): readonly ParticipantId[] {
  const round = roundOf(dossier);
  const failed = failedMailTasks(dossier).map(({ participantId }) => participantId);
  return activeParticipants(dossier)
    .filter((one) => failed.includes(one.id) && (round === null || !isAnswered(one, round)))
    .filter(({ contacts }) => contacts.every(({ isLive, isUnreachable }) => !isLive || isUnreachable))
    .map(({ id }) => id);
}

function overdueSteps(dossier: Dossier): readonly CourseFact[] {
  return Object.entries(dossier.stepRecords)
    .filter(([stepId, { isOverdue }]) => isOverdue && isStepOpen(dossier, stepId as StepId))
    .map(([stepId]) =>
      fact('stepOverdue', { stepId: stepId as StepId, on: dossier.plan?.steps?.[stepId as StepId]?.due.on ?? null }),
    );
}

function overdueReports(dossier: Dossier): readonly CourseFact[] {
  return stepsOfKind(dossier, 'recurring-duty').flatMap(({ id: stepId, state }) =>
    state.overdueYears.map((key) => {
      const [year = 0, nth] = String(key).split('-').map(Number);
      const period = periodOf({ year, nth });
      const duty = dossier.plan?.duties.find((one) => one.stepId === stepId && isSamePeriod(periodOf(one), period));
      return fact('reportOverdue', { stepId, ...period, on: duty?.due.on ?? null });
    }),
  );
}
