import type { LocalDate } from '../primitives/instant';
import type { SignOffRoundRule, StepRule } from '../calls/call-rules';
import type { ParticipantPlan, PlannedDeadline, PlannedReminder, PlannedRung } from '../planning/plan';
import type { LinkId, ParticipantId, RowId, StepId } from '../primitives/ids';
import type { Dossier, Participant, ParticipantContact, Slot, SlotAnswer, StepState } from './dossier';

export function isClosed(dossier: Dossier): boolean {
  return dossier.stage === 'closed';
}

/** Participants in the order in which they joined, without those that were dropped. */
export function activeParticipants(dossier: Dossier): readonly Participant[] {
  return allParticipants(dossier).filter(({ isDropped, succeededBy }) => !isDropped && succeededBy === undefined);
}

export function allParticipants(dossier: Dossier): readonly Participant[] {
  return dossier.participantOrder.map((id) => dossier.participants[id]).filter((one) => one !== undefined);
}

export function stepRule(dossier: Dossier, stepId: StepId): StepRule | null {
  return dossier.call?.steps.find((step) => step.id === stepId) ?? null;
}

export function roundOf(dossier: Dossier): SignOffRoundRule | null {
  return dossier.call?.steps.find((step) => step.kind === 'sign-off-round') ?? null;
}

/** A step with its rule and its state. */
export interface StepOfKind<Kind extends StepState['kind']> {
  readonly id: StepId;
  readonly rule: Extract<StepRule, { kind: Kind }>;
  readonly state: Extract<StepState, { kind: Kind }>;
}

/** Every step of a kind, in the order of the call. */
export function stepsOfKind<Kind extends StepState['kind']>(dossier: Dossier, kind: Kind): readonly StepOfKind<Kind>[] {
  return (dossier.call?.steps ?? []).flatMap((rule) => {
    const state = dossier.steps[rule.id];
    return state?.kind === kind && rule.kind === kind
      ? [{ id: rule.id, rule, state } as unknown as StepOfKind<Kind>]
      : [];
  });
}

/** The first step of a kind with its state; null when the call has none. */
export function stepOfKind<Kind extends StepState['kind']>(
  dossier: Dossier,
  kind: Kind,
): { readonly id: StepId; readonly state: Extract<StepState, { kind: Kind }> } | null {
  for (const rule of dossier.call?.steps ?? []) {
    const state = dossier.steps[rule.id];
    if (state?.kind === kind) return { id: rule.id, state: state as Extract<StepState, { kind: Kind }> };
  }
  return null;
}

export function isRoundOpen(dossier: Dossier): boolean {
  return stepOfKind(dossier, 'sign-off-round')?.state.status === 'open';
}

/** The round comes after other steps, and nobody is asked yet. */
export function isRoundWaiting(dossier: Dossier): boolean {
  return stepOfKind(dossier, 'sign-off-round')?.state.status === 'waiting';
}

export function isSubmitted(dossier: Dossier): boolean {
  return stepOfKind(dossier, 'submission')?.state.status === 'done';
}

/** The day of a common date that holds: of the plan, or before there is one of the call. Null where there is none. */
export function dayInForce({ plan, dates }: Dossier, date: 'closing' | 'internalDue'): LocalDate | null {
  return plan?.[date]?.on ?? dates?.[date]?.on ?? null;
}

/** The due day that holds for one participant: its own after an extension, otherwise the common one. */
export function dueOf(dossier: Dossier, participantId: ParticipantId): PlannedDeadline | null {
  return ownPlan(dossier, participantId)?.due ?? dossier.plan?.internalDue ?? null;
}

/** All reminders of one participant, its resumption after a named day included. */
export function remindersOf(dossier: Dossier, participantId: ParticipantId): readonly PlannedReminder[] {
  const own = ownPlan(dossier, participantId);
  if (own === null) return dossier.plan?.reminders ?? [];
  return own.resume === null ? own.reminders : [own.resume, ...own.reminders];
}

/** The rungs of one participant's ladder; none under a call without one. */
export function rungsOf(dossier: Dossier, participantId: ParticipantId): readonly PlannedRung[] {
  const own = ownPlan(dossier, participantId);
  return (own === null ? dossier.plan?.rungs : own.rungs) ?? [];
}

export function contactOfLink(participant: Participant, linkId: LinkId): ParticipantContact | null {
  return participant.contacts.find((contact) => contact.linkId === linkId) ?? null;
}

/** The answer that an inbox row became, with its slot; null when another one took its place. */
export function answerOfRow(participant: Participant, rowId: RowId): { slot: Slot; answer: SlotAnswer } | null {
  for (const slot of [1, 2] as const) {
    const answer = participant.slots[slot].answers.find((one) => one.rowId === rowId);
    if (answer !== undefined) return { slot, answer };
  }
  return null;
}

function ownPlan(dossier: Dossier, participantId: ParticipantId): ParticipantPlan | null {
  return dossier.plan?.participants[participantId] ?? null;
}
