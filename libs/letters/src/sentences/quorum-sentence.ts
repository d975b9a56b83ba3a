import type { Language, QuorumStanding } from '@penhouder/domain';
import { formatList, formatNumber, numberWord } from '../words/formats';
import { participantName } from '../words/names';
import type { Names, Reader } from '../words/names';
import { say } from '../words/say';

/**
 * One rule of the quorum with its margin: `222 507 van 50 000; kan elke gemeente missen`.
 *
 * While it is met, the margin says without whom it would fail; while it is not, how much is missing or that it is out of
 * reach.
 */
export function quorumSentence(standing: QuorumStanding, names: Names, language: Language): string {
  const reader = { names, language };
  return say(language, `quorum.${standing.rule.kind}`, {
    sum: formatNumber(standing.sum),
    needed: formatNumber(standing.needed),
    margin: standing.isMet ? spare(standing, reader) : missing(standing, language),
  });
}

function missing({ needed, sum, reachable }: QuorumStanding, language: Language): string {
  return reachable < needed
    ? say(language, 'quorum.outOfReach', { reachable: formatNumber(reachable) })
    : say(language, 'quorum.missing', { missing: formatNumber(needed - sum) });
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
