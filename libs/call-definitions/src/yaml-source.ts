import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { CallProblem, Finding, Path, Sentence } from './problem';

/** Characters; a full definition in two languages is about a tenth of it. */
const MAX_LENGTH = 300_000;
const MAX_DEPTH = 40;
/** A definition needs no aliases; a few are let through, a file that multiplies itself is not. */
const MAX_ALIASES = 20;

export type YamlSource =
  | { readonly ok: true; readonly value: unknown; readonly locate: (finding: Finding) => CallProblem }
  | { readonly ok: false; readonly problems: readonly CallProblem[] };

/**
 * Reads one YAML 1.2 document as plain values, and remembers where everything stands.
 *
 * Refused: a file that is too long or too deeply nested, duplicate keys, several documents, tags of other programs, and
 * aliases that blow the file up.
 */
export function readYaml(text: string): YamlSource {
  if (text.length > MAX_LENGTH) return refused(1, 1, tooLong());
  if (nesting(text) > MAX_DEPTH) return refused(1, 1, tooDeep());
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true, prettyErrors: false });
  const complaints = [...document.errors, ...document.warnings];
  if (complaints.length > 0) {
    return {
      ok: false,
      problems: complaints.map((complaint) => ({
        ...place(lines, complaint.pos[0]),
        path: '',
        ...notYaml(complaint.message),
      })),
    };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { ok: true, value, locate: (finding) => locate(document, lines, finding) };
  } catch (error) {
    if (error instanceof ReferenceError) return refused(1, 1, tooManyAliases());
    throw error;
  }
}

function locate(document: Document, lines: LineCounter, finding: Finding): CallProblem {
  const { path, nl, en } = finding;
  return { ...place(lines, offsetOf(document.contents, path)), path: path.join('.'), nl, en };
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

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function startOf(node: unknown): number {
  return isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0;
}

function place(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** The deepest nesting by brackets or by indentation, without building anything. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const char of text) {
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  const indent = Math.max(0, ...text.split('\n').map((line) => /^[ ]*(- )*/.exec(line)?.[0].length ?? 0));
  return Math.max(deepest, Math.floor(indent / 2));
}

function refused(line: number, column: number, sentence: Sentence): YamlSource {
  return { ok: false, problems: [{ line, column, path: '', ...sentence }] };
}

function notYaml(message: string): Sentence {
  const [firstLine = ''] = message.split('\n');
  return {
    nl: `Dit is geen geldige YAML: ${firstLine}. Verbeter deze regel.`,
    en: `This is not valid YAML: ${firstLine}. Correct this line.`,
  };
}

function tooLong(): Sentence {
  return {
    nl: `Het bestand is te lang: hoogstens ${String(MAX_LENGTH)} tekens. Kort de teksten in.`,
    en: `The file is too long: at most ${String(MAX_LENGTH)} characters. Shorten the texts.`,
  };
}

function tooDeep(): Sentence {
  return {
    nl: 'Het bestand is te diep genest. Schrijf de oproep zoals de voorbeelden in de map calls.',
    en: 'The file is nested too deeply. Write the call like the examples in the folder calls.',
  };
}

function tooManyAliases(): Sentence {
  return {
    nl: 'Het bestand verwijst te vaak naar zichzelf (* en &). Schrijf de waarden voluit.',
    en: 'The file refers to itself too often (* and &). Write the values out.',
  };
}
