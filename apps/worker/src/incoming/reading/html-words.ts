/** Beyond this a message says nothing more that anybody reads; the bytes themselves are kept whole. */
const LONGEST_HTML = 200_000;
const BREAKS = new Set(['br', 'p', 'div', 'tr', 'li', 'table', 'blockquote', 'hr', 'h1', 'h2', 'h3', 'ul', 'ol']);
const UNSEEN = new Set(['style', 'script', 'head', 'title']);

interface Reading {
  readonly lines: string[];
  quotes: number;
  /** The element whose content is not shown; empty outside one. */
  unseen: string;
}

/**
 * The words of an HTML message as lines. What stands in a `blockquote` is marked with `> `, as in plain mail. Every sign is
 * looked at once, however broken the HTML is.
 */
export function wordsOfHtml(html: string): string {
  const text = html.slice(0, LONGEST_HTML);
  const reading: Reading = { lines: [''], quotes: 0, unseen: '' };
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const close = open === -1 ? -1 : text.indexOf('>', open);
    addWords(reading, text.slice(at, close === -1 ? text.length : open));
    if (close === -1) break;
    readTag(reading, text.slice(open + 1, close));
    at = close + 1;
  }
  return reading.lines.join('\n').replaceAll(/\n{3,}/g, '\n\n');
}

function addWords(reading: Reading, words: string): void {
  if (reading.unseen !== '' || words === '') return;
  const last = reading.lines.length - 1;
  reading.lines[last] = `${reading.lines[last] ?? ''}${decoded(words).replaceAll(/\s+/g, ' ')}`.trimStart();
  if (reading.quotes > 0 && !reading.lines[last].startsWith('> ')) reading.lines[last] = `> ${reading.lines[last]}`;
}

function readTag(reading: Reading, tag: string): void {
  const [, slash = '', name = ''] = /^(\/?)([a-z0-9]{1,12})/i.exec(tag) ?? [];
  const element = name.toLowerCase();
  if (UNSEEN.has(element)) reading.unseen = slash === '' ? element : '';
  if (BREAKS.has(element)) breakLine(reading, element, slash === '/');
}

/** A paragraph ends a sentence, a line need not. */
function breakLine(reading: Reading, element: string, isEnd: boolean): void {
  if (element === 'blockquote') reading.quotes = Math.max(0, reading.quotes + (isEnd ? -1 : 1));
  const isParagraph = isEnd && (element === 'p' || element === 'blockquote');
  reading.lines.push(...(isParagraph ? ['', ''] : ['']));
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  agrave: 'à',
  rsquo: '’',
  lsquo: '‘',
  laquo: '«',
  raquo: '»',
};

function decoded(words: string): string {
  return words.replaceAll(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
}
