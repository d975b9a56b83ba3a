import { earliestToday } from '../deadlines/civil-day';
import type { Term } from '../deadlines/term';
import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import { stepRule } from '../dossier/lookups';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused, unless } from '../dossier/outcome';
import type { Rejection } from '../dossier/rejections';
import type { StepId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import { isRecordedKind, RECORDED_KINDS } from './kinds';
import { readValues } from './read-values';
import { kindOf } from './recorded-step';
import { suspendedProblem } from '../suspension/suspend-clock';
import { stillStep } from '../suspension/suspension';
import { recordOf } from './step-dates';

type Command<Type extends CoordinatorCommand['type']> = Extract<CoordinatorCommand, { type: Type }> & {
  readonly at: Instant;
};

/** The own date of one step, moved by hand; the call keeps saying what it said. */
export function moveStepDate(command: Command<'MoveStepDate'>, dossier: Dossier): DecideResult {
  const { at, by, stepId, on, time, reasonTextId } = command;
  if (stepRule(dossier, stepId) === null) return refused({ code: 'UnknownStep', stepId });
  const from = dueOfStep(dossier, stepId);
  return unless(
    [
      overProblem(dossier, stepId),
      suspendedProblem(stillStep(dossier, stepId)),
      on < earliestToday(at) ? { code: 'DateInThePast', on, now: at } : null,
      from === on && recordOf(dossier, stepId).movedTo?.time === time ? { code: 'DateUnchanged', on } : null,
    ],
    () => accepted({ at, type: 'StepDateMoved', by, stepId, from, to: on, toTime: time, reasonTextId }),
  );
}

function dueOfStep(dossier: Dossier, stepId: StepId): LocalDate | null {
  return dossier.plan?.steps?.[stepId]?.due.on ?? null;
}

function overProblem(dossier: Dossier, stepId: StepId): Rejection | null {
  const status = dossier.steps[stepId]?.status;
  return status === 'done' || status === 'skipped' ? { code: 'StepNotOpen', stepId } : null;
}

/** A step that this one dossier needs and its call did not foresee. Source: `domain.md` 4.1 free step, 2.7 (a fourth phase). */
export function addStep(command: Command<'AddStep'>, dossier: Dossier): DecideResult {
  const { at, by, step, titleTextId, reasonTextId } = command;
  // A newer API may know kinds that this core does not.
  if (!isRecordedKind(step.of)) {
    return refused({ code: 'FieldNotValid', field: 'of', expected: 'choice', of: Object.keys(RECORDED_KINDS) });
  }
  if (stepRule(dossier, step.id) !== null) return refused({ code: 'StepExists', stepId: step.id });
  const named = [...step.after, ...(step.when ?? []).map((gate) => gate.step)];
  const unknown = named.find((stepId) => stepRule(dossier, stepId) === null);
  if (unknown !== undefined) return refused({ code: 'UnknownStep', stepId: unknown });
  const problem = deadlineProblem(command, dossier);
  if (problem !== null) return refused(problem);
  const settings = readValues(kindOf(step).settings, step.settings);
  if ('problem' in settings) return refused(settings.problem);
  return accepted({ at, type: 'StepAdded', by, stepId: step.id, step, titleTextId, reasonTextId });
}

/** A date that has passed already, or one that is counted from a step that is not there. */
function deadlineProblem({ at, step }: Command<'AddStep'>, dossier: Dossier): Rejection | null {
  if (step.deadline === undefined || step.deadline === null) return null;
  const { term, opens } = step.deadline;
  const anchors = [...anchorsIn(term), ...(opens === null ? [] : anchorsIn(opens))];
  const unknown = anchors.find((anchor) => anchor !== step.id && stepRule(dossier, anchor) === null);
  if (unknown !== undefined) return { code: 'UnknownStep', stepId: unknown };
  return 'on' in term && term.on < earliestToday(at) ? { code: 'DateInThePast', on: term.on, now: at } : null;
}

/** The steps that a term is counted from. */
function anchorsIn(term: Term): readonly StepId[] {
  return term.kind === 'relative' && 'step' in term.anchor ? [term.anchor.step] : [];
}

/** Passed over by hand: only steps that the call calls optional, and those that were added by hand. */
export function skipStep(command: Command<'SkipStep'>, dossier: Dossier): DecideResult {
  const { at, by, stepId, reasonTextId } = command;
  const rule = stepRule(dossier, stepId);
  if (rule === null) return refused({ code: 'UnknownStep', stepId });
  const isFree = rule.isOptional === true || dossier.addedTitles[stepId] !== undefined;
  return unless(
    [rule.kind === 'recorded' && isFree ? null : { code: 'StepNotOptional', stepId }, overProblem(dossier, stepId)],
    () => accepted({ at, type: 'StepSkipped', stepId, by, reasonTextId }),
  );
}

/** A yearly duty ends earlier than foreseen: replaced half-way, revised, or stopped. Source: `domain.md` 2.2, 5 case 12. */
export function stopDuty(command: Command<'StopDuty'>, dossier: Dossier): DecideResult {
  const { at, by, stepId, lastYear, reasonTextId } = command;
  const state = dossier.steps[stepId];
  if (state?.kind !== 'recurring-duty') return refused({ code: 'UnknownStep', stepId });
  if (state.status === 'done') return refused({ code: 'StepNotOpen', stepId });
  return accepted({ at, type: 'DutyStopped', by, stepId, lastYear, reasonTextId });
}

/** The dossier ends by hand: not filed, stopped, taken over by another, or simply over. */
export function endDossier(command: Command<'EndDossier'>): DecideResult {
  const { at, by, outcome, successorId, reasonTextId } = command;
  if (outcome === 'superseded' && successorId === null) return refused({ code: 'SuccessorMissing' });
  return accepted({ at, type: 'DossierEnded', by, outcome, successorId, reasonTextId });
}

/** What came out of the dossier. One that has ended stays as it ended. Source: `domain.md` 5 cases 9 and 12, D17, D23. */
export function nameSuccessor(command: Command<'NameSuccessor'>, dossier: Dossier): DecideResult {
  const { at, by, successorId, reasonTextId } = command;
  const known = [dossier.dossierId, dossier.ended?.successorId, ...(dossier.successorIds ?? [])];
  return known.includes(successorId)
    ? refused({ code: 'NotANewSuccessor', successorId })
    : accepted({ at, type: 'SuccessorNamed', by, successorId, reasonTextId });
}

/** Separation of duties: who recorded on a step that this one must be kept apart from. Source: `domain.md` 2.1, seed 004. */
export function separationProblem(command: CoordinatorCommand, dossier: Dossier): Rejection | null {
  // Moving the date of a step is no recording on it.
  if (!('stepId' in command) || command.type === 'MoveStepDate') return null;
  const { stepId, by } = command;
  const others = stepRule(dossier, stepId)?.notBy ?? [];
  const otherStepId = others.find((other) => recordOf(dossier, other).by.includes(by));
  return otherStepId === undefined ? null : { code: 'SamePersonTwice', stepId, otherStepId };
}
