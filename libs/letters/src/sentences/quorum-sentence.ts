import type { Language, QuorumStanding } from '@penhouder/domain';
import { formatList, formatMoney, formatNumber, numberWord } from '../words/formats';
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
    sum: written(standing, standing.sum, language),
    needed: written(standing, standing.needed, language),
    margin: standing.isMet ? spare(standing, reader) : missing(standing, language),
  });
}

/** A value in the rule's own unit: cents, or a number. */
function written({ rule }: QuorumStanding, value: number, language: Language): string {
  return rule.kind === 'contribution' ? formatMoney(value, language) : formatNumber(value);
}

function missing(standing: QuorumStanding, language: Language): string {
  const { needed, sum, reachable } = standing;
  const obstacle = obstacleOf(standing, language);
  if (obstacle !== null) return obstacle;
  return reachable < needed
    ? say(language, 'quorum.outOfReach', { reachable: written(standing, reachable, language) })
    : say(language, 'quorum.missing', { missing: written(standing, needed - sum, language) });
}

/** What more parties do not make good; null when more of them is what is missing. */
function obstacleOf({ rule, sum, needed, countedIds }: QuorumStanding, language: Language): string | null {
  if (countedIds.length === 0) return null;
  if (rule.kind === 'exclusive') return say(language, 'quorum.elsewhere', { count: needed - sum });
  if (sum < needed) return null;
  return rule.kind === 'adjoining' ? say(language, 'quorum.notAdjoining') : say(language, 'quorum.outsideGroup');
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
