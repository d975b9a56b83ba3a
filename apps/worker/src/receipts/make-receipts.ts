import type { OrganisationSeal, Press, SealSettings } from '@penhouder/documents';
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
  /** Where the thread finds the key of that seal. */
  readonly sealSettings: SealSettings;
  /** Setting and sealing takes some tenths of a second of a processor, which dossiers must not wait for. */
  readonly press: Press;
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
      await madeOnce(deps, answer).catch((error: unknown) => {
        failed.add(answer.rowId);
        deps.logger.error({ rowId: answer.rowId, error: describeError(error) }, 'a receipt could not be made');
      });
    }
  }
}

/** By answer: the sweep and a mail that waits for its attachment often ask for the same receipt at the same moment. */
const underWay = new Map<string, Promise<void>>();

function madeOnce(deps: ReceiptDeps, answer: AnswerToReceipt): Promise<void> {
  const { rowId } = answer;
  const made = underWay.get(rowId) ?? makeReceipt(deps, answer).finally(() => underWay.delete(rowId));
  underWay.set(rowId, made);
  return made;
}

async function makeReceipt(deps: ReceiptDeps, waiting: AnswerToReceipt): Promise<void> {
  const { source, seal, sealSettings: settings, press } = deps;
  const { rowId, dossierId, language, wallAt: at } = waiting;
  const facts = await receiptFactsOf(source, waiting);
  if (facts === null) throw new Error('what the answer refers to is gone');
  const sealer = await seal();
  const { fingerprint } = sealer;
  const order = { settings, fingerprint, reason: say(language, 'receiptPaper.reason'), at };
  const pdf = await press.print({ document: receiptPaper(facts, sealer), seal: order });
  await saveReceipt(source, { rowId, dossierId, pdf, sealedBy: fingerprint });
}
