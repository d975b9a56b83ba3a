// The public face: everything that is said in words, by mail, on pages, in refusals.
export { compareCalls } from './explain/compare-calls';
export type { ComparedPart } from './explain/compare-calls';
export { explainCall } from './explain/explain-call';
export { unitNamesByNis } from './explain/explain-help';
export type { ExplainHelp } from './explain/explain-help';
export type {
  CallExplanation,
  ExplainedFact,
  ExplainedLine,
  ExplainedSection,
  ExplainedTexts,
  ExplainedWords,
} from './explain/explanation';
export { explanationText } from './explain/explanation-text';
export type { CallToExplain } from './explain/telling';

export { calendarFeed } from './calendar-feed/calendar-feed';
export type { FeedEntry } from './calendar-feed/calendar-feed';
export { calendarWords } from './calendar-feed/calendar-words';
export type { CalendarScene } from './calendar-feed/calendar-words';
export { mergedCalendar } from './mails/merged-calendar';
export { renderDigest, wholeDigest } from './mails/digest-mail';
export type { Digest, DigestFor, DigestWords } from './mails/digest-mail';
export type { DigestPart, MailBody, MailContext, MailReader, OwnMails, RenderedMail } from './mails/mail-context';
export { standardTemplate, templateFor } from './mails/own-words';
export { renderSample } from './mails/sample-mails';
export type { SampleFor } from './mails/sample-mails';
export { CODE_PLACEHOLDER, LINK_PLACEHOLDER } from './mails/link-placeholder';
export { foreignLinkDomain } from './sender/link-domain';
export { lookUpSender } from './sender/look-up-sender';
export { senderFindings } from './sender/sender-findings';
export type { SenderFinding } from './sender/sender-findings';
export { mailSentences } from './catalogues/mail-sentences';
export { renderProbeMail } from './mails/probe-mail';
export type { ProbeMailContext } from './mails/probe-mail';
export { renderMail } from './mails/render-mail';
export { renderReplyCopy } from './mails/reply-copy';
export type { ReplyCopyContext } from './mails/reply-copy';
export { renderSignInMail } from './mails/sign-in-mail';
export type { SignInMailContext } from './mails/sign-in-mail';
export { renderPublicAnswerMail } from './mails/public-answer-mail';
export { renderNewLinkMail } from './mails/new-link-mail';
export type { ByHandMailContext } from './mails/new-link-mail';
export { renderSignCodeMail } from './mails/sign-code-mail';
export type { SignCodeMailContext } from './mails/sign-code-mail';

export { typeset, typesetWords } from './typeset/typeset';
export {
  escapeMarkdown,
  markdownBlocks,
  markdownTypeset,
  markdownToHtml,
  markdownToText,
} from './participant-text/markdown';
export type { MarkdownBlock, MarkedWords } from './participant-text/markdown-blocks';
export { textChangesHtml } from './participant-text/compare-texts';
export type { ReadableText } from './participant-text/compare-texts';
export { renderBrief, renderNote, renderParticipantTexts, renderStatement } from './participant-text/render-text';
export type { ParticipantDocument, ParticipantTexts, RenderedText } from './participant-text/render-text';
export { templateProblem } from './participant-text/template-words';
export type { TemplateProblem } from './participant-text/template-words';
export type { TextFacts, TextUnit } from './participant-text/text-facts';

export { signedPdfRows } from './sentences/signed-pdf-rows';
export type { SignedPdfRow } from './sentences/signed-pdf-rows';
export { moveSentences } from './sentences/move-sentences';
export type { DryMove } from './sentences/move-sentences';
export { conditionSentence } from './sentences/condition-sentence';
export { markedDayWords } from './sentences/marked-day';
export { mailSentence } from './sentences/mail-sentence';
export type { MailFate } from './sentences/mail-sentence';
export { plannedSentence, plannedWords } from './sentences/planned-sentence';
export { closingReason, internalDueReason, planSentence, reportReason } from './sentences/plan-sentence';
export { creditSentence, failedAttemptsSentence } from './sentences/credit-sentence';
export { outlookSentence } from './sentences/outlook-sentence';
export { chainLinkWords, remedySentence, slackWords } from './sentences/chain-sentence';
export { estimateSentences } from './sentences/estimate-sentence';
export { courseSentence } from './sentences/course-sentence';
export { lateSentence } from './sentences/late-sentence';
export { quorumSentence } from './sentences/quorum-sentence';
export { ruleValue } from './sentences/rule-value';
export { launchRemarkSentence } from './sentences/launch-remark';
export { rejectionSentence } from './sentences/rejection-sentence';
export type { Asked } from './sentences/rejection-sentence';
export { statusSentence, suspensionSentence } from './sentences/status-sentence';
export { taskDetail, taskSentence } from './sentences/task-sentence';
export { plannedMoveSentence } from './sentences/planned-move';
export { changedDaysSentence } from './sentences/timeline-calendar';
export { rhythmWords } from './sentences/meeting-words';
export { lastMeetingSentence } from './sentences/timeline-meetings';
export { timelineSentence, typedTextsOf } from './sentences/timeline-sentence';
export { forWhom, subDossierTitle } from './sentences/timeline-sub-dossiers';

export { askedNumber, askFaultSentence, askHint, askName, namedValues, optionName } from './words/asked-values';
export type { AskReader, NamedValue } from './words/asked-values';
export { commandConsequence, commandLabel } from './words/commands';
export { elide } from './words/elide';
export type { ButtonType } from './words/commands';
export {
  formatDate,
  formatDateWithoutWeekday,
  formatDayAndMonth,
  formatInstant,
  formatInstantWithOffset,
  formatList,
  formatLongDate,
  formatMinutes,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatShortMonth,
  formatTime,
  minutesBetween,
  numberWord,
  weekdayNames,
} from './words/formats';
export {
  contactName,
  figureName,
  mandateText,
  participantName,
  stepTitle,
  textsIn,
  typedText,
  unitName,
  userName,
} from './words/names';
export { functionWord, personWithFunction } from './words/function-word';
export type { Names, Reader } from './words/names';
export { regionName } from './words/region-name';
export { publicPageOfSlug, publicPagePath } from './words/public-pages';
export type { PublicPage } from './words/public-pages';
export { say } from './words/say';
export type { MessageKey, Values } from './words/say';
export {
  actChoiceLabel,
  actFieldLabel,
  actLabel,
  endLabel,
  fieldTypeWords,
  funderOutcomeLabel,
  refusalSentence,
  settingChoiceLabel,
  settingLabel,
  stepKindName,
  stepKindPurpose,
} from './words/steps';
export type { ActField } from './words/steps';
export { stepOutcomeWord } from './words/step-outcome';
export {
  mailStatus,
  outcomeStatus,
  phaseWord,
  reportStatus,
  riskStatus,
  suspendedStatus,
  standingStatus,
  stepStatus,
} from './words/status';
export type { MailState, StatusWord } from './words/status';
export {
  certaintyWord,
  kindWord,
  organAbbreviation,
  organInSentence,
  organName,
  outcomeWord,
  keptSentence,
  replyKindOf,
  capacityWord,
  replyWord,
  workingDayDistance,
} from './words/values';
export type { ReplyKind } from './words/values';
export { absenceDays, absenceText } from './words/absence-words';
export { delegationText, missingText, officeWord, signatureAsked, signedAs } from './words/signing';
export { filingSentence, periodOfRule, periodWords } from './words/report-words';
