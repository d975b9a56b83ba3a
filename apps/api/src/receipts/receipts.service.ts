import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { downloadHeaders } from '@penhouder/documents';
import type { DossierId, Language, RowId } from '@penhouder/domain';
import { say } from '@penhouder/letters';
import { findReceipt } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { ProblemError } from '../problems/problem-error';

/** The worker makes a receipt right after the answer; whoever is quicker waits this long for it. */
const PATIENCE_MS = 15_000;
const PAUSE_MS = 250;

export interface ReceiptDownload {
  readonly headers: Record<string, string>;
  readonly pdf: Buffer;
}

/** Hands out receipts that the worker made: this process holds no key of the seal. */
@Injectable()
export class Receipts {
  constructor(private readonly database: DataSource) {}

  /** Throws `ReceiptNotReady` when the worker has not made it yet, `ReceiptErased` when it is gone on purpose. The caller has checked that the answer may be seen. */
  async download(
    key: { readonly dossierId: DossierId; readonly rowId: RowId },
    language: Language,
  ): Promise<ReceiptDownload> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = await findReceipt(this.database, key);
      if (found?.pdf.length === 0) throw new ProblemError('ReceiptErased');
      if (found !== null) {
        const name = say(language, 'receiptPaper.fileName', { number: found.number.replace('/', '-') });
        const file = { name, mediaType: 'application/pdf', bytes: found.pdf.length };
        return { headers: downloadHeaders(file), pdf: found.pdf };
      }
      if (Date.now() > until) throw new ProblemError('ReceiptNotReady');
      await wait(PAUSE_MS);
    }
  }
}
