import { CHAIN_START, merkleTree, previousLeaf } from '@penhouder/bundles';
import { addDayRoot, lastDayRoot } from '@penhouder/persistence';
import type { CheckedChains, ProofDeps } from './check-chains';

/**
 * Adds the root over all dossiers that grew; its first leaf is the root before, so that it holds everything earlier too.
 * Made also when nothing grew: a night without a root would be a night that nobody can tell from one that is gone.
 */
export async function makeDayRoot({ source, logger }: ProofDeps, { checkId, grown }: CheckedChains): Promise<void> {
  const last = await lastDayRoot(source);
  const sequence = (last?.sequence ?? 0) + 1;
  const texts = [previousLeaf(last?.root ?? null), ...grown.map(({ content }) => content)];
  const tree = merkleTree(texts);
  const leaves = grown.map(({ dossierId, content }, index) => {
    const position = index + 1;
    return { position, dossierId, content, path: tree.inclusionOf(position).path };
  });
  const { root } = tree;
  const previousRoot = last?.root ?? CHAIN_START;
  const isAdded = await addDayRoot(source, { checkId, sequence, root, previousRoot, size: texts.length, leaves });
  if (isAdded) logger.info({ sequence, root, dossiers: grown.length }, 'the root of this day is made');
}
