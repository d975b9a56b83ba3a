import type { Answer } from '@penhouder/contracts';
import { answerOfRow, isBefore, type Language, type Participant, type UncountedReason } from '@penhouder/domain';
import {
  absenceDays,
  mandateText,
  namedValues,
  organName,
  replyKindOf,
  replyWord,
  signedPdfRows,
} from '@penhouder/letters';
import type { AnswerRow } from '@penhouder/persistence';
import { recordedQuality } from '../sign-pages/signer/recorded-signer';
import { toStoredFile } from '../files/to-stored-file';
import { whenKnown } from '../when-known';
import { channelWord, uncountedWord } from './catalogue-words';
import type { DossierReading } from './dossier-reading';
import { shownDate, shownInstant } from './shown';

/** One received answer with who gave it, what became of it, and the evidence that vouches for it. */
export function answerModel(answer: AnswerRow, participant: Participant, reading: DossierReading): Answer {
  const { view, names, words } = reading;
  const { language } = view;
  const { reply } = answer;
  const kind = replyKindOf(reply);
  return {
    rowId: answer.rowId,
    slot: answer.slot,
    kind,
    kindText: replyWord(kind, language),
    ...channelOf(answer, reading),
    ...whoSigned(answer, language),
    ...recordedQuality(answer, language),
    text:
      reply.kind === 'handOver'
        ? colleagueIn(answer, language)
        : whenKnown(reply.textId, (id) => words.get(id) ?? null),
    why: textIn(answer.evidence, 'why'),
    mandates: mandatesOf(answer, { names, language }),
    values: reply.kind === 'decision' ? [...namedValues({ names, language }, reply.values)] : [],
    organ:
      reply.kind === 'namedDay'
        ? { code: reply.organ, name: organName(reply.organ, language), on: shownDate(reply.on, view) }
        : null,
    papers: papersOf(answer, reading),
    received: shownInstant(answer.receivedAt, language),
    ...fateOf(answer, participant),
    isUnconfirmed: answer.state === 'unconfirmed',
    confirmed: whenKnown(answer.confirmedAt, (at) => shownInstant(at, language)),
    uncountedText: whenKnown(uncountedReason(answer, participant, reading), (reason) =>
      uncountedWord(reason, language),
    ),
    evidence: { number: answer.evidenceSequence, hash: answer.evidenceHash },
    textVersion: { id: answer.textVersionId, sha256: String(textIn(answer.evidence, 'textSha256')) },
  };
}

function mandatesOf({ reply }: AnswerRow, reader: Parameters<typeof mandateText>[0]): Answer['mandates'] {
  if (reply.kind !== 'decision') return [];
  return Object.entries(reply.mandates).map(([id, isGiven]) => ({ id, text: mandateText(reader, id), isGiven }));
}

/** Files that came with it by its link, or that a coordinator put beside it. */
function papersOf({ rowId, evidence }: AnswerRow, { files, view }: DossierReading): Answer['papers'] {
  const fileId = textIn(evidence, 'fileId');
  return files
    .filter(({ id, answerId }) => answerId === rowId || id === fileId)
    .map((file) => toStoredFile(file, view.language));
}

function channelOf(
  { linkId, enteredBy }: AnswerRow,
  { names, view }: DossierReading,
): Pick<Answer, 'channel' | 'channelText'> {
  const channel = linkId === null ? 'paper' : 'link';
  return { channel, channelText: channelWord(channel, { names, language: view.language }, enteredBy) };
}

/** What became of it in the dossier; an answer that another one took the place of is not current any more. */
function fateOf(
  { rowId, reply }: AnswerRow,
  participant: Participant,
): Pick<Answer, 'isLate' | 'isCurrent' | 'condition'> {
  const kept = answerOfRow(participant, rowId)?.answer;
  if (kept !== undefined) return { isLate: kept.isLate, isCurrent: true, condition: kept.condition };
  return {
    isLate: false,
    isCurrent: isAwaited(reply, participant.named) || isOpenMatter(participant, rowId),
    condition: 'none',
  };
}

/** A question or a hand-over that waits for the coordinator. */
function isOpenMatter({ openQuestions, handOvers }: Participant, rowId: AnswerRow['rowId']): boolean {
  return openQuestions.includes(rowId) || (handOvers ?? []).some((one) => one.rowId === rowId);
}

/** The day that still holds. */
function isAwaited(reply: AnswerRow['reply'], named: Participant['named']): boolean {
  return reply.kind === 'namedDay' && reply.on === named?.on && reply.organ === named.organ;
}

/** `An Voorbeeld, schepen, an@stad.example`, and on which days: to whom it was handed over; null once that was erased. */
function colleagueIn({ evidence, reply }: AnswerRow, language: Language): string | null {
  const { to } = (evidence?.['handOver'] ?? {}) as { readonly to?: Readonly<Record<string, string>> };
  if (to === undefined) return null;
  const days = reply.kind === 'handOver' && reply.days !== undefined ? [absenceDays(reply.days, language)] : [];
  return [to['name'], to['function'], to['email'], ...days].join(', ');
}

function whoSigned(answer: AnswerRow, language: Language): Pick<Answer, 'signer' | 'signedPdf'> {
  return { signer: signerOf(answer), signedPdf: [...signedPdfRows(answer.evidence, language)] };
}

/** Who signed, as typed; null once the evidence was erased. */
export function signerOf(answer: AnswerRow): Answer['signer'] {
  const signer = answer.evidence?.['signer'] as { name?: unknown; function?: unknown } | undefined;
  return typeof signer?.name === 'string' && typeof signer.function === 'string'
    ? { name: signer.name, function: signer.function }
    : null;
}

function textIn(evidence: AnswerRow['evidence'], field: string): string | null {
  const value = evidence?.[field];
  return typeof value === 'string' ? value : null;
}

/** Why an answer that is kept counts for nothing; null when it counts, may count, or was replaced by a later one. */
function uncountedReason(
  answer: AnswerRow,
  participant: Participant,
  reading: DossierReading,
): UncountedReason | 'unconfirmed' | null {
  if (answer.state === 'unconfirmed') return 'unconfirmed';
  // After the closing it may count all the same, once the closing moved or it took an annulled one's place.
  if (answer.keptFor !== null && answer.keptFor !== 'afterClosing') return answer.keptFor;
  if (isKeptForLater(answer, reading) || isTooLate(answer, participant, reading)) return 'afterClosing';
  return participant.isDropped ? 'participantDropped' : null;
}

function isKeptForLater({ rowId }: AnswerRow, { row }: DossierReading): boolean {
  return row.state.afterClosing.some((kept) => kept.rowId === rowId);
}

/** Taken again in the place of an annulled one, an answer counts whenever it came. */
function isTooLate(
  { reply, rowId, receivedAt }: AnswerRow,
  participant: Participant,
  { row }: DossierReading,
): boolean {
  const closing = row.state.plan?.closing?.at;
  if (closing === undefined || isBefore(receivedAt, closing)) return false;
  return ['decision', 'namedDay'].includes(reply.kind) && answerOfRow(participant, rowId) === null;
}
