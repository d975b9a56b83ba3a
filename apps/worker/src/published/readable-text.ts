/** Elements whose content is not for readers. */
const SILENT = ['script', 'style', 'noscript', 'template', 'svg'] as const;

/**
 * The words of a page, one space between them: what stays the same when only scripts, styles or layout of a site change.
 * Entities stay as they are written. Linear in the length of the page, whatever it holds.
 */
export function readableText(page: string): string {
  const parts: string[] = [];
  const lower = page.toLowerCase();
  let at = 0;
  while (at < page.length) {
    const open = page.indexOf('<', at);
    if (open < 0) {
      parts.push(page.slice(at));
      break;
    }
    parts.push(page.slice(at, open), ' ');
    at = afterMarkup(lower, open);
  }
  return parts.join('').replaceAll(/\s+/g, ' ').trim().normalize('NFC');
}

/** Where the text goes on after the markup that begins at `open`. */
function afterMarkup(lower: string, open: number): number {
  if (lower.startsWith('<!--', open)) return after(lower, '-->', open);
  const silent = SILENT.find(
    (name) => lower.startsWith(`<${name}`, open) && !/[a-z0-9-]/.test(lower[open + name.length + 1] ?? ''),
  );
  return silent === undefined ? after(lower, '>', open) : after(lower, '>', lower.indexOf(`</${silent}`, open));
}

/** Behind the next `sign`; the end when there is none. */
function after(text: string, sign: string, from: number): number {
  const found = from < 0 ? -1 : text.indexOf(sign, from);
  return found < 0 ? text.length : found + sign.length;
}
