import { isAlias, isCollection, isMap, isNode, isScalar } from 'yaml';
import type { Alias, Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import type { Sentence } from './problem';
import { MAX_DEPTH, type Flaw } from './yaml-guard';
import { cutOff } from './yaml-hints';
import { YAML_SENTENCES as SAY } from './yaml-sentences';
import { findHidden } from './yaml-text';

/** A definition repeats a source here and there; a file that multiplies itself is something else. */
const MAX_ALIASES = 100;
/** Values after every reference has been written out. */
const MAX_VALUES = 50_000;

/** For how many keys that stand twice the other line is looked up; nobody reads more of them. */
const MAX_PLACED = 100;

/** Keys that reach into what every JavaScript object has. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** What the walk remembers: how many values stand behind each anchor; null while it is still open. */
interface Walk {
  readonly text: string;
  readonly flaws: Flaw[];
  readonly anchors: Map<string, number | null>;
  /** Numbers behind a name with "percent": three decimals are too many there, but no thousands. */
  readonly shares: Set<unknown>;
  aliases: number;
}

/**
 * What YAML allows and a definition does not: tags, references that multiply or contain themselves, keys that are no
 * names or stand twice, values that are no plain text or number, numbers and texts that are read otherwise than meant.
 */
export function inspectNodes(document: Document, text: string): readonly Flaw[] {
  const walk: Walk = { text, flaws: [], anchors: new Map(), shares: new Set(), aliases: 0 };
  const values = measure(walk, document.contents, 0);
  if (walk.flaws.length === 0 && values > MAX_VALUES) complain(walk, document.contents, SAY.multiplies());
  return walk.flaws;
}

/** Where a node begins in the text. */
export function startOf(node: unknown): number {
  return isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0;
}

/** What a key is called; empty when it is none. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function complain(walk: Walk, node: unknown, sentence: Sentence): void {
  walk.flaws.push({ offset: startOf(node), sentence });
}

/** The number of values that the node stands for. */
function measure(walk: Walk, node: unknown, depth: number): number {
  if (!isNode(node)) return 1;
  if (isAlias(node)) return measureAlias(walk, node);
  if (node.tag !== undefined) complain(walk, node, SAY.tag());
  const anchor = isScalar(node) || isCollection(node) ? node.anchor : undefined;
  if (anchor === undefined) return measureValue(walk, node, depth);
  if (walk.anchors.has(anchor)) complain(walk, node, SAY.anchorTwice(anchor));
  walk.anchors.set(anchor, null);
  const values = measureValue(walk, node, depth);
  walk.anchors.set(anchor, values);
  return values;
}

function measureValue(walk: Walk, node: Node, depth: number): number {
  return isScalar(node) ? measureScalar(walk, node) : measureCollection(walk, node, depth);
}

function measureAlias(walk: Walk, alias: Alias): number {
  walk.aliases += 1;
  if (walk.aliases === MAX_ALIASES + 1) complain(walk, alias, SAY.multiplies());
  const values = walk.anchors.get(alias.source);
  if (values === undefined) complain(walk, alias, SAY.unknownAnchor(alias.source));
  if (values === null) complain(walk, alias, SAY.containsItself(alias.source));
  if ((values ?? 0) > MAX_VALUES) complain(walk, alias, SAY.multiplies());
  return values ?? 1;
}

function measureScalar(walk: Walk, scalar: Scalar): number {
  const { value } = scalar;
  if (typeof value === 'number') inspectNumber(walk, scalar, value);
  if (typeof value === 'string') inspectText(walk, scalar, value);
  return 1;
}

function inspectNumber(walk: Walk, scalar: Scalar, value: number): void {
  const written = scalar.source ?? '';
  if (!isPlainNumber(value)) complain(walk, scalar, SAY.noNumber());
  if (THOUSANDS.test(written) && !walk.shares.has(scalar)) complain(walk, scalar, SAY.thousands(written));
}

function inspectText(walk: Walk, scalar: Scalar, value: string): void {
  const hidden = findHidden(value);
  if (hidden !== null) complain(walk, scalar, SAY.hidden(hidden.code));
  lookForComment(walk, scalar, value);
}

/** Three digits behind a dot: somebody who counts to a thousand, as nothing in a definition has three decimals. */
const THOUSANDS = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;

/** Words without quotes that go on behind a `#`: the comment was meant as a part of the text. */
function lookForComment(walk: Walk, { type, range }: Scalar, value: string): void {
  if (type !== 'PLAIN' || !range) return;
  const [, end, after] = range;
  const rest = walk.text.slice(end, after).split('\n', 1)[0] ?? '';
  const mark = rest.indexOf('#');
  if (mark === -1 || (!value.includes(' ') && /^#(\s|$)/.test(rest.slice(mark)))) return;
  walk.flaws.push({ offset: end + mark, sentence: cutOff() });
}

/** Whole numbers only as far as they are exact. */
function isPlainNumber(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

function measureCollection(walk: Walk, node: Node, depth: number): number {
  if (depth >= MAX_DEPTH) {
    complain(walk, node, SAY.tooDeep());
    return 1;
  }
  if (isMap(node)) return measureMap(walk, node, depth);
  if (!isCollection(node)) return 1;
  return node.items.reduce<number>((sum, item) => sum + measure(walk, item, depth + 1), 1);
}

function measureMap(walk: Walk, map: YAMLMap, depth: number): number {
  const seen = new Map<string, number>();
  return map.items.reduce((sum, pair) => {
    checkKey(walk, pair, seen);
    return sum + 1 + measure(walk, pair.value, depth + 1);
  }, 1);
}

function checkKey(walk: Walk, pair: Pair, seen: Map<string, number>): void {
  const { key } = pair;
  if (!isScalar(key) || !isName(key)) {
    complain(walk, key, SAY.noName());
    return;
  }
  measure(walk, key, MAX_DEPTH);
  const name = keyOf(pair);
  if (name === '<<') complain(walk, key, SAY.merge());
  if (RESERVED.has(name)) complain(walk, key, SAY.reserved(name));
  if (/percent/i.test(name)) walk.shares.add(pair.value);
  const first = seen.get(name);
  if (first === undefined) seen.set(name, startOf(key));
  else complain(walk, key, SAY.keyTwice(name, walk.flaws.length < MAX_PLACED ? lineOf(walk.text, first) : null));
}

/** The line of a place, counted from 1. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** A word, or a number that reads back as it was written: 2021 is a name, 007 would become another one. */
function isName({ value, source }: Scalar): boolean {
  return typeof value === 'string' || (typeof value === 'number' && String(value) === source);
}
