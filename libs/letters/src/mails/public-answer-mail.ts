import { say } from '../words/say';
import { blocksOf } from './letter';
import { LINK_MARK } from './link-placeholder';
import type { RenderedMail } from './mail-context';
import { renderByHand } from './new-link-mail';
import type { ByHandMailContext } from './new-link-mail';

export interface PublicAnswerMailContext extends ByHandMailContext {
  readonly question: string;
  readonly answer: string;
  /** Everybody had it before, in other words. */
  readonly isCorrection: boolean;
}

/** A question of one participant with its answer, to all of them; it names nobody by itself. */
export function renderPublicAnswerMail(context: PublicAnswerMailContext): RenderedMail {
  const { body, reader, unit, title, question, answer, isCorrection } = context;
  const { language } = reader;
  const values = { organisation: body.name, unit, title };
  return renderByHand('publicAnswer', context, {
    subject: say(language, isCorrection ? 'publicAnswer.subjectAgain' : 'publicAnswer.subject', values),
    lead: say(language, isCorrection ? 'publicAnswer.leadAgain' : 'publicAnswer.lead', values),
    button: { label: say(language, 'mail.openOwnPage'), url: LINK_MARK },
    blocks: blocksOf(
      { kind: 'quote', by: say(language, 'publicAnswer.question'), words: question },
      { kind: 'quote', by: say(language, 'publicAnswer.answer', values), words: answer },
      say(language, 'publicAnswer.nothing'),
    ),
    why: say(language, 'publicAnswer.why', values),
  });
}
