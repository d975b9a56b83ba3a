import { renderPdf } from '@penhouder/documents';
import { delegationText, namedValues, say, signedAs } from '@penhouder/letters';
import { createHash } from 'node:crypto';
import type { CheckedAnswer } from '../answer-form';
import { textDocument } from '../document/text-document';
import type { SignPageModel } from '../sign-page-model';
import { signedAsOf } from '../signer/signer-form';
import type { OpenLink } from '../sign-pages.service';
import { wordsOf } from '../words';
import { calledWordsOf } from '../words/called';
import { signedPdfWordsOf, type PdfPurpose } from './words';

/**
 * The document that somebody signs elsewhere: the answer first, then the very text that was asked. It names the one link
 * and the one answer that it is for, so that it signs for nobody else and never a second time. Until then equal answers
 * to equal texts give equal bytes, so that it can be made anew when it comes back; who answers is said by the signature.
 */
export function offeredPdf({ model, link, document }: OpenLink, answer: CheckedAnswer): Promise<Buffer> {
  const { parts, ...whole } = textDocument(document);
  const words = signedPdfWordsOf(model.language);
  const rows = [...answerRows(model, answer), [words.onlyFor, words.onlyForText(purposeOf(model, link))] as const];
  return renderPdf({
    ...whole,
    parts: [
      ...(model.isExample ? [{ kind: 'paragraph', text: say(model.language, 'receiptPaper.example') } as const] : []),
      { kind: 'heading', text: words.answerTitle },
      { kind: 'facts', rows },
      ...parts,
    ],
  });
}

/** A question asks for no such document and changes none that is out to be signed. */
function purposeOf({ dossierNumber, recorded }: SignPageModel, { linkId, slot }: OpenLink['link']): PdfPurpose {
  const nth = recorded.filter(({ kind }) => kind !== 'question').length + 1;
  const mark = createHash('sha256').update(`signed-pdf:${linkId}`).digest('hex').slice(0, 12);
  return { dossierNumber, slot, nth, mark };
}

function answerRows(model: SignPageModel, answer: CheckedAnswer): readonly (readonly [string, string])[] {
  const words = wordsOf(model.language);
  const { kind, organ, day, text, delegation } = answer;
  const signed = signedAs(signedAsOf({ ...answer, delegation: null }), model.language);
  return [
    [words.inName, model.unit],
    [calledWordsOf(kind, model.language).label, words.chosen[kind]],
    ...(organ !== null && day !== null ? [[words.organs[organ], words.dayText(day)] as const] : []),
    ...(text === null ? [] : [[words.chosen[kind], text] as const]),
    ...model.mandates.flatMap(({ id, text: mandate }) => mandateRow(words, mandate, answer.mandates[id])),
    ...namedValues(model.askReader, answer.values).map(({ name, value }) => [name, value] as const),
    ...(delegation === null ? [] : [[words.givenBy(kind), delegationText(delegation, model.language)] as const]),
    ...(signed === null ? [] : [[words.capacityLabel, signed] as const]),
  ];
}

function mandateRow(
  words: ReturnType<typeof wordsOf>,
  text: string,
  isGiven: boolean | undefined,
): readonly (readonly [string, string])[] {
  if (isGiven === undefined) return [];
  return [[words.mandatesAnswer, isGiven ? words.mandateGiven(text) : words.mandateNotGiven(text)]];
}
