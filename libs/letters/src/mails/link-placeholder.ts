/** Where a stored mail has its reader's personal link; the worker fills it in while sending and keeps no copy. */
export const LINK_PLACEHOLDER = '{{persoonlijke-link}}';

/** Stands for the link while a mail is written, so that words that somebody typed can never pass for it. */
export const LINK_MARK = '\u0001link\u0001';

/** Where a stored mail has the code that confirms an answer; the worker works it out while sending and keeps no copy. */
export const CODE_PLACEHOLDER = '{{code}}';

/** Stands for the code while a mail is written. */
export const CODE_MARK = '\u0001code\u0001';

/** Where the parts of a mail about several things come; each of them has a link of its own. */
export const PARTS_PLACEHOLDER = '{{onderdelen}}';

/** Stands for the parts while the mail around them is written. */
export const PARTS_MARK = '\u0001parts\u0001';

/** The finished text: no placeholder but our own is left in it. */
export function withLinkPlaceholder(text: string): string {
  return text
    .replaceAll('{{', '{ {')
    .replaceAll(LINK_MARK, LINK_PLACEHOLDER)
    .replaceAll(CODE_MARK, CODE_PLACEHOLDER)
    .replaceAll(PARTS_MARK, PARTS_PLACEHOLDER);
}

/** Words from outside on their way into a mail: without control characters, which no one types. */
export function withoutControls(text: string): string {
  return text.replaceAll(/(?![\n\t])\p{Cc}/gu, '');
}
