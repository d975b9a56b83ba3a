import type { PublicAnswerForm } from '@penhouder/contracts';
import type { RowId } from '@penhouder/domain';
import { renderPublicAnswerMail } from '@penhouder/letters';
import type { WordsOfDossier } from '../mail-texts/words-of-dossier';
import type { BodyRow, DossierRow, PlannedMail, PublicReader } from '@penhouder/persistence';

export interface PublicAnswerToAll {
  readonly dossier: DossierRow;
  readonly body: BodyRow;
  readonly form: PublicAnswerForm & { readonly rowId: RowId };
  readonly readers: readonly PublicReader[];
  /** Of the dossier or its call; null in a language: the product's. */
  readonly templateOf: WordsOfDossier['templateOf'];
}

/** One mail for each reader, under the conversation of their invitation, within sending hours. */
export function publicAnswerMails(toAll: PublicAnswerToAll): readonly PlannedMail[] {
  const { dossier, body, form, readers, templateOf } = toAll;
  const { rowId, after, question, answer } = form;
  return readers.map(({ participantId, contactId, linkId, name, language, unitName, now }) => {
    const threadKey = `${dossier.dossierId}:${participantId}:${contactId}`;
    const { subject, text, html } = renderPublicAnswerMail({
      body,
      reader: { name, language },
      kind: dossier.kind,
      unit: unitName,
      title: dossier.title,
      number: dossier.number,
      template: templateOf('publicAnswer', language),
      threadKey,
      question,
      answer,
      isCorrection: after > 0,
    });
    return {
      mailKey: `public-answer:${rowId}:${String(after + 1)}:${contactId}:${participantId}`,
      kind: 'publicAnswer',
      ...{ participantId, contactId, userId: null, linkId, signInLinkId: null, language },
      ...{ subject, textBody: text, htmlBody: html, threadKey, notBefore: now, isWindowed: true },
    };
  });
}
