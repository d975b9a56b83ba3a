import { createHash } from 'node:crypto';

/** Where a leaf stands in a tree, and the hashes beside its way up. */
export interface Inclusion {
  /** From 0. */
  readonly index: number;
  /** Leaves of the tree. */
  readonly size: number;
  /** From the leaf up; hexadecimal. */
  readonly path: readonly string[];
}

/** A Merkle tree as RFC 9162, 2.1: SHA-256, leaves begin with a zero byte, nodes with a one. */
export interface MerkleTree {
  /** Hexadecimal. */
  readonly root: string;
  inclusionOf(index: number): Inclusion;
}

/** The hash of a leaf; hexadecimal. */
export function leafHash(content: string): string {
  return createHash('sha256')
    .update(Buffer.from([0]))
    .update(content, 'utf8')
    .digest('hex');
}

function nodeHash(left: string, right: string): string {
  const parts = Buffer.concat([Buffer.from([1]), Buffer.from(left, 'hex'), Buffer.from(right, 'hex')]);
  return createHash('sha256').update(parts).digest('hex');
}

/** The tree over one leaf or more. Levels are kept, so that every inclusion is a walk upwards. */
export function merkleTree(leaves: readonly string[]): MerkleTree {
  const levels = [leaves.map(leafHash)];
  for (let level = levels[0] ?? []; level.length > 1; level = levels.at(-1) ?? []) levels.push(levelAbove(level));
  const [root = ''] = levels.at(-1) ?? [];
  return {
    root,
    inclusionOf: (index) => ({
      index,
      size: leaves.length,
      // A node without a neighbour goes up as it is.
      path: levels.flatMap((level, height) => level[(index >> height) ^ 1] ?? []),
    }),
  };
}

/** Pairs become nodes; one that is left over stands above itself, which gives the same tree as the recursion of the RFC. */
function levelAbove(level: readonly string[]): string[] {
  const above: string[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const [left = '', right] = level.slice(at, at + 2);
    above.push(right === undefined ? left : nodeHash(left, right));
  }
  return above;
}

/** The root to which a leaf leads by its path; null when the path has not the length of its place. Source: RFC 9162, 2.1.3.2. */
export function rootFrom(content: string, { index, size, path }: Inclusion): string | null {
  if (index < 0 || index >= size) return null;
  const sides = sidesOf(index, size);
  if (sides.length !== path.length) return null;
  return path.reduce(
    (hash, beside, nth) => (sides[nth] === 'left' ? nodeHash(beside, hash) : nodeHash(hash, beside)),
    leafHash(content),
  );
}

/** On which side the neighbour stands at each step up; a node without one takes no step. */
function sidesOf(index: number, size: number): readonly ('left' | 'right')[] {
  const sides: ('left' | 'right')[] = [];
  for (let [place, last] = [index, size - 1]; last > 0; [place, last] = [place >> 1, last >> 1]) {
    if (place % 2 === 1) sides.push('left');
    else if (place < last) sides.push('right');
  }
  return sides;
}
