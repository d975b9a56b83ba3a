import type { OrganisationSeal } from '@penhouder/documents';
import { renderPdf } from '@penhouder/documents';
import { say } from '@penhouder/letters';
import type { AnswerToReceipt } from '@penhouder/persistence';
import { answersWithoutReceipt, saveReceipt } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { describeError } from '../logger';
import { receiptFactsOf } from './receipt-facts';
import { receiptPaper } from './receipt-paper';

const AT_A_TIME = 20;

export interface ReceiptDeps {
  readonly source: DataSource;
  /** Opened at the first receipt: making a key takes a moment. */
  readonly seal: () => Promise<OrganisationSeal>;
  readonly logger: Logger;
}

/** Makes what is missing, oldest answer first. One that cannot be made is logged and does not hold up the others. */
export async function makeReceipts(deps: ReceiptDeps): Promise<void> {
  const failed = new Set<string>();
  for (;;) {
    const waiting = await answersWithoutReceipt(deps.source, AT_A_TIME + failed.size);
    const next = waiting.filter(({ rowId }) => !failed.has(rowId));
    if (next.length === 0) return;
    for (const answer of next) {
      await makeReceipt(deps, answer).catch((error: unknown) => {
        failed.add(answer.rowId);
        deps.logger.error({ rowId: answer.rowId, error: describeError(error) }, 'a receipt could not be made');
      });
    }
  }
}

async function makeReceipt({ source, seal }: ReceiptDeps, waiting: AnswerToReceipt): Promise<void> {
  const { rowId, dossierId, language, wallAt } = waiting;
  const facts = await receiptFactsOf(source, waiting);
  if (facts === null) throw new Error('what the answer refers to is gone');
  const sealer = await seal();
  const pdf = await renderPdf(receiptPaper(facts, sealer));
  const sealed = await sealer.sealPdf(pdf, { reason: say(language, 'receiptPaper.reason'), at: wallAt });
  await saveReceipt(source, { rowId, dossierId, pdf: sealed, sealedBy: sealer.fingerprint });
}
