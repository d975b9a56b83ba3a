import { changesAbsence, namesFor } from '../sign-off/absence.fixtures';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParticipantId, RowId, StepId } from '../primitives/ids';
import { blankDossier } from './blank-dossier';
import type { DossierCommand } from './commands';
import type { Dossier } from './dossier';
import {
  aalst,
  agreedByTwo,
  agrees,
  answers,
  asked,
  boardApproves,
  call,
  contactId,
  conditional,
  day,
  filed,
  files,
  funderSays,
  gent,
  instant,
  launch,
  launched,
  launchedAt,
  municipality,
  play,
  reaches,
  reason,
  received,
  rejectionOf,
  REPORTS,
  reports,
  ronse,
} from './dossier.fixtures';
import type { FieldValues } from '../steps/fields';
import { acts, id, launchedWith, recordedStep } from '../steps/recorded.fixtures';
import type { RejectionCode } from './rejections';

const OCTOBER = '2019-10-01T09:00:00.000Z';
const APRIL = '2020-04-08T10:00:00.000Z';
const nobody = 'nobody' as ParticipantId;
const nothing = 'nothing' as StepId;
const blank = blankDossier('dossier' as Dossier['dossierId']);
const start = (change: Partial<typeof launch>): DossierCommand => ({ ...launch, ...change, at: launchedAt });
const awarded = (): Dossier => play(filed(), funderSays(APRIL, 'approved'));
const withdraw = asked(OCTOBER, { type: 'WithdrawDossier', reasonTextId: reason });
const drop = (participantId: ParticipantId): DossierCommand =>
  asked(OCTOBER, { type: 'DropParticipant', participantId, reasonTextId: reason });
const move = (date: 'closing' | 'internalDue', on: string): DossierCommand =>
  asked(OCTOBER, { type: 'MoveDate', date, on: day(on), time: null, reasonTextId: reason });
const extend = (on: string): DossierCommand =>
  asked(OCTOBER, { type: 'ExtendParticipant', participantId: ronse, on: day(on), reasonTextId: reason });
const board = (change: object): DossierCommand => ({ ...boardApproves('2019-12-18T18:00:00.000Z'), ...change });
const { closing } = call;
const NOVEMBER = '2019-11-04T09:00:00.000Z';
const undo = (type: 'WithdrawSignOff', participantId: ParticipantId): DossierCommand =>
  asked(OCTOBER, { type, participantId, on: day('2019-10-01'), reasonTextId: reason });
const adopt = (next: typeof call): DossierCommand =>
  asked(OCTOBER, { type: 'AdoptCall', call: next, participants: [], reasonTextId: reason });
const sameText = { participantId: ronse, textVersionId: `version-${ronse}` as never, needsSignature: true };
const logging = (): Dossier =>
  launchedWith(
    recordedStep('event-log', 'log', { settings: { sorts: ['fair'] } }),
    recordedStep('task', 'apart', { notBy: [id('log')], isOptional: true }),
  );
const log = (values: FieldValues): DossierCommand => acts(OCTOBER, 'log', ['log', values]);

const suspend = (at = OCTOBER): DossierCommand =>
  asked(at, {
    type: 'SuspendClock',
    on: day(at.slice(0, 10)),
    cause: 'ownReason',
    onlyStepId: null,
    reasonTextId: reason,
  });

const withSubstitute = (): Dossier => play(launched(), namesFor('substitute', ['2019-11-04', '2019-11-08']));

