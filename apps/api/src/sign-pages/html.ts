/** Markup that is safe to send: made by the `html` tag, or by a renderer that escapes. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Writes markup; everything put in is escaped unless it is markup itself. `null`, `undefined` and `false` write nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = strings.reduce(
    (text, string, index) => text + string + (index < parts.length ? write(parts[index]) : ''),
    '',
  );
  return { markup };
}

/** Markup from a renderer that escaped already, such as Markdown without HTML. */
export function trusted(markup: string): Html {
  return { markup };
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

function write(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'markup' in part ? part.markup : part.map(write).join('');
}
