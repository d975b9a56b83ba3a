import type { DossierId, Rejection, RejectionCode, RowId, UnitId } from '@penhouder/domain';
import { aalst, day, instant, step } from '../letters.fixtures';
import { namesWithSteps } from '../steps.fixtures';
import { rejectionSentence } from './rejection-sentence';

const names = namesWithSteps;
const unitId = 'unit-aalst' as UnitId;
const rowId = 'row' as RowId;

/** One refusal per code; a code without its line does not compile. */
const SAMPLES: { readonly [Code in RejectionCode]: Extract<Rejection, { code: Code }> } = {
  UnknownCommand: { code: 'UnknownCommand', type: 'Dance' },
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
  NoDateToMove: { code: 'NoDateToMove', date: 'closing' },
  InternalDueAfterClosing: {
    code: 'InternalDueAfterClosing',
    internalDueOn: day('2020-01-20'),
    closingOn: day('2020-01-15'),
  },
  DateUnchanged: { code: 'DateUnchanged', on: day('2020-01-15') },
  ExtensionAfterClosing: { code: 'ExtensionAfterClosing', on: day('2020-01-20'), closingOn: day('2020-01-15') },
  ExtensionNotLater: { code: 'ExtensionNotLater', on: day('2019-12-01'), dueOn: day('2019-12-13') },
  ChangeOvertaken: { code: 'ChangeOvertaken', sequence: 3 },
  ClockIsSuspended: { code: 'ClockIsSuspended', since: day('2019-12-02') },
  ClockNotSuspended: { code: 'ClockNotSuspended' },
  NotAParticipant: { code: 'NotAParticipant', participantId: aalst },
  ParticipantIsDropped: { code: 'ParticipantIsDropped', participantId: aalst },
  NotAContact: { code: 'NotAContact', participantId: aalst },
  NoOpenCondition: { code: 'NoOpenCondition', rowId },
  NoHandOver: { code: 'NoHandOver', rowId },
  AbsenceEndsBeforeBegin: { code: 'AbsenceEndsBeforeBegin', from: day('2019-10-05'), until: day('2019-10-01') },
  AbsenceIsOver: { code: 'AbsenceIsOver', until: day('2019-10-01') },
  AbsenceOverlaps: { code: 'AbsenceOverlaps', from: day('2019-10-01'), until: day('2019-10-05') },
  NoSuchAbsence: { code: 'NoSuchAbsence', participantId: aalst, from: day('2019-10-01') },
  SubstituteIsSelf: { code: 'SubstituteIsSelf', participantId: aalst },
  SubstituteOfSubstitute: { code: 'SubstituteOfSubstitute', participantId: aalst },
  SubstituteIsAsked: { code: 'SubstituteIsAsked', participantId: aalst },
  NoPhoneCall: { code: 'NoPhoneCall', participantId: aalst },
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
  ReportNotRecorded: { code: 'ReportNotRecorded', year: 2020 },
  ReportInTheFuture: { code: 'ReportInTheFuture', submittedOn: day('2021-03-20') },
  NoFailedMail: { code: 'NoFailedMail', mailKey: 'key' },
  NothingSigned: { code: 'NothingSigned', participantId: aalst },
  BeforeTheAnswer: {
    code: 'BeforeTheAnswer',
    participantId: aalst,
    on: day('2019-09-30'),
    answeredOn: day('2019-10-01'),
  },
  NextMeetingNotLater: {
    code: 'NextMeetingNotLater',
    meetingOn: day('2019-10-30'),
    nextOn: day('2019-10-29'),
  },
  SuccessorMissing: { code: 'SuccessorMissing' },
  NotANewSuccessor: { code: 'NotANewSuccessor', successorId: 'next' as DossierId },
  NobodySucceeded: { code: 'NobodySucceeded' },
  NoRatificationAwaited: { code: 'NoRatificationAwaited', participantId: aalst },
  NothingToTellFunder: { code: 'NothingToTellFunder', participantId: aalst },
  NobodyToAskAgain: { code: 'NobodyToAskAgain' },
  SameText: { code: 'SameText', participantId: aalst },
  OtherCall: { code: 'OtherCall', expected: 'voorbeeldoproep', given: 'andere-oproep' },
  NotANewerVersion: { code: 'NotANewerVersion', version: 3, given: 2 },
  FieldUnknown: { code: 'FieldUnknown', field: 'colour', known: ['on', 'note'] },
  FieldMissing: { code: 'FieldMissing', field: 'on' },
  FieldNotValid: { code: 'FieldNotValid', field: 'on', expected: 'day', of: [] },
  DayInTheFuture: { code: 'DayInTheFuture', field: 'on', on: day('2020-03-31') },
  ActNotPossible: { code: 'ActNotPossible', stepId: step('text'), act: 'freeze', possible: ['addVersion', 'propose'] },
  ActRefused: { code: 'ActRefused', stepId: step('text'), act: 'addVersion', why: 'unknownItem' },
  SamePersonTwice: { code: 'SamePersonTwice', stepId: step('text'), otherStepId: step('board') },
  StepNotOptional: { code: 'StepNotOptional', stepId: step('board') },
  StepExists: { code: 'StepExists', stepId: step('board') },
  SubmittedBeforeOpening: { code: 'SubmittedBeforeOpening', opensOn: day('2020-01-02') },
  OutcomeNotOffered: { code: 'OutcomeNotOffered', outcome: 'reserve', offered: ['admissible', 'notAdmissible'] },
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

  test('what cannot be recorded now names the buttons that can', () => {
    expect(rejectionSentence(SAMPLES.ActNotPossible, names, 'nl')).toBe(
      '“Versie vastleggen” kan nu niet in de stap “Aanvraagtekst”. Wat nu kan: versie toevoegen en voorstel noteren.',
    );
    expect(rejectionSentence({ ...SAMPLES.ActNotPossible, possible: [] }, names, 'nl')).toMatch(/Wat nu kan: niets;/);
    expect(rejectionSentence(SAMPLES.ActRefused, names, 'nl')).toBe(
      '“Versie toevoegen” kan niet met deze gegevens. Dit staat niet of niet meer in de lijst. Kies iets uit de lijst.',
    );
  });

  test('a wrong value says what is expected, with the names of the form when the form is known', () => {
    expect(rejectionSentence(SAMPLES.FieldNotValid, names, 'nl')).toBe(
      'Het gegeven “datum” klopt niet. Vul in: een dag zoals 2026-03-31.',
    );
    const wrong: Rejection = {
      code: 'FieldNotValid',
      field: 'verdict',
      expected: 'choice',
      of: ['agrees', 'asksChanges'],
    };
    const asked = { kind: 'document', act: 'review' } as const;
    expect(rejectionSentence(wrong, { ...names, asked }, 'nl')).toBe(
      'Het gegeven “oordeel” klopt niet. Vul in: een van deze keuzes: akkoord of vraagt wijzigingen.',
    );
    const missing: Rejection = { code: 'FieldMissing', field: 'takesIn' };
    expect(rejectionSentence(missing, { ...names, asked: { kind: 'document', act: 'addVersion' } }, 'nl')).toBe(
      'Er ontbreekt een gegeven: verwerkt voorstel. Vul het in.',
    );
  });

  test('a date is named and the way out with it', () => {
    expect(rejectionSentence(SAMPLES.InternalDueAfterClosing, names, 'nl')).toBe(
      'De eigen uiterste dag ma 20 januari 2020 ligt niet vóór de sluitingsdatum wo 15 januari 2020. Kies een vroegere dag.',
    );
  });
});
