import type { Language, UncountedReason } from '@penhouder/domain';
import { keptSentence } from './values';

/** Every reason; one that is new does not compile until it stands here. */
const REASONS: readonly UncountedReason[] = Object.keys({
  afterClosing: true,
  participantDropped: true,
  participantSucceeded: true,
  dossierClosed: true,
  contactGone: true,
  outsideAbsence: true,
  substituteNotPossible: true,
  nothingToWithdraw: true,
} satisfies Record<UncountedReason, true>) as UncountedReason[];

test.each(REASONS)(
  '%s: why an answer was kept and counts for nothing is said in words, in both languages',
  (reason) => {
    const [nl, fr] = (['nl', 'fr'] as const).map((language: Language) => keptSentence(reason, language));
    expect(nl).toMatch(/^Bewaard, maar het telt niet mee: [a-z][^{}]+\.$/);
    expect(fr).toMatch(/^Réponse conservée, mais non comptée\u00a0?\s?: [a-z][^{}]+\.$/);
    const others = REASONS.filter((one) => one !== reason);
    expect(others.map((one) => keptSentence(one, 'nl'))).not.toContain(nl);
    expect(others.map((one) => keptSentence(one, 'fr'))).not.toContain(fr);
  },
);
