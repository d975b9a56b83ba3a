import type { AnswerRow } from '@penhouder/persistence';
import type { AnswerKind } from './answer-form';

/** What can be answered, without handing over. */
export type GivenReply = Exclude<AnswerRow['reply'], { readonly kind: 'handOver' }>;

/** An answer that is no handing over. */
export type GivenAnswer = AnswerRow & { readonly reply: GivenReply };

/** Handing over is no answer. */
export function isAnswer(reply: AnswerRow['reply']): reply is GivenReply {
  return reply.kind !== 'handOver';
}

/** Which choice of the form a reply was. */
export function kindOf(reply: GivenReply): AnswerKind {
  return reply.kind === 'decision' ? reply.decision : reply.kind;
}
