import type { SubmissionRule } from '../calls/call-rules';
import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier, Participant, SubmissionCondition } from '../dossier/dossier';
import type { EventOf } from '../dossier/events';
import { activeParticipants, isSubmitted, roundOf, stepRule, stepsOfKind } from '../dossier/lookups';
import type { Rejection } from '../dossier/rejections';
import type { Plan, PlannedDeadline } from '../planning/plan';
import type { StepId } from '../primitives/ids';
import { waitsFor } from './graph';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused, unless } from '../dossier/outcome';
import type { Instant } from '../primitives/instant';
import { addMinutes, isAfter, isBefore } from '../primitives/instant';
import { quorumOf } from '../quorum/quorum';
import { isMandateEnded } from '../sign-off/mandate-end';
import { isOrganUnfit } from '../sign-off/organ-decisions';
import type { Standing } from '../sign-off/standing';
import { standingOf } from '../sign-off/standing';
import { isStepConcluded } from './progress';
import type { StateOf } from './step-state';

type Command<Type extends CoordinatorCommand['type']> = Extract<CoordinatorCommand, { type: Type }> & {
  readonly at: Instant;
};

/** The portal's clock may run ahead of ours by this much. */
const CLOCK_TOLERANCE_MINUTES = 10;

export const OPEN_SUBMISSION: StateOf<'submission'> = {
  kind: 'submission',
  status: 'open',
  submittedAt: null,
  despite: [],
};

/** The conditions of the call that are not met now; empty when the file may go. */
export function submissionConditions(dossier: Dossier, stepId?: StepId): readonly SubmissionCondition[] {
  const rule = dossier.call?.steps.find(
    (step) => step.kind === 'submission' && (stepId === undefined || step.id === stepId),
  );
  return rule?.kind === 'submission' ? conditionsOf(dossier, rule) : [];
}

function conditionsOf(dossier: Dossier, rule: SubmissionRule): readonly SubmissionCondition[] {
  const round = roundOf(dossier);
  const quorum = rule.needsQuorum ? quorumOf(dossier).filter((standing) => !standing.isMet) : [];
  const standing = (code: Standing): readonly Participant[] =>
    activeParticipants(dossier).filter((one) => round !== null && standingOf(one, round) === code);
  return [
    ...quorum.map(({ index, sum, needed, most }) => {
      const ceiling = most === undefined ? {} : { most };
      return { kind: 'quorum' as const, index, sum, needed, ...ceiling };
    }),
    ...rule.after
      .filter((stepId) => !isStepConcluded(dossier, stepId))
      .map((stepId) => ({ kind: 'step' as const, stepId })),
    ...standing('conflict').map(({ id }) => ({ kind: 'conflict' as const, participantId: id })),
    ...standing('officeUnfit').map(({ id }) => ({ kind: 'office' as const, participantId: id })),
    ...activeParticipants(dossier)
      .filter((one) => round !== null && isMandateEnded(one, round))
      .map(({ id }) => ({ kind: 'mandate' as const, participantId: id })),
    ...activeParticipants(dossier)
      .filter((one) => round !== null && isOrganUnfit(one, round))
      .map(({ id }) => ({ kind: 'organ' as const, participantId: id })),
  ];
}

/** A later filing waits for the funder's word on the earlier one; what the own house owes is a condition, no lock. */
export function isHeldUp(dossier: Dossier, rule: SubmissionRule): boolean {
  return waitsFor(dossier, rule).some((step) => {
    const isGate = (rule.when ?? []).some((gate) => gate.step === step);
    const kind = stepRule(dossier, step)?.kind;
    return isGate || kind === 'funder-decision' || kind === 'submission';
  });
}

/**
 * Whether the file in force has gone: one was filed, and no other can go before the funder says something. In the second
 * stage of a call the coalition can change again until the second file goes. Source: `domain.md` 2.7.
 */
