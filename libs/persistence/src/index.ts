export { createDataSource } from './data-source';
export type { Connection, DataSourceOptions } from './data-source';
export { isApart, runMigrations, schemaChange, schemaDrift } from './migrate';
export type { DatabaseAddresses, SchemaChange } from './migrate';
export { idOf } from './ids/id-of';
export { newId } from './ids/new-id';

export { seedReferenceData, unitIdOf } from './units/reference-rows';
export type { ReferenceRows } from './units/reference-rows';
export { openDoubles } from './units/doubles';
export type { DoubleRow } from './units/doubles';
export { addUnit, endedUnits, endUnits, ocmwsOf, openParticipations, unitsById } from './units/unit-changes';
export type { EndedUnit, Participation } from './units/unit-changes';
export type { NewUnit } from './units/units';
export {
  addOrganisation,
  municipalitiesNamed,
  municipalityByNis,
  saveUnit,
  searchUnits,
  unitsOnDay,
} from './units/units';
export type { UnitKind, UnitOnDay, UnitRow } from './units/units';

export { findBody, listBodies, saveBody } from './people/bodies';
export type { BodyRow } from './people/bodies';
export { bodyStatements, findBodyByCode, saveBodyStatement } from './people/body-statements';
export type { BodyStatementRow, NewBodyStatement } from './people/body-statements';
export { coordinatorsOf, findUser, findUserByEmail, saveUser } from './people/users';
export type { UserRow } from './people/users';
export { findSignInLink, redeemSignInLink, saveSignInLink } from './people/sign-in-links';
export type { Redemption, SignInLinkRow } from './people/sign-in-links';
export { dossiersAsking, findContact, findContacts, listContacts, saveContact } from './people/contacts';
export type { ContactRow, ListedContact } from './people/contacts';

export { awardedCalls } from './calls/awarded-calls';
export type { AwardedCall } from './calls/awarded-calls';
export { closedDaysFor, saveClosedDays } from './calendars/closed-days';
export type { ClosedDayKind, ClosedDayOfBody, NewClosedDay } from './calendars/closed-days';
export {
  findCalendarChange,
  markCalendarTold,
  saveCalendarChange,
  untoldCalendarChanges,
} from './calendars/calendar-changes';
export * from './calendars/calendar-feeds';
export * from './calendars/calendar-publications';
export type { NewCalendarChange, UntoldCalendarChanges } from './calendars/calendar-changes';
export { meetingCalendars, saveMeetingCalendar, statedCalendars } from './meetings/meeting-calendars';
export type { OrganKey, StatedCalendar } from './meetings/meeting-calendars';
export { markMeetingsTold, untoldMeetings, type UntoldMeetings } from './meetings/meetings-told';
export {
  findCallDefinition,
  listCallDefinitions,
  newestCallDefinition,
  saveCallDefinition,
} from './calls/call-definitions';
export type { CallDefinitionRow, NewCallDefinition } from './calls/call-definitions';
export { callVersions, findVersion, storeCallVersion } from './calls/store-call-version';
export type { CallVersion, StoredVersion } from './calls/store-call-version';

export { deleteDraft, findDraft, listDrafts, saveDraft } from './drafts/drafts';
export type { DraftRow, SavedDraft } from './drafts/drafts';

export {
  dossiersWithTasks,
  endedRounds,
  findDossier,
  listDossiers,
  loadDossier,
  progressOf,
  runningUnder,
} from './dossiers/dossiers';
export type { DossierFilter, DossierRow, ListedDossier } from './dossiers/dossiers';
export { relatedDossiers } from './dossiers/dossier-series';
export type { RelatedDossier } from './dossiers/dossier-series';
export { askedPeople, lifeSigns, openDossiers, remindersSent } from './dossiers/open-dossiers';
export type { AskedPerson, LifeSign, OpenDossierRow } from './dossiers/open-dossiers';
export { dossierContacts, participantNames, participantsOf, userNames } from './dossiers/participants';
export type { DossierContact, NamedParticipant } from './dossiers/participants';
export { boardMembersOf, markEscalationsTold, untoldEscalations } from './dossiers/escalations';
export type { BoardMemberOf, UntoldEscalations } from './dossiers/escalations';
export {
  callsAbove,
  markTold,
  orderedDossiers,
  subDossiersOf,
  untoldNews,
  whileStarting,
} from './dossiers/sub-dossiers';
export type { OrderedDossier, StartEnd, SubDossierRow, UntoldNews } from './dossiers/sub-dossiers';
export { journalOf } from './dossiers/timeline';
export type { JournalRow } from './dossiers/timeline';
export {
  markWorkflowStarted,
  nextNumber,
  startOfDossier,
  unstartedDossiers,
  writeLaunch,
} from './dossiers/write-launch';
export type { NewDossier, StartOfDossier, WrittenDossier } from './dossiers/write-launch';

