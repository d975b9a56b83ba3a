import type { Recurring } from '../recurring';
import { startRecurring } from '../recurring';
import type { ReceiptDeps } from './make-receipts';
import { makeReceipts } from './make-receipts';

const SWEEP_MS = 30_000;

/** Makes receipts as soon as an answer came in, and sweeps for what was left behind. */
export function startReceipts(deps: ReceiptDeps): Recurring {
  return startRecurring({ name: 'receipts', everyMs: SWEEP_MS, logger: deps.logger, round: () => makeReceipts(deps) });
}
