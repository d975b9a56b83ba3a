import {
  asksOf,
  canWithdraw,
  creditOf,
  answerOfRow,
  dueOf,
  instantOfMs,
  isAnnulled,
  isBefore,
  isClosed,
  replaceableUntil,
  roundOf,
  signatureRuleOf,
  wallAt,
  type CallTexts,
  type Instant,
  type Language,
  type LocalDate,
  type SignOffRoundRule,
} from '@penhouder/domain';
import { workingCalendar } from '@penhouder/calendars';
import { creditSentence, formatInstant, formatLongDate, namedValues, type AskReader } from '@penhouder/letters';
import {
  newId,
  type AnswerRow,
  type DossierRow,
  type FileRow,
  type LinkHolder,
  type PublicAnswerRow,
  type ReceivedMail,
  type QuestionAnswerRow,
} from '@penhouder/persistence';
import { createHash } from 'node:crypto';
import { blurredAddress } from './codes/blurred-address';
import { whenKnown } from '../when-known';
import { paperOf, waitingPapers } from './papers';
import { fromEvidence } from './from-evidence';
import { ownHistory } from './own-history';
import { sharedAnswers } from './shared-answers';
import { isAnswer, kindOf, type GivenAnswer } from './given-answer';
import { handOverOf } from './hand-over/hand-over-model';
import type { RecordedAnswer, SignPageModel } from './sign-page-model';
import { recordedQuality } from './signer/recorded-signer';
import { signaturesOf } from './signer/signatures-model';
import { wordsOf } from './words';

export interface SignPageFacts extends LinkHolder, Pick<SignPageModel, 'formToken' | 'earlierText'> {
  readonly dossier: DossierRow;
  /** How large the text is as PDF. */
  readonly pdfBytes: number;
  /** Of this participant only. */
  readonly answers: readonly AnswerRow[];
  /** To the questions among them. */
  readonly replies: readonly QuestionAnswerRow[];
  /** What came by this link. */
  readonly papers: readonly FileRow[];
  /** What is public in the dossier. */
  readonly shared: readonly PublicAnswerRow[];
  /** To this participant's contacts. */
  readonly mails: readonly ReceivedMail[];
}

interface Dates {
  readonly due: { readonly at: Instant; readonly text: string };
  readonly closing: { readonly at: Instant; readonly text: string };
}

/** Turns rows into what the page shows, in the contact's language and by the dossier's own clock. */
export function buildSignPageModel(facts: SignPageFacts): SignPageModel {
  const { contact, dossier, link, text, sender, unitName: unit } = facts;
  const language = contact.language;
  const round = roundOf(dossier.state) ?? roundOfRules(dossier);
  const dates = datesOf(facts, language);
  const texts = dossier.wording.texts[language] ?? dossier.wording.texts.nl;
  return {
    language,
    sender,
    isExample: dossier.kind !== 'real',
    unit,
    addressee: contact.function,
    title: text.title,
    task: texts.task,
    dueText: dates.due.text,
    closingText: dates.closing.text,
    creditText: creditText(facts, language),
    state: stateOf(facts, dates),
    ...{ text, earlierText: facts.earlierText },
    pdfText: wordsOf(language).pdf(Math.max(1, Math.round(facts.pdfBytes / 1000))),
    mandates: round.mandates.map(({ id, isNeededToCount }) => ({
      id,
      text: texts.mandates[id] ?? id,
      isNeeded: isNeededToCount,
    })),
    askReader: askReaderOf(dossier, language),
    rules: { ...formRules(round, facts), asks: asksOf(round, link.slot) },
    signatures: signaturesOf(dossier.state.participants[link.participantId], round, language),
    papers: waitingPapers(facts.papers, language),
    round,
    ...codeFacts(facts),
    recorded: recordedOf(facts, { ...facts, language, texts, dates }),
    replaceableUntilText: replacementOf(facts, language),
    ...handOverOf(facts),
    hasOtherAnswer: round.signatures === undefined && hasOtherAnswer(facts),
    shared: sharedAnswers(facts.shared, language),
    history: ownHistory(facts, language),
    draftKey: createHash('sha256').update(`draft:${link.linkId}:${text.id}`).digest('base64url').slice(0, 16),
  };
}

/** What this link answered, the newest first. */
function recordedOf({ answers, link }: SignPageFacts, context: AnswerContext): readonly RecordedAnswer[] {
  return answers
    .filter((answer) => answer.linkId === link.linkId)
    .flatMap((answer) => (isAnswer(answer.reply) ? [{ ...answer, reply: answer.reply }] : []))
    .map((answer) => recordedAnswer(answer, context))
    .reverse();
}

/** A decision of the same signatory that came another way. */
function hasOtherAnswer({ answers, link }: SignPageFacts): boolean {
  return answers.some(
    ({ slot, linkId, reply, state }) =>
      slot === link.slot && linkId !== link.linkId && reply.kind === 'decision' && state !== 'unconfirmed',
  );
}

function askReaderOf({ state, rules, wording }: DossierRow, language: Language): AskReader {
  return { names: { rules: state.call ?? rules, wording }, language };
}

function formRules(round: SignOffRoundRule, { dossier, link }: SignPageFacts): Omit<SignPageModel['rules'], 'asks'> {
  const { mandates, organs, inPrinciple } = round;
  const isWithdrawable = canWithdraw(dossier.state, link);
  const signer = { slot: link.slot, round, signature: signatureRuleOf(round, link.slot) };
  return {
    signer,
    mandates,
    organs,
    isInPrincipleAsked: inPrinciple !== undefined,
    isWithdrawable,
    today: todayOf(link.now),
  };
}