export { canonicalJson } from './sign-offs/canonical-json';
export { evidenceChainOf, evidenceCountOf, verifiedChainOf, verifyEvidence } from './sign-offs/evidence-chain';
export type { EvidenceVerdict } from './sign-offs/chain-verdict';
export type { ChainedEvidence } from './sign-offs/evidence-chain';
export { lostRoot, nextRoots } from './proof/root-row';
export { chainCheckFigures, keepChainCheck, nextDossiers, openChainBreaks } from './proof/chain-checks';
export { addDayRoot, dayRootLeavesOf, lastDayRoot } from './proof/day-roots';
export type { DayRootLeafRow, DayRootRow } from './proof/day-roots';
export { incomingOfDossier, outagesOfDossier, receiptsOf } from './proof/bundle-rows';
export type { IncomingFacts, ListedReceipt } from './proof/bundle-rows';
export { journalLinesOf } from './proof/records';
export { keepStamp, noteFailedStamp, rootsWithoutStamp, stampDelay } from './proof/stamps';
export type { StampDelay } from './proof/stamps';
export { clockJump } from './proof/clock-jump';
export type { ClockJump } from './proof/clock-jump';
export { proofMetrics } from './proof/proof-metrics';
export type { ChainBreakRow, FoundBreak } from './proof/chain-checks';
export type { KeptRootRow } from './proof/root-row';
export {
  answersOf,
  answersOfParticipant,
  closeRound,
  dossiersWithWaitingAnswers,
  findAnswer,
  waitingAnswers,
} from './sign-offs/inbox';
export type { AnswerRow } from './sign-offs/inbox';
export { decisionsOf, recordExtract, saveDecision, takeExtracts } from './sign-offs/decision-records';
export type {
  DecisionRefused,
  DecisionRow,
  ExtractOutcome,
  ExtractToRead,
  NewDecision,
} from './sign-offs/decision-records';
export { whileDelivering } from './sign-offs/delivery-lock';
export { contactsBesideLink, namedColleagues } from './sign-offs/colleagues';
export type { KnownContact, NewColleague } from './sign-offs/colleagues';
export { deadReason, findLink, findLinkHolder } from './sign-offs/links';
export type { FrozenDocument } from './entities/sign-off.entity';
export type { DeadLink, FrozenText, LinkHolder, LinkRow } from './sign-offs/links';
export { receiveAnswer, receivePaperAnswer } from './sign-offs/receive-answer';
export type { AnswerNotReceived, AnswerReceipt, LinkAnswer, PaperAnswer } from './sign-offs/receive-answer';
export { confirmAnswer } from './sign-offs/confirm-later';
export type { LaterConfirmation } from './sign-offs/confirm-later';
export { renewLink } from './sign-offs/renew-link';
export type { ProofTaker } from './sign-offs/proof';
export { countWrongCode, findSignCode, lockSignCode, saveSignCode, useSignCode } from './sign-offs/sign-codes';
export type { NewSignCode, SignCodeRow } from './sign-offs/sign-codes';
export { answersWithoutReceipt, dossierOfAnswer, findReceipt, receiptOfMail, saveReceipt } from './sign-offs/receipts';
export type { AnswerToReceipt, ReceiptFile } from './sign-offs/receipts';
export { successionOf } from './sign-offs/succession';
export type { SuccessionOfParticipant } from './sign-offs/succession';
export { canonicalText, findTextVersion, freezeTexts, hashOfText, textVersionsOf } from './sign-offs/text-versions';
export type { NewTextVersion, TextVersionRow } from './sign-offs/text-versions';
export type { TextTemplate } from './entities/sign-off.entity';
export { addMailText, mailTextsOf, ownMailsOf } from './post/mail-texts';
export type { MailTextRow, MailTextVersion, NewMailText } from './post/mail-texts';
export { questionAnswers } from './sign-offs/question-answers';
export type { QuestionAnswerRow } from './sign-offs/question-answers';
export { saveTypedTexts, typedTextsOf } from './sign-offs/typed-texts';
export type { NewTypedText } from './sign-offs/typed-texts';

export { foldJournal, rebuildReadModels } from './journal/rebuild-read-models';
export { journalEndOf, latelyRecorded, noteDoubt } from './journal/lately-recorded';
export type { JournalEnd } from './journal/lately-recorded';
export { JournalGap, recordEvents } from './journal/record-events';
export type { EventsToRecord, MailPlanner } from './journal/record-events';

