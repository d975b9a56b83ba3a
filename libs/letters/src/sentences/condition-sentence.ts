import type { QuorumRule, SubmissionCondition } from '@penhouder/domain';
import { figureName, participantName, stepTitle } from '../words/names';
import type { Reader } from '../words/names';
import { say } from '../words/say';
import { ruleValue } from './rule-value';

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
  const values = {
    sum: ruleValue(rule, condition.sum, language),
    needed: ruleValue(rule, rule?.kind === 'atMost' ? rule.count : condition.needed, language),
  };
  const name = sentenceOf(rule);
  const figure = rule !== undefined && 'figure' in rule && rule.figure !== null ? figureName(reader, rule.figure) : '';
  return say(language, `conditionsUnmet.${name}`, name === 'count' ? values : { ...values, figure });
}

/** Numbers of participants have one sentence, sums of a figure another, however the call says them. */
function sentenceOf(rule: QuorumRule | undefined): Exclude<QuorumRule['kind'], 'all' | 'atLeast' | 'share'> | 'count' {
  if (rule === undefined || rule.kind === 'all' || rule.kind === 'atLeast') return 'count';
  if (rule.kind === 'share') return rule.figure === null ? 'count' : 'sum';
  return rule.kind;
}
