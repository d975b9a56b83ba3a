import type { QuorumRule, SubmissionCondition } from '@penhouder/domain';
import { figureName, kindName, participantName, stepTitle } from '../words/names';
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
    case 'office':
    case 'mandate':
    case 'organ':
      return say(language, `conditionsUnmet.${condition.kind}`, {
        unit: participantName(reader, condition.participantId),
      });
  }
}

function quorumCondition(condition: Extract<SubmissionCondition, { kind: 'quorum' }>, reader: Reader): string {
  const { language } = reader;
  const { index, sum, needed, most } = condition;
  const rule = reader.names.rules?.quorum[index];
  const values = { sum: ruleValue(rule, sum, language), needed: ruleValue(rule, needed, language) };
  const figure = rule === undefined ? '' : aboutWords(rule, reader);
  if (most !== undefined && sum > most) {
    const name = figure === '' ? 'tooMany' : 'tooMuch';
    return say(language, `conditionsUnmet.${name}`, { ...values, most: ruleValue(rule, most, language), figure });
  }
  const name = sentenceOf(rule);
  return say(language, `conditionsUnmet.${name}`, name === 'count' ? values : { ...values, figure });
}

/** The words of the figure or the kind that a condition is about; empty when it is about the participants. */
function aboutWords(rule: QuorumRule, reader: Reader): string {
  if ('figure' in rule) return rule.figure === null ? '' : figureName(reader, rule.figure);
  return 'tag' in rule ? kindName(reader, rule.tag) : '';
}

const OF_A_NUMBER: readonly QuorumRule['kind'][] = ['all', 'atLeast', 'atMost'];
type OfANumber = 'all' | 'atLeast' | 'atMost' | 'share';

/** Numbers of participants have one sentence, sums of a figure another, however the call says them. */
function sentenceOf(rule: QuorumRule | undefined): Exclude<QuorumRule['kind'], OfANumber> | 'count' {
  if (rule === undefined || OF_A_NUMBER.includes(rule.kind)) return 'count';
  if (rule.kind === 'share') return rule.figure === null ? 'count' : 'sum';
  return rule.kind as Exclude<QuorumRule['kind'], OfANumber>;
}
