import type { CallWording, Language, MailTemplate, OwnWordMail } from '@penhouder/domain';
import { OWN_WORD_MAILS, partOfLine, partsOfMail } from '@penhouder/domain';
import Mustache from 'mustache';
import { escapeMarkdown, markdownToText } from '../participant-text/markdown';
import { tidy } from '../participant-text/render-text';
import { elide } from '../words/elide';
import { say } from '../words/say';
import type { Block, Letter } from './letter';
import { withoutControls } from './link-placeholder';
import type { OwnMails } from './mail-context';

export function canHaveOwnWords(kind: string): kind is OwnWordMail {
  return (OWN_WORD_MAILS as readonly string[]).includes(kind);
}

/** Whose words can hold for the mails of a dossier, in the language of whoever reads. */
export interface WordsOf {
  readonly language: Language;
  readonly wording: CallWording;
  readonly ownMails: OwnMails | undefined;
}

/** The words that hold for a mail: the dossier's own, otherwise the call's in the same language; null: the product's. */
export function templateFor(kind: OwnWordMail, { language, wording, ownMails }: WordsOf): MailTemplate | null {
  return ownMails?.[language]?.[kind] ?? wording.texts[language]?.mails?.[kind] ?? null;
}

/** What a mail is filled in from. */
export interface Filling {
  readonly kind: OwnWordMail;
  readonly language: Language;
  /** The same mail in the product's words. */
  readonly standard: Letter;
  /** Every word that this kind can have in a sentence, but the product's own subject and first sentence. */
  readonly view: Readonly<Record<string, string | boolean>>;
  /** Parts of this kind other than its button and what it has to say. */
  readonly parts?: Readonly<Record<string, readonly Block[]>>;
}

/**
 * A mail in the words of its dossier or call. Button, greeting, who it is from and why it came are always the product's,
 * so no text can take away what a reader needs. The first paragraph is the line that mail programs show beside the subject.
 */
export function inOwnWords({ subject, body }: MailTemplate, filling: Filling): Letter {
  const pieces = piecesOf(body, filling);
  const at = pieces.indexOf('link');
  const [first, ...others] = pieces.slice(0, at === -1 ? undefined : at).filter((piece) => piece !== 'link');
  const [lead, rest] = first?.kind === 'markdown' ? firstParagraph(first.markdown) : ['', first ?? null];
  const above = rest === null ? others : [rest, ...others];
  const below = pieces.slice(at + 1).filter((piece) => piece !== 'link');
  return {
    ...filling.standard,
    subject: filled(subject, filling, String),
    lead,
    ...(at === -1 ? { blocks: above } : { before: above, blocks: below }),
  };
}

/** Words between the parts, each filled in by itself; a part that has nothing to say is left out. */
function piecesOf(body: string, filling: Filling): readonly (Block | 'link')[] {
  const pieces: (Block | 'link')[] = [];
  let words: string[] = [];
  const close = (): void => {
    const markdown = filled(words.join('\n'), filling, escapeMarkdown);
    if (markdown.trim() !== '') pieces.push({ kind: 'markdown', markdown });
    words = [];
  };
  for (const line of body.split('\n')) {
    const part = partOfLine(line, filling.kind);
    if (part === null) words.push(line);
    else {
      close();
      pieces.push(...(part === 'link' ? (['link'] as const) : partBlocks(part, filling)));
    }
  }
  close();
  return pieces;
}

function partBlocks(part: string, { standard, parts = {} }: Filling): readonly Block[] {
  return part === 'bericht' ? standard.blocks : (parts[part] ?? []);
}

/** `inleiding` is the product's own first line, which knows whether it is late and whether an answer came before. */
function filled(template: string, { language, view, standard }: Filling, escape: (value: string) => string): string {
  const whole = { ...view, inleiding: standard.lead, onderwerp: standard.subject };
  const text = withoutControls(
    tidy(Mustache.render(template, whole, {}, { escape: (value) => escape(String(value)) })),
  );
  return language === 'fr' ? elide(text) : text;
}

function firstParagraph(markdown: string): readonly [lead: string, rest: Block | null] {
  const [first = '', ...others] = markdown.trim().split('\n\n');
  const rest = others.join('\n\n');
  return [markdownToText(first).trim(), rest === '' ? null : { kind: 'markdown', markdown: rest }];
}

/** The product's words for a mail as somebody would type them, to begin from: filled in they give the same mail. */
export function standardTemplate(kind: OwnWordMail, language: Language): MailTemplate {
  const words = {
    task: '{{taak}}',
    day: '{{dag}}',
    call: '{{oproep_kort}}',
    number: '{{nummer}}',
    title: '{{oproep}}',
  };
  const body = ['{{inleiding}}', ...(partsOfMail(kind).includes('link') ? ['{{link}}'] : [])];
  const personal = say(language, 'mail.personalLink');
  switch (kind) {
    case 'invitation': {
      const asked = ['mail.nothingHappens', 'invitation.asked'] as const;
      const [nothing, heading] = asked.map((key) => say(language, key));
      const said = [nothing, `## ${String(heading)}`, '{{kort}}', '{{herinneringen}}', '{{nota}}', personal];
      return { subject: say(language, 'invitation.subject', words), body: [...body, ...said].join('\n\n') };
    }
    case 'reminder': {
      const said = [say(language, 'reminder.number', words), '{{toestand}}', personal];
      return { subject: say(language, 'reminder.subject', words), body: [...body, ...said].join('\n\n') };
    }
    default:
      return { subject: '{{onderwerp}}', body: [...body, '{{bericht}}'].join('\n\n') };
  }
}
