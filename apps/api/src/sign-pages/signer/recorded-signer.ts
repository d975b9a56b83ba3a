import type { Language } from '@penhouder/contracts';
import type { LocalDate } from '@penhouder/domain';
import { absenceText, delegationText, signedAs } from '@penhouder/letters';
import type { AnswerRow } from '@penhouder/persistence';
import type { RecordedAnswer } from '../sign-page-model';

/** In what office and quality it was signed, and by whose delegation; null: not said, or the evidence was erased. */
export function recordedQuality(
  { evidence, reply }: Pick<AnswerRow, 'evidence' | 'reply'>,
  language: Language,
): Pick<RecordedAnswer, 'capacityText' | 'delegationText' | 'absenceText'> {
  const { delegation } = (evidence?.['signer'] ?? {}) as KeptSigner;
  const isDelegationTold = delegation !== undefined;
  return {
    capacityText: reply.kind === 'decision' ? signedAs(isDelegationTold ? withoutDay(reply) : reply, language) : null,
    delegationText: isDelegationTold ? delegationText(delegation, language) : null,
    absenceText: absenceText(evidence, language),
  };
}

/** The function as it was typed, with the office or quality where that says more. */
export function functionText(func: string, capacity: string | null): string {
  if (capacity === null) return func;
  return capacity.toLowerCase().startsWith(func.trim().toLowerCase()) ? capacity : `${func}, ${capacity}`;
}

/** Of who signed what the evidence keeps beside the name. */
interface KeptSigner {
  readonly delegation?: { readonly by: string; readonly on: LocalDate };
}

type Decided = Extract<AnswerRow['reply'], { kind: 'decision' }>;

function withoutDay({ office, capacity, inOfficeUntil }: Decided): Parameters<typeof signedAs>[0] {
  return { office, capacity, inOfficeUntil };
}
