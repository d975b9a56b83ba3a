import type { Rejection, RejectionCode, RowId, UnitId } from '@penhouder/domain';
import { aalst, day, instant, names, step } from '../letters.fixtures';
import { rejectionSentence } from './rejection-sentence';

const unitId = 'unit-aalst' as UnitId;
const rowId = 'row' as RowId;

/** One refusal per code; a code without its line does not compile. */
const SAMPLES: { readonly [Code in RejectionCode]: Extract<Rejection, { code: Code }> } = {
  DossierNotLaunched: { code: 'DossierNotLaunched' },
  DossierAlreadyLaunched: { code: 'DossierAlreadyLaunched' },
  DossierIsClosed: { code: 'DossierIsClosed' },
  DossierIsSubmitted: { code: 'DossierIsSubmitted' },
  NoParticipants: { code: 'NoParticipants' },
  ParticipantWithoutContact: { code: 'ParticipantWithoutContact', unitId },
  SameUnitTwice: { code: 'SameUnitTwice', unitId },
  FigureMissing: { code: 'FigureMissing', unitId, figure: 'inhabitants' },
  ClosingInThePast: { code: 'ClosingInThePast', closingOn: day('2020-01-15') },
  DateInThePast: { code: 'DateInThePast', on: day('2019-07-01'), now: instant('2019-07-18T08:00:00.000Z') },
  InternalDueAfterClosing: {
    code: 'InternalDueAfterClosing',
    internalDueOn: day('2020-01-20'),
    closingOn: day('2020-01-15'),
  },
  DateUnchanged: { code: 'DateUnchanged', on: day('2020-01-15') },
  ExtensionAfterClosing: { code: 'ExtensionAfterClosing', on: day('2020-01-20'), closingOn: day('2020-01-15') },
  ExtensionNotLater: { code: 'ExtensionNotLater', on: day('2019-12-01'), dueOn: day('2019-12-13') },
  NotAParticipant: { code: 'NotAParticipant', participantId: aalst },
  ParticipantIsDropped: { code: 'ParticipantIsDropped', participantId: aalst },
  NotAContact: { code: 'NotAContact', participantId: aalst },
  NoOpenCondition: { code: 'NoOpenCondition', rowId },
  NoConflict: { code: 'NoConflict', participantId: aalst },
  NoSuchAnswer: { code: 'NoSuchAnswer', rowId },
  NoOpenQuestion: { code: 'NoOpenQuestion', participantId: aalst },
  NothingToRemind: { code: 'NothingToRemind' },
  RoundIsClosed: { code: 'RoundIsClosed' },
  UnknownStep: { code: 'UnknownStep', stepId: step('nowhere') },
  StepNotOpen: { code: 'StepNotOpen', stepId: step('filing') },
  PresenceQuorumNotMet: { code: 'PresenceQuorumNotMet', present: 13, needed: 15 },
  VotesDoNotAddUp: { code: 'VotesDoNotAddUp', present: 13, votes: 15 },
  OutcomeContradictsVotes: { code: 'OutcomeContradictsVotes' },
  MeetingInTheFuture: { code: 'MeetingInTheFuture', meetingOn: day('2019-12-18') },
  ConditionsNotMet: {
    code: 'ConditionsNotMet',
    conditions: [
      { kind: 'quorum', index: 0, sum: 25_000, needed: 40_000 },
      { kind: 'step', stepId: step('board') },
      { kind: 'conflict', participantId: aalst },
    ],
  },
  SubmittedInTheFuture: { code: 'SubmittedInTheFuture', submittedAt: instant('2020-01-10T09:12:00.000Z') },
  DecisionInTheFuture: { code: 'DecisionInTheFuture', decidedOn: day('2020-04-08') },
  AmountUnknown: { code: 'AmountUnknown' },
  UnknownReportYear: { code: 'UnknownReportYear', year: 2031 },
  ReportAlreadyRecorded: { code: 'ReportAlreadyRecorded', year: 2020 },
  ReportInTheFuture: { code: 'ReportInTheFuture', submittedOn: day('2021-03-20') },
  NoFailedMail: { code: 'NoFailedMail', mailKey: 'key' },
};

describe('why something is refused', () => {
  test.each(Object.values(SAMPLES))('$code is a whole sentence in both languages', (rejection) => {
    for (const language of ['nl', 'fr'] as const) {
      const sentence = rejectionSentence(rejection, names, language);
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/\{|\}|undefined|rejections\./);
    }
  });

  test('a filing that cannot go says which conditions are missing', () => {
    expect(rejectionSentence(SAMPLES.ConditionsNotMet, names, 'nl')).toBe(
      'Indienen kan nog niet. De deelnemers die akkoord gaan, tellen samen 25 000 inwoners; 40 000 zijn er nodig. ' +
        'De stap “Raad van bestuur” is nog niet afgerond. De antwoorden van Aalst spreken elkaar tegen. Kies eerst welk geldt.',
    );
  });

  test('a date is named and the way out with it', () => {
    expect(rejectionSentence(SAMPLES.InternalDueAfterClosing, names, 'nl')).toBe(
      'De eigen uiterste dag ma 20 januari 2020 ligt niet vóór de sluitingsdatum wo 15 januari 2020. Kies een vroegere dag.',
    );
  });
});
