import { parse } from 'yaml';

/** One fenced block of YAML in a guide. `whole`: a file of its own; otherwise a part to be put into the smallest file. */
export interface Snippet {
  readonly line: number;
  readonly whole: boolean;
  readonly text: string;
}

/** Every block of YAML, with what stands behind `yaml` on its fence: `heel-bestand` or `stuk`. */
export function snippetsIn(markdown: string): readonly Snippet[] {
  return [...markdown.matchAll(/^```yaml(?: (\S+))?\n(.*?)^```$/gms)].map((match) => {
    const line = markdown.slice(0, match.index).split('\n').length;
    const mark = match[1] ?? '';
    if (mark !== 'heel-bestand' && mark !== 'stuk') throw new Error(`line ${String(line)}: say heel-bestand or stuk`);
    return { line, whole: mark === 'heel-bestand', text: match[2] ?? '' };
  });
}

type Tree = Readonly<Record<string, unknown>>;

/** A part put into a whole: maps grow, members of a list with the same `id` are completed, other lists are replaced. */
export function merged(whole: unknown, part: unknown): unknown {
  if (isTree(whole) && isTree(part)) {
    const entries = Object.entries(part).map(([key, value]) => [key, merged(whole[key], value)] as const);
    return { ...whole, ...Object.fromEntries(entries) };
  }
  return isNamed(whole) && isNamed(part) ? mergedById(whole, part) : part;
}

function mergedById(whole: readonly Tree[], part: readonly Tree[]): readonly unknown[] {
  const known = whole.map((one) => {
    const more = part.find(({ id }) => id === one['id']);
    return more === undefined ? one : merged(one, more);
  });
  return [...known, ...part.filter(({ id }) => whole.every((one) => one['id'] !== id))];
}

/** A part of a scenario: what happens joins the rest in the order of time, and another end is expected only if it says so. */
export function mergedScenario(whole: unknown, part: unknown): unknown {
  if (!isTree(whole) || !isTree(part)) throw new Error('a scenario is a map');
  const happenings = [...happeningsOf(whole), ...happeningsOf(part)];
  happenings.sort((a, b) => String(a['at']).localeCompare(String(b['at'])));
  return { ...(merged({ ...whole, ends: null }, part) as Tree), happenings };
}

/** The whole and its parts of a guide, read from their YAML. */
export function readGuide(markdown: string): { readonly whole: string; readonly parts: readonly [number, unknown][] } {
  const snippets = snippetsIn(markdown);
  const wholes = snippets.filter(({ whole }) => whole);
  if (wholes.length !== 1) throw new Error('a guide shows one whole file');
  const parts = snippets
    .filter(({ whole }) => !whole)
    .map(({ line, text }) => [line, parse(text)] as [number, unknown]);
  return { whole: wholes[0]?.text ?? '', parts };
}

/** Every `code span` of a text, outside fenced blocks. */
export function spansIn(markdown: string): ReadonlySet<string> {
  const prose = markdown.replace(/^```.*?^```$/gms, '');
  return new Set([...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? ''));
}

/** The rows of every table whose first cell is one code span: that span, and those of the second cell, with a `?` where it follows. */
export function rowsByName(markdown: string): ReadonlyMap<string, readonly string[]> {
  const rows = [...markdown.matchAll(/^\| `(\w+)` +\| ([^|]*)\|/gm)];
  return new Map(
    rows.map(([, name = '', fields = '']) => [
      name,
      [...fields.matchAll(/`([^`]+)`(\??)/g)].map(([, field = '', mark = '']) => `${field}${mark}`),
    ]),
  );
}

/** The names that a part of a guide lists under its heading: the first cells of its table, or else its code spans in its lists. */
export function namesUnder(markdown: string, heading: string): readonly string[] {
  const [, part = ''] = markdown.split(`\n### ${heading}\n`);
  const [section = ''] = part.split(/^##/m);
  const cells = [...section.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name = '']) => name);
  const items = [...section.matchAll(/^- .*$/gm)].flatMap(([item]) => [...spansIn(item)]);
  return (cells.length > 0 ? cells : items).sort();
}

function happeningsOf(scenario: Tree): Tree[] {
  const list = scenario['happenings'];
  return isTreeList(list) ? [...list] : [];
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTreeList(value: unknown): value is readonly Tree[] {
  return Array.isArray(value) && value.every(isTree);
}

function isNamed(value: unknown): value is readonly Tree[] {
  return isTreeList(value) && value.every((one) => typeof one['id'] === 'string');
}
