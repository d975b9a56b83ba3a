import type { CommandType, PossibleCommand } from '@penhouder/contracts';
import {
  dutiesOf,
  isHeldUp,
  judgeableReports,
  possibleActs,
  stepRule,
  type Dossier,
  type Language,
  type RecurringDutyRule,
  type StepId,
  type StepRule,
  type StepState,
} from '@penhouder/domain';
import { actLabel, periodOfRule } from '@penhouder/letters';
import { possible } from './possible-commands';

/** What can be done about one step: what its kind lets people record first, then its date and whether it stays. */
export function stepCommands(dossier: Dossier, stepId: StepId, language: Language): PossibleCommand[] {
  const state = dossier.steps[stepId];
  const rule = stepRule(dossier, stepId);
  if (state === undefined || rule === null || dossier.stage !== 'running') return [];
  return [
    ...recordingCommands(dossier, { rule, state }, language),
    ...actCommands(dossier, stepId, language),
    ...changeCommands(dossier, { rule, state }).map((type) => possible(type, language, { stepId })),
  ];
}

/** One button per thing that can be recorded on the step now. */
function actCommands(dossier: Dossier, stepId: StepId, language: Language): PossibleCommand[] {
  const rule = stepRule(dossier, stepId);
  if (rule?.kind !== 'recorded') return [];
  return Object.keys(possibleActs(dossier, stepId)).map((act) =>
    possible('ActOnStep', language, { stepId, act, label: actLabel(rule.of, act, language) }),
  );
}

/** The one button of a task about such a step: what can be recorded, or the choice between several; null when nothing can. */
export function actCommand(dossier: Dossier, stepId: StepId, language: Language): PossibleCommand | null {
  const acts = actCommands(dossier, stepId, language);
  return acts.length > 1 ? possible('ActOnStep', language, { stepId }) : (acts[0] ?? null);
}

interface Step {
  readonly rule: StepRule;
  readonly state: StepState;
}

function recordingCommands(dossier: Dossier, { rule, state }: Step, language: Language): PossibleCommand[] {
  if (rule.kind === 'recurring-duty') return dutyCommands(dossier, rule, language);
  const isOpen = state.status === 'open' || state.status === 'ready';
  if (!isOpen || (rule.kind === 'submission' && isHeldUp(dossier, rule))) return [];
  const types: readonly CommandType[] = state.status === 'ready' ? ['RecordSubmission'] : STEP_COMMANDS[state.kind];
  return types.map((type) => possible(type, language, { stepId: rule.id }));
}

/** The earliest report that is still owed can be recorded; what the funder can still judge, sent back or accepted. */
function dutyCommands(dossier: Dossier, rule: RecurringDutyRule, language: Language): PossibleCommand[] {
  const [owed] = dutiesOf(dossier).filter(({ stepId }) => stepId === rule.id);
  const judged = judgeableReports(dossier, rule.id);
  const mustAccept = rule.needsAcceptance === true && judged.some(({ acceptedOn }) => acceptedOn === null);
  const about = { stepId: rule.id };
  return [
    ...(owed === undefined
      ? []
      : [
          possible('RecordReport', language, {
            ...about,
            year: owed.year,
            nth: owed.nth ?? null,
            period: periodOfRule(owed, rule, language),
          }),
        ]),
    ...(judged.length > 0 ? [possible('ReturnReport', language, about)] : []),
    ...(mustAccept ? [possible('AcceptReport', language, about)] : []),
  ];
}

/** What an open step offers; a filing can be recorded before the dossier was declared ready. */
const STEP_COMMANDS = {
  'sign-off-round': [],
  'body-decision': ['RecordBodyDecision'],
  submission: ['DeclareReady', 'RecordSubmission'],
  'funder-decision': ['RecordFunderDecision'],
  'recurring-duty': [],
  recorded: [],
} as const satisfies Record<StepState['kind'], readonly CommandType[]>;

/** A step with a date of its own can have it moved; only what nobody is bound to can be passed over. */
function changeCommands(dossier: Dossier, { rule, state }: Step): readonly CommandType[] {
  if (state.status === 'done' || state.status === 'skipped') return [];
  const isRecorded = rule.kind === 'recorded';
  const offers = [
    ['MoveStepDate', isRecorded || dossier.plan?.steps?.[rule.id] !== undefined],
    ['SkipStep', isRecorded && isFree(dossier, rule)],
    ['StopDuty', rule.kind === 'recurring-duty'],
  ] as const;
  return offers.filter(([, isOffered]) => isOffered).map(([type]) => type);
}

function isFree(dossier: Dossier, { id, isOptional }: StepRule): boolean {
  return isOptional === true || dossier.addedTitles[id] !== undefined;
}
