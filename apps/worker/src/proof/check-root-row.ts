import type { RowFault } from '@penhouder/bundles';
import { rowFaultAt } from '@penhouder/bundles';
import type { KeptRootRow } from '@penhouder/persistence';
import { lostRoot, nextRoots } from '@penhouder/persistence';
import type { DataSource } from 'typeorm';

const AT_A_TIME = 20;

/**
 * Computes the row of all day roots again from their leaves, and holds it against what each round noted of the root that
 * it made, so that roots cut off at the end are missed too. The first bad root; null: the row holds.
 */
export async function checkRootRow(source: DataSource): Promise<RowFault | null> {
  const [walked, lost] = [await firstFault(source), await lostRoot(source)];
  if (lost === null || (walked !== null && walked.sequence < lost.sequence)) return walked;
  return { what: lost.isGone ? 'rootGone' : 'rootOther', sequence: lost.sequence };
}

async function firstFault(source: DataSource): Promise<RowFault | null> {
  let before: KeptRootRow | null = null;
  for (;;) {
    const page: readonly KeptRootRow[] = await nextRoots(source, { after: before?.sequence ?? 0, limit: AT_A_TIME });
    if (page.length === 0) return null;
    for (const root of page) {
      const fault = rowFaultAt(root, before);
      if (fault !== null) return fault;
      before = root;
    }
  }
}
