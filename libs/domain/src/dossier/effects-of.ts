import type { Happening } from './contact-effects';
import { climb, inform, receipt, remind, tell, tellAll, tellCondition, tellWithdrawal } from './contact-effects';
import { tellOfChange, tellOfSubstitute, tellSubstitutes } from './absence-effects';
import { tellOfHandOver, tellOfWithdrawal } from './own-hand-effects';
import {
  notify,
  notifyOfAnswer,
  notifyWhenFiled,
  remindOfReport,
  remindOfStep,
  tellOfReturn,
} from './coordinator-effects';
import { tellOfResumption, tellOfSuspension } from '../suspension/suspension-effects';
import type { Dossier } from './dossier';
import type { Effect } from './effect';
import type { DossierEvent, DossierEventType, EventOf } from './events';

/** Who hears of one type of event. */
type Tells<Type extends DossierEventType> = (event: EventOf<Type>, happening: Happening) => readonly Effect[];

const nobody = (): readonly Effect[] => [];

const answered = (
  event: EventOf<'AnswerReceived' | 'AnswerSeconded' | 'AnswersConflicted'>,
  happening: Happening,
): readonly Effect[] => [...receipt(happening, event, event.answer.rowId), ...notifyOfAnswer(happening, event)];

/** Every event type with those who hear of it: a new one does not compile until that is decided. */
const tells: { readonly [Type in DossierEventType]: Tells<Type> } = {
  DossierLaunched: nobody,
  PlanAdopted: nobody,
  SignOffRequested: ({ participantId, contact }, happening) => [
    tell(happening, { participantId, contactId: contact.contactId }, { kind: 'invitation' }),
    ...tellSubstitutes(happening, participantId, contact.contactId),
  ],
  SignOffReminderDue: (event, happening) => remind(happening, event),
  SignOffRemindersSuperseded: nobody,
  InternalDuePassed: nobody,
  ClosingReached: nobody,
  RoundClosed: nobody,
  AnswerReceived: answered,
  AnswerSeconded: answered,
  AnswersConflicted: answered,
  AnswerKeptUncounted: ({ participantId, answer }, happening) =>
    receipt(happening, { participantId, contactId: answer.contactId }, answer.rowId),
  DayNamed: (event, happening) => [
    ...receipt(happening, event, event.rowId),
    ...(event.isAfterDue
      ? [notify(happening, 'namedDayAfterDue', { participantId: event.participantId, rowId: event.rowId })]
      : []),
  ],
  QuestionAsked: (event, happening) => [
    ...receipt(happening, event, event.rowId),
    notify(happening, 'question', { participantId: event.participantId, rowId: event.rowId }),
  ],
  QuestionAnswered: ({ participantId, rowId, answerTextId }, happening) =>
    tellAll(happening, participantId, { kind: 'questionAnswer', rowId, answerTextId }),
  ConditionAccepted: (event, happening) => tellCondition(happening, event),
  ConditionRefused: (event, happening) => tellCondition(happening, event),
  ConflictSettled: nobody,
  OutageRecorded: ({ isUpToClosing }, happening) =>
    isUpToClosing ? [notify(happening, 'outageUpToClosing', { participantId: null, rowId: null })] : [],
  CalendarChanged: nobody,
  MeetingsLearned: nobody,
  PlanMoved: nobody,
  QuorumReached: nobody,
  QuorumLost: (_event, happening) => [notify(happening, 'quorumLost', { participantId: null, rowId: null })],
  DateMoved: nobody,
  DateCorrectionDue: ({ participantId, contactIds, date, from, to, hours }, happening) => {
    const corrected = { kind: 'dateCorrection' as const, date, from, to, ...(hours !== undefined && { hours }) };
    return contactIds.map((contactId) => tell(happening, { participantId, contactId }, corrected));
  },
  ParticipantExtended: ({ participantId, to }, happening) =>
    tellAll(happening, participantId, { kind: 'extension', to }),
  ClockSuspended: (event, happening) => tellOfSuspension(happening, event),
  ClockResumed: (event, happening) => tellOfResumption(happening, event),
  ChangeUndone: nobody,
  ParticipantAdded: nobody,
  ParticipantDropped: ({ participantId }, happening) =>
    tellAll(happening, participantId, { kind: 'participantDropped' }),
  ContactReplaced: nobody,
  HandOverAsked: ({ participantId, rowId }, happening) => [notify(happening, 'handOver', { participantId, rowId })],
  HandedOver: (event, happening) => tellOfHandOver(happening, event),
  HandOverRefused: (event, happening) => tellOfHandOver(happening, event),
  SubstituteNamed: (event, happening) => tellOfSubstitute(happening, event),
  AbsenceChanged: (event, happening) => tellOfChange(happening, event),
  EscalationReached: nobody,
  SecondPersonAsked: (event, happening) => [climb(happening, event, 'secondPerson')],
  BoardMemberTold: (event, happening) => [climb(happening, event, 'boardMember')],
  EscalationFoundNobody: nobody,
  PhoneCallRecorded: nobody,
  MailFailed: nobody,
  FailedMailAcknowledged: nobody,
  // The words are those of the first one: they are copied in the database, not written anew.
  MailSentAgain: nobody,
  BodyDecided: nobody,
  BodyDidNotTreat: nobody,
  ReadyDeclared: nobody,
  ReadyRevoked: nobody,
  Submitted: nobody,
  FunderDecided: nobody,
  DutyOpened: nobody,
  ReportReminderDue: (event, happening) => [remindOfReport(happening, event)],
  ReportOverdue: nobody,
  ReportRecorded: nobody,
  ReportReturned: (event, happening) => [tellOfReturn(happening, event)],
  ReportAccepted: nobody,
  SignOffWithdrawn: (event, happening) => tellOfWithdrawal(happening, event),
  SignOffAnnulled: (event, happening) => {
    const { participantId, on, reasonTextId } = event;
    const told = tellAll(happening, participantId, { kind: 'signOffAnnulled', on, reasonTextId });
    return [...told, ...notifyWhenFiled(happening, event)];
  },
  OrganDecided: nobody,
  OrganDidNotTreat: nobody,
  SignOffRatified: nobody,
  RatificationRefused: (event, happening) => notifyWhenFiled(happening, event),
  ProofRecorded: nobody,
  FunderTold: nobody,
  AskedAgain: ({ participantId, contactIds, reasonTextId }, happening) =>
    contactIds.map((contactId) => tell(happening, { participantId, contactId }, { kind: 'askedAgain', reasonTextId })),
  TextPublished: ({ participantId, contactIds, needsSignature, reasonTextId }, happening) =>
    contactIds.map((contactId) =>
      tell(happening, { participantId, contactId }, { kind: 'textChanged', needsSignature, reasonTextId }),
    ),
  // Whoever is asked anew gets an invitation; whose answer went over gets the new link and the news.
  UnitsChanged: ({ to, inherited }, happening) =>
    to === null || Object.keys(inherited).length === 0 ? [] : tellAll(happening, to.id, { kind: 'signOffInherited' }),
  CallAdopted: nobody,
  StepActed: (event, happening) => inform(happening, event),
  SubDossiersOrdered: nobody,
  SubDossierNotStarted: nobody,
  SubDossierEnded: nobody,
  StepOpened: nobody,
  StepSkipped: nobody,
  StepReopened: nobody,
  StepReminderDue: (event, happening) => [remindOfStep(happening, event)],
  StepDeadlinePassed: (event, happening) => [remindOfStep(happening, event)],
  StepDateMoved: nobody,
  StepAdded: nobody,
  DutyStopped: nobody,
  DossierEnded: nobody,
  SuccessorNamed: nobody,
  DoubleKept: nobody,
  DossierWithdrawn: (_event, happening) => tellWithdrawal(happening),
  DossierClosed: nobody,
  CommandApplied: nobody,
  InstantReached: nobody,
};

/** Who must be told what because of one event, given the dossier after it. People are named by id. */
export function effectsOf<Type extends DossierEventType>(
  event: EventOf<Type> & DossierEvent,
  dossier: Dossier,
  sequence: number,
): readonly Effect[] {
  const told = tells[event.type] as Tells<Type>;
  return told(event, { dossier, event, sequence });
}
