import type { RecordedKind } from '@penhouder/domain';
import type { KindWords } from '../../step-words';
import { actionPlan, awaitedAnswer, eventLog, uptakeRound } from './following';
import { contract, grantRequest, objection, preApplication, selection, supplement } from './granting';
import { collectInput, document, eligibilityCheck, inform, task } from './preparing';
import { subDossiers } from './sub-dossiers';

export { actRefusals, fieldTypes, stepFields, stepValues } from './shared';

/** The words of every recorded step kind: a kind without its words does not compile. */
export const stepKinds = {
  inform,
  'collect-input': collectInput,
  document,
  'eligibility-check': eligibilityCheck,
  selection,
  'pre-application': preApplication,
  supplement,
  objection,
  contract,
  'grant-request': grantRequest,
  'event-log': eventLog,
  'uptake-round': uptakeRound,
  'awaited-answer': awaitedAnswer,
  'action-plan': actionPlan,
  'sub-dossiers': subDossiers,
  task,
} satisfies Readonly<Record<RecordedKind, KindWords>>;
