import type { Language } from '@penhouder/domain';
import type { AskReader } from '@penhouder/letters';
import type {
  AnswerRow,
  AnswerToReceipt,
  BodyRow,
  Connection,
  DossierRow,
  TextVersionRow,
} from '@penhouder/persistence';
import { findAnswer, findBody, findTextVersion, loadDossier } from '@penhouder/persistence';

/** What a receipt is written from. */
export interface ReceiptFacts extends Pick<AnswerToReceipt, 'unitName' | 'language' | 'wallAt'> {
  readonly answer: AnswerRow;
  readonly dossier: DossierRow;
  readonly body: BodyRow;
  readonly text: TextVersionRow;
  /** The call's words for mandates and asked values. */
  readonly reader: AskReader;
}

/** Reads everything about one answer; null when something of it is gone. */
export async function receiptFactsOf(connection: Connection, waiting: AnswerToReceipt): Promise<ReceiptFacts | null> {
  const { dossierId, rowId, language } = waiting;
  const [answer, dossier] = await Promise.all([
    findAnswer(connection, { dossierId, rowId }),
    loadDossier(connection, dossierId),
  ]);
  if (answer === null || dossier === null) return null;
  const [body, text] = await Promise.all([
    findBody(connection, dossier.bodyId),
    findTextVersion(connection, answer.textVersionId),
  ]);
  if (body === null || text === null) return null;
  return { ...waiting, answer, dossier, body, text, reader: readerOf(dossier, language) };
}

function readerOf({ state, rules, wording }: DossierRow, language: Language): AskReader {
  return { names: { rules: state.call ?? rules, wording }, language };
}
