import {
  asksOf,
  canWithdraw,
  creditOf,
  isAnnulled,
  isBefore,
  isClosed,
  isSuccessorAskedLate,
  replaceableUntil,
  roundOf,
  roundTimeAt,
  signatureRuleOf,
  stillRound,
  wallAt,
  type CallTexts,
  type Dossier,
  type Instant,
  type Language,
  type LocalDate,
  type Participant,
  type SignOffRoundRule,
} from '@penhouder/domain';
import { workingCalendar } from '@penhouder/calendars';
import { creditSentence, formatInstant, formatLongDate, functionWord, say, type AskReader } from '@penhouder/letters';
import {
  type AnswerRow,
  type ContactRow,
  type DossierRow,
  type FileRow,
  type LinkHolder,
  type PublicAnswerRow,
  type ReceivedMail,
  type QuestionAnswerRow,
} from '@penhouder/persistence';
import { createHash } from 'node:crypto';
import { absenceOf } from './absence/absence-model';
import { blurredAddress } from './codes/blurred-address';
import { whenKnown } from '../when-known';
import { decisionPapers, waitingPapers } from './papers';
import { ownHistory } from './own-history';
import { sharedAnswers } from './shared-answers';
import { handOverOf } from './hand-over/hand-over-model';
import { recordedOf } from './recorded-answers-model';
import { datesOf, type SignPageDates } from './sign-page-dates';
import type { SignPageModel } from './sign-page-model';
import { signaturesOf } from './signer/signatures-model';
import { wordsOf } from './words';

export interface SignPageFacts extends LinkHolder, Pick<SignPageModel, 'formToken' | 'earlierText' | 'documents'> {
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
  /** Whoever is away or stands in for the participant. */
  readonly people: readonly Pick<ContactRow, 'id' | 'name' | 'function'>[];
}

/** Turns rows into what the page shows, in the contact's language and by the dossier's own clock. */
export function buildSignPageModel(facts: SignPageFacts): SignPageModel {
  const { contact, dossier, link, text, sender, unitName: unit } = facts;
  const language = contact.language;
  const round = roundOf(dossier.state) ?? roundOfRules(dossier);
  const dates = datesOf(facts, language);
  const askReader = askReaderOf(dossier, language);
  const texts = dossier.wording.texts[language] ?? dossier.wording.texts.nl;
  return {
    language,
    sender,
    isExample: dossier.kind !== 'real',
    dossierNumber: dossier.number,
    unit,
    addressee: functionWord(contact.function, language),
    title: text.title,
    task: texts.task,
    ...{ dueText: dates.due.text, closingText: dates.closing.text, isAskedAnew: isAskedAnew(facts, dates) },
    creditText: creditText(facts, language),
    stillText: stillText(facts, language),
    state: stateOf(facts, dates),
    ...{ text, earlierText: facts.earlierText, documents: facts.documents },
    pdfText: wordsOf(language).pdf(Math.max(1, Math.round(facts.pdfBytes / 1000))),
    mandates: mandatesOf(round, texts),
    askReader,
    rules: { ...formRules(round, facts), asks: asksOf(round, link.slot) },
    signatures: signaturesOf(dossier.state.participants[link.participantId], round, language),
    papers: waitingPapers(facts.papers, language),
    decisionPapers: decisionPapers(facts.papers, language),
    round,
    ...codeFacts(facts),
    recorded: recordedOf({ ...facts, language, texts, dates, askReader }),
    replaceableUntilText: replacementOf(facts, language),
    ...handOverOf(facts),
    absence: absenceOf(facts),
    hasOtherAnswer: round.signatures === undefined && hasOtherAnswer(facts),
    shared: sharedAnswers(facts.shared, language),
    history: ownHistory(facts, language),
    draftKey: createHash('sha256').update(`draft:${link.linkId}:${contact.contactId}`).digest('base64url').slice(0, 16),
  };
}

function mandatesOf({ mandates }: SignOffRoundRule, texts: CallTexts): SignPageModel['mandates'] {
  return mandates.map(({ id, isNeededToCount }) => ({ id, text: texts.mandates[id] ?? id, isNeeded: isNeededToCount }));
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

function stateOf({ dossier, link }: SignPageFacts, { due, closing }: SignPageDates): SignPageModel['state'] {
  if (isClosed(dossier.state)) return 'closed';
  const participant = dossier.state.participants[link.participantId];
  if (participant?.isDropped === true) return 'dropped';
  if (participant !== undefined && isCountedAnytime(dossier.state, participant)) return 'open';
  const now = roundTimeAt(dossier.state, link.now);
  if (!isBefore(now, closing.at)) return 'afterClosing';
  return isBefore(now, due.at) ? 'open' : 'late';
}

function isAskedAnew({ dossier, link }: SignPageFacts, { due }: SignPageDates): boolean {
  const participant = dossier.state.participants[link.participantId];
  return (
    participant !== undefined &&
    isCountedAnytime(dossier.state, participant) &&
    !isBefore(roundTimeAt(dossier.state, link.now), due.at)
  );
}

/** What is decided anew, or in the place of others, counts whenever that is. */
function isCountedAnytime(state: Dossier, participant: Participant): boolean {
  return isAnnulled(participant) || isSuccessorAskedLate(state, participant);
}

/** What our own outages gave this municipality, while that matters: it can still answer in time, or its day is just over. */
function creditText({ dossier, link }: SignPageFacts, language: Language): string | null {
  return whenKnown(creditOf(dossier.state, link.participantId), (given) => creditSentence(given, 'you', language));
}

/** Nobody is late while the clock stands still, and the days that this page names will move. */
function stillText({ dossier: { state } }: SignPageFacts, language: Language): string | null {
  const still = isClosed(state) ? null : stillRound(state);
  return whenKnown(still, ({ on }) => say(language, 'suspension.onPage', { since: formatLongDate(on, language) }));
}

/** Null also for who takes no part any more: what comes then counts for nothing. */
function replacementOf({ dossier, link }: SignPageFacts, language: Language): string | null {
  if (dossier.state.participants[link.participantId]?.isDropped === true) return null;
  const until = replaceableUntil(dossier.state, link.participantId);
  if (until === null || !isBefore(roundTimeAt(dossier.state, link.now), until.at)) return null;
  return until.isHourStated ? formatInstant(until.at, language) : formatLongDate(until.on, language);
}

function todayOf(now: Instant): LocalDate {
  return wallAt(workingCalendar([]), now).date;
}

function codeFacts({ contact, formToken }: SignPageFacts): Pick<SignPageModel, 'codeAddress' | 'formToken'> {
  return { codeAddress: blurredAddress(contact.email), formToken };
}
