import {
  countedAnswers,
  missingSignatures,
  signatureRuleOf,
  verdictOf,
  type Language,
  type Participant,
  type SignOffRoundRule,
  type Slot,
} from '@penhouder/domain';
import { missingText, signatureAsked, signedAs } from '@penhouder/letters';

/** Where the signatures of the own organisation stand: offices, never names. */
export interface SignaturesModel {
  /** `Eén handtekening is genoeg: burgemeester of schepen.`, per signature. */
  readonly asked: readonly string[];
  /** `burgemeester`, of who signed already. */
  readonly signed: readonly string[];
  /** Who must still sign; null: nobody. */
  readonly missing: string | null;
}

/** Null where the call names no offices. */
export function signaturesOf(
  participant: Participant | undefined,
  round: SignOffRoundRule,
  language: Language,
): SignaturesModel | null {
  if (round.signatures === undefined || participant === undefined) return null;
  const slots = round.signatures.map((_, index) => (index + 1) as Slot);
  const answers = slots.flatMap((slot) => countedAnswers(participant.slots[slot], signatureRuleOf(round, slot)));
  const isRefused = slots.some(
    (slot) => verdictOf(participant.slots[slot], signatureRuleOf(round, slot)) === 'refused',
  );
  return {
    asked: round.signatures.map((rule) => signatureAsked(rule, language)),
    signed: answers.flatMap((answer) => signedAs(answer, language) ?? []),
    missing: isRefused ? null : missingText(missingSignatures(participant, round), language),
  };
}
