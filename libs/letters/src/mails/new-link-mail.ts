import { say } from '../words/say';
import { frameFor, subjectOf } from './frame';
import { blocksOf } from './letter';
import type { Letter } from './letter';
import { letterHtml } from './letter-html';
import { letterText } from './letter-text';
import { LINK_MARK } from './link-placeholder';
import type { RenderedMail } from './mail-context';
import type { SignCodeMailContext } from './sign-code-mail';

/** The mail with a personal link that its holder asked for anew; the placeholder stands where the link comes. */
export function renderNewLinkMail({ body, reader, kind, unit, title, threadKey }: SignCodeMailContext): RenderedMail {
  const { language } = reader;
  const values = { organisation: body.name, unit, title };
  const letter: Letter = {
    subject: say(language, 'newLink.subject', values),
    lead: say(language, 'newLink.lead', values),
    button: { label: say(language, 'newLink.button'), url: LINK_MARK },
    blocks: blocksOf(say(language, 'newLink.once')),
    why: say(language, 'newLink.why'),
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
