import type { ChainLine, TextLine } from './bundle-format';
import { isErased } from './check-chain';

/** How much was erased on purpose, of each kind: contents of declarations, notes of texts, and parts that are gone as a whole. */
export interface ErasedCounts {
  readonly declaration: number;
  readonly text: number;
  readonly receipt: number;
  readonly file: number;
  readonly incoming: number;
}

/** Of a bundle that cannot be read. */
export const NOTHING_ERASED: ErasedCounts = { declaration: 0, text: 0, receipt: 0, file: 0, incoming: 0 };

/** Counts what the lines of a bundle say is gone on purpose. None of it is a break. */
export function erasedCounts(lines: {
  readonly chain: readonly (ChainLine | null)[];
  readonly texts: readonly (TextLine | null)[];
  readonly parts: readonly ({ readonly what: string } | null)[];
}): ErasedCounts {
  const { chain, texts, parts } = lines;
  const gone = (what: string): number => parts.filter((part) => part?.what === what).length;
  return {
    declaration: chain.filter((link) => link?.salt === null).length,
    text: texts.filter((text) => text !== null && isErased(text)).length,
    receipt: gone('receipt'),
    file: gone('file'),
    incoming: gone('incoming'),
  };
}
