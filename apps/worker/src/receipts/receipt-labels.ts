import { replyKindOf, type ReplyKind } from '@penhouder/letters';
import type { ReceiptFacts } from './receipt-facts';

/** Nobody signs these: a receipt of one calls it what it is. */
const MESSAGES: readonly ReplyKind[] = ['question', 'withdrawal', 'handOver', 'absence'];

/** Keys of the words that name what was received and who it is from. */
export function receiptLabels({ answer: { reply } }: Pick<ReceiptFacts, 'answer'>) {
  const kind = replyKindOf(reply);
  if (!MESSAGES.includes(kind)) {
    return { title: 'receiptPaper.title', reply: 'receipt.facts.reply', signer: 'receipt.facts.signer' } as const;
  }
  const title = kind === 'question' ? 'receiptPaper.titleQuestion' : 'receiptPaper.titleMessage';
  return { title, reply: 'receipt.facts.message', signer: 'receipt.facts.by' } as const;
}
