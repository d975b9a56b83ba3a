import type { DossierOverview, Language, QuorumStanding } from '@penhouder/domain';
import { formatDate, formatMoney } from '../words/formats';
import { figureName, stepTitle } from '../words/names';
import type { Names, Reader } from '../words/names';
import { say } from '../words/say';
import { sentencesIn } from './join';
import { plannedWords } from './planned-sentence';
import { quorumSentence } from './quorum-sentence';

/** Where a dossier stands and what is asked: the sentence above its page. */
export function statusSentence(overview: DossierOverview, names: Names, language: Language): string {
  const reader = { names, language };
  if (overview.phase === 'preparing') return say(language, 'status.preparing');
  if (overview.phase === 'closed') {
    return overview.outcome === null
      ? say(language, 'phases.closed')
      : say(language, `status.closed.${overview.outcome}`);
  }
  return sentencesIn([
    overview.suspension === undefined ? null : suspensionSentence(overview.suspension, reader),
    ...phaseSentences(overview, reader),
    nextSentence(overview, reader),
    taskCount(overview, language),
  ]);
}

/** `Opgeschort sinds ma 2 december 2019.` */
export function suspensionSentence(
  { on, onlyStepId }: NonNullable<DossierOverview['suspension']>,
  reader: Reader,
): string {
  const since = formatDate(on, reader.language);
  if (onlyStepId === null) return say(reader.language, 'suspension.status', { since });
  return say(reader.language, 'suspension.statusOfStep', { since, step: stepTitle(reader, onlyStepId) });
}

function phaseSentences(overview: DossierOverview, reader: Reader): readonly (string | null)[] {
  const { language } = reader;
  switch (reader.names.rules?.steps.find((step) => step.id === overview.phase)?.kind) {
    case 'body-decision':
      return [...roundSentences(overview, reader), say(language, 'status.board')];
    case 'submission':
      return [...roundSentences(overview, reader), say(language, 'status.submission')];
    case 'funder-decision':
      return [say(language, 'status.waitingForFunder')];
    case 'recorded':
      return [say(language, 'status.step', { step: stepTitle(reader, overview.phase) })];
    case 'recurring-duty':
      return [
        overview.amountCents === null
          ? say(language, 'status.followUp')
          : say(language, 'status.followUpWithAmount', { amount: formatMoney(overview.amountCents, language) }),
      ];
    default:
      return roundSentences(overview, reader);
  }
}

function roundSentences(overview: DossierOverview, { names, language }: Reader): readonly string[] {
  const { answered, total } = overview;
  return [
    answeredSentence(answered, total, language),
    ...overview.quorum.map((standing) => quorumWords(standing, { names, language })),
  ];
}

/** A sum says of what: `Quorum (inwoners): 55 000 van 40 000`; other rules say it themselves. */
function quorumWords(standing: QuorumStanding, reader: Reader): string {
  const { names, language } = reader;
  const { rule } = standing;
  const quorum = quorumSentence(standing, names, language);
  const figure = rule.kind === 'sum' || rule.kind === 'share' ? rule.figure : null;
  return figure === null
    ? say(language, 'status.quorum', { quorum })
    : say(language, 'status.quorumOf', { what: figureName(reader, figure), quorum });
}

/** The verb follows how many answered, the noun how many there are. */
function answeredSentence(answered: number, total: number, language: Language): string {
  if (answered === total && total > 0) return say(language, 'status.everyoneAnswered', { count: total });
  return total === 1
    ? say(language, 'status.onlyOneAsked')
    : say(language, 'status.answered', { count: answered, total });
}

function nextSentence({ next }: DossierOverview, { names, language }: Reader): string | null {
  if (next === null) return null;
  const what = plannedWords(next, names, language);
  return say(language, 'status.nextDate', { day: formatDate(next.on, language), what });
}

function taskCount({ taskCount: count }: DossierOverview, language: Language): string | null {
  return count === 0 ? null : say(language, 'status.tasks', { count });
}
