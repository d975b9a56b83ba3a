/** What a browser that guesses would run as a page. */
const MARKUP = /<(?:!doctype|html|head|body|script|svg|iframe|object|embed|img|meta|style|form|\?php)/i;

/** As far as browsers look when they guess. */
const LOOKED_AT = 1_024;

/** What follows the end of a PDF may be empty lines, never something else. */
const END_OF_PDF = '%%EOF';

/**
 * Whether a document or picture is a web page, too: markup where a browser would look for it, or in a PDF outside of its
 * objects, or anything after its end. What lies packed inside is not looked at: nothing shows it as a page.
 */
export function hidesPage(bytes: Buffer, mediaType: string): boolean {
  if (MARKUP.test(bytes.toString('latin1', 0, LOOKED_AT))) return true;
  if (mediaType !== 'application/pdf') return MARKUP.test(bytes.subarray(-LOOKED_AT).toString('latin1'));
  const text = bytes.toString('latin1');
  const end = text.lastIndexOf(END_OF_PDF);
  const rest = end === -1 ? '' : text.slice(end + END_OF_PDF.length);
  return /[^\s\0]/.test(rest) || outsideOfObjects(text).some((gap) => MARKUP.test(gap));
}

/** What stands between the objects of a PDF: heads, tables, remarks. */
function outsideOfObjects(text: string): readonly string[] {
  const gaps: string[] = [];
  let from = 0;
  for (;;) {
    const begin = text.indexOf(' obj', from);
    const end = begin === -1 ? -1 : text.indexOf('endobj', begin);
    if (end === -1) return [...gaps, text.slice(from)];
    gaps.push(text.slice(from, begin));
    from = end + 'endobj'.length;
  }
}
