/** A part of a mail's body. Typed words are a quote and are never read as markup; Markdown is only ours. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'markdown'; readonly markdown: string }
  | { readonly kind: 'quote'; readonly by: string; readonly words: string }
  /** Six digits to type over: large, alone on their line. */
  | { readonly kind: 'code' }
  /** Where the parts of a mail about several things come. */
  | { readonly kind: 'parts' }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] };

/** A mail before it is laid out: its words in order, the same for the text part and the HTML part. */
export interface Letter {
  readonly subject: string;
  /** The first line: who asks what by when. Also shown by mail programs beside the subject. */
  readonly lead: string;
  /** Where the one button leads; null for a mail that asks nothing. */
  readonly button: { readonly label: string; readonly url: string } | null;
  /** What stands between the first line and the button, in the words of a call or dossier. Absent: nothing. */
  readonly before?: readonly Block[];
  readonly blocks: readonly Block[];
  /** Why the reader gets this mail. */
  readonly why: string;
}

/** Blocks that may be missing, in order. */
export function blocksOf(...parts: readonly (Block | string | null)[]): readonly Block[] {
  return parts.flatMap((part) => {
    if (part === null || part === '') return [];
    return [typeof part === 'string' ? { kind: 'text' as const, text: part } : part];
  });
}
