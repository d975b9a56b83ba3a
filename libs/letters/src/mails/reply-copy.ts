import type { Dossier, Language } from '@penhouder/domain';
import { say } from '../words/say';
import { frameFor, subjectOf } from './frame';
import { blocksOf } from './letter';
import type { Letter } from './letter';
import { letterHtml } from './letter-html';
import { letterText } from './letter-text';
import type { MailBody, RenderedMail } from './mail-context';

/** A message of a person, as a coordinator gets a copy of it. */
export interface ReplyCopyContext {
  readonly id: string;
  readonly body: MailBody;
  readonly reader: { readonly name: string; readonly language: Language };
  /** Null: nobody knows yet where it belongs. */
  readonly about: {
    readonly kind: Dossier['kind'];
    /** `2019-004 Sociale economie`. */
    readonly dossier: string;
    readonly unit: string;
  } | null;
  readonly from: string;
  readonly subject: string;
  /** Words of the sender; never read as markup. */
  readonly words: string;
  readonly attachments: readonly string[];
  /** Page on which something can be done with it. */
  readonly url: string;
}

/** The copy for whoever lives in her own mailbox: the words, and that they do not count by themselves. */
export function renderReplyCopy(context: ReplyCopyContext): RenderedMail {
  const { id, body, reader, about, from, words, attachments, url } = context;
  const { language } = reader;
  const values = valuesOf(context);
  const names = attachments.join(', ');
  const keys = about === null ? UNASSIGNED : OF_DOSSIER;
  const letter: Letter = {
    subject: say(language, keys.subject, values),
    lead: say(language, keys.lead, values),
    button: { label: say(language, keys.button), url },
    blocks: blocksOf(
      words === '' ? null : { kind: 'quote', by: say(language, 'replyCopy.wrote', { from }), words },
      names === '' ? null : say(language, 'replyCopy.attachments', { names, count: attachments.length }),
      names === '' || about === null ? null : say(language, 'replyCopy.fetchThem'),
      about === null ? null : say(language, 'replyCopy.notCounted'),
      say(language, 'replyCopy.answerHim', { from }),
    ),
    why: say(language, 'replyCopy.why', { organisation: body.name }),
  };
  const framed = { body, readerName: reader.name, kind: kindOf(about), language, whyUrl: null };
  const frame = frameFor(framed);
  return {
    subject: subjectOf(letter, framed),
    text: letterText(letter, frame),
    html: letterHtml(letter, frame),
    threadKey: `reply:${id}`,
  };
}

const OF_DOSSIER = { subject: 'replyCopy.subject', lead: 'replyCopy.lead', button: 'mail.openDossier' } as const;
const UNASSIGNED = {
  subject: 'replyCopy.subjectUnassigned',
  lead: 'replyCopy.leadUnassigned',
  button: 'replyCopy.openUnassigned',
} as const;

function kindOf(about: ReplyCopyContext['about']): Dossier['kind'] {
  return about === null ? 'real' : about.kind;
}

function valuesOf({ about, from, subject }: ReplyCopyContext): Record<string, string> {
  return { from, subject, who: about?.unit ?? from, dossier: about?.dossier ?? '' };
}
