import type { AnyStepKind } from '../step-kind';
import { actionPlan } from './action-plan';
import { awaitedAnswer } from './awaited-answer';
import { collectInput } from './collect-input';
import { contract } from './contract';
import { document } from './document';
import { eligibilityCheck } from './eligibility-check';
import { eventLog } from './event-log';
import { grantRequest } from './grant-request';
import { inform } from './inform';
import { objection } from './objection';
import { preApplication } from './pre-application';
import { selection } from './selection';
import { subDossiers } from './sub-dossiers';
import { supplement } from './supplement';
import { task } from './task';
import { uptakeRound } from './uptake-round';

/** Every step kind whose course people record, by the name that a call definition gives it. A new one is a line here. */
export const RECORDED_KINDS = {
  inform,
  'collect-input': collectInput,
  document,
  'eligibility-check': eligibilityCheck,
  selection,
  'pre-application': preApplication,
  'sub-dossiers': subDossiers,
  supplement,
  objection,
  contract,
  'grant-request': grantRequest,
  'event-log': eventLog,
  'uptake-round': uptakeRound,
  'awaited-answer': awaitedAnswer,
  'action-plan': actionPlan,
  task,
} as const satisfies Readonly<Record<string, AnyStepKind>>;

export type RecordedKind = keyof typeof RECORDED_KINDS;

export function isRecordedKind(kind: string): kind is RecordedKind {
  return Object.hasOwn(RECORDED_KINDS, kind);
}