/** Every code with a situation that provokes it. The compiler asks for a line when a code is added. */
const provoked: Record<RejectionCode, () => [Dossier, DossierCommand]> = {
  UnknownCommand: () => [launched(), asked(OCTOBER, { type: 'DanceAround' } as never)],
  DossierNotLaunched: () => [blank, withdraw],
  DossierAlreadyLaunched: () => [launched(), start({})],
  DossierIsClosed: () => [
    play(launched(), withdraw),
    asked(OCTOBER, { type: 'WithdrawDossier', reasonTextId: reason }),
  ],
  DossierIsSubmitted: () => [filed(), drop(gent)],
  NoParticipants: () => [blank, start({ participants: [] })],
  ParticipantWithoutContact: () => [blank, start({ participants: [municipality(gent, 1, 0)] })],
  SameUnitTwice: () => [blank, start({ participants: [municipality(gent, 1), municipality(gent, 1)] })],
  FigureMissing: () => [blank, start({ participants: [{ ...municipality(gent, 1), figures: {} }] })],
  ClosingInThePast: () => [
    blank,
    start({
      call: {
        ...call,
        closing: { ...closing, on: day('2019-07-17') },
        internalDue: { ...closing, on: day('2019-07-16') },
      },
    }),
  ],
  DateInThePast: () => [launched(), move('internalDue', '2019-09-01')],
  NoDateToMove: () => [
    launched({ call: { ...call, closing: null, internalDue: null } }),
    move('closing', '2020-02-01'),
  ],
  InternalDueAfterClosing: () => [launched(), move('internalDue', '2020-02-01')],
  DateUnchanged: () => [launched(), move('internalDue', '2019-12-13')],
  ExtensionAfterClosing: () => [launched(), extend('2020-01-16')],
  ExtensionNotLater: () => [launched(), extend('2019-12-13')],
  ChangeOvertaken: () => [launched(), asked(OCTOBER, { type: 'UndoChange', sequence: 1 })],
  ClockIsSuspended: () => [play(launched(), suspend()), suspend()],
  ClockNotSuspended: () => [
    launched(),
    asked(OCTOBER, { type: 'ResumeClock', on: day('2019-10-01'), isClosingMoved: false, reasonTextId: null }),
  ],
  NotAParticipant: () => [launched(), drop(nobody)],
  ParticipantIsDropped: () => [play(launched(), drop(gent)), drop(gent)],
  NotAContact: () => [
    launched(),
    asked(OCTOBER, {
      type: 'ReplaceContact',
      participantId: gent,
      contactId: contactId(aalst),
      replacement: municipality(gent, 1).contacts[0] as never,
    }),
  ],
  NoOpenCondition: () => [
    launched(),
    asked(OCTOBER, {
      type: 'DecideCondition',
      participantId: gent,
      rowId: 'r' as RowId,
      isAccepted: true,
      reasonTextId: null,
    }),
  ],
  AbsenceEndsBeforeBegin: () => [launched(), namesFor('substitute', ['2019-10-05', '2019-10-01'])],
  AbsenceIsOver: () => [launched(), namesFor('substitute', ['2019-09-01', '2019-09-02'])],
  AbsenceOverlaps: () => [withSubstitute(), namesFor('another', ['2019-11-08', '2019-11-20'])],
  NoSuchAbsence: () => [launched(), changesAbsence('2019-11-04', '2019-11-05')],
  SubstituteIsSelf: () => [launched(), namesFor(contactId(aalst), ['2019-11-04', '2019-11-08'])],
  SubstituteOfSubstitute: () => [
    withSubstitute(),
    { ...namesFor('another', ['2019-11-04', '2019-11-08']), contactId: 'substitute' } as never,
  ],
  SubstituteIsAsked: () => [launched(), { ...namesFor(contactId(gent, 2), ['2019-11-04', '2019-11-08'], gent) }],
  NoPhoneCall: () => [launched(), asked(OCTOBER, { type: 'RecordPhoneCall', participantId: gent, noteTextId: null })],
  NoHandOver: () => [
    launched(),
    asked(OCTOBER, {
      type: 'DecideHandOver',
      participantId: gent,
      rowId: 'r' as RowId,
      isAgreed: true,
      reasonTextId: reason,
    }),
  ],
  NoConflict: () => [
    launched(),
    asked(OCTOBER, { type: 'SettleConflict', participantId: gent, slot: 1, rowId: 'r' as RowId, reasonTextId: reason }),
  ],
  NoSuchAnswer: () => {
    const two = answers(
      OCTOBER,
      received(gent, { row: 'a', at: OCTOBER, reply: conditional }),
      received(gent, { row: 'b', at: OCTOBER, nth: 2, reply: conditional }),
    );
    return [
      play(launched(), two),
      asked(OCTOBER, {
        type: 'SettleConflict',
        participantId: gent,
        slot: 1,
        rowId: 'c' as RowId,
        reasonTextId: reason,
      }),
    ];
  },
  NoOpenQuestion: () => [
    launched(),
    asked(OCTOBER, { type: 'AnswerQuestion', participantId: gent, answerTextId: reason }),
  ],
  NothingToRemind: () => [
    play(launched(), agrees({ who: gent, at: OCTOBER })),
    asked(OCTOBER, { type: 'RemindNow', participantIds: [gent] }),
  ],
  RoundIsClosed: () => [filed(), asked(APRIL, { type: 'RemindNow', participantIds: [ronse] })],
  UnknownStep: () => [launched(), asked(OCTOBER, { type: 'DeclareReady', stepId: nothing })],
  StepNotOpen: () => [filed(), files(APRIL)],
  PresenceQuorumNotMet: () => [launched(), board({ present: 1, votes: { for: 1, against: 0, abstained: 0 } })],
  VotesDoNotAddUp: () => [launched(), board({ votes: { for: 3, against: 0, abstained: 0 } })],
  OutcomeContradictsVotes: () => [launched(), board({ votes: { for: 1, against: 3, abstained: 0 } })],
  MeetingInTheFuture: () => [launched(), board({ meetingOn: day('2019-12-24') })],
  ConditionsNotMet: () => [launched(), files(OCTOBER)],
  SubmittedInTheFuture: () => [agreedByTwo(), { ...files(OCTOBER), submittedAt: instant(APRIL) } as DossierCommand],
  DecisionInTheFuture: () => [
    filed(),
    { ...funderSays('2020-01-20T10:00:00.000Z', 'approved'), decidedOn: day('2020-04-08') } as DossierCommand,
  ],
  AmountUnknown: () => [play(launched(), boardApproves(OCTOBER), files(OCTOBER, true)), funderSays(APRIL, 'approved')],
  UnknownReportYear: () => [awarded(), reports(APRIL, 2031)],
  ReportNotRecorded: () => [
    awarded(),
    asked(APRIL, {
      type: 'ReturnReport',
      stepId: REPORTS,
      year: 2020,
      returnedOn: day('2021-04-01'),
      dueOn: day('2021-05-01'),
      reasonTextId: reason,
    }),
  ],
  ReportAlreadyRecorded: () => [play(awarded(), reports(APRIL, 2020)), reports(APRIL, 2020)],
  ReportInTheFuture: () => [awarded(), { ...reports(APRIL, 2020), submittedOn: day('2021-03-01') } as DossierCommand],
  NothingSigned: () => [launched(), undo('WithdrawSignOff', ronse)],
  BeforeTheAnswer: () => [
    agreedByTwo(),
    asked(NOVEMBER, { type: 'AnnulSignOff', participantId: gent, on: day('2019-09-30'), reasonTextId: reason }),
  ],
  NextMeetingNotLater: () => [
    launched(),
    asked(NOVEMBER, {
      type: 'RecordNotTreated',
      participantId: gent,
      organ: 'gr',
      meetingOn: day('2019-10-30'),
      nextOn: day('2019-10-30'),
      noteTextId: null,
    }),
  ],
  SuccessorMissing: () => [
    launched(),
    asked(NOVEMBER, { type: 'EndDossier', outcome: 'superseded', successorId: null, reasonTextId: reason }),
  ],
  NotANewSuccessor: () => [
    launched(),
    asked(NOVEMBER, { type: 'NameSuccessor', successorId: launched().dossierId, reasonTextId: reason }),
  ],
  NobodySucceeded: () => [
    launched(),
    asked(NOVEMBER, {
      type: 'ChangeUnits',
      changeId: 'fusion',
      on: day('2020-01-01'),
      successions: [{ from: [], to: municipality(nobody, 10_000) }],
      reasonTextId: reason,
    }),
  ],
  NoRatificationAwaited: () => [
    agreedByTwo(),
    asked(NOVEMBER, {
      type: 'RecordRatification',
      participantId: gent,
      organ: 'gr',
      on: day('2019-10-30'),
      isRatified: true,
      noteTextId: null,
    }),
  ],
  NothingToTellFunder: () => [
    filed(),
    asked(APRIL, { type: 'RecordFunderTold', participantId: gent, noteTextId: null }),
  ],
  NobodyToAskAgain: () => [
    launched(),
    asked(OCTOBER, { type: 'AskAgain', participantIds: [ronse], reasonTextId: reason }),
  ],
  SameText: () => [launched(), asked(OCTOBER, { type: 'PublishText', versions: [sameText], reasonTextId: reason })],
  OtherCall: () => [launched(), adopt({ ...call, code: 'another', version: 2 })],
  NotANewerVersion: () => [launched(), adopt(call)],
  FieldUnknown: () => [logging(), log({ sort: 'fair', what: 'a', colour: 'red' })],
  FieldMissing: () => [logging(), log({ sort: 'fair' })],
  FieldNotValid: () => [logging(), log({ sort: 'fair', what: 'a', present: -1 })],
  DayInTheFuture: () => [logging(), log({ sort: 'fair', what: 'a', on: '2019-12-24' })],
  ActNotPossible: () => [launchedWith(recordedStep('document', 'plan')), acts(OCTOBER, 'plan', ['freeze'])],
  ActRefused: () => [logging(), log({ sort: 'unheard-of', what: 'a' })],
  SamePersonTwice: () => [
    play(logging(), log({ sort: 'fair', what: 'a' })),
    asked(OCTOBER, { type: 'SkipStep', stepId: id('apart'), reasonTextId: reason }),
  ],
  StepNotOptional: () => [logging(), asked(OCTOBER, { type: 'SkipStep', stepId: id('log'), reasonTextId: reason })],
  StepExists: () => [
    logging(),
    asked(OCTOBER, { type: 'AddStep', step: recordedStep('task', 'log'), titleTextId: reason, reasonTextId: reason }),
  ],
  SubmittedBeforeOpening: () => [
    play(
      launched({ call: { ...call, opening: { ...closing, on: day('2020-01-02') } } }),
      agrees({ who: gent, at: OCTOBER }),
      agrees({ who: aalst, at: OCTOBER }),
      boardApproves('2019-12-18T18:00:00.000Z'),
    ),
    files('2019-12-20T10:00:00.000Z'),
  ],
  OutcomeNotOffered: () => [filed(), { ...funderSays(APRIL, 'approved'), outcome: 'admissible' } as DossierCommand],
  NoFailedMail: () => [launched(), asked(OCTOBER, { type: 'AcknowledgeFailedMail', mailKey: 'none' })],
};

