import { say } from '../words/say';
import { frameFor, subjectOf } from './frame';
import { blocksOf } from './letter';
import type { Letter } from './letter';
import { letterHtml } from './letter-html';
import { letterText } from './letter-text';
import { LINK_MARK } from './link-placeholder';
import type { RenderedMail } from './mail-context';
import type { SignCodeMailContext } from './sign-code-mail';

export interface PublicAnswerMailContext extends SignCodeMailContext {
  readonly question: string;
  readonly answer: string;
  /** Everybody had it before, in other words. */
  readonly isCorrection: boolean;
}

/** A question of one participant with its answer, to all of them; it names nobody by itself. */
export function renderPublicAnswerMail(context: PublicAnswerMailContext): RenderedMail {
  const { body, reader, kind, unit, title, threadKey, question, answer, isCorrection } = context;
  const { language } = reader;
  const values = { organisation: body.name, unit, title };
  const letter: Letter = {
    subject: say(language, isCorrection ? 'publicAnswer.subjectAgain' : 'publicAnswer.subject', values),
    lead: say(language, isCorrection ? 'publicAnswer.leadAgain' : 'publicAnswer.lead', values),
    button: { label: say(language, 'publicAnswer.button'), url: LINK_MARK },
    blocks: blocksOf(
      { kind: 'quote', by: say(language, 'publicAnswer.question'), words: question },
      { kind: 'quote', by: say(language, 'publicAnswer.answer', values), words: answer },
      say(language, 'publicAnswer.nothing'),
    ),
    why: say(language, 'publicAnswer.why', values),
  };
  const about = { body, readerName: reader.name, kind, language, whyUrl: null };
  const frame = frameFor(about);
  return {
    subject: subjectOf(letter, about),
    text: letterText(letter, frame),
    html: letterHtml(letter, frame),
    threadKey,
  };
}
