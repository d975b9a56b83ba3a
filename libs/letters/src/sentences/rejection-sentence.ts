import type { Language, Rejection, RejectionCode } from '@penhouder/domain';
import { formatDate, formatInstant, formatNumber } from '../words/formats';
import { figureName, participantName, stepTitle, unitName } from '../words/names';
import type { Names, Reader } from '../words/names';
import type { Values } from '../words/say';
import { say } from '../words/say';
import { conditionSentence } from './condition-sentence';
import { sentencesIn } from './join';

type RejectionOf<Code extends RejectionCode> = Extract<Rejection, { code: Code }>;
type Fillings = { readonly [Code in RejectionCode]?: (rejection: RejectionOf<Code>, reader: Reader) => Values };

const unitOf = ({ unitId }: { readonly unitId: string }, reader: Reader): Values => ({
  unit: unitName(reader, unitId),
});
const participantOf = ({ participantId }: { readonly participantId: string }, reader: Reader): Values => ({
  unit: participantName(reader, participantId),
});
const yearOf = ({ year }: { readonly year: number }): Values => ({ year });

/** What fills the sentence of each refusal; a code that is not here needs nothing. The sentences are in the catalogues. */
const FILLINGS: Fillings = {
  ParticipantWithoutContact: unitOf,
  SameUnitTwice: unitOf,
  FigureMissing: (rejection, reader) => ({
    ...unitOf(rejection, reader),
    figure: figureName(reader, rejection.figure),
  }),
  ClosingInThePast: ({ closingOn }, { language }) => ({ closing: formatDate(closingOn, language) }),
  DateInThePast: ({ on }, { language }) => ({ day: formatDate(on, language) }),
  InternalDueAfterClosing: ({ internalDueOn, closingOn }, { language }) => ({
    due: formatDate(internalDueOn, language),
    closing: formatDate(closingOn, language),
  }),
  DateUnchanged: ({ on }, { language }) => ({ day: formatDate(on, language) }),
  ExtensionAfterClosing: ({ on, closingOn }, { language }) => ({
    day: formatDate(on, language),
    closing: formatDate(closingOn, language),
  }),
  ExtensionNotLater: ({ on, dueOn }, { language }) => ({
    day: formatDate(on, language),
    due: formatDate(dueOn, language),
  }),
  ParticipantIsDropped: participantOf,
  NotAContact: participantOf,
  NoConflict: participantOf,
  NoOpenQuestion: participantOf,
  StepNotOpen: ({ stepId }, reader) => ({ step: stepTitle(reader, stepId) }),
  PresenceQuorumNotMet: ({ present, needed }) => ({ present: formatNumber(present), needed: formatNumber(needed) }),
  VotesDoNotAddUp: ({ present, votes }) => ({ present: formatNumber(present), votes: formatNumber(votes) }),
  MeetingInTheFuture: ({ meetingOn }, { language }) => ({ day: formatDate(meetingOn, language) }),
  ConditionsNotMet: ({ conditions }, reader) => ({
    conditions: sentencesIn(conditions.map((condition) => conditionSentence(condition, reader))),
  }),
  SubmittedInTheFuture: ({ submittedAt }, { language }) => ({ when: formatInstant(submittedAt, language) }),
  DecisionInTheFuture: ({ decidedOn }, { language }) => ({ day: formatDate(decidedOn, language) }),
  UnknownReportYear: yearOf,
  ReportAlreadyRecorded: yearOf,
  ReportInTheFuture: ({ submittedOn }, { language }) => ({ day: formatDate(submittedOn, language) }),
};

/** Why a coordinator's request is refused, and what to do instead. */
export function rejectionSentence(rejection: Rejection, names: Names, language: Language): string {
  const fill = FILLINGS[rejection.code] as ((rejection: Rejection, reader: Reader) => Values) | undefined;
  return say(language, `rejections.${rejection.code}`, fill?.(rejection, { names, language }) ?? {});
}
