// The public face of the core. Types first, then functions.
export type * from './primitives/ids';
export type { Instant, LocalDate, LocalTime } from './primitives/instant';
export type { BasisPoints } from './primitives/share';
export type * from './calls/call-rules';
export type * from './calls/call-participation';
export type * from './calls/call-texts';
export type { SendingWindow, WorkingCalendar, ZoneOffset } from './deadlines/working-calendar';
export { earliestToday } from './deadlines/civil-day';
export type * from './dossier/commands';
export type * from './dossier/dossier';
export type * from './dossier/effect';
export type * from './dossier/events';
export type * from './dossier/rejections';
export type { DecideResult } from './dossier/outcome';
export type { DossierSummary } from './dossier/summarise';
export type {
  Credit,
  ParticipantPlan,
  Plan,
  PlannedDeadline,
  PlannedDuty,
  PlannedReminder,
  PlannedRung,
} from './planning/plan';
export type { PlanRequest } from './planning/planner';
export type { QuorumOutlook, Verdict } from './quorum/outlook';
export type { QuorumStanding } from './quorum/quorum';
export type { FixedMail, FixedReason, OwnWordMail } from './mails/mail-kinds';
export type { MailTemplate, MailTemplateProblem } from './mails/mail-template';
export type { MailToSend, SkipReason } from './mails/skip-reason';
export type { CalendarEntry, CalendarEntryKind } from './read-models/calendar-entries';
export type { CalendarMoment, PublishedEntry, ShownEntry, WordedEntry } from './read-models/published-calendar';
export type { DossierOverview } from './read-models/dossier-overview';
export type { Awaited } from './read-models/awaited';
export type { MarkedDay } from './read-models/marked-days';
export type { Course, CourseFact, CourseReason, CourseReasonKind, Risk } from './read-models/course';
export type { PlannedEntry } from './read-models/planned-ahead';
export type { SlotHolding } from './read-models/slot-holdings';
export { creditOf } from './outages/learn-of-outages';
export type { CreditOfParticipant } from './outages/learn-of-outages';
export type { CalendarChange } from './planning/learn-of-calendar';
export type * from './meetings/meeting-calendar';
export { COUNCIL_AGENDA_DAYS, COUNCIL_POINTS_DAYS, PUBLICATION_DAYS, SUMMER_RECESS } from './meetings/meeting-calendar';
export { dossierMeetings, meetingsIn, meetingWindow, meetingWindowOf } from './meetings/meetings-in';
export type { ScheduledMeeting } from './meetings/meetings-in';
export { calendarProblems } from './meetings/calendar-problems';
export type { MeetingProblem } from './meetings/calendar-problems';
export type { OrganMeetings } from './meetings/learn-of-meetings';
export type { Suspension, SuspensionCause } from './suspension/suspension';
export type { ShiftedDate } from './suspension/suspension-events';
export { openSuspension, roundTimeAt, stillRound, stillStep, SUSPENSION_CAUSES } from './suspension/suspension';
export type { Undoable } from './undo/undoable';
export { plannedMoves } from './read-models/planned-moves';
export type { PlannedMove } from './read-models/planned-moves';
export type { Outage, OutageKind } from './outages/outage';
export type * from './deadlines/term';
export type * from './steps/fields';
export type * from './steps/sub-dossier-order';
export type { ActRefusal, AnyStepKind, StepAct, StepData, StepEnd } from './steps/step-kind';
export type { RecordedKind } from './steps/kinds';
export type { MissingInYear } from './steps/yearly-minimum';
export type { CallDifference, DateDifference } from './calls/adopt-call';
export type { PlannedStep } from './planning/plan';
export type * from './rehearsal/scenario';
export type { Refused, Rehearsal, RehearsedMoment } from './rehearsal/rehearse';
export type { RehearsedMail } from './rehearsal/outbox';
export type { Missed } from './rehearsal/expectations';
export type { Task, TaskKind } from './read-models/task';
export type {
  PlannedAction,
  ReportedPlan,
  ReportEntry,
  ReportGroup,
  ReportLayout,
  ReportTotal,
  FiledReport,
  YearlyReport,
} from './read-models/yearly-report';
export type { AskedTotal } from './sign-off/asked-totals';
export type { ValueFault, ValueProblem } from './sign-off/asked-values';
export type { LastMeeting } from './sign-off/last-meeting';
export type { Standing } from './sign-off/standing';

