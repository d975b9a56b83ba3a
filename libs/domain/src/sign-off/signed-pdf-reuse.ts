import type { ReceivedAnswer } from '../dossier/joining';
import type { LinkId } from '../primitives/ids';
import type { Slot } from '../dossier/participant';
import { signedPdfIn, type SignedPdfFacts, type SignedPdfRefusal } from './signed-pdf';

/** An answer of the same participant that was kept, with its evidence as it still is. */
export type KeptBefore = Pick<ReceivedAnswer, 'reply' | 'slot' | 'linkId'> & {
  readonly evidence: Readonly<Record<string, unknown>> | null;
};

/** Who signs now, and what. */
export interface SigningNow {
  readonly linkId: LinkId;
  readonly slot: Slot;
  /** How many sign together for this one signature. */
  readonly needed: number;
  readonly isAgreement: boolean;
}

/** Whether this very file, or one that was signed for the same offer, came with an answer before. */
export function isPdfUsed(
  pdf: Pick<SignedPdfFacts, 'sha256'> & Partial<Pick<SignedPdfFacts, 'offeredSha256'>>,
  before: readonly KeptBefore[],
): boolean {
  return before.some(({ evidence }) => {
    const kept = signedPdfIn(evidence);
    return kept !== null && (kept.sha256 === pdf.sha256 || kept.offeredSha256 === pdf.offeredSha256);
  });
}

/**
 * Why a PDF whose signature holds is not taken for this answer; null: it is. Nobody signs once for two: one certificate
 * agrees for one signatory of a participant, until that agreement is withdrawn. `before`: in the order in which they came.
 */
export function pdfReuse(
  facts: SignedPdfFacts,
  now: SigningNow,
  before: readonly KeptBefore[],
): Extract<SignedPdfRefusal, 'SignedPdfUsed' | 'SignedPdfSameSigner'> | null {
  if (isPdfUsed(facts, before)) return 'SignedPdfUsed';
  if (!now.isAgreement) return null;
  const isSame = standingAgreements(before).some(
    (one) => isOfAnother(one, now) && signedPdfIn(one.evidence)?.certificateSha256 === facts.certificateSha256,
  );
  return isSame ? 'SignedPdfSameSigner' : null;
}

/** A second link of a signature that one person gives is that person's or a successor's. */
function isOfAnother({ slot, linkId }: KeptBefore, now: SigningNow): boolean {
  return slot !== now.slot || (linkId !== now.linkId && now.needed > 1);
}

/** Agreements that neither their link nor paper for the same signature said otherwise since. */
function standingAgreements(before: readonly KeptBefore[]): readonly KeptBefore[] {
  const binding = before.filter(({ reply }) => reply.kind !== 'question' && reply.kind !== 'handOver');
  return binding.filter(
    (one, index) => isAgreement(one.reply) && !binding.slice(index + 1).some((later) => isInPlaceOf(later, one)),
  );
}

function isInPlaceOf(later: KeptBefore, earlier: KeptBefore): boolean {
  return later.slot === earlier.slot && (later.linkId === null || later.linkId === earlier.linkId);
}

/** Whether a reply says yes, in whatever form. */
function isAgreement(reply: ReceivedAnswer['reply']): boolean {
  return reply.kind === 'decision' && reply.decision !== 'decline';
}
