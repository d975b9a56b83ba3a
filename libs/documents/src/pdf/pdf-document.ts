import type { Instant } from '@penhouder/domain';

/** Words in a line; those that are strong are set in the heavier face. */
export type PdfWords = string | readonly { readonly text: string; readonly isStrong?: boolean }[];

/** One block of a document, in the order in which it is read. */
export type PdfPart =
  | { readonly kind: 'heading'; readonly text: string; /** Below the title, which is 1. */ readonly level?: 2 | 3 }
  | {
      readonly kind: 'paragraph';
      readonly text: PdfWords;
      /** Soft: smaller and grey, for what explains. */ readonly tone?: 'plain' | 'soft';
    }
  | { readonly kind: 'list'; readonly items: readonly PdfWords[]; readonly isNumbered?: boolean }
  /** Terms with their values, as a table of two columns. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [term: string, value: PdfWords])[] }
  /** Terms with a value in a monospaced face: numbers that somebody compares sign by sign. */
  | { readonly kind: 'hashes'; readonly rows: readonly (readonly [term: string, value: string])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly PdfWords[])[];
      /** Shares of the width, one per column; equal without them. */
      readonly widths?: readonly number[];
    };

/** A document as its parts, plain data that can go to another thread. The same document gives the same bytes. */
export interface PdfDocument {
  readonly language: 'nl' | 'fr';
  readonly title: string;
  /** Whose document it is: stands above the title, and as its author. */
  readonly author: string;
  /** Stands in the file as the time of making. */
  readonly madeAt: Instant;
  /** Left below every page, for example a number; may be empty. */
  readonly footer: string;
  /** Right below every page, with the marks of `PAGE_MARKS` where numbers come: `pagina {page} van {pages}`. */
  readonly pageOf: string;
  readonly parts: readonly PdfPart[];
}

/** What stands in `pageOf` for the number of the page, and for how many there are. */
export const PAGE_MARKS = { page: '{page}', pages: '{pages}' } as const;
