import type { RequiredLevel, SignOffRoundRule } from '../calls/step-rules';
import type { ReceivedAnswer } from '../dossier/commands';

/** What a call asks that says nothing: a link that was forwarded or opened by a program signs nothing. */
const USUAL_LEVEL: RequiredLevel = 'code';

/**
 * How an answer is confirmed. What binds somebody needs the level of the call. A question binds nobody, but it pauses the
 * reminders to who asks, so a program that types must not be able to ask one: it needs a code where answers need one or
 * more, and a press where the call asks a press alone. Sources: `reliability.md` 5.1.4; a question stops the clock for
 * the asker alone, `domain.md`.
 */
export function levelOf(
  round: Pick<SignOffRoundRule, 'requiredLevel'>,
  kind: ReceivedAnswer['reply']['kind'],
): RequiredLevel {
  const { requiredLevel = USUAL_LEVEL } = round;
  return kind === 'question' && requiredLevel === 'signed-pdf' ? 'code' : requiredLevel;
}