describe('every refusal', () => {
  it.each(Object.entries(provoked))('%s is given where it belongs', (code, situation) => {
    expect(rejectionOf(...situation())?.code).toBe(code);
  });

  it('is written down in the union that readers translate', () => {
    const written = readFileSync(join(__dirname, 'rejections.ts'), 'utf8').match(/code: '(\w+)'/g) ?? [];
    expect(written).toHaveLength(Object.keys(provoked).length);
  });
});

it('clock, plan, mail and answer commands are never refused, whatever the state', () => {
  const states = [blank, launched(), filed(), play(launched(), withdraw)];
  const commands: readonly DossierCommand[] = [
    reaches('2030-01-01T00:00:00.000Z'),
    agrees({ who: nobody, at: OCTOBER }),
    { type: 'CloseRound', at: instant(OCTOBER), answers: [] },
    { type: 'ReportMailFailures', at: instant(OCTOBER), mails: [{ mailKey: 'm', contactId: null }] },
  ];
  for (const state of states) for (const command of commands) expect(rejectionOf(state, command)).toBeNull();
});

it('once the file has gone neither dates change nor those who stand in it', () => {
  const later = '2020-01-13T09:00:00.000Z';
  const commands: readonly DossierCommand[] = [
    asked(later, { type: 'AddParticipant', participant: municipality(nobody, 10_000), reasonTextId: reason }),
    asked(later, { type: 'DropParticipant', participantId: gent, reasonTextId: reason }),
    asked(later, { type: 'MoveDate', date: 'closing', on: day('2020-02-01'), time: null, reasonTextId: reason }),
    asked(later, { type: 'ExtendParticipant', participantId: ronse, on: day('2020-01-14'), reasonTextId: reason }),
  ];
  for (const command of commands) expect(rejectionOf(filed(), command)?.code).toBe('DossierIsSubmitted');
});

it('once the file has gone, who never answered can still be dropped', () => {
  const dropped = play(filed(), drop(ronse));
  expect(dropped.participants[ronse]?.isDropped).toBe(true);
});
