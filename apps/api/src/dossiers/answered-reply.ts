import type { PaperAnswer } from '@penhouder/contracts';
import type { ReplyRow } from '@penhouder/persistence';
import { ProblemError } from '../problems/problem-error';
import type { DossierReading } from './dossier-reading';

/**
 * The reply by mail that an answer is entered from; null when it is entered from none. Throws 422 `UnknownReply` for one of
 * another participant, 409 `ReplyHandled` when something else was done with it.
 */
export function answeredReply(form: PaperAnswer, { replies }: DossierReading): ReplyRow | null {
  if (form.replyId === undefined) return null;
  const reply = replies.find(({ id, kind }) => id === form.replyId && kind === 'reply');
  if (reply?.participantId !== form.participantId) throw new ProblemError('UnknownReply');
  const isOther = reply.state === 'taken' && reply.rowId !== form.id;
  if (reply.state === 'dismissed' || isOther) throw new ProblemError('ReplyHandled');
  return reply;
}

/** The mail as the chain of evidence names it: its bytes are kept beside it. */
export function replyProof(reply: ReplyRow | null): Readonly<Record<string, unknown>> {
  if (reply === null) return {};
  const { id, sha256, messageId, fromAddress: from, receivedAt, reading } = reply;
  const { sender, authentication } = reading;
  return { mail: { id, sha256, messageId, from, receivedAt, sender, authentication } };
}
