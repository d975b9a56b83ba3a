import type { Language } from '@penhouder/domain';
import MarkdownIt from 'markdown-it';
import { typeset } from '../typeset/typeset';
import { tokensToBlocks } from './markdown-blocks';
import type { MarkdownBlock } from './markdown-blocks';
import { tokensToText } from './markdown-to-text';

/** No HTML in, no links made of plain text, no pictures: texts of calls are words only. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: false }).disable('image');

/** HTML without scripts, styles or attributes; headings go down one level, since pages and mails have their own title. */
export function markdownToHtml(text: string): string {
  const tokens = markdown.parse(text, {});
  for (const token of tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      token.tag = `h${String(Math.min(6, Number(token.tag.slice(1)) + 1))}`;
    }
  }
  return markdown.renderer.render(tokens, markdown.options, {});
}

/** The same as a work page shows it, with what belongs together on one line; sign pages and mails are set as a whole. */
export function markdownTypeset(text: string, language: Language): string {
  return typeset(markdownToHtml(text), language, 'page');
}

/** The same as readable plain text: headings in capitals, list marks, no markup. */
export function markdownToText(text: string): string {
  return tokensToText(markdown.parse(text, {}));
}

/** The same as blocks, for a document that is set in type. */
export function markdownBlocks(text: string): readonly MarkdownBlock[] {
  return tokensToBlocks(markdown.parse(text, {}));
}

/** Words that are filled in stay words: whatever they contain, they make no heading, link or list. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|~!&]/g, '\\$&');
}
