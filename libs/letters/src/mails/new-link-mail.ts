import type { Dossier, Language, MailTemplate } from '@penhouder/domain';
import { say } from '../words/say';
import { frameFor, subjectOf } from './frame';
import { blocksOf } from './letter';
import type { Letter } from './letter';
import { letterHtml } from './letter-html';
import { letterText } from './letter-text';
import { LINK_MARK } from './link-placeholder';
import type { MailBody, RenderedMail } from './mail-context';
import { inOwnWords } from './own-words';
import type { Filling } from './own-words';

/** What a mail is written from that somebody asked for by hand, outside the steps of its dossier. */
export interface ByHandMailContext {
  readonly body: MailBody;
  readonly reader: { readonly name: string; readonly language: Language };
  readonly kind: Dossier['kind'];
  /** In whose name is answered. */
  readonly unit: string;
  /** What was asked. */
  readonly title: string;
  /** `2019-004`. */
  readonly number: string;
  /** Words of the dossier or its call; null: the product's. */
  readonly template: MailTemplate | null;
  /** The conversation of the invitation, under which this mail belongs. */
  readonly threadKey: string;
}

/** The mail with a personal link that its holder asked for anew; the placeholder stands where the link comes. */
export function renderNewLinkMail(context: ByHandMailContext): RenderedMail {
  const { body, reader, unit, title } = context;
  const { language } = reader;
  const values = { organisation: body.name, unit, title };
  return renderByHand('newLink', context, {
    subject: say(language, 'newLink.subject', values),
    lead: say(language, 'newLink.lead', values),
    button: { label: say(language, 'newLink.button'), url: LINK_MARK },
    blocks: blocksOf(say(language, 'newLink.once')),
    why: say(language, 'newLink.why'),
  });
}

/** The letter in the words that hold, laid out. */
export function renderByHand(kind: Filling['kind'], context: ByHandMailContext, standard: Letter): RenderedMail {
  const { body, reader, unit, title, number, template, threadKey } = context;
  const { language } = reader;
  const view = { gemeente: unit, organisatie: body.name, naam: reader.name, oproep: title, dossier: number };
  const letter = template === null ? standard : inOwnWords(template, { kind, language, standard, view });
  const about = { body, readerName: reader.name, kind: context.kind, language, whyUrl: null };
  const frame = frameFor(about);
  return {
    subject: subjectOf(letter, about),
    text: letterText(letter, frame),
    html: letterHtml(letter, frame),
    threadKey,
  };
}
