import { markdownToHtml } from '../participant-text/markdown';
import { typeset } from '../typeset/typeset';
import { escapeHtml } from './escape-html';
import type { Frame } from './frame';
import type { Block, Letter } from './letter';
import { CODE_MARK, PARTS_MARK, withLinkPlaceholder, withoutControls } from './link-placeholder';
import { onAccent } from './on-accent';

const FONT = "font-family:'Source Sans 3','Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** The HTML part: one column of at most 600 px, no pictures, nothing loaded from elsewhere. */
export function letterHtml(letter: Letter, frame: Frame): string {
  const content = [
    notice(frame),
    paragraph(frame.greeting),
    paragraph(letter.lead, 'font-size:18px;line-height:26px;font-weight:600'),
    ...(letter.before ?? []).map(blockHtml),
    button(letter, frame),
    ...letter.blocks.map(blockHtml),
  ].join('\n');
  return finished(
    frame,
    `<!doctype html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(letter.subject)}</title>
<style>
h2,h3{font-size:20px;line-height:28px;margin:32px 0 8px}h4{font-size:16px;line-height:24px;margin:24px 0 4px}p,ul,ol{margin:0 0 16px}li{margin:0 0 4px}a{color:${frame.accent}}
</style>
</head>
<body style="margin:0;padding:0;background:#f6f5f2;color:#1c2430;${FONT};font-size:16px;line-height:24px">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(letter.lead)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f6f5f2"><tr><td align="center" style="padding:16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border-top:4px solid ${frame.accent}">
<tr><td style="padding:24px 24px 8px;font-weight:600;color:${frame.accent}">${escapeHtml(frame.organisation)}</td></tr>
<tr><td style="padding:8px 24px 24px">
${content}
</td></tr>
<tr><td style="padding:16px 24px 24px;border-top:1px solid #d9d6cf;color:#4d5866;font-size:14px;line-height:20px">
${footer(letter, frame)}
</td></tr>
</table>
</td></tr></table>
</body>
</html>
`,
  );
}

/** One of several things in a mail, under its own heading and with its own button. */
export function partHtml(heading: string, letter: Letter, frame: Frame): string {
  const title = `<h2 style="border-top:1px solid #d9d6cf;padding-top:24px">${escapeHtml(withoutControls(heading))}</h2>`;
  const parts = [title, paragraph(letter.lead), ...(letter.before ?? []).map(blockHtml)];
  return finished(frame, [...parts, button(letter, frame), ...letter.blocks.map(blockHtml)].join('\n'));
}

function finished({ language }: Frame, html: string): string {
  return withLinkPlaceholder(typeset(html, language, 'mail'));
}

function notice({ notice: text }: Frame): string {
  if (text === null) return '';
  return `<p style="margin:0 0 16px;padding:8px 12px;background:#f6f3e8;border-left:4px solid #6b5a12">${escapeHtml(text)}</p>`;
}

function paragraph(text: string, style = ''): string {
  return `<p style="margin:0 0 16px;${style}">${escapeHtml(text)}</p>`;
}

/** One button, and its address in full for those who cannot press it. */
function button({ button: target }: Letter, { accent, linkInFull }: Frame): string {
  if (target === null) return '';
  const url = escapeHtml(target.url);
  return `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 16px"><tr><td style="background:${accent};border-radius:4px">
<a href="${url}" style="display:inline-block;padding:12px 24px;color:${onAccent(accent)};text-decoration:none;font-weight:600">${escapeHtml(target.label)}</a>
</td></tr></table>
<p style="margin:0 0 24px;font-size:14px;line-height:20px;color:#4d5866">${escapeHtml(linkInFull)}<br><a href="${url}" style="word-break:break-all">${url}</a></p>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'text':
      return paragraph(block.text);
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case 'markdown':
      return markdownToHtml(block.markdown);
    case 'quote': {
      const words = escapeHtml(withoutControls(block.words).trim()).replaceAll('\n', '<br>');
      return `${paragraph(block.by)}<blockquote style="margin:0 0 16px;padding:0 16px;border-left:4px solid #d9d6cf">${words}</blockquote>`;
    }
    case 'code':
      return `<p style="margin:0 0 16px;font-family:'Source Code Pro',Menlo,Consolas,monospace;font-size:32px;line-height:40px;font-weight:600;letter-spacing:4px">${CODE_MARK}</p>`;
    case 'parts':
      return PARTS_MARK;
    case 'facts':
      return `<table cellpadding="0" cellspacing="0" style="margin:0 0 16px;width:100%;border-collapse:collapse">${block.rows.map(factRow).join('')}</table>`;
  }
}

function factRow([label, value]: readonly [string, string]): string {
  const cell = 'padding:4px 12px 4px 0;border-bottom:1px solid #d9d6cf;text-align:left;vertical-align:top';
  return `<tr><th scope="row" style="${cell};font-weight:600">${escapeHtml(label)}</th><td style="${cell};word-break:break-word">${escapeHtml(value)}</td></tr>`;
}

function footer({ why }: Letter, { questions, moreOnWhy, accent }: Frame): string {
  const link =
    moreOnWhy === null
      ? null
      : `<a href="${escapeHtml(moreOnWhy.url)}" style="color:${accent}">${escapeHtml(moreOnWhy.label)}</a>`;
  return [questions === null ? null : escapeHtml(questions), escapeHtml(why), link]
    .filter((line) => line !== null)
    .map((line) => `<p style="margin:0 0 8px">${line}</p>`)
    .join('\n');
}
