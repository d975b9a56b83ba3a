import type { Language, LocalDate, RecordedKind, Rejection, RejectionCode } from '@penhouder/domain';
import { formatDate, formatInstant, formatList, formatNumber } from '../words/formats';
import { figureName, participantName, stepTitle, unitName } from '../words/names';
import type { Names, Reader } from '../words/names';
import type { Values } from '../words/say';
import { say, sayIfKnown } from '../words/say';
import { actChoiceLabel, actFieldLabel, actLabel, fieldTypeWords, refusalSentence } from '../words/steps';
import { conditionSentence } from './condition-sentence';
import { capitalised, sentencesIn, uncapitalised } from './join';

type RejectionOf<Code extends RejectionCode> = Extract<Rejection, { code: Code }>;
type Fillings = { readonly [Code in RejectionCode]?: (rejection: RejectionOf<Code>, reader: AskingReader) => Values };

const unitOf = ({ unitId }: { readonly unitId: string }, reader: Reader): Values => ({
  unit: unitName(reader, unitId),
});
const participantOf = ({ participantId }: { readonly participantId: string }, reader: Reader): Values => ({
  unit: participantName(reader, participantId),
});
const daysOf = (
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate },
  { language }: Reader,
): Values => ({ from: formatDate(from, language), until: formatDate(until, language) });
const yearOf = ({ year }: { readonly year: number }): Values => ({ year });

/** What fills the sentence of each refusal; a code that is not here needs nothing. The sentences are in the catalogues. */
const FILLINGS: Fillings = {
  UnknownCommand: ({ type }) => ({ type }),
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
  ClockIsSuspended: ({ since }, { language }) => ({ since: formatDate(since, language) }),
  ParticipantIsDropped: participantOf,
  NotAContact: participantOf,
  AbsenceEndsBeforeBegin: daysOf,
  AbsenceIsOver: ({ until }, { language }) => ({ until: formatDate(until, language) }),
  AbsenceOverlaps: daysOf,
  SubstituteIsSelf: participantOf,
  SubstituteIsAsked: participantOf,
  NoPhoneCall: participantOf,
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
  ReportNotRecorded: yearOf,
  ReportInTheFuture: ({ submittedOn }, { language }) => ({ day: formatDate(submittedOn, language) }),
  NothingSigned: participantOf,
  BeforeTheAnswer: (rejection, reader) => ({
    ...participantOf(rejection, reader),
    day: formatDate(rejection.on, reader.language),
    answered: formatDate(rejection.answeredOn, reader.language),
  }),
  NextMeetingNotLater: ({ meetingOn, nextOn }, { language }) => ({
    meeting: formatDate(meetingOn, language),
    next: formatDate(nextOn, language),
  }),
  NoRatificationAwaited: participantOf,
  NothingToTellFunder: participantOf,
  SameText: participantOf,
  OtherCall: ({ expected, given }) => ({ expected, given }),
  NotANewerVersion: ({ version, given }) => ({ version, given }),
  FieldUnknown: ({ field, known }, reader) => ({
    field,
    known: formatList(
      known.map((one) => fieldName(one, reader)),
      reader.language,
    ),
  }),
  FieldMissing: ({ field }, reader) => ({ field: fieldName(field, reader) }),
  FieldNotValid: (rejection, reader) => fieldNotValid(rejection, reader),
  DayInTheFuture: ({ field, on }, reader) => ({
    field: fieldName(field, reader),
    day: formatDate(on, reader.language),
  }),
  ActNotPossible: ({ stepId, act, possible }, reader) => ({
    act: actName({ stepId, act }, reader),
    step: stepTitle(reader, stepId),
    possible:
      possible.length === 0
        ? say(reader.language, 'rejections.nothingPossible')
        : formatList(
            possible.map((one) => uncapitalised(actName({ stepId, act: one }, reader))),
            reader.language,
          ),
  }),
  ActRefused: ({ stepId, act, why }, reader) => ({
    act: actName({ stepId, act }, reader),
    why: refusalSentence(why, reader.language),
  }),
  SamePersonTwice: ({ stepId, otherStepId }, reader) => ({
    step: stepTitle(reader, stepId),
    other: stepTitle(reader, otherStepId),
  }),
  StepNotOptional: ({ stepId }, reader) => ({ step: stepTitle(reader, stepId) }),
  SubmittedBeforeOpening: ({ opensOn }, { language }) => ({ day: formatDate(opensOn, language) }),
  OutcomeNotOffered: ({ outcome, offered }, { language }) => ({
    outcome: outcomeName(outcome, language),
    offered: formatList(
      offered.map((one) => outcomeName(one, language)),
      language,
      'or',
    ),
  }),
};

/** What was being recorded when it was refused: with it, fields have the names that the form gives them. */
export interface Asked {
  readonly kind: RecordedKind;
  readonly act: string;
}

interface AskingReader extends Reader {
  readonly asked: Asked | null;
}

function fieldName(field: string, { asked, language }: AskingReader): string {
  const name =
    asked === null ? sayIfKnown(language, `stepFields.${field}`) : actFieldLabel({ ...asked, field }, language);
  return uncapitalised(name ?? field);
}

function fieldNotValid({ field, expected, of }: RejectionOf<'FieldNotValid'>, reader: AskingReader): Values {
  const { asked, language } = reader;
  const options =
    asked === null || expected !== 'choice'
      ? of
      : of.map((choice) => actChoiceLabel({ ...asked, field, choice }, language));
  return { field: fieldName(field, reader), expected: fieldTypeWords({ expected, of: options }, language) };
}

function actName({ stepId, act }: { readonly stepId: string; readonly act: string }, reader: AskingReader): string {
  const rule = reader.names.rules?.steps.find((step) => step.id === stepId);
  return rule?.kind === 'recorded' ? actLabel(rule.of, act, reader.language) : act;
}

function outcomeName(outcome: string, language: Language): string {
  return sayIfKnown(language, `outcomes.${outcome}`) ?? outcome;
}

/** Why a coordinator's request is refused, and what to do instead. `asked`: what was being recorded on a step. */
export function rejectionSentence(
  rejection: Rejection,
  names: Names & { readonly asked?: Asked },
  language: Language,
): string {
  const fill = FILLINGS[rejection.code] as ((rejection: Rejection, reader: AskingReader) => Values) | undefined;
  const reader = { names, language, asked: names.asked ?? null };
  return capitalised(say(language, `rejections.${rejection.code}`, fill?.(rejection, reader) ?? {}));
}
