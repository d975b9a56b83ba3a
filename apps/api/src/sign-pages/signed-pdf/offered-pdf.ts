import { renderPdf, type PdfPart } from '@penhouder/documents';
import { delegationText, namedValues, signedAs } from '@penhouder/letters';
import type { CheckedAnswer } from '../answer-form';
import { textDocument } from '../document/text-document';
import type { SignPageModel } from '../sign-page-model';
import { signedAsOf } from '../signer/signer-form';
import type { OpenLink } from '../sign-pages.service';
import { wordsOf } from '../words';
import { signedPdfWordsOf } from './words';

/**
 * The document that somebody signs elsewhere: the answer first, then the very text that was asked. Equal answers to equal
 * texts give equal bytes, so that it can be made anew when it comes back; who answers is said by the signature.
 */
export function offeredPdf({ model, document }: OpenLink, answer: CheckedAnswer): Promise<Buffer> {
  const { parts, ...whole } = textDocument(document);
  const title: PdfPart = { kind: 'heading', text: signedPdfWordsOf(model.language).answerTitle };
  return renderPdf({ ...whole, parts: [title, { kind: 'facts', rows: answerRows(model, answer) }, ...parts] });
}

function answerRows(model: SignPageModel, answer: CheckedAnswer): readonly (readonly [string, string])[] {
  const words = wordsOf(model.language);
  const { kind, organ, day, text, delegation } = answer;
  const signed = signedAs(signedAsOf({ ...answer, delegation: null }), model.language);
  return [
    [words.inName, model.unit],
    [words.yourAnswer, words.chosen[kind]],
    ...(organ !== null && day !== null ? [[words.organs[organ], words.dayText(day)] as const] : []),
    ...(text === null ? [] : [[words.chosen[kind], text] as const]),
    ...model.mandates.flatMap(({ id, text: mandate }) => mandateRow(words, mandate, answer.mandates[id])),
    ...namedValues(model.askReader, answer.values).map(({ name, value }) => [name, value] as const),
    ...(delegation === null ? [] : [[words.nameLabel, delegationText(delegation, model.language)] as const]),
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