export function isFiled(dossier: Dossier): boolean {
  const filings = stepsOfKind(dossier, 'submission');
  const isNextOpen = filings.some(({ rule, state }) => state.status !== 'done' && !isHeldUp(dossier, rule));
  return isSubmitted(dossier) && !isNextOpen;
}

function canStillBeFiled(dossier: Dossier, rule: SubmissionRule): boolean {
  return dossier.steps[rule.id]?.status !== 'done' && !isHeldUp(dossier, rule);
}

function openingProblem({ plan }: Dossier, submittedAt: Instant): Rejection | null {
  const opening = plan?.opening ?? null;
  return opening !== null && isBefore(submittedAt, opening.at)
    ? { code: 'SubmittedBeforeOpening', opensOn: opening.on }
    : null;
}

/** "Klaar om in te dienen": refused while a condition of the call is not met; closes the round for reminders. */
export function declareReady(command: Command<'DeclareReady'>, dossier: Dossier): DecideResult {
  const { at, by, stepId } = command;
  const rule = stepRule(dossier, stepId);
  const state = dossier.steps[stepId];
  if (rule?.kind !== 'submission' || state?.kind !== 'submission') return refused({ code: 'UnknownStep', stepId });
  if (state.status !== 'open' || isHeldUp(dossier, rule)) return refused({ code: 'StepNotOpen', stepId });
  const conditions = conditionsOf(dossier, rule);
  if (conditions.length > 0) return refused({ code: 'ConditionsNotMet', conditions });
  return accepted({ at, type: 'ReadyDeclared', by, stepId });
}

/**
 * A filing as it happened. Without the conditions it is refused unless a reason is given: then it is recorded and marked,
 * for a filing that left the house is a fact. One after the closing is recorded and marked too.
 */
export function recordSubmission(command: Command<'RecordSubmission'>, dossier: Dossier): DecideResult {
  const { at, by, stepId, submittedAt, receiptTextId, fileId, despiteTextId } = command;
  const rule = stepRule(dossier, stepId);
  if (rule?.kind !== 'submission') return refused({ code: 'UnknownStep', stepId });
  const despite = conditionsOf(dossier, rule);
  return unless(
    [
      canStillBeFiled(dossier, rule) ? null : { code: 'StepNotOpen', stepId },
      openingProblem(dossier, submittedAt),
      isAfter(submittedAt, addMinutes(at, CLOCK_TOLERANCE_MINUTES))
        ? { code: 'SubmittedInTheFuture', submittedAt }
        : null,
      despite.length > 0 && despiteTextId === null ? { code: 'ConditionsNotMet', conditions: despite } : null,
    ],
    () => {
      const isAfterClosing = isTooLate(dossier, command, rule);
      const filing = { stepId, submittedAt, receiptTextId, fileId, despite, despiteTextId, isAfterClosing };
      return accepted({ at, type: 'Submitted', by, ...filing });
    },
  );
}

function isTooLate(
  { plan, call }: Dossier,
  { submittedAt }: Command<'RecordSubmission'>,
  rule: SubmissionRule,
): boolean {
  const until =
    plan === null ? null : filedUntil(call?.isClosedByBody === true ? { ...plan, closing: null } : plan, rule);
  return until !== null && !isBefore(submittedAt, until.at);
}

/** The filing's own date; without one, the funder's closing. A filing that says that it has none is never late. */
function filedUntil({ steps, closing }: Plan, { id, deadline }: SubmissionRule): PlannedDeadline | null {
  const own = steps?.[id]?.due ?? null;
  if (own !== null) return own;
  return deadline?.term.kind === 'never' ? null : closing;
}

export function evolveSubmission(
  state: StateOf<'submission'>,
  event: EventOf<'ReadyDeclared' | 'ReadyRevoked' | 'Submitted'>,
): StateOf<'submission'> {
  switch (event.type) {
    case 'ReadyDeclared':
      return { ...state, status: 'ready' };
    case 'ReadyRevoked':
      return { ...state, status: 'open' };
    case 'Submitted':
      return { ...state, status: 'done', submittedAt: event.submittedAt, despite: event.despite };
  }
}
