import type { SubmissionCondition } from '@penhouder/domain';
import { formatNumber } from '../words/formats';
import { figureName, participantName, stepTitle } from '../words/names';
import type { Reader } from '../words/names';
import { say } from '../words/say';

/** A condition that stands between the dossier and its submission, in words that say what is missing. */
export function conditionSentence(condition: SubmissionCondition, reader: Reader): string {
  const { language } = reader;
  switch (condition.kind) {
    case 'quorum':
      return quorumCondition(condition, reader);
    case 'step':
      return say(language, 'conditionsUnmet.step', { step: stepTitle(reader, condition.stepId) });
    case 'conflict':
      return say(language, 'conditionsUnmet.conflict', { unit: participantName(reader, condition.participantId) });
  }
}

function quorumCondition(condition: Extract<SubmissionCondition, { kind: 'quorum' }>, reader: Reader): string {
  const values = { sum: formatNumber(condition.sum), needed: formatNumber(condition.needed) };
  const rule = reader.names.rules?.quorum[condition.index];
  return rule?.kind === 'sum'
    ? say(reader.language, 'conditionsUnmet.sum', { ...values, figure: figureName(reader, rule.figure) })
    : say(reader.language, 'conditionsUnmet.count', values);
}
