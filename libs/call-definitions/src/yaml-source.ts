import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { CallProblem, Finding, Path, Sentence } from './problem';
import { guardText, type Flaw } from './yaml-guard';
import { hintAt } from './yaml-hints';
import { inspectNodes, keyOf, startOf } from './yaml-nodes';
import { notYaml, YAML_SENTENCES as SAY } from './yaml-sentences';
import { plainText, problemAt } from './yaml-text';

/** More than anybody reads at once; the rest is counted. */
const MAX_PROBLEMS = 100;

/** A slip makes a parser complain of every line after it; these few are where to look. */
const MAX_CONSEQUENCES = 3;

/** Complaints behind which a plain slip of the keyboard may stand. */
const HINTED: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

export type YamlSource =
  | { readonly ok: true; readonly value: unknown; readonly locate: (findings: readonly Finding[]) => CallProblem[] }
  | { readonly ok: false; readonly problems: readonly CallProblem[] };

/**
 * Reads one YAML 1.2 document as plain values, and remembers where everything stands. Takes less than a second,
 * whatever is in the file.
 *
 * Refused: a file that is too long or too deeply nested, characters that nobody sees, duplicate keys, several
 * documents, tags, directives of other versions, merge keys, and references that blow the file up.
 */
export function readYaml(yamlText: string): YamlSource {
  const text = plainText(yamlText);
  const flaw = guardText(text);
  if (flaw !== null) return { ok: false, problems: [problemAt(text, flaw.offset, flaw.sentence)] };
  const lines = new LineCounter();
  // Keys that stand twice are found in `inspectNodes`: the parser compares each with each.
  const options = { lineCounter: lines, strict: true, uniqueKeys: false, prettyErrors: false };
  const document = withoutTraces(() => parseDocument(text, options));
  const problems = problemsOf(document, { text, lines });
  if (problems.length > 0) return { ok: false, problems };
  const value: unknown = document.toJS({ maxAliasCount: -1 });
  return { ok: true, value, locate: (findings) => inOrder(findings, (finding) => locate(document, lines, finding)) };
}

/** A broken file makes thousands of errors; where in the parser each was made costs most of the time and helps nobody. */
function withoutTraces<Result>(parse: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parse();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function problemsOf(document: Document, { text, lines }: { text: string; lines: LineCounter }): CallProblem[] {
  const complaints = [...document.errors, ...document.warnings];
  if (complaints.length > 0) {
    return inOrder(flawsOf(text, oncePerLine(complaints, lines)), ({ offset, sentence }) =>
      at(lines, offset, sentence),
    );
  }
  if (hasDirective(document)) return [problemAt(text, Math.max(0, text.search(/^%/m)), SAY.directive())];
  if (isNothing(document)) return [problemAt(text, 0, SAY.empty())];
  return inOrder(inspectNodes(document, text), ({ offset, sentence }) => at(lines, offset, sentence));
}

/** What was probably meant; where nobody can tell, what the parser expected, which is mostly what follows from a slip. */
function flawsOf(text: string, complaints: readonly YAMLError[]): readonly Flaw[] {
  const meant = complaints.flatMap(({ pos: [offset], code }) => (HINTED.has(code) ? (hintAt(text, offset) ?? []) : []));
  if (meant.length > 0) return meant;
  const first = [...complaints].sort((a, b) => a.pos[0] - b.pos[0]).slice(0, MAX_CONSEQUENCES);
  return first.map(({ pos: [offset], code }) => ({ offset, sentence: notYaml(code) }));
}

/** One mistake makes a parser complain several times; the first in a line is the one to correct. */
function oncePerLine(complaints: readonly YAMLError[], lines: LineCounter): YAMLError[] {
  const seen = new Map<number, YAMLError>();
  for (const complaint of complaints) {
    const { line } = lines.linePos(complaint.pos[0]);
    if (!seen.has(line)) seen.set(line, complaint);
  }
  return [...seen.values()];
}

/** Another version reads dates, yes and no as something else; names for tags have no use here. */
function hasDirective({ directives }: Document): boolean {
  return directives !== undefined && (directives.yaml.version !== '1.2' || Object.keys(directives.tags).length > 1);
}

/** Nothing but comments and the marks around a document. */
function isNothing({ contents }: Document): boolean {
  return contents === null || (isScalar(contents) && contents.value === null);
}

function inOrder<Found>(found: readonly Found[], toProblem: (one: Found) => CallProblem): CallProblem[] {
  const problems = onceEach(found.slice(0, MAX_PROBLEMS).map(toProblem)).sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  const last = problems.at(-1);
  if (found.length <= MAX_PROBLEMS || last === undefined) return problems;
  return [...problems, { ...last, path: '', ...SAY.more(found.length - MAX_PROBLEMS) }];
}

/** Two complaints of the parser may lead to one slip of the keyboard. */
function onceEach(problems: readonly CallProblem[]): CallProblem[] {
  return [
    ...new Map(
      problems.map((one) => [`${String(one.line)}:${String(one.column)}:${one.path}:${one.nl}`, one]),
    ).values(),
  ];
}

function locate(document: Document, lines: LineCounter, { path, nl, fr, en }: Finding): CallProblem {
  return { ...at(lines, offsetOf(document.contents, path), { nl, fr, en }), path: path.join('.') };
}

function at(lines: LineCounter, offset: number, sentence: Sentence): CallProblem {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1), path: '', ...sentence };
}

/** Where the value at the path begins; where the path leads nowhere, the nearest thing that does exist. */
function offsetOf(root: unknown, path: Path): number {
  let node: unknown = root;
  let offset = startOf(root);
  for (const key of path) {
    const next = childOf(node, key);
    if (next === null) break;
    offset = next.offset;
    node = next.node;
  }
  return offset;
}

function childOf(node: unknown, key: string | number): { node: unknown; offset: number } | null {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) ? { node: item, offset: startOf(item) } : null;
  }
  if (!isMap(node)) return null;
  const pair = node.items.find((one) => isPair(one) && keyOf(one) === String(key));
  return pair === undefined ? null : { node: pair.value, offset: startOf(pair.key) };
}
