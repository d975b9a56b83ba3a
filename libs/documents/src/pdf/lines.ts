import type { Face, Faces, Run } from './faces';
import type { PdfWords } from './pdf-document';

/** How a block is set; sizes in points. */
export interface Setting {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

/** One line: its runs from left to right. */
export type Line = readonly (Run & { readonly width: number })[];

interface Word {
  readonly text: string;
  readonly face: Face;
}

/** Breaks words into lines of at most `width` points: at spaces, and inside a word only where it is wider than a line. */
export function linesOf(
  words: PdfWords,
  { face, size }: Setting,
  { faces, width }: { readonly faces: Faces; readonly width: number },
): readonly Line[] {
  const paragraphs = paragraphsOf(words, face);
  return paragraphs.flatMap((paragraph) => {
    const lines: Line[] = [];
    let line: (Run & { width: number })[] = [];
    let used = 0;
    for (const word of paragraph.flatMap((one) => pieces(one, { faces, size, width }))) {
      const runs = faces.runsOf(word.text, word.face).map((run) => ({ ...run, width: faces.widthOf(run, size) }));
      const bare = faces.runsOf(word.text.trimEnd(), word.face).reduce((sum, run) => sum + faces.widthOf(run, size), 0);
      if (used + bare > width && line.length > 0) {
        lines.push(joined(line));
        line = [];
        used = 0;
      }
      line.push(...runs);
      used += runs.reduce((sum, run) => sum + run.width, 0);
    }
    return [...lines, joined(line)];
  });
}

/** Neighbours in one font are set together. */
function joined(line: readonly (Run & { width: number })[]): Line {
  const runs: (Run & { width: number })[] = [];
  for (const run of line) {
    const last = runs.at(-1);
    if (last?.font === run.font)
      runs.splice(-1, 1, { ...last, text: last.text + run.text, width: last.width + run.width });
    else runs.push(run);
  }
  return runs;
}

/** Signs up to the next space at which a line may break, with it: a no-break space is none. */
const WORD = /[\S\u00a0]*[^\S\u00a0]+|[\S\u00a0]+/g;

/** Lines as typed, each with its words; a space stays behind its word, so that the text can be read out. */
function paragraphsOf(words: PdfWords, face: Face): readonly (readonly Word[])[] {
  const spans = typeof words === 'string' ? [{ text: words }] : words;
  const paragraphs: Word[][] = [[]];
  for (const { text, isStrong = false } of spans as readonly { text: string; isStrong?: boolean }[]) {
    for (const [index, typed] of plain(text).split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      const found = typed.match(WORD) ?? [];
      paragraphs.at(-1)?.push(...found.map((one) => ({ text: one, face: isStrong ? ('strong' as const) : face })));
    }
  }
  return paragraphs;
}

/** Without signs that set nothing or turn the direction of reading; a tab is a space. The faces know one no-break space. */
function plain(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll('\u202f', '\u00a0')
    .replaceAll(/[^\P{C}\n]/gu, '');
}

/** A word that is wider than a line is cut into pieces that fit. */
function pieces(word: Word, { faces, size, width }: { faces: Faces; size: number; width: number }): readonly Word[] {
  const widthOf = (text: string): number =>
    faces.runsOf(text, word.face).reduce((sum, run) => sum + faces.widthOf(run, size), 0);
  if (widthOf(word.text.trimEnd()) <= width) return [word];
  const cut: Word[] = [];
  let piece = '';
  for (const sign of Array.from(word.text)) {
    if (piece !== '' && widthOf(piece + sign) > width) {
      cut.push({ ...word, text: piece });
      piece = '';
    }
    piece += sign;
  }
  return piece === '' ? cut : [...cut, { ...word, text: piece }];
}
