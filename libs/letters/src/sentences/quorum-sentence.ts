import type { Language, QuorumStanding } from '@penhouder/domain';
import { formatList, numberWord } from '../words/formats';
import { figureName, kindName, participantName } from '../words/names';
import type { Names, Reader } from '../words/names';
import { say } from '../words/say';
import { ruleValue } from './rule-value';

/**
 * One rule of the quorum with its margin: `222 507 van 50 000; kan elke deelnemer missen`.
 *
 * While it is met, the margin says without whom it would fail; while it is not, how much is missing or that it is out of
 * reach.
 */
export function quorumSentence(standing: QuorumStanding, names: Names, language: Language): string {
  const reader = { names, language };
  const margin = standing.isMet ? spare(standing, reader) : missing(standing, language);
  if (standing.alternatives !== undefined) {
    const choices = standing.alternatives.map((group, nth) => choiceWords(group, nth, reader));
    return say(language, 'quorum.anyOf', { count: choices.length, choices: choices.join(', '), margin });
  }
  const { rule } = standing;
  return say(language, `quorum.${sentenceOf(rule)}`, {
    sum: written(standing, standing.sum, language),
    needed: boundWords(standing, language),
    what: whatIsCounted(rule, reader),
    margin,
  });
}

type Sentence = Exclude<QuorumStanding['rule']['kind'], 'anyOf' | 'share'> | 'mostTagged';

/** A share is a sum or a number like another, of which the call says how much is needed in percent. */
function sentenceOf(rule: QuorumStanding['rule']): Sentence {
  if (rule.kind === 'share') return rule.figure === null ? 'atLeast' : 'sum';
  if (rule.kind === 'atMost') return rule.tag === undefined ? 'atMost' : 'mostTagged';
  return rule.kind === 'anyOf' ? 'sum' : rule.kind;
}

/** `50 000`, `hoogstens 90 000`, or `50 000 en hoogstens 90 000`. */
function boundWords(standing: QuorumStanding, language: Language): string {
  const needed = written(standing, standing.needed, language);
  if (standing.most === undefined) return needed;
  const most = written(standing, standing.most, language);
  if (standing.rule.kind === 'atMost') return most;
  return standing.needed > 0
    ? say(language, 'quorum.between', { needed, most })
    : say(language, 'quorum.upTo', { most });
}

/** The words of the kind or figure that a condition is about; empty where its sentence names none. */
function whatIsCounted(rule: QuorumStanding['rule'], reader: Reader): string {
  if (rule.kind === 'ratio') return figureName(reader, rule.figure);
  return 'tag' in rule ? kindName(reader, rule.tag) : '';
}

function choiceWords(group: readonly QuorumStanding[], nth: number, { names, language }: Reader): string {
  const words = group.map((one) => quorumSentence(one, names, language));
  return say(language, 'quorum.choice', { nth: nth + 1, words: formatList(words, language) });
}

function written({ rule }: QuorumStanding, value: number, language: Language): string {
  return ruleValue(rule, value, language);
}

function missing(standing: QuorumStanding, language: Language): string {
  const { needed, sum, reachable, alternatives } = standing;
  if (alternatives !== undefined) return say(language, reachable < 1 ? 'quorum.noChoiceLeft' : 'quorum.noChoiceYet');
  const obstacle = obstacleOf(standing, language);
  if (obstacle !== null) return obstacle;
  return reachable < needed
    ? say(language, 'quorum.outOfReach', { reachable: written(standing, reachable, language) })
    : say(language, 'quorum.missing', { missing: written(standing, needed - sum, language) });
}

/** What more parties do not make good; null when more of them is what is missing. */
function obstacleOf({ rule, sum, needed, most, countedIds }: QuorumStanding, language: Language): string | null {
  if (countedIds.length === 0) return null;
  if (most !== undefined && sum > most)
    return say(language, 'quorum.above', { over: ruleValue(rule, sum - most, language) });
  if (rule.kind === 'exclusive') return say(language, 'quorum.elsewhere', { count: needed - sum });
  if (rule.kind === 'each') return say(language, 'quorum.tooSmall', { count: needed - sum });
  if (sum < needed) return null;
  switch (rule.kind) {
    case 'adjoining':
      return say(language, 'quorum.notAdjoining');
    case 'ratio':
      return say(language, 'quorum.nothingToShare');
    default:
      return say(language, 'quorum.outsideGroup');
  }
}

function spare(standing: QuorumStanding, reader: Reader): string {
  const { language } = reader;
  const { criticalIds, countedIds } = standing;
  const critical = criticalIds.map((id) => participantName(reader, id));
  if (standing.margin < 0) return say(language, 'quorum.exemptAlone', { names: formatList(critical, language) });
  if (critical.length === 0) return say(language, 'quorum.everyOneSpare');
  if (critical.length > 1 && critical.length === countedIds.length) {
    return say(language, 'quorum.everyOneCritical', { number: numberWord(critical.length, language) });
  }
  return say(language, 'quorum.critical', { names: formatList(critical, language, 'or') });
}
