import type { Instant, Language } from '@penhouder/domain';
import { formatLongInstant } from '../words/formats';
import { say } from '../words/say';
import { frameFor, subjectOf } from './frame';
import { blocksOf } from './letter';
import type { Letter } from './letter';
import { letterHtml } from './letter-html';
import { letterText } from './letter-text';
import { LINK_MARK } from './link-placeholder';
import type { MailBody, RenderedMail } from './mail-context';

export interface SignInMailContext {
  readonly body: MailBody;
  readonly reader: { readonly name: string; readonly language: Language };
  /** Wall-clock moment until which the link works, once. */
  readonly expiresAt: Instant;
  /** Id of the sign-in link; a conversation of its own. */
  readonly signInLinkId: string;
}

/** The mail with which a coordinator signs in. Opening its link changes nothing; the page behind it asks to confirm. */
export function renderSignInMail({ body, reader, expiresAt, signInLinkId }: SignInMailContext): RenderedMail {
  const { language } = reader;
  const values = { organisation: body.name, time: formatLongInstant(expiresAt, language) };
  const letter: Letter = {
    subject: say(language, 'signIn.subject', values),
    lead: say(language, 'signIn.lead', values),
    button: { label: say(language, 'signIn.button'), url: LINK_MARK },
    blocks: blocksOf(say(language, 'signIn.once', values)),
    why: say(language, 'signIn.why'),
  };
  const about = { body, readerName: reader.name, kind: 'real' as const, language, whyUrl: null };
  const frame = frameFor(about);
  return {
    subject: subjectOf(letter, about),
    text: letterText(letter, frame),
    html: letterHtml(letter, frame),
    threadKey: `sign-in:${signInLinkId}`,
  };
}
