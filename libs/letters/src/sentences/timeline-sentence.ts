import type { DossierEvent, DossierEventType, EventOf, Language, TextId } from '@penhouder/domain';
import type { Names, Reader } from '../words/names';
import { textsOfActed } from './acted-sentence';
import { absenceSentences } from './timeline-absence';
import { aftermathSentences } from './timeline-aftermath';
import { answerSentences } from './timeline-answers';
import { escalationSentences } from './timeline-escalation';
import { graphSentences } from './timeline-graph';
import { calendarSentences } from './timeline-calendar';
import { meetingSentences } from './timeline-meetings';
import { suspensionSentences } from './timeline-suspension';
import { capitalised } from './join';
import { ownHandSentences } from './timeline-own-hand';
import { roundSentences } from './timeline-round';
import { stepSentences } from './timeline-steps';
import { subDossierSentences } from './timeline-sub-dossiers';

/** One writer of sentences per event type; null for what only machines care about. */
export type TimelineSentences = {
  readonly [Type in DossierEventType]: (event: EventOf<Type>, reader: Reader) => string | null;
};

/** Complete: an event type without its line here does not compile. */
const SENTENCES: TimelineSentences = {
  ...roundSentences,
  ...calendarSentences,
  ...meetingSentences,
  ...suspensionSentences,
  ...answerSentences,
  ...aftermathSentences,
  ...ownHandSentences,
  ...absenceSentences,
  ...escalationSentences,
  ...stepSentences,
  ...graphSentences,
  ...subDossierSentences,
};

/** What happened, in plain words; null for technical events, which no timeline shows. */
export function timelineSentence(event: DossierEvent, names: Names, language: Language): string | null {
  const write = SENTENCES[event.type] as (event: DossierEvent, reader: Reader) => string | null;
  const sentence = write(event, { names, language });
  return sentence === null ? null : capitalised(sentence);
}

/** The words that somebody typed with this event, by id: reason, question, answer, note, receipt number. */
export function typedTextsOf(event: DossierEvent): readonly TextId[] {
  const found: (TextId | null | undefined)[] = [];
  for (const key of [
    'reasonTextId',
    'textId',
    'answerTextId',
    'noteTextId',
    'receiptTextId',
    'despiteTextId',
  ] as const) {
    found.push((event as Partial<Record<typeof key, TextId | null>>)[key]);
  }
  if (event.type === 'StepActed') found.push(...textsOfActed(event));
  if (event.type === 'AnswerKeptUncounted') found.push(event.answer.reply.textId);
  return found.filter((id) => id !== null && id !== undefined);
}
