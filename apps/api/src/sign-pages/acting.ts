import { ProblemError } from '../problems/problem-error';
import type { SignPageModel } from './sign-page-model';

type Acting = Pick<SignPageModel, 'answerability' | 'sender'>;

/** Nobody else answers in the place of this reader today. */
export function isActing({ answerability }: Pick<Acting, 'answerability'>): boolean {
  return answerability !== 'handedOver' && answerability !== 'outsideDays';
}

/** Whoever handed over, or stands in on other days, reads and gives nothing. Throws `LinkHandedOver`, `SubstituteOutsideDays`. */
export function checkActing({ answerability, sender }: Acting): void {
  if (answerability === 'handedOver') throw new ProblemError('LinkHandedOver', { data: { sender } });
  if (answerability === 'outsideDays') throw new ProblemError('SubstituteOutsideDays', { data: { sender } });
}
