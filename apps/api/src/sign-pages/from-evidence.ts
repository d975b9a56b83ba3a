import type { Language } from '@penhouder/contracts';
import { signedPdfRows } from '@penhouder/letters';
import type { AnswerRow } from '@penhouder/persistence';
import type { RecordedAnswer } from './sign-page-model';

/** What the signer typed, and what was found of a signed PDF; dashes and nothing once that was erased. */
export function fromEvidence(
  { evidence }: Pick<AnswerRow, 'evidence'>,
  language: Language,
): Pick<RecordedAnswer, 'name' | 'func' | 'text' | 'signedPdf'> {
  const { signer, text } = (evidence ?? {}) as {
    readonly signer?: { readonly name: string; readonly function: string };
    readonly text?: string | null;
  };
  const signedPdf = signedPdfRows(evidence, language);
  return { name: signer?.name ?? '–', func: signer?.function ?? '–', text: text ?? null, signedPdf };
}
