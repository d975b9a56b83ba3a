import type { CallRules, RecordedStepRule, StepRule } from '../calls/call-rules';
import type { DossierCommand } from '../dossier/commands';
import type { Dossier } from '../dossier/dossier';
import { asked, call, day, launched } from '../dossier/dossier.fixtures';
import type { StepId } from '../primitives/ids';
import type { Field, FieldValues } from './fields';
import { RECORDED_KINDS } from './kinds';
import type { RecordedKind } from './kinds';

export const id = (step: string): StepId => step as StepId;

/** A step of a recorded kind; settings that are left out are the emptiest that there are. */
export function recordedStep(
  of: RecordedKind,
  step: string,
  change: Partial<Omit<RecordedStepRule, 'kind' | 'of' | 'id'>> = {},
): RecordedStepRule {
  const empty: FieldValues = Object.fromEntries(
    Object.entries(RECORDED_KINDS[of].settings).map(([name, field]) => [name, emptiest(field)]),
  );
  return { kind: 'recorded', of, id: id(step), after: [], ...change, settings: { ...empty, ...change.settings } };
}

function emptiest({ type, isOptional }: Field): FieldValues[string] {
  if (isOptional === true) return null;
  if (type === 'names') return [];
  if (type === 'yes') return false;
  return type === 'number' ? 1 : null;
}

/** The example call with other steps. */
export function callWith(...steps: readonly StepRule[]): CallRules {
  return { ...call, steps };
}

/** The example call with steps added at its end. */
export function callAnd(...steps: readonly StepRule[]): CallRules {
  return { ...call, steps: [...call.steps, ...steps] };
}

export function launchedWith(...steps: readonly StepRule[]): Dossier {
  return launched({ call: callWith(...steps) });
}

/** Something is recorded on a step, on the day of `at` unless the values say another. */
export function acts(at: string, step: string, [act, values = {}]: readonly [string, FieldValues?]): DossierCommand {
  const on = day(at.slice(0, 10));
  return asked(at, { type: 'ActOnStep', stepId: id(step), act, values: { on, ...values } });
}
