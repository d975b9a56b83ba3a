import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier, ShelvedStep, StepState } from '../dossier/dossier';
import type { DateMove } from '../deadlines/move-date';
import { dateCorrections, isSameMoment } from '../deadlines/move-date';
import { withClosingAhead } from '../dossier/evolve-dates';
import { withUnsentFreed } from '../dossier/unsent-reminders';
import type { DossierEvent, EventOf } from '../dossier/events';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused, unless } from '../dossier/outcome';
import type { ParticipantId, StepId } from '../primitives/ids';
import type { Instant } from '../primitives/instant';
import { initialStepState } from '../steps/step-state';
import type { CallRules, DeadlineRule, StepRule } from './call-rules';

type AdoptCall = Extract<CoordinatorCommand, { type: 'AdoptCall' }> & { readonly at: Instant };

/** A running dossier goes over to a newer version of the same call. What people said and recorded stays. */
export function adoptCall(command: AdoptCall, dossier: Dossier): DecideResult {
  const { at, by, call, participants, reasonTextId } = command;
  const old = dossier.call;
  if (old === null) return refused({ code: 'DossierNotLaunched' });
  return unless(
    [
      call.code === old.code ? null : { code: 'OtherCall', expected: old.code, given: call.code },
      call.version > old.version ? null : { code: 'NotANewerVersion', version: old.version, given: call.version },
    ],
    () => {
      const moves = movesUnder(dossier, call);
      const movedDates = moves.map(({ date }) => date);
      const adopted = { at, by, fromVersion: old.version, call, participants, reasonTextId };
      return accepted(
        { ...adopted, type: 'CallAdopted', ...(movedDates.length > 0 && { movedDates }) },
        ...moves.flatMap((move) => dateCorrections(dossier, { at, ...move })),
      );
    },
  );
}

/**
 * The dates that the new version moves, to another day or another hour: whoever was told one is told the new one. Source:
 * `domain.md` 4.2, rules, and 5 case 3.
 */
function movesUnder({ call: old, dates }: Dossier, call: CallRules): readonly Omit<DateMove, 'at'>[] {
  if (old === null || dates === null) return [];
  return (['closing', 'internalDue'] as const).flatMap((date) => {
    const from = dates[date];
    const to = dateUnder(old[date], from, call[date]);
    return from === null || to === null || isSameMoment(from, to) ? [] : [{ date, from, to }];
  });
}

/**
 * Steps that the new version still has keep their state, new ones begin, those that it no longer has are kept aside until a
 * version has them again; steps that were added by hand stay. A date that a coordinator moved stays moved.
 */
export function callAdopted(dossier: Dossier, event: EventOf<'CallAdopted'> & DossierEvent): Dossier {
  const { call, participants } = event;
  const old = dossier.call;
  if (old === null || dossier.dates === null) return dossier;
  const own = old.steps.filter(({ id }) => dossier.addedTitles[id] !== undefined);
  const steps = [...call.steps, ...own.filter(({ id }) => call.steps.every((step) => step.id !== id))];
  const closing = dateUnder(old.closing, dossier.dates.closing, call.closing);
  const adopted: Dossier = {
    ...dossier,
    call: { ...call, steps },
    ...stepsUnder(steps, dossier),
    dates: {
      closing,
      internalDue: dateUnder(old.internalDue, dossier.dates.internalDue, call.internalDue),
    },
    participants: withFigures(dossier, participants),
    planNeeded: 'dateMoved',
  };
  const moved = movesUnder(dossier, call);
  const freed = moved.length === 0 ? adopted : withUnsentFreed(adopted, event, dossier.participantOrder);
  return moved.some(({ date }) => date === 'closing') ? withClosingAhead(freed) : freed;
}

type Shelf = Readonly<Record<StepId, ShelvedStep>>;

/** Every step that was ever recorded on, as it stands or as it was left out. */
function everySoFar({ steps, stepRecords, shelvedSteps = {} }: Dossier): Shelf {
  const standing = Object.entries(steps) as [StepId, StepState][];
  const current = standing.map(([id, state]) => [id, { state, record: stepRecords[id] ?? null }] as const);
  return { ...shelvedSteps, ...Object.fromEntries(current) };
}

/**
 * A step that stays keeps its state and what is known beside it, one that comes back has both again, a new one begins. What
 * is left out is kept aside, so that the way back to what an earlier version said loses nothing.
 */
