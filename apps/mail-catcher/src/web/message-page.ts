import type { MessageSummary } from '../message-store';
import type { ParsedMessage } from '../parsed-message';
import { escapeHtml, formatInstant, page } from './html';

export const views = ['opmaak', 'tekst', 'bron'] as const;
export type View = (typeof views)[number];

const viewNames: Readonly<Record<View, string>> = { opmaak: 'Opgemaakt', tekst: 'Platte tekst', bron: 'Bron' };

export interface MessagePageInput {
  readonly summary: MessageSummary;
  readonly mail: ParsedMessage;
  readonly raw: Buffer;
  readonly view: View;
}

/** One message in one of three views. The HTML of a mail is a stranger's: it gets a sandbox and no script. */
export function messagePage({ summary, mail, raw, view }: MessagePageInput): string {
  const { envelope, receivedAt, id } = summary;
  const body = `
<p><a href="/">Opgevangen post</a></p>
<h1>${escapeHtml(mail.subject || '(geen onderwerp)')}</h1>
<dl><dt>Van</dt><dd>${escapeHtml(headerOf(mail, 'from') || envelope.from)}</dd>
<dt>Aan</dt><dd>${escapeHtml(envelope.to.join(', '))}</dd>
<dt>Ontvangen</dt><dd>${formatInstant(receivedAt)}</dd>${attachmentList(id, mail)}</dl>
<nav class="views" aria-label="Weergave">${views.map((one) => viewLink(id, one, view)).join('')}</nav>
<div class="sheet">${content({ summary, mail, raw, view })}</div>`;
  return page(mail.subject || 'Bericht', body);
}

function headerOf({ headers }: ParsedMessage, name: string): string {
  return headers.find((header) => header.name.toLowerCase() === name)?.value ?? '';
}

function viewLink(id: string, one: View, current: View): string {
  const mark = one === current ? ' aria-current="page"' : '';
  return `<a href="/berichten/${id}?weergave=${one}"${mark}>${viewNames[one]}</a>`;
}

function content({ summary, mail, raw, view }: MessagePageInput): string {
  if (view === 'bron') return `<pre>${escapeHtml(raw.toString('utf8'))}</pre>`;
  if (view === 'tekst' || mail.html === '') return `<pre>${linkify(mail.text)}</pre>`;
  const sandbox = 'allow-popups allow-popups-to-escape-sandbox';
  return `<iframe title="Inhoud van het bericht" sandbox="${sandbox}" src="/berichten/${summary.id}/html"></iframe>`;
}

function linkify(text: string): string {
  return escapeHtml(text).replace(
    /https?:\/\/[^\s<>()\]]+/g,
    (link) => `<a href="${link}" rel="noreferrer">${link}</a>`,
  );
}

function attachmentList(id: string, { attachments }: ParsedMessage): string {
  if (attachments.length === 0) return '';
  const links = attachments.map(
    ({ filename }, index) => `<a href="/berichten/${id}/bijlagen/${index}">${escapeHtml(filename)}</a>`,
  );
  return `<dt>Bijlagen</dt><dd>${links.join(', ')}</dd>`;
}
