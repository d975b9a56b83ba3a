import type { Answer } from '@penhouder/contracts';
import { answerOfRow, isBefore, type Participant } from '@penhouder/domain';
import { mandateText, organName, replyKindOf, replyWord } from '@penhouder/letters';
import type { AnswerRow } from '@penhouder/persistence';
import { channelWord, uncountedWord } from './catalogue-words';
import type { DossierReading } from './dossier-reading';
import { shownDate, shownInstant } from './shown';

/** One received answer with who gave it, what became of it, and the evidence that vouches for it. */
export function answerModel(answer: AnswerRow, participant: Participant, reading: DossierReading): Answer {
  const { view, names, words } = reading;
  const { language } = view;
  const { reply } = answer;
  const kept = answerOfRow(participant, answer.rowId)?.answer ?? null;
  const kind = replyKindOf(reply);
  const uncounted = uncountedReason(answer, participant, reading);
  return {
    rowId: answer.rowId,
    slot: answer.slot,
    kind,
    kindText: replyWord(kind, language),
    channel: answer.linkId === null ? 'paper' : 'link',
    channelText: channelWord(answer.linkId === null ? 'paper' : 'link', { names, language }, answer.enteredBy),
    signer: signerOf(answer),
    text: reply.textId === null ? null : (words.get(reply.textId) ?? null),
    why: textIn(answer.evidence, 'why'),
    mandates:
      reply.kind === 'decision'
        ? Object.entries(reply.mandates).map(([id, isGiven]) => ({
            id,
            text: mandateText({ names, language }, id),
            isGiven,
          }))
        : [],
    organ:
      reply.kind === 'namedDay'
        ? { code: reply.organ, name: organName(reply.organ, language), on: shownDate(reply.on, view) }
        : null,
    received: shownInstant(answer.receivedAt, language),
    isLate: kept?.isLate ?? false,
    isCurrent: kept !== null || participant.openQuestion === answer.rowId,
    uncountedText: uncounted === null ? null : uncountedWord(uncounted, language),
    condition: kept?.condition ?? 'none',
    evidence: { number: answer.evidenceSequence, hash: answer.evidenceHash },
    textVersion: { id: answer.textVersionId, sha256: textIn(answer.evidence, 'textSha256') ?? '' },
  };
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
  { row }: DossierReading,
): 'afterClosing' | 'participantDropped' | null {
  if (row.state.afterClosing.some(({ rowId }) => rowId === answer.rowId)) return 'afterClosing';
  const closing = row.state.plan?.closing.at;
  const isIn = closing === undefined || answer.reply.kind === 'question' || isBefore(answer.receivedAt, closing);
  if (!isIn) return 'afterClosing';
  return participant.isDropped ? 'participantDropped' : null;
}