export type { MailState } from './entities/mail.entity';
export { claimMail } from './post/claim-mail';
export type { Claim, ClaimedMail, ClaimRules } from './post/claim-mail';
export type { ClaimedDigest, DigestFacts, DigestRules } from './post/digests';
export { dueMails, postponeMail } from './post/due-mails';
export { holdMailsSince } from './post/hold-mails';
export type { DueMail, DueQuery } from './post/due-mails';
export { incomingOf, recordIncoming } from './post/incoming-mails';
export type { IncomingMessage, IncomingPlace, IncomingRow, Recorded } from './post/incoming-mails';
export { bodyOfSender, findMailsAbout } from './post/mail-about';
export type { MailAbout } from './post/mail-about';
export { assignReply, listReplies, markDismissed, markTaken, rawReply, replyCandidates } from './post/replies';
export type { ReplyCandidate, ReplyFilter, ReplyRow } from './post/replies';
export type { ReplyDoubt, ReplyReading } from './post/reply-reading';
export { mailPauseOf, pauseMail, resumeMail } from './post/mail-pause';
export type { MailPauseRow } from './post/mail-pause';
export { endCanaries, missingCanary, noteCanary, planCanary } from './post/canary';
export type { CanarySigns, MissingCanary } from './post/canary';
export { mailHeldBack, planProbe, probeOutcome, withdrawProbe } from './post/mail-probes';
export type { HeldBack, NewProbe, ProbeKind, ProbeOutcome } from './post/mail-probes';
export { findMailSender, saveMailSender } from './post/mail-sender';
export type { MailSenderRow } from './post/mail-sender';
export { postMetrics } from './post/post-metrics';
export { mailStandstill } from './post/mail-standstill';
export type { MailStandstill } from './post/mail-standstill';
export { eachMail, findMail, listMails } from './post/mail-rows';
export type { MailFilter, MailRow, MailWithBody } from './post/mail-rows';
export {
  giveUp,
  markDelayed,
  markFailed,
  markReported,
  markSent,
  markSkipped,
  unreportedFailures,
  unrestOf,
} from './post/outcomes';
export type { FailedMails, Unrest } from './post/outcomes';
export { messageIdOf, planMails } from './post/plan-mails';
export type { MailPlan, PlannedMail } from './post/plan-mails';

export { damagedFiles, findFile, listFiles, noteDamage, saveFile } from './files/files';
export type { DamagedFile, FileQuota, FileQuotas, FileRow, NewFile } from './files/files';
export { FileDamaged, streamFile } from './files/stream-file';
export type { StreamedFile } from './files/stream-file';
export { FileStoreUnusable, openFileStore } from './files/file-store';
export type { FileStore } from './files/file-store';
export { moveFiles, sweepFiles } from './files/move-files';
export { bytesToScan, infectedFiles, nextToScan, recordScan, removeInfected, scanStandstill } from './files/scans';
export type { InfectedFile } from './files/scans';
export { dropPapers, forgetLoosePapers, papersOfLink } from './files/papers';
export { failedAttemptsOf, keepFailedAttempts } from './outages/failed-attempts';
export type { FailedAttempt, FailedAttemptRow } from './outages/failed-attempts';
export { listOutages } from './outages/outage-list';
export type { OutageRow } from './outages/outage-list';
export { beat, markOutagesTold, untoldOutages, watchMail } from './outages/outages';
export type { PulsePart, UntoldOutages } from './outages/outages';

export { countTry, forgetOldTries } from './limits/rate-limits';
export type { RateLimitRule } from './limits/rate-limits';

export { mailsToParticipant } from './post/received-mails';
export type { ReceivedMail } from './post/received-mails';
export {
  addPublicAnswer,
  answeredQuestions,
  publicAnswersOf,
  publicAnswerVersions,
  publicReaders,
} from './sign-offs/public-answers';
export type { AnsweredQuestion, NewPublicAnswer, PublicAnswerRow, PublicReader } from './sign-offs/public-answers';
export { aboutPerson, erasePastTerm, erasePerson, pastTerm } from './privacy/erase';
export type { KeptOfPerson, PersonalCounts, PersonAsked, TermsAsked } from './privacy/erase';
export { forgetUnowned } from './privacy/installation';
export { personalFiles, personalItems, personWords } from './privacy/person';
export type { PersonalItem, PersonQuery } from './privacy/person';
export { holdDossier, holdsOf, privacyRuns, releaseDossier, retentionOf, saveRetention } from './privacy/retention';
export type { HoldKey, HoldRow, PrivacyRunRow } from './privacy/retention';
export { textBefore, type EarlierText } from './sign-offs/earlier-text';
