import type { EffectOf, EventOf, Instant, SlotAnswer } from '@penhouder/domain';
import { formatDayAndMonth, formatLongInstant } from '../words/formats';
import { wallAt } from '@penhouder/domain';
import { say } from '../words/say';
import type { MessageKey } from '../words/say';
import { replyKindOf, replyWord } from '../words/values';
import type { ReplyKind } from '../words/values';
import { blocksOf } from './letter';
import type { Block, Letter } from './letter';
import { LINK_MARK } from './link-placeholder';
import { receiptFacts } from './receipt-facts';
import { meaningOf, replacement } from './receipt-meaning';
import type { Scene } from './scene';
import { typedWords } from './scene';
import { whyParticipant } from './why';

/** The events that somebody gets a receipt for. */
export type ReceiptCause = EventOf<
  | 'AnswerReceived'
  | 'AnswerSeconded'
  | 'AnswersConflicted'
  | 'AnswerKeptUncounted'
  | 'DayNamed'
  | 'QuestionAsked'
  | 'SignOffWithdrawn'
>;

/** What was received, in one shape for all causes. */
export interface Received {
  readonly cause: ReceiptCause;
  readonly kind: ReplyKind;
  readonly at: Instant;
  readonly answer: SlotAnswer | null;
  readonly textId: string | null;
}

/** What was recorded, what it means, how to prove it and until when it can be changed. */
export function receiptLetter(_: EffectOf<'receipt'>, scene: Scene): Letter {
  const { reader, words, context } = scene;
  const { language } = reader;
  const received = receivedBy(context.cause as ReceiptCause);
  const day = formatDayAndMonth(wallAt(context.calendar, received.at).date, language);
  const values = {
    ...words,
    when: formatLongInstant(received.at, language),
    reply: replyWord(received.kind, language),
  };
  const { subject, lead } = SAID[received.kind] ?? ANSWER;
  const canReplace = replacement(received, scene) !== null;
  return {
    subject: say(language, subject, { ...words, day }),
    lead: say(language, lead, values),
    button: { label: say(language, canReplace ? 'mail.openAnswer' : 'mail.openOwnPage'), url: LINK_MARK },
    blocks: blocksOf(
      ...meaningOf(received, scene),
      replacement(received, scene),
      quoted(received, scene),
      receiptFacts(received, scene),
      say(language, 'receiptPaper.attached'),
    ),
    why: whyParticipant(scene),
  };
}

const ANSWER = { subject: 'receipt.subject', lead: 'receipt.lead' } as const;

/** What is no answer is not called one. */
const SAID: Readonly<Partial<Record<ReplyKind, { readonly subject: MessageKey; readonly lead: MessageKey }>>> = {
  question: { subject: 'receipt.subjectQuestion', lead: 'receipt.leadQuestion' },
  withdrawal: { subject: 'receipt.subjectWithdrawal', lead: 'receipt.leadWithdrawal' },
  handOver: { subject: 'receipt.subjectMessage', lead: 'receipt.leadMessage' },
  absence: { subject: 'receipt.subjectMessage', lead: 'receipt.leadMessage' },
};

function quoted({ textId }: Received, scene: Scene): Block | null {
  const words = typedWords(scene, textId);
  return words === null ? null : { kind: 'quote', by: say(scene.reader.language, 'mail.youWrote'), words };
}

/** What the receipt is for, in a word: `akkoord`. */
export function repliedWith({ context, reader }: Scene): string {
  return replyWord(receivedBy(context.cause as ReceiptCause).kind, reader.language);
}

function receivedBy(cause: ReceiptCause): Received {
  switch (cause.type) {
    case 'AnswerKeptUncounted': {
      const { reply, receivedAt } = cause.answer;
      return { cause, kind: replyKindOf(reply), at: receivedAt, answer: null, textId: reply.textId };
    }
    case 'DayNamed':
      return { cause, kind: 'namedDay', at: cause.at, answer: null, textId: cause.textId };
    case 'SignOffWithdrawn':
      return { cause, kind: 'withdrawal', at: cause.at, answer: null, textId: cause.reasonTextId };
    case 'QuestionAsked':
      return { cause, kind: 'question', at: cause.at, answer: null, textId: cause.textId };
    default: {
      const { answer, textId } = cause;
      return { cause, kind: answer.decision, at: answer.receivedAt, answer, textId };
    }
  }
}
