import type { EffectOf, MailTemplate, OwnWordMail } from '@penhouder/domain';
import { dayInForce, OWN_WORD_MAILS, partOfLine } from '@penhouder/domain';
import Mustache from 'mustache';
import { escapeMarkdown, markdownToText } from '../participant-text/markdown';
import { tidy } from '../participant-text/render-text';
import { elide } from '../words/elide';
import { formatDayAndMonth } from '../words/formats';
import { say } from '../words/say';
import { remindersAhead } from './invitation-letter';
import { blocksOf } from './letter';
import type { Block, Letter } from './letter';
import { withoutControls } from './link-placeholder';
import { reminderNews } from './reminder-letter';
import type { Scene } from './scene';
import { dueOn, longDay } from './scene';

type OwnWordEffect = EffectOf<OwnWordMail>;

export function hasOwnWords(effect: { readonly kind: string }): effect is OwnWordEffect {
  return (OWN_WORD_MAILS as readonly string[]).includes(effect.kind);
}

/** The words that hold for this mail: the dossier's own, otherwise the call's in the same language; null: the product's. */
export function templateFor(kind: OwnWordMail, { context }: Scene): MailTemplate | null {
  const { language } = context.reader;
  return context.ownMails?.[language]?.[kind] ?? context.names.wording.texts[language]?.mails?.[kind] ?? null;
}

/**
 * A mail in the words of its dossier or call. Button, greeting, who it is from and why it came are always the product's,
 * so no text can take away what a reader needs. The first paragraph is the line that mail programs show beside the subject.
 */
export function inOwnWords(effect: OwnWordEffect, { subject, body }: MailTemplate, filling: Filling): Letter {
  const { scene } = filling;
  const pieces = piecesOf(effect, body, filling);
  const at = pieces.indexOf('link');
  const above = pieces.slice(0, at).filter((piece) => piece !== 'link');
  const [first, ...others] = above;
  const [lead, rest] = first?.kind === 'markdown' ? firstParagraph(first.markdown) : ['', null];
  return {
    ...filling.standard,
    subject: filled(subject, viewOf(effect, filling), { scene, escape: String }),
    lead,
    before: first?.kind === 'markdown' ? blocksOf(rest, ...others) : above,
    blocks: pieces.slice(at + 1).filter((piece) => piece !== 'link'),
  };
}

/** What a mail is filled in from: the scene, and the same mail in the product's words. */
export interface Filling {
  readonly scene: Scene;
  readonly standard: Letter;
}

/** Words between the parts, each filled in by itself; a part that has nothing to say is left out. */
function piecesOf(effect: OwnWordEffect, body: string, filling: Filling): readonly (Block | 'link')[] {
  const view = viewOf(effect, filling);
  const pieces: (Block | 'link')[] = [];
  let words: string[] = [];
  const close = (): void => {
    const markdown = filled(words.join('\n'), view, { scene: filling.scene, escape: escapeMarkdown });
    if (markdown.trim() !== '') pieces.push({ kind: 'markdown', markdown });
    words = [];
  };
  for (const line of body.split('\n')) {
    const part = partOfLine(line, effect.kind);
    if (part === null) words.push(line);
    else {
      close();
      pieces.push(...partBlocks(part, effect, filling.scene));
    }
  }
  close();
  return pieces;
}

function partBlocks(part: string, effect: OwnWordEffect, scene: Scene): readonly (Block | 'link')[] {
  const { texts } = scene.context;
  switch (part) {
    case 'link':
      return ['link'];
    case 'kort':
      return texts === null ? [] : [{ kind: 'markdown', markdown: texts.brief }];
    case 'nota':
      return texts === null ? [] : [{ kind: 'markdown', markdown: texts.note }];
    default:
      return effect.kind === 'invitation'
        ? blocksOf(remindersAhead(effect, scene))
        : blocksOf(...reminderNews(effect, scene));
  }
}

/** `inleiding` is the product's own first line, which knows whether it is late and whether an answer came before. */
function viewOf(effect: OwnWordEffect, { scene, standard }: Filling): Readonly<Record<string, string | boolean>> {
  const { words, context, reader, today } = scene;
  const due = dueOn(scene);
  const closing = dayInForce(context.dossier, 'closing');
  return {
    gemeente: words.unit,
    organisatie: words.organisation,
    naam: context.reader.name,
    functie: context.reader.function ?? '',
    oproep: words.title,
    oproep_kort: words.call,
    taak: words.task,
    dossier: context.number,
    uiterste_dag: longDay(scene, due),
    dag: formatDayAndMonth(due, reader.language),
    sluitingsdag: closing === null ? '' : longDay(scene, closing),
    inleiding: standard.lead,
    ...(effect.kind === 'reminder' && { nummer: String(effect.number), te_laat: due < today }),
  };
}

interface FillRules {
  readonly scene: Scene;
  readonly escape: (value: string) => string;
}

function filled(template: string, view: object, { scene, escape }: FillRules): string {
  const text = withoutControls(tidy(Mustache.render(template, view, {}, { escape: (value) => escape(String(value)) })));
  return scene.reader.language === 'fr' ? elide(text) : text;
}

function firstParagraph(markdown: string): readonly [lead: string, rest: Block | null] {
  const [first = '', ...others] = markdown.trim().split('\n\n');
  const rest = others.join('\n\n');
  return [markdownToText(first).trim(), rest === '' ? null : { kind: 'markdown', markdown: rest }];
}

/** The product's words for a mail as somebody would type them, to begin from: filled in they give the same mail. */
export function standardTemplate(kind: OwnWordMail, language: 'nl' | 'fr'): MailTemplate {
  const words = {
    task: '{{taak}}',
    day: '{{dag}}',
    call: '{{oproep_kort}}',
    number: '{{nummer}}',
    title: '{{oproep}}',
  };
  const said =
    kind === 'invitation'
      ? [
          say(language, 'mail.nothingHappens'),
          `## ${say(language, 'invitation.asked')}`,
          '{{kort}}',
          '{{herinneringen}}',
          '{{nota}}',
        ]
      : [say(language, 'reminder.number', words), '{{toestand}}'];
  return {
    subject: say(language, kind === 'invitation' ? 'invitation.subject' : 'reminder.subject', words),
    body: ['{{inleiding}}', '{{link}}', ...said, say(language, 'mail.personalLink')].join('\n\n'),
  };
}
