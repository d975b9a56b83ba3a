/** One row of docs/features.md. */
export interface FeatureRow {
  readonly feature: string;
  readonly state: string;
  readonly how: string;
  /** Where it is proven: the file and the title of a test or of the group around it. */
  readonly proofs: readonly { readonly file: string; readonly title: string }[];
}

/** The rows below the line of dashes. Proofs are separated by `<br>`, file and title by the first `: `. */
export function parseFeatures(markdown: string): readonly FeatureRow[] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
  const first = lines.findIndex((line) => /^\|[\s:-]+\|[\s:|-]+$/.test(line)) + 1;
  return lines.slice(first).map((line) => {
    const [feature = '', state = '', how = '', tests = ''] = cellsOf(line);
    return { feature, state, how, proofs: tests.split(/<br\s*\/?>/).flatMap(parseProof) };
  });
}

/** A pipe that belongs to a cell is written `\|`. */
function cellsOf(line: string): readonly string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}

function parseProof(text: string): FeatureRow['proofs'] {
  const [, file, title] = /^`?([^`:]+?)`?: (.+)$/.exec(text.trim()) ?? [];
  return file === undefined || title === undefined ? [] : [{ file, title }];
}

/** The titles that a spec gives to its tests and groups, as they stand in the source. */
export function titlesIn(source: string): readonly string[] {
  const call = /\b(?:describe|it|test)(?:\.\w+)*(?:\([^'"`]*\))?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/gs;
  return [...source.matchAll(call)].map((match) => (match[2] ?? '').replace(/\\(.)/g, '$1'));
}

/** What is wrong with a row, in sentences; nothing when its proofs exist. `read` gives null for a file that is gone. */
export function problemsOf(row: FeatureRow, read: (file: string) => string | null): readonly string[] {
  if (!['yes', 'partly', 'no'].includes(row.state))
    return [`"${row.feature}" is "${row.state}": say yes, partly or no`];
  if (row.state !== 'no' && row.proofs.length === 0) return [`"${row.feature}" names no test`];
  return row.proofs.flatMap(({ file, title }) => {
    const source = read(file);
    if (source === null) return [`"${row.feature}" names ${file}, which does not exist`];
    return titlesIn(source).includes(title) ? [] : [`"${row.feature}" names "${title}", which ${file} does not hold`];
  });
}
