import type { SubmissionCondition } from '@penhouder/domain';
import { formatMoney, formatNumber } from '../words/formats';
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
  const { language } = reader;
  const rule = reader.names.rules?.quorum[condition.index];
  const written = (value: number): string =>
    rule?.kind === 'contribution' ? formatMoney(value, language) : formatNumber(value);
  const values = { sum: written(condition.sum), needed: written(condition.needed) };
  if (rule === undefined || rule.kind === 'all' || rule.kind === 'atLeast') {
    return say(language, 'conditionsUnmet.count', values);
  }
  const figure = 'figure' in rule ? figureName(reader, rule.figure) : '';
  return say(language, `conditionsUnmet.${rule.kind}`, { ...values, figure });
}