function roundOfRules(dossier: DossierRow): SignOffRoundRule {
  const round = dossier.rules.steps.find((step) => step.kind === 'sign-off-round');
  if (round === undefined) throw new Error(`call ${dossier.callCode} has no round, yet somebody has a link`);
  return round;
}

/** The dates in force; before the plan is there, those of the call as whole days. */
function datesOf({ dossier, link }: SignPageFacts, language: Language): Dates {
  const due = dueOf(dossier.state, link.participantId);
  const closing = dossier.state.plan?.closing ?? null;
  const far = instantOfMs(Date.parse('9999-01-01T00:00:00Z'));
  const shown = (
    planned: { on: LocalDate; at: Instant; isHourStated: boolean } | null,
    rule: LocalDate | undefined,
  ): Dates['due'] =>
    planned === null
      ? { at: far, text: rule === undefined ? '' : formatLongDate(rule, language) }
      : {
          at: planned.at,
          text: planned.isHourStated ? formatInstant(planned.at, language) : formatLongDate(planned.on, language),
        };
  return { due: shown(due, dossier.rules.internalDue?.on), closing: shown(closing, dossier.rules.closing?.on) };
}

function stateOf({ dossier, link }: SignPageFacts, { due, closing }: Dates): SignPageModel['state'] {
  if (isClosed(dossier.state)) return 'closed';
  const participant = dossier.state.participants[link.participantId];
  if (participant?.isDropped === true) return 'dropped';
  // What is decided anew takes the place of what was annulled, whenever that is.
  if (participant !== undefined && isAnnulled(participant)) return 'open';
  if (!isBefore(link.now, closing.at)) return 'afterClosing';
  return isBefore(link.now, due.at) ? 'open' : 'late';
}

/** What our own outages gave this municipality, while that matters: it can still answer in time, or its day is just over. */
function creditText({ dossier, link }: SignPageFacts, language: Language): string | null {
  return whenKnown(creditOf(dossier.state, link.participantId), (given) => creditSentence(given, 'you', language));
}

function replacementOf({ dossier, link }: SignPageFacts, language: Language): string | null {
  const until = replaceableUntil(dossier.state, link.participantId);
  if (until === null || !isBefore(link.now, until.at)) return null;
  return until.isHourStated ? formatInstant(until.at, language) : formatLongDate(until.on, language);
}

function todayOf(now: Instant): LocalDate {
  return wallAt(workingCalendar([]), now).date;
}

interface AnswerContext extends Pick<SignPageFacts, 'dossier' | 'replies' | 'papers'> {
  readonly language: Language;
  readonly texts: CallTexts;
  readonly dates: Dates;
}

function recordedAnswer(answer: GivenAnswer, context: AnswerContext): RecordedAnswer {
  const { dossier, language, texts, dates } = context;
  const { reply } = answer;
  const words = wordsOf(language);
  return {
    rowId: answer.rowId,
    kind: kindOf(reply),
    ...fromEvidence(answer, language),
    ...recordedQuality(answer, language),
    mandates:
      reply.kind === 'decision'
        ? Object.entries(reply.mandates).map(([id, isGiven]) => ({ text: texts.mandates[id] ?? id, isGiven }))
        : [],
    values: reply.kind === 'decision' ? namedValues(askReaderOf(dossier, language), reply.values) : [],
    organText: reply.kind === 'namedDay' ? `${words.organs[reply.organ]}, ${formatLongDate(reply.on, language)}` : null,
    receivedText: formatInstant(answer.receivedAt, language),
    receiptNumber: `${dossier.number}/${String(answer.evidenceSequence)}`,
    hash: answer.evidenceHash,
    papers: context.papers.filter(({ answerId }) => answerId === answer.rowId).map((row) => paperOf(row, language)),
    isLate: reply.kind === 'decision' && !isBefore(answer.receivedAt, dates.due.at),
    isAfterClosing: isKeptOnly(answer, context),
    isUnconfirmed: answer.state === 'unconfirmed',
    confirmedText: whenKnown(answer.confirmedAt, (at) => formatInstant(at, language)),
    reply: replyTo(answer, context),
  };
}

function codeFacts({
  contact,
  formToken,
}: SignPageFacts): Pick<SignPageModel, 'codeAddress' | 'formToken' | 'nextCodeId'> {
  return { codeAddress: blurredAddress(contact.email), formToken, nextCodeId: newId() };
}

/** After the closing it is kept and not counted, unless it took the place of an annulled one. */
function isKeptOnly(
  { rowId, reply, receivedAt, participantId }: AnswerRow,
  { dossier, dates }: AnswerContext,
): boolean {
  if (reply.kind === 'question' || isBefore(receivedAt, dates.closing.at)) return false;
  const participant = dossier.state.participants[participantId];
  return participant === undefined || answerOfRow(participant, rowId) === null;
}

function replyTo({ rowId }: AnswerRow, { replies, language }: AnswerContext): RecordedAnswer['reply'] {
  const found = replies.find((one) => one.rowId === rowId);
  return whenKnown(found ?? null, ({ text, answeredAt }) => ({ text, whenText: formatInstant(answeredAt, language) }));
}
