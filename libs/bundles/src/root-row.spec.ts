import { CHAIN_START } from './bundle-format';
import { previousLeaf } from './day-roots';
import { merkleTree } from './merkle';
import { rowFaultAt, type KeptRoot, type RowFault } from './root-row';

/** A row of three nights, in the second of which nothing grew. */
function rowOf(...nights: readonly (readonly string[])[]): KeptRoot[] {
  const row: KeptRoot[] = [];
  for (const leaves of nights) {
    const previousRoot = row.at(-1)?.root ?? CHAIN_START;
    const { root } = merkleTree([previousLeaf(row.at(-1)?.root ?? null), ...leaves]);
    row.push({ sequence: row.length + 1, root, previousRoot, leaves, stamp: null });
  }
  return row;
}

function firstFault(row: readonly KeptRoot[]): RowFault | null {
  for (const [index, root] of row.entries()) {
    const fault = rowFaultAt(root, row[index - 1] ?? null);
    if (fault !== null) return fault;
  }
  return null;
}

const whole = rowOf(['a', 'b'], [], ['c']);
const inPlaces = (...nths: readonly number[]): KeptRoot[] => nths.flatMap((nth) => whole[nth] ?? []);
const changed = (nth: number, change: Partial<KeptRoot>): KeptRoot[] =>
  whole.map((root, index) => (index === nth ? { ...root, ...change } : root));

test('a row in which every night follows the one before holds', () => {
  expect(firstFault(whole)).toBeNull();
});

test.each<[string, readonly KeptRoot[], RowFault]>([
  ['the first is gone', whole.slice(1), { what: 'rootGone', sequence: 1 }],
  ['one in the middle is gone', whole.toSpliced(1, 1), { what: 'rootGone', sequence: 2 }],
  ['two stand in each other’s place', inPlaces(2, 1, 0), { what: 'rootGone', sequence: 1 }],
  ['a leaf was taken away', changed(0, { leaves: ['a'] }), { what: 'rootOther', sequence: 1 }],
  ['leaves were exchanged', changed(0, { leaves: ['b', 'a'] }), { what: 'rootOther', sequence: 1 }],
  ['a leaf was added to a quiet night', changed(1, { leaves: ['d'] }), { what: 'rootOther', sequence: 2 }],
  ['the root is another one', changed(2, { root: CHAIN_START }), { what: 'rootOther', sequence: 3 }],
  ['it says to follow another one', changed(2, { previousRoot: CHAIN_START }), { what: 'rootOther', sequence: 3 }],
  ['its stamp is over something else', changed(2, { stamp: Buffer.from('no') }), { what: 'rootOther', sequence: 3 }],
  [
    'a night was made anew with its leaves, but not those after it',
    [...rowOf(['a', 'x']), ...whole.slice(1)],
    { what: 'rootOther', sequence: 2 },
  ],
])('of a row that does not hold the first bad root is named: %s', (_, row, fault) => {
  expect(firstFault(row)).toEqual(fault);
});
