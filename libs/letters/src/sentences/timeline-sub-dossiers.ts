import type { CallWording, Dossier, EventOf, StepId, SubDossierProblem } from '@penhouder/domain';
import { failedOrders } from '@penhouder/domain';
import { formatList } from '../words/formats';
import { nameWord } from '../words/name-word';
import { stepTitle } from '../words/names';
import type { Reader } from '../words/names';
import { say } from '../words/say';
import { stepOutcomeWord } from '../words/step-outcome';
import { outcomeWord } from '../words/values';
import { capitalised, sentencesIn } from './join';
import type { TimelineSentences } from './timeline-sentence';

/** Dossiers that a step has the house start: asked for, not possible, over. */
export const subDossierSentences = {
  SubDossiersOrdered: ({ stepId, orders }, reader) =>
    say(reader.language, 'subDossierWords.ordered', {
      step: stepTitle(reader, stepId),
      count: orders.length,
      who: formatList(
        orders.map(({ key }) => forWhom(key, reader)),
        reader.language,
      ),
    }),
  SubDossierNotStarted: ({ stepId, key, problem }, reader) =>
    say(reader.language, 'subDossierWords.notStarted', {
      who: forWhom(key, reader),
      problem: problemWords({ stepId, problem }, reader),
    }),
  SubDossierEnded: (event, reader) => endedSentence(event, reader),
} satisfies Partial<TimelineSentences>;

function endedSentence({ stepId, key, outcome, ends }: EventOf<'SubDossierEnded'>, reader: Reader): string {
  const { language } = reader;
  return sentencesIn([
    say(language, 'subDossierWords.ended', { who: forWhom(key, reader), outcome: outcomeWord(outcome, language) }),
    ends === null ? null : say(language, 'timeline.stepEnded', { outcome: stepOutcomeWord(reader, stepId, ends) }),
  ]);
}

/** Whom a sub-dossier is for, by the key of its order: a participant, the participants of one body, or all together. */
export function forWhom(key: string, { names, language }: Reader): string {
  const { [key]: participant } = names.participants;
  return participant ?? (key === 'all' ? say(language, 'subDossierWords.everybody') : nameWord(key));
}

/** Why it could not start and what to do first: `de oproep “leader” staat niet in uw lijst van oproepen. …` */
export function problemWords(
  { stepId, problem }: { readonly stepId: StepId; readonly problem: SubDossierProblem },
  { names, language }: Reader,
): string {
  const rule = names.rules?.steps.find((step) => step.id === stepId);
  const call = rule?.kind === 'recorded' ? rule.settings['call'] : null;
  return say(language, `subDossierProblems.${problem}`, { call: typeof call === 'string' ? call : '' });
}

/** For the task about an order that could not be carried out: whom it is for and why. */
export function failedOrderWords(
  key: string,
  dossier: Dossier,
  reader: Reader,
): { readonly who: string; readonly problem: string } {
  const failed = failedOrders(dossier).find(({ stepId, order }) => key === `startSubDossier:${stepId}:${order.key}`);
  return failed === undefined
    ? { who: '', problem: '' }
    : { who: forWhom(failed.order.key, reader), problem: problemWords(failed, reader) };
}

/** What a sub-dossier is called in lists: `Gemeenschapsdienst: Menen`. */
export function subDossierTitle(wording: CallWording, unitNames: readonly string[], key: string): string {
  const { shortTitle } = wording.texts.nl;
  const [only, ...others] = unitNames;
  const group = key === 'all' ? say('nl', 'subDossierWords.everybody') : nameWord(key);
  const who = only !== undefined && others.length === 0 ? only : group;
  return capitalised(say('nl', 'subDossierWords.titleOf', { call: shortTitle, who }));
}
