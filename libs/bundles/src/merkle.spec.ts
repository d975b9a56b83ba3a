import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { merkleTree, rootFrom } from './merkle';

const sha256 = (...parts: readonly Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

/** The definition of RFC 9162, 2.1.1, word for word. */
function rootOfRfc(leaves: readonly string[]): Buffer {
  if (leaves.length === 1) return sha256(Buffer.from([0]), Buffer.from(leaves[0] ?? ''));
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return sha256(Buffer.from([1]), rootOfRfc(leaves.slice(0, half)), rootOfRfc(leaves.slice(half)));
}

const some = fc.array(fc.string({ maxLength: 9 }), { minLength: 1, maxLength: 40 });

test('the root over leaves is the one that RFC 9162 defines', () => {
  fc.assert(fc.property(some, (leaves) => merkleTree(leaves).root === rootOfRfc(leaves).toString('hex')));
});

test('every leaf leads to the root from its place, and from no other place or tree', () => {
  fc.assert(
    fc.property(some, fc.nat(), (leaves, nth) => {
      const index = nth % leaves.length;
      const tree = merkleTree(leaves);
      const inclusion = tree.inclusionOf(index);
      const leaf = leaves[index] ?? '';
      expect(rootFrom(leaf, inclusion)).toBe(tree.root);
      expect(rootFrom(`${leaf}x`, inclusion)).not.toBe(tree.root);
      expect(rootFrom(leaf, { ...inclusion, path: [...inclusion.path, tree.root] })).toBeNull();
      if (inclusion.path.length > 0) expect(rootFrom(leaf, { ...inclusion, path: inclusion.path.slice(1) })).toBeNull();
      const others = leaves.with(index, `${leaf}x`);
      expect(merkleTree(others).root).not.toBe(tree.root);
    }),
  );
});
