import type { RecordedStepRule } from '../calls/call-rules';
import { latestToday } from '../deadlines/civil-day';
import type { CoordinatorCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import type { EventOf } from '../dossier/events';
import { stepRule } from '../dossier/lookups';
import type { DecideResult } from '../dossier/outcome';
import { accepted, refused, unless } from '../dossier/outcome';
import { participantProblem } from '../dossier/participant-problem';
import type { Rejection } from '../dossier/rejections';
import type { ParticipantId, StepId } from '../primitives/ids';
import type { Instant, LocalDate } from '../primitives/instant';
import { isBefore } from '../primitives/instant';
import type { Fields, FieldValues } from './fields';
import { RECORDED_KINDS } from './kinds';
import { readValues } from './read-values';
import type { AnyStepKind, StepAct, StepScene } from './step-kind';
import type { StateOf } from './step-state';

type ActOnStep = Extract<CoordinatorCommand, { type: 'ActOnStep' }> & { readonly at: Instant };

export function kindOf(rule: RecordedStepRule): AnyStepKind {
  return RECORDED_KINDS[rule.of];
}

export function blankRecordedStep(rule: RecordedStepRule): StateOf<'recorded'> {
  return { kind: 'recorded', of: rule.of, status: 'waiting', outcome: null, data: kindOf(rule).start };
}

/** What can be recorded on a step now, by name: while it is open, or what its end leaves to be recorded. */
export function possibleActs(
  dossier: Dossier,
  stepId: StepId,
  at: Instant = dossier.reachedAt,
): Readonly<Record<string, StepAct>> {
  const rule = stepRule(dossier, stepId);
  const scene = sceneOf(dossier, stepId, at);
  if (rule?.kind !== 'recorded' || scene === null || dossier.stage !== 'running') return {};
  return Object.fromEntries(
    Object.entries(kindOf(rule).acts)
      .filter(([, act]) => isItsTime(act, scene))
      .filter(([, act]) => act.isPossible === undefined || act.isPossible(scene)),
  );
}

function isItsTime({ after }: StepAct, scene: StepScene): boolean {
  const state = scene.dossier.steps[scene.stepId];
  if (state?.kind !== 'recorded') return false;
  if (after !== undefined) return state.status === 'done' && state.outcome === after;
  return state.status === 'open' && hasOpened(scene);
}

/** Whether the window in which it can be done has begun; a dossier that nothing woke for a while is behind the clock. */
function hasOpened({ dossier: { plan }, stepId, at }: StepScene): boolean {
  const opens = plan?.steps?.[stepId]?.opens ?? null;
  return opens === null || !isBefore(at, opens.at);
}

/** What `item` fields of an act can refer to: ids of what was recorded before, or names of the call's settings. */
export function itemsOf(dossier: Dossier, stepId: StepId, act: StepAct): readonly string[] {
  const scene = sceneOf(dossier, stepId, dossier.reachedAt);
  return scene === null ? [] : (act.items?.(scene) ?? []);
}

/** Something is recorded on a step, when the step's kind says that it can be, with the values that it asks for. */
export function actOnStep(command: ActOnStep, dossier: Dossier): DecideResult {
  const { at, by, stepId } = command;
  const scene = sceneOf(dossier, stepId, at);
  if (scene === null) return refused({ code: 'UnknownStep', stepId });
  const possible = possibleActs(dossier, stepId, at);
  const act = possible[command.act];
  if (act === undefined) {
    const isOpen = dossier.steps[stepId]?.status === 'open';
    const notPossible = { code: 'ActNotPossible', stepId, act: command.act, possible: Object.keys(possible) } as const;
    return refused(isOpen ? notPossible : { code: 'StepNotOpen', stepId });
  }
  const read = readValues(act.fields, command.values);
  if ('problem' in read) return refused(read.problem);
  return unless([valueProblem(act.fields, read.values, scene), refusal(command, act, { read, scene })], () => {
    const { outcome } = act.apply(read.values, scene);
    return accepted({
      at,
      type: 'StepActed',
      by,
      stepId,
      act: command.act,
      values: read.values,
      outcome: outcome ?? null,
    });
  });
}

/** The step after something was recorded. What was accepted once is applied as it is, whatever the kind says today. */
export function evolveActed(dossier: Dossier, event: EventOf<'StepActed'>): StateOf<'recorded'> | null {
  const { stepId, at, values, outcome } = event;
  const rule = stepRule(dossier, stepId);
  const scene = sceneOf(dossier, stepId, at);
  const state = dossier.steps[stepId];
  if (rule?.kind !== 'recorded' || state?.kind !== 'recorded' || scene === null) return null;
  const act = kindOf(rule).acts[event.act];
  const data = act === undefined ? state.data : act.apply(values, scene).data;
  return { ...state, data, ...(outcome !== null && { status: 'done', outcome }) };
}

/** Whether what the step's deadline asks for is there already, although the step goes on. */
export function isInTime(dossier: Dossier, stepId: StepId): boolean {
  const rule = stepRule(dossier, stepId);
  const scene = sceneOf(dossier, stepId, dossier.reachedAt);
  return rule?.kind === 'recorded' && scene !== null && kindOf(rule).isInTime?.(scene) === true;
}

/** How a step ends by itself now that its deadline has passed; null when it stays open. */
export function endAtDeadline(dossier: Dossier, stepId: StepId, at: Instant): string | null {
  const rule = stepRule(dossier, stepId);
  const scene = sceneOf(dossier, stepId, at);
  if (rule?.kind !== 'recorded' || scene === null) return null;
  return kindOf(rule).endsAtDeadline?.(scene) ?? null;
}

function sceneOf(dossier: Dossier, stepId: StepId, at: Instant): StepScene | null {
  const rule = stepRule(dossier, stepId);
  const state = dossier.steps[stepId];
  if (rule?.kind !== 'recorded' || state?.kind !== 'recorded') return null;
  return { stepId, settings: rule.settings, data: state.data, dossier, at };
}

function refusal(
  { stepId, act: name }: ActOnStep,
  act: StepAct,
  { read, scene }: { readonly read: { readonly values: FieldValues }; readonly scene: StepScene },
): Rejection | null {
  const why = act.refuses?.(read.values, scene) ?? null;
  return why === null ? null : { code: 'ActRefused', stepId, act: name, why };
}

/** A day that is still to come cannot be recorded, and only participants can be named. */
function valueProblem(fields: Fields, values: FieldValues, { dossier, at }: StepScene): Rejection | null {
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    if (typeof value !== 'string') continue;
    if (field.type === 'day' && field.mayBeAhead !== true && value > latestToday(at)) {
      return { code: 'DayInTheFuture', field: name, on: value as LocalDate };
    }
    const problem = field.type === 'participant' ? participantProblem(dossier, value as ParticipantId) : null;
    if (problem !== null) return problem;
  }
  return null;
}
