import { ProblemError } from '../../problems/problem-error';
import type { Confirming, SigningLevel } from './level';

/** A PDF that was signed elsewhere. It is not taken on this page: whoever answers is told to whom it goes, and nothing is kept. */
export const signedPdfLevel: SigningLevel = {
  next: '/teken/bevestig',
  prove: ({ open }: Confirming) => {
    throw new ProblemError('SignedPdfElsewhere', { data: { sender: open.model.sender } });
  },
};
