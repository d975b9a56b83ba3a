import { say } from '@penhouder/letters';
import type { ClaimedMail } from '@penhouder/persistence';
import { receiptOfMail } from '@penhouder/persistence';
import type { Attachment } from '../post/compose';
import type { ReceiptDeps } from './make-receipts';
import { makeReceipts } from './make-receipts';

/**
 * The PDF that belongs to a mail about a received answer; made now when the sweep was not there yet. Null for other mail,
 * and for an answer whose receipt cannot be made: the mail itself says number and hash.
 */
export function receiptAttachments(deps: ReceiptDeps): (mail: ClaimedMail) => Promise<Attachment | null> {
  return async ({ id, kind, language }) => {
    if (kind !== 'receipt') return null;
    const found = (await receiptOfMail(deps.source, id)) ?? (await madeNow(deps, id));
    if (found === null) return null;
    const name = say(language, 'receiptPaper.fileName', { number: found.number.replace('/', '-') });
    return { name, mediaType: 'application/pdf', content: found.pdf };
  };
}

async function madeNow(deps: ReceiptDeps, mailId: string): ReturnType<typeof receiptOfMail> {
  await makeReceipts(deps);
  return receiptOfMail(deps.source, mailId);
}
