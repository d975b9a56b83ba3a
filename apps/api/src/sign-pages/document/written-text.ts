import { markdownToHtml } from '@penhouder/letters';
import { html, trusted, type Html } from '../html';
import type { SignPageModel } from '../sign-page-model';

/** What was written for this participant. Where that is in another language than its page, a voice must know (WCAG 3.1.2). */
export function asWritten({ text, language }: Pick<SignPageModel, 'text' | 'language'>, markdown: string): Html {
  const content = trusted(markdownToHtml(markdown));
  return text.language === language ? content : html`<div lang="${text.language}">${content}</div>`;
}
