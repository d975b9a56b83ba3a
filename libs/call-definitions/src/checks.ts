import { checkAbsent } from './check-absent';
import { checkAmount } from './check-amount';
import { checkAsks } from './check-asks';
import { checkDates } from './check-dates';
import { checkDocuments } from './check-documents';
import { checkDuties } from './check-duties';
import { checkForms } from './check-forms';
import { checkGraph } from './check-graph';
import { checkLogs } from './check-logs';
import { checkNames } from './check-names';
import { checkProgramme } from './check-programme';
import { checkQuorum } from './check-quorum';
import { checkSignatures } from './check-signatures';
import { checkSteps } from './check-steps';
import { checkSubDossiers } from './check-sub-dossiers';
import { checkTexts } from './check-texts';
import type { Finding } from './problem';
import type { CallFile } from './schema';

/** What is wrong with a definition although each of its fields is fine by itself. */
export function checkCall(call: CallFile): Finding[] {
  return [
    ...checkAbsent(call),
    ...checkAsks(call),
    ...checkDates(call),
    ...checkDocuments(call),
    ...checkDuties(call),
    ...checkForms(call),
    ...checkLogs(call),
    ...checkNames(call),
    ...checkProgramme(call),
    ...checkQuorum(call),
    ...checkAmount(call),
    ...checkSignatures(call),
    ...checkSteps(call),
    ...checkSubDossiers(call),
    ...checkGraph(call),
    ...checkTexts(call),
  ];
}
