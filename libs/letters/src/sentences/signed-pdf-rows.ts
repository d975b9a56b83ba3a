import { signedPdfIn, type Language, type SignedPdfFacts } from '@penhouder/domain';
import { say } from '../words/say';
import { formatInstant } from '../words/formats';

/** One line of what was found, ready to be shown. */
export interface SignedPdfRow {
  readonly name: string;
  readonly value: string;
}

/** What was found of the PDF behind an answer, from its evidence; empty for one that was confirmed otherwise. */
export function signedPdfRows(
  evidence: Readonly<Record<string, unknown>> | null,
  language: Language,
): readonly SignedPdfRow[] {
  const facts = signedPdfIn(evidence);
  if (facts === null) return [];
  const { signer, authorities, algorithm, checkedAt } = facts;
  const above = authorities.length === 0 ? say(language, 'signedPdf.ownAuthority') : authorities.join(', ');
  const at = formatInstant(checkedAt, language);
  return [
    { name: say(language, 'signedPdf.signer'), value: say(language, 'signedPdf.signerText', { signer }) },
    { name: say(language, 'signedPdf.authorities'), value: above },
    { name: say(language, 'signedPdf.time'), value: timeText(facts, language) },
    { name: say(language, 'signedPdf.checked'), value: say(language, 'signedPdf.checkedText', { at, algorithm }) },
    { name: say(language, 'signedPdf.revocation'), value: say(language, 'signedPdf.revocationText') },
  ];
}

function timeText({ stamped, claimedAt }: SignedPdfFacts, language: Language): string {
  if (stamped !== null)
    return say(language, 'signedPdf.stamped', { at: formatInstant(stamped.at, language), by: stamped.by });
  if (claimedAt === null) return say(language, 'signedPdf.noTime');
  return say(language, 'signedPdf.claimed', { at: formatInstant(claimedAt, language) });
}
