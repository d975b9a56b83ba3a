import { ABSENCES, HAND_OVERS, RECEIPTS, SUBSTITUTIONS } from './answering';
import { BOARD_MEMBERS, DIGESTS, INVITATIONS, REMINDERS, SECOND_PERSONS } from './asking';
import { CANARIES, NEW_LINKS, PUBLIC_ANSWERS, RELAY_TESTS, SIGN_CODES, SIGN_INS } from './by-hand';
import {
  ANNULLED,
  ANSWERED_WHILE_STILL,
  ASKED_AGAIN,
  CLOCKS_RESUMED,
  CLOCKS_SUSPENDED,
  CONDITION_DECISIONS,
  DATE_CORRECTIONS,
  DROPPED,
  EXTENSIONS,
  INFORMATION,
  INHERITED,
  INVITED_LATE,
  QUESTION_ANSWERS,
  TEXTS_CHANGED,
  WITHDRAWN,
} from './changing';
import { NOTICES, REPLY_COPIES, REPORT_REMINDERS, REPORTS_RETURNED, STEP_REMINDERS } from './coordinating';
import type { MailKind, Sample } from './sample';

/** Every kind of mail with everything that it can say; a kind without its line does not compile. */
export const ALL_MAILS: Readonly<Record<MailKind, Readonly<Record<string, Sample>>>> = {
  invitation: { ...INVITATIONS, ...INVITED_LATE },
  reminder: REMINDERS,
  digest: DIGESTS,
  secondPerson: SECOND_PERSONS,
  boardMember: BOARD_MEMBERS,
  signCode: SIGN_CODES,
  receipt: RECEIPTS,
  newLink: NEW_LINKS,
  handOver: HAND_OVERS,
  substitution: SUBSTITUTIONS,
  absence: ABSENCES,
  questionAnswer: { ...QUESTION_ANSWERS, ...ANSWERED_WHILE_STILL },
  publicAnswer: PUBLIC_ANSWERS,
  conditionDecision: CONDITION_DECISIONS,
  dateCorrection: DATE_CORRECTIONS,
  extension: EXTENSIONS,
  clockSuspended: CLOCKS_SUSPENDED,
  clockResumed: CLOCKS_RESUMED,
  textChanged: TEXTS_CHANGED,
  askedAgain: ASKED_AGAIN,
  signOffAnnulled: ANNULLED,
  signOffInherited: INHERITED,
  information: INFORMATION,
  participantDropped: DROPPED,
  dossierWithdrawn: WITHDRAWN,
  coordinatorNotice: NOTICES,
  stepReminder: STEP_REMINDERS,
  reportReminder: REPORT_REMINDERS,
  reportReturned: REPORTS_RETURNED,
  replyCopy: REPLY_COPIES,
  signIn: SIGN_INS,
  relayTest: RELAY_TESTS,
  canary: CANARIES,
};
