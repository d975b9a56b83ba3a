import { join } from 'node:path';

/** Weights and faces that a document uses. */
export type Face = 'regular' | 'strong' | 'mono';

/** What of pdfkit is used to measure; the fonts that it opened are not in its types. */
export interface FontBook {
  registerFont(name: string, file: string): unknown;
  font(name: string): unknown;
  fontSize(size: number): unknown;
  widthOfString(text: string): number;
}

/** A stretch of text that one font has all signs of. */
export interface Run {
  readonly font: string;
  readonly text: string;
}

/** A font file holds the signs of one script; a text is set with the first file that has them. */
const SCRIPTS = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;
const WEIGHTS = { regular: '400', strong: '600' } as const;
/** WOFF, never WOFF2: the subsetter of pdfkit fails on accented letters of the latter. */
const sansOf = (script: string, weight: string): string =>
  require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${script}-${weight}-normal.woff`);
const MONO = join(__dirname, '..', '..', 'fonts', 'source-code-pro-latin-400.woff');

interface Opened {
  readonly _font?: {
    readonly font?: { hasGlyphForCodePoint(code: number): boolean };
    /** Every word that was set with it, sign by sign. */
    layoutCache?: object;
  };
}

/** The fonts of one document: splits text into runs that can be set without a missing sign. */
export class Faces {
  private readonly chosen = new Map<string, string>();
  private readonly widths = new Map<string, number>();

  constructor(private readonly book: FontBook) {
    for (const script of SCRIPTS)
      for (const [face, weight] of Object.entries(WEIGHTS))
        book.registerFont(`${face}-${script}`, sansOf(script, weight));
    book.registerFont('mono-latin', MONO);
  }

  /** Signs that no font has are written by their number, so that nothing is left out unseen. */
  runsOf(text: string, face: Face): readonly Run[] {
    const runs: { font: string; text: string }[] = [];
    for (const sign of Array.from(text.normalize('NFC'))) {
      const font = this.fontFor(sign, face);
      const last = runs.at(-1);
      const shown = font === null ? numberOf(sign) : sign;
      const name = font ?? `${face}-latin`;
      if (last?.font === name) last.text += shown;
      else runs.push({ font: name, text: shown });
    }
    return runs;
  }

  /** The library keeps every word with all of its signs, to the last page; a long document has many. */
  forgetWords(): void {
    for (const name of new Set(this.chosen.values())) {
      if (name === '') continue;
      this.book.font(name);
      const { _font: font } = this.book as Opened;
      if (font?.layoutCache !== undefined) font.layoutCache = {};
    }
  }

  /** In points. */
  widthOf({ font, text }: Run, size: number): number {
    const key = `${font} ${String(size)} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    this.book.font(font);
    this.book.fontSize(size);
    const width = this.book.widthOfString(text);
    this.widths.set(key, width);
    return width;
  }

  private fontFor(sign: string, face: Face): string | null {
    const key = `${face} ${sign}`;
    const known = this.chosen.get(key);
    if (known !== undefined) return known === '' ? null : known;
    const scripts = face === 'mono' ? ['latin'] : SCRIPTS;
    const font = scripts.map((script) => `${face}-${script}`).find((name) => this.has(name, sign)) ?? null;
    this.chosen.set(key, font ?? '');
    return font;
  }

  private has(name: string, sign: string): boolean {
    this.book.font(name);
    return (this.book as Opened)._font?.font?.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) === true;
  }
}

function numberOf(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `[U+${code}]`;
}
