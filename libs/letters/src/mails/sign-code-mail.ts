import type { Dossier, Language } from '@penhouder/domain';
import { say } from '../words/say';
import { frameFor, subjectOf } from './frame';
import { blocksOf } from './letter';
import type { Letter } from './letter';
import { letterHtml } from './letter-html';
import { letterText } from './letter-text';
import type { MailBody, RenderedMail } from './mail-context';

export interface SignCodeMailContext {
  readonly body: MailBody;
  readonly reader: { readonly name: string; readonly language: Language };
  readonly kind: Dossier['kind'];
  /** In whose name the answer is given. */
  readonly unit: string;
  /** What was asked. */
  readonly title: string;
  /** The conversation of the invitation, under which this mail belongs. */
  readonly threadKey: string;
}

/** The second mail: the code that confirms an answer, in the place of which a placeholder stands. Without any link. */
export function renderSignCodeMail({ body, reader, kind, unit, title, threadKey }: SignCodeMailContext): RenderedMail {
  const { language } = reader;
  const values = { organisation: body.name, unit, title };
  const letter: Letter = {
    subject: say(language, 'signCode.subject', values),
    lead: say(language, 'signCode.lead', values),
    button: null,
    blocks: blocksOf({ kind: 'code' }, say(language, 'signCode.about', values), say(language, 'signCode.once')),
    why: say(language, 'signCode.why', values),
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
