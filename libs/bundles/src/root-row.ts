import { CHAIN_START } from './bundle-format';
import { previousLeaf } from './day-roots';
import { merkleTree } from './merkle';
import { stampedMoment } from './stamp-parts';

/** A root of a day as it is kept, with everything that it was computed from. */
export interface KeptRoot {
  /** From 1, without gaps: a root is made every night. */
  readonly sequence: number;
  readonly root: string;
  readonly previousRoot: string;
  /** Texts of its leaves in their order, without the one of the root before. */
  readonly leaves: readonly string[];
  /** RFC 3161, DER; null: none. */
  readonly stamp: Buffer | null;
}

/** The first root of the whole row that does not hold: it is gone, or it is not the one that was made. */
export interface RowFault {
  readonly what: 'rootGone' | 'rootOther';
  readonly sequence: number;
}

/** Whether a root follows the one before it (null: it is the first), is that of its own leaves, and is what was stamped. */
export function rowFaultAt(kept: KeptRoot, before: Pick<KeptRoot, 'sequence' | 'root'> | null): RowFault | null {
  const { sequence: last, root: previous } = before ?? { sequence: 0, root: CHAIN_START };
  const sequence = last + 1;
  if (kept.sequence !== sequence) return { what: 'rootGone', sequence };
  return isOfItsParts(kept, previous) && isStamped(kept) ? null : { what: 'rootOther', sequence };
}

function isOfItsParts({ root, previousRoot, leaves }: KeptRoot, previous: string): boolean {
  return previousRoot === previous && merkleTree([previousLeaf(previous), ...leaves]).root === root;
}

function isStamped({ root, stamp }: KeptRoot): boolean {
  return stamp === null || stampedMoment(stamp)?.digest === root;
}