export type { CategoryTerm, CountsFrom, KeptBecause, PersonalCategory, RetentionMonths } from './privacy/retention';

export { installationDays, isTerm, monthsInForce, personalCategories, retentionTerms } from './privacy/retention';
export { parseEnterpriseNumber } from './primitives/enterprise-number';
export { parseId } from './primitives/ids';
export {
  addDays,
  addMinutes,
  addMonths,
  daysBetween,
  earliest,
  instantOfMs,
  isAfter,
  isBefore,
  msOf,
  parseInstant,
  parseLocalDate,
  parseLocalTime,
  weekdayOf,
} from './primitives/instant';
export {
  addWorkingDays,
  endOfDay,
  instantAt,
  isWorkingDay,
  nextSendingInstant,
  wallAt,
  workingDayFrom,
  workingDaysBetween,
} from './deadlines/working-calendar';
export { amountFor, amountOf, isUpperBound } from './amounts/amount';
export { figuresOfAmount } from './calls/amount-rule';
export { figuresOfQuorum } from './calls/quorum-rule';
export { blankDossier } from './dossier/blank-dossier';
export { decide } from './dossier/decide';
export { effectsOf } from './dossier/effects-of';
export { evolve, rowIdOf } from './dossier/evolve';
export { checkPlannedLaunch, launchRemarks } from './dossier/launch';
export type { LaunchRemark } from './dossier/launch';
export {
  activeParticipants,
  allParticipants,
  answerOfRow,
  contactOfLink,
  dayInForce,
  dueOf,
  isClosed,
  isRoundOpen,
  isRoundWaiting,
  isSubmitted,
  remindersOf,
  rungsOf,
  roundOf,
  stepOfKind,
  stepRule,
  stepsOfKind,
} from './dossier/lookups';
export { droppingProblem } from './dossier/participants';
export { nextWakeUp } from './dossier/reach-instant';
export { phaseOf, summarise } from './dossier/summarise';
export { FIXED_MAILS, neededInMail, OWN_WORD_MAILS, partsOfMail, wordsOfMail } from './mails/mail-kinds';
export { canSendAgain } from './mails/failed-mail';
export { mailTemplateProblems, partOfLine } from './mails/mail-template';
export { skipReasonOf } from './mails/skip-reason';
export {
  addressBookOf as rehearsedAddressBook,
  commandOf as rehearsedCommand,
  launchOf as rehearsedLaunch,
  participantOf as rehearsedParticipant,
  REHEARSING_COORDINATOR,
} from './rehearsal/deeds';
export { EVENT_NAMES, MAIL_NAMES, STANDING_NAMES, TASK_NAMES } from './rehearsal/names';
export { rehearse } from './rehearsal/rehearse';
export { whatIf } from './rehearsal/what-if';
export type { Assumption, WhatIf } from './rehearsal/what-if';
export { answerChainsOf } from './planning/answer-chain';
export type { AnswerChain, ChainLink, Slack } from './planning/answer-chain';
export { latestDaysOf } from './planning/latest-days';
export type { LatestDay } from './planning/latest-days';
export { lateOnesOf } from './planning/late-ones';
export type { LateOne, LateReason } from './planning/late-ones';
export { RESUME_OFFSET } from './planning/plan';
export { planRequestOf, planRequestOfLaunch } from './planning/plan-request';
export { planDossier } from './planning/planner';
export type { Remedy } from './planning/remedies';
export { estimateOf } from './quorum/estimate';
export type { Estimate } from './quorum/estimate';
export { outlookOf } from './quorum/outlook';
export { pastResponsesOf } from './quorum/past-responses';
export type { PastResponse } from './quorum/past-responses';
export { isQuorumMet, quorumAfterDrops, quorumOf } from './quorum/quorum';
export { calendarEntries } from './read-models/calendar-entries';
export { publishCalendar, SHOWN_DAYS, shownEntries } from './read-models/published-calendar';
export { planMarksOf } from './read-models/plan-marks';
export type { PlanMark } from './read-models/plan-marks';
export { awaitedIn } from './read-models/awaited';
export { courseAt, courseFactsOf } from './read-models/course';
export { HEAVY_DAY, markedDaysOf, remindersAhead } from './read-models/marked-days';
export { courseOfRow, overviewOf } from './read-models/dossier-overview';
export { plannedAhead } from './read-models/planned-ahead';
export { slotHoldings } from './read-models/slot-holdings';
export { tasksOf } from './read-models/tasks';
export { plannedActions, reportYears, yearlyReport } from './read-models/yearly-report';
export { askedTotals } from './sign-off/asked-totals';
export { asksOf, boundsOf, someValues, valueProblems } from './sign-off/asked-values';
export { validAnswer } from './sign-off/slot';
export {
  contestedSlots,
  countedAnswers,
  missingSignatures,
  isByDelegation,
  officeProblem,
  signatureRuleOf,
  verdictOf,
} from './sign-off/signatures';
export type { MissingSignatures, OfficeProblem } from './sign-off/signatures';
export { canSignFor, delegatorOf, OFFICES } from './calls/offices';
export type { OfficeCode, SignatureRule } from './calls/offices';
export type { Answerability } from './sign-off/answerability';
export { isToCall } from './reminders/escalation';
export { CAPACITIES } from './dossier/participant';
export { RUNGS } from './calls/call-rules';
export { canBeAskedAgain, isWithdrawn } from './sign-off/aftermath';
export { levelOf } from './sign-off/required-level';
export { isPdfUsed, pdfReuse } from './sign-off/signed-pdf-reuse';
export { signedPdfIn, type SignedPdfFacts, type SignedPdfRefusal } from './sign-off/signed-pdf';
export { absencesAhead, daysAsSubstitute, isLinkOnDuty, isOnDuty } from './sign-off/absence-days';
export { answerabilityOf, canWithdraw, replaceableUntil } from './sign-off/answerability';
export { isWithoutMeeting, lastMeetingOf } from './sign-off/last-meeting';
export type { MailFailure } from './mails/address-fault';
export { isAddressFault, isPassing } from './mails/address-fault';
export { isOwnAddress, ownMailDomains } from './sign-off/mail-domains';
export { expiryOfNewLink, linkExpiryOf, linkExpiryWhenAskedAgain } from './sign-off/link-expiry';
export {
  contactsToRemind,
  hasAnswer,
  isAnnulled,
  isAnswered,
  isCounted,
  isOfEarlierText,
  isSignatory,
  slotsOf,
  standingOf,
} from './sign-off/standing';
export { isSuccessorAskedLate } from './municipalities/successor';
export { isStillAsked } from './dossier/participants';
export { differenceTo, rulesForDossier } from './calls/adopt-call';
export { resolveTerm } from './deadlines/term';
export { bringsAmount, outcomesOf } from './steps/funder-decision';
export { waitsFor } from './steps/graph';
export { isRecordedKind, RECORDED_KINDS } from './steps/kinds';
export { isEndless, isEveryoneAnswered, isRefusal, isStepConcluded, isStepOpen, outcomeOf } from './steps/progress';
export { readValues } from './steps/read-values';
export { itemsOf, possibleActs } from './steps/recorded-step';
export { failedOrders } from './steps/sub-dossier-orders';
export { missingInYear, missingThisYear } from './steps/yearly-minimum';
export { scoreTable } from './read-models/score-table';
export type { ScoredCandidate, ScoreTable } from './read-models/score-table';
export { dutiesOf, isSettled, reportsOwed } from './steps/recurring-duty';
export { isSamePeriod, keyOf, periodOf, periodsOf } from './steps/report-period';
export type { ReportFiling } from './dossier/step-state';
export type { PeriodKey, ReportPeriod } from './steps/report-period';
export { judgeableReports, lastFiling } from './steps/report-verdict';
export { isHeldUp, submissionConditions } from './steps/submission';
