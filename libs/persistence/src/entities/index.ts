import { Body, Contact, SignInLink, UserAccount } from './body.entity';
import { BodyStatement } from './body-statement.entity';
import { CalendarFeed, CalendarPublication } from './calendar-feed.entity';
import { CalendarChange, CalendarTold, ClosedDay } from './calendar.entity';
import { CallDefinition } from './call-definition.entity';
import { ChainBreak, ChainCheck } from './chain-check.entity';
import { DayRoot, DayRootLeaf, DayRootStamp } from './day-root.entity';
import { DecisionRecord } from './decision-record.entity';
import { Dossier, DossierCoApplicant, DossierDraft, DossierEvent, DossierView, Participant } from './dossier.entity';
import { Escalation } from './escalation.entity';
import { IncomingMail } from './incoming-mail.entity';
import { LegalUnit, LegalUnitFigure } from './legal-unit.entity';
import { Mail } from './mail.entity';
import { MailPause } from './mail-pause.entity';
import { MailProbe, MailSender } from './mail-probe.entity';
import { MailText } from './mail-text.entity';
import { MeetingCalendar, MeetingTold } from './meeting.entity';
import { FailedAttempt, Outage, OutageTold, Pulse } from './outage.entity';
import { Evidence, EvidenceContent, SignOffInbox, SignOffLink, TextVersion, TypedText } from './sign-off.entity';
import { DossierHold, EvidenceClient, PrivacyRun, RetentionTerm } from './privacy.entity';
import { PublicAnswer } from './public-answer.entity';
import { Receipt } from './receipt.entity';
import { RateLimit, Session, StoredFile } from './stored-file.entity';
import { SignCode } from './sign-code.entity';
import { SubDossier } from './sub-dossier.entity';

export const entities = [
  Body,
  BodyStatement,
  CalendarChange,
  CalendarFeed,
  CalendarPublication,
  CalendarTold,
  CallDefinition,
  ChainBreak,
  ChainCheck,
  ClosedDay,
  Contact,
  DayRoot,
  DayRootLeaf,
  DayRootStamp,
  DecisionRecord,
  Dossier,
  DossierCoApplicant,
  DossierDraft,
  DossierEvent,
  DossierHold,
  DossierView,
  Escalation,
  Evidence,
  EvidenceClient,
  EvidenceContent,
  FailedAttempt,
  IncomingMail,
  LegalUnit,
  LegalUnitFigure,
  Mail,
  MailPause,
  MailProbe,
  MailSender,
  MailText,
  MeetingCalendar,
  MeetingTold,
  Outage,
  OutageTold,
  Participant,
  PrivacyRun,
  PublicAnswer,
  Pulse,
  RateLimit,
  Receipt,
  RetentionTerm,
  Session,
  SignCode,
  SignInLink,
  SignOffInbox,
  SignOffLink,
  StoredFile,
  SubDossier,
  TextVersion,
  TypedText,
  UserAccount,
];
