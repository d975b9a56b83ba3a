import { answerOfRow, isBefore, roundTimeAt, type CallTexts, type Language } from '@penhouder/domain';
import { formatInstant, formatLongDate, namedValues, type AskReader } from '@penhouder/letters';
import type { AnswerRow, DossierRow, FileRow, LinkHolder, QuestionAnswerRow } from '@penhouder/persistence';
import { whenKnown } from '../when-known';
import { paperOf } from './papers';
import { keptTextOf } from './kept-text';
import { fromEvidence } from './from-evidence';
import { isAnswer, kindOf, type GivenAnswer } from './given-answer';
import type { SignPageDates } from './sign-page-dates';
import type { RecordedAnswer } from './sign-page-model';
import { recordedQuality } from './signer/recorded-signer';
import { wordsOf } from './words';

/** What is known of the answers of one participant, as their reader sees them. */
export interface AnswerContext {
  readonly dossier: DossierRow;
  readonly link: LinkHolder['link'];
  /** Of this participant only. */
  readonly answers: readonly AnswerRow[];
  /** To the questions among them. */
  readonly replies: readonly QuestionAnswerRow[];
  /** What came by this link. */
  readonly papers: readonly FileRow[];
  readonly language: Language;
  readonly texts: CallTexts;
  readonly dates: SignPageDates;
  /** The call's words for the values that it asks. */
  readonly askReader: AskReader;
}

/** `2019-004/12`: the row of evidence in its dossier. */
export function receiptNumber(dossierNumber: string, evidenceSequence: number): string {
  return `${dossierNumber}/${String(evidenceSequence)}`;
}

/** What this link answered, the newest first. */
export function recordedOf(context: AnswerContext): readonly RecordedAnswer[] {
  return context.answers
    .filter((answer) => answer.linkId === context.link.linkId)
    .flatMap((answer) => (isAnswer(answer.reply) ? [{ ...answer, reply: answer.reply }] : []))
    .map((answer) => recordedAnswer(answer, context))
    .reverse();
}

function recordedAnswer(answer: GivenAnswer, context: AnswerContext): RecordedAnswer {
  const { dossier, language, texts, dates } = context;
  const { reply } = answer;
  const words = wordsOf(language);
  return {
    rowId: answer.rowId,
    textVersionId: answer.textVersionId,
    kind: kindOf(reply),
    ...fromEvidence(answer, language),
    ...recordedQuality(answer, language),
    inOfficeUntil: reply.kind === 'decision' ? (reply.inOfficeUntil ?? null) : null,
    mandates:
      reply.kind === 'decision'
        ? Object.entries(reply.mandates).map(([id, isGiven]) => ({ id, text: texts.mandates[id] ?? id, isGiven }))
        : [],
    values: reply.kind === 'decision' ? namedValues(context.askReader, reply.values) : [],
    organText: reply.kind === 'namedDay' ? `${words.organs[reply.organ]}, ${formatLongDate(reply.on, language)}` : null,
    receivedText: formatInstant(answer.receivedAt, language),
    receiptNumber: receiptNumber(dossier.number, answer.evidenceSequence),
    hash: answer.evidenceHash,
    papers: context.papers.filter(({ answerId }) => answerId === answer.rowId).map((row) => paperOf(row, language)),
    isLate: reply.kind === 'decision' && !isBefore(roundTimeAt(dossier.state, answer.receivedAt), dates.due.at),
    isAfterClosing: isKeptOnly(answer, context),
    keptText: keptTextOf(answer, language),
    isUnconfirmed: answer.state === 'unconfirmed',
    confirmedText: whenKnown(answer.confirmedAt, (at) => formatInstant(at, language)),
    reply: replyTo(answer, context),
    condition: conditionOf(answer, context),
  };
}

/** After the closing it is kept and not counted, unless it took the place of an annulled one. */
function isKeptOnly(
  { rowId, reply, receivedAt, participantId }: AnswerRow,
  { dossier, dates }: AnswerContext,
): boolean {
  if (reply.kind === 'question' || isBefore(roundTimeAt(dossier.state, receivedAt), dates.closing.at)) return false;
  const participant = dossier.state.participants[participantId];
  return participant === undefined || answerOfRow(participant, rowId) === null;
}

function conditionOf({ rowId, participantId }: AnswerRow, { dossier }: AnswerContext): RecordedAnswer['condition'] {
  const participant = dossier.state.participants[participantId];
  const condition = (participant && answerOfRow(participant, rowId))?.answer.condition ?? 'none';
  return condition === 'none' ? null : condition;
}

function replyTo({ rowId }: AnswerRow, { replies, language }: AnswerContext): RecordedAnswer['reply'] {
  const found = replies.find((one) => one.rowId === rowId);
  return whenKnown(found ?? null, ({ text, answeredAt }) => ({ text, whenText: formatInstant(answeredAt, language) }));
}
