import type { MessageSummary } from '../message-store';
import { escapeHtml, formatInstant, page } from './html';

/** All caught messages, newest first, with a search by recipient. */
export function listPage(messages: readonly MessageSummary[], to: string): string {
  const newestFirst = [...messages].reverse();
  const body = `
<h1>Opgevangen post</h1>
<p class="note">Deze berichten zijn niet verstuurd: ze blijven hier, met werkende links.</p>
<form method="get" action="/" role="search">
  <div><label for="to">Zoek op ontvanger</label><input id="to" name="to" type="search" value="${escapeHtml(to)}"></div>
  <button>Zoeken</button>
</form>
<p class="soft" role="status">${count(messages.length)}${to === '' ? '' : ` voor “${escapeHtml(to)}” · <a href="/">Toon alles</a>`}</p>
${newestFirst.length === 0 ? '' : `<ol class="list">${newestFirst.map(row).join('')}</ol>`}`;
  return page('Overzicht', body);
}

function count(number: number): string {
  if (number === 0) return 'Geen berichten';
  return number === 1 ? '1 bericht' : `${number} berichten`;
}

function row({ id, envelope, subject, receivedAt }: MessageSummary): string {
  return `<li><a href="/berichten/${id}">
<div class="row"><span>Aan ${escapeHtml(envelope.to.join(', '))}</span><span class="soft">${formatInstant(receivedAt)}</span></div>
<div class="subject">${escapeHtml(subject || '(geen onderwerp)')}</div></a></li>`;
}
