import { Organisations1795219200001 } from './1795219200001-organisations';
import { Dossiers1795219200002 } from './1795219200002-dossiers';
import { Answers1795219200003 } from './1795219200003-answers';
import { Post1795219200004 } from './1795219200004-post';
import { JournalRecordedAt1795219200005 } from './1795219200005-journal-recorded-at';
import { DossierPredecessor1795219200006 } from './1795219200006-dossier-predecessor';
import { SubDossiers1795219200007 } from './1795219200007-sub-dossiers';
import { OrganisationsByHand1795219200020 } from './1795219200020-organisations-by-hand';
import { TextDocuments1795219200130 } from './1795219200130-text-documents';
import { TextTemplates1795219200021 } from './1795219200021-text-templates';
import { IncomingMail1795219200030 } from './1795219200030-incoming-mail';
import { SignCodes1795219200040 } from './1795219200040-sign-codes';
import { HandOver1795219200045 } from './1795219200045-hand-over';
import { BodyStatements1795219200050 } from './1795219200050-body-statements';
import { DecisionRecords1795219200051 } from './1795219200051-decision-records';
import { DamagedFiles1795219200055 } from './1795219200055-damaged-files';
import { Papers1795219200056 } from './1795219200056-papers';
import { FileScans1795219200057 } from './1795219200057-file-scans';
import { FilePlaces1795219200058 } from './1795219200058-file-places';
import { Outages1795219200060 } from './1795219200060-outages';
import { MailTexts1795219200065 } from './1795219200065-mail-texts';
import { MailCalendarParts1795219200066 } from './1795219200066-mail-calendar-parts';
import { Replies1795219200070 } from './1795219200070-replies';
import { MailPause1795219200061 } from './1795219200061-mail-pause';
import { Privacy1795219200100 } from './1795219200100-privacy';
import { PublicAnswers1795219200101 } from './1795219200101-public-answers';
import { Receipts1795219200075 } from './1795219200075-receipts';
import { ChainChecks1795219200090 } from './1795219200090-chain-checks';
import { DayRoots1795219200091 } from './1795219200091-day-roots';
import { Escalation1795219200095 } from './1795219200095-escalation';
import { MailProbes1795219200120 } from './1795219200120-mail-probes';
import { Digests1795219200110 } from './1795219200110-digests';
import { MailInVain1795219200160 } from './1795219200160-mail-in-vain';
import { FrozenMail1795219200161 } from './1795219200161-frozen-mail';
import { RootRow1795219200145 } from './1795219200145-root-row';
import { MailFailure1795219200220 } from './1795219200220-mail-failure';
import { DecisionPapers1795219200185 } from './1795219200185-decision-papers';
import { DecisionsApplied1795219200240 } from './1795219200240-decisions-applied';
import { CalendarChanges1795219200260 } from './1795219200260-calendar-changes';
import { CalendarFeeds1795219200310 } from './1795219200310-calendar-feeds';
import { MeetingCalendars1795219200300 } from './1795219200300-meeting-calendars';

/** In the order in which they run; never edited once released. */
export const migrations = [
  Organisations1795219200001,
  Dossiers1795219200002,
  Answers1795219200003,
  Post1795219200004,
  JournalRecordedAt1795219200005,
  DossierPredecessor1795219200006,
  SubDossiers1795219200007,
  OrganisationsByHand1795219200020,
  TextTemplates1795219200021,
  IncomingMail1795219200030,
  SignCodes1795219200040,
  HandOver1795219200045,
  BodyStatements1795219200050,
  DecisionRecords1795219200051,
  DamagedFiles1795219200055,
  Papers1795219200056,
  FileScans1795219200057,
  FilePlaces1795219200058,
  Outages1795219200060,
  MailTexts1795219200065,
  MailCalendarParts1795219200066,
  Replies1795219200070,
  MailPause1795219200061,
  Receipts1795219200075,
  ChainChecks1795219200090,
  Privacy1795219200100,
  DayRoots1795219200091,
  Escalation1795219200095,
  PublicAnswers1795219200101,
  MailProbes1795219200120,
  TextDocuments1795219200130,
  Digests1795219200110,
  RootRow1795219200145,
  MailInVain1795219200160,
  FrozenMail1795219200161,
  DecisionPapers1795219200185,
  MailFailure1795219200220,
  DecisionsApplied1795219200240,
  CalendarChanges1795219200260,
  CalendarFeeds1795219200310,
  MeetingCalendars1795219200300,
];
