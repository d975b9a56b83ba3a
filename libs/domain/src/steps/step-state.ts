import type { StepRule } from '../calls/call-rules';
import type { StepState } from '../dossier/dossier';
import { OPEN_BODY_DECISION } from './body-decision';
import { WAITING_FUNDER_DECISION } from './funder-decision';
import { blankRecordedStep } from './recorded-step';
import { WAITING_DUTY } from './recurring-duty';
import { OPEN_SUBMISSION } from './submission';

/** The state of one step kind. */
export type StateOf<Kind extends StepState['kind']> = Extract<StepState, { kind: Kind }>;

/** How each step kind begins. */
export function initialStepState(rule: StepRule): StepState {
  switch (rule.kind) {
    case 'sign-off-round':
      return { kind: 'sign-off-round', status: rule.after.length === 0 ? 'open' : 'waiting' };
    case 'body-decision':
      return OPEN_BODY_DECISION;
    case 'submission':
      return OPEN_SUBMISSION;
    case 'funder-decision':
      return WAITING_FUNDER_DECISION;
    case 'recurring-duty':
      return WAITING_DUTY;
    case 'recorded':
      return blankRecordedStep(rule);
  }
}
