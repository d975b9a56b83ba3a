import type { RequiredLevel, SignOffRoundRule } from '../calls/step-rules';
import type { ReceivedAnswer } from '../dossier/commands';

/** What a call asks that says nothing: a link that was forwarded or opened by a program signs nothing. */
const USUAL_LEVEL: RequiredLevel = 'code';

/**
 * How an answer is confirmed. What binds somebody needs the level of the call; a question binds nobody and needs no more
 * than a press. Source: `reliability.md` 5.1.4.
 */
export function levelOf(
  round: Pick<SignOffRoundRule, 'requiredLevel'>,
  kind: ReceivedAnswer['reply']['kind'],
): RequiredLevel {
  return kind === 'question' ? 'click' : (round.requiredLevel ?? USUAL_LEVEL);
}