function stepsUnder(
  rules: readonly StepRule[],
  dossier: Dossier,
): Pick<Dossier, 'steps' | 'stepRecords' | 'shelvedSteps'> {
  const known = everySoFar(dossier);
  const kept = rules.flatMap((rule) => {
    const one = known[rule.id];
    return one !== undefined && isKept(rule, one.state) ? [[rule.id, one] as const] : [];
  });
  const keptIds = new Set<string>(kept.map(([id]) => id));
  const aside = Object.entries(known).filter(([id]) => !keptIds.has(id));
  const states = new Map<StepId, StepState>(kept.map(([id, { state }]) => [id, state]));
  return {
    steps: Object.fromEntries(rules.map((rule) => [rule.id, states.get(rule.id) ?? initialStepState(rule)])),
    stepRecords: Object.fromEntries(kept.flatMap(([id, { record }]) => (record === null ? [] : [[id, record]]))),
    ...((aside.length > 0 || dossier.shelvedSteps !== undefined) && { shelvedSteps: Object.fromEntries(aside) }),
  };
}

/** A step that is of another kind now begins anew. */
function isKept(rule: StepRule, state: StepState): boolean {
  if (state.kind !== rule.kind) return false;
  return state.kind !== 'recorded' || rule.kind !== 'recorded' || state.of === rule.of;
}

type CallDate = DeadlineRule | null;

function dateUnder(old: CallDate, inForce: CallDate, wanted: CallDate): CallDate {
  return isSameDay(old, inForce) ? wanted : inForce;
}

function isSameDay(one: CallDate, other: CallDate): boolean {
  return one?.on === other?.on && one?.time === other?.time;
}

function withFigures(dossier: Dossier, changed: EventOf<'CallAdopted'>['participants']): Dossier['participants'] {
  const entries = changed.flatMap(({ participantId, figures, tags }) => {
    const participant = dossier.participants[participantId];
    return participant === undefined ? [] : [[participantId, { ...participant, figures, tags }] as const];
  });
  return { ...dossier.participants, ...Object.fromEntries(entries) };
}

/**
 * The rules of a newer version as one dossier takes them over: a date that it chose for itself at its launch, apart from
 * the version that it was launched with, stays chosen.
 */
export function rulesForDossier(
  dossier: Dossier,
  { from, to }: { readonly from: CallRules; readonly to: CallRules },
): CallRules {
  const own = dossier.call;
  if (own === null) return to;
  return {
    ...to,
    closing: dateUnder(from.closing, own.closing, to.closing),
    internalDue: dateUnder(from.internalDue, own.internalDue, to.internalDue),
  };
}

/** A common date before and after; null: there is none. */
export interface DateDifference {
  readonly from: DeadlineRule | null;
  readonly to: DeadlineRule | null;
}

/** What moving to another version changes for one dossier, before it is done. */
export interface CallDifference {
  readonly closing: DateDifference | null;
  readonly internalDue: DateDifference | null;
  readonly addedSteps: readonly StepId[];
  readonly droppedSteps: readonly StepId[];
  readonly changedSteps: readonly StepId[];
  readonly isQuorumChanged: boolean;
  readonly isAmountChanged: boolean;
  readonly isReminderChanged: boolean;
  /** Refused or unanswered under the old rules, and can be asked again. */
  readonly refusedIds: readonly ParticipantId[];
}

export function differenceTo(dossier: Dossier, call: CallRules): CallDifference | null {
  const old = dossier.call;
  if (old === null || dossier.dates === null) return null;
  const closing = dateUnder(old.closing, dossier.dates.closing, call.closing);
  const internalDue = dateUnder(old.internalDue, dossier.dates.internalDue, call.internalDue);
  const before = new Map(old.steps.map((step) => [step.id, step]));
  const after = new Set(call.steps.map(({ id }) => id));
  return {
    closing: same(closing, dossier.dates.closing) ? null : { from: dossier.dates.closing, to: closing },
    internalDue: same(internalDue, dossier.dates.internalDue)
      ? null
      : { from: dossier.dates.internalDue, to: internalDue },
    addedSteps: call.steps.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    droppedSteps: old.steps
      .filter(({ id }) => !after.has(id) && dossier.addedTitles[id] === undefined)
      .map(({ id }) => id),
    changedSteps: call.steps
      .filter((step) => before.has(step.id) && !same(before.get(step.id), step))
      .map(({ id }) => id),
    isQuorumChanged: !same(old.quorum, call.quorum),
    isAmountChanged: !same(old.amount, call.amount),
    isReminderChanged: !same(old.reminders, call.reminders),
    refusedIds: dossier.participantOrder.filter((id) => hasRefused(dossier, id)),
  };
}

function hasRefused(dossier: Dossier, id: ParticipantId): boolean {
  const participant = dossier.participants[id];
  if (participant === undefined || participant.isDropped) return false;
  return Object.values(participant.slots).some((slot) => slot.answers.some(({ decision }) => decision === 'decline'));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
