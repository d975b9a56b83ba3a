import type { DayRootProof, LeafContent } from '@penhouder/bundles';
import { checkDayRoots, leafText, Running } from '@penhouder/bundles';
import type { DossierId } from '@penhouder/domain';
import type { FoundBreak } from '@penhouder/persistence';
import { dayRootLeavesOf, journalLinesOf, keepChainCheck, nextDossiers, verifiedChainOf } from '@penhouder/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { checkRootRow } from './check-root-row';

const AT_A_TIME = 200;

export interface ProofDeps {
  readonly source: DataSource;
  readonly logger: Logger;
}

/** What became of a dossier's records since the last root that has a leaf of it. */
interface Checked {
  readonly found: Omit<FoundBreak, 'dossierId'> | null;
  readonly records: number;
  /** The text of a new leaf; null: nothing was added, or something does not hold and is not sealed anew. */
  readonly grown: string | null;
}

/** A dossier with the text of its leaf in the next root. */
export interface GrownDossier {
  readonly dossierId: DossierId;
  readonly content: string;
}

/** What a round over all chains found. */
export interface CheckedChains {
  readonly checkId: string;
  readonly grown: readonly GrownDossier[];
}

/**
 * Computes every chain and journal of the installation again, holds them against all earlier roots and those against each
 * other, and keeps what was found. A break is logged with dossier and first bad record. Gives the dossiers that grew.
 */
export async function checkChains({ source, logger }: ProofDeps): Promise<CheckedChains> {
  const breaks: FoundBreak[] = [];
  const grown: GrownDossier[] = [];
  let dossiers = 0;
  let records = 0;
  for await (const dossierId of allDossiers(source)) {
    const checked = await checkDossier(source, dossierId);
    dossiers += 1;
    records += checked.records;
    if (checked.grown !== null) grown.push({ dossierId, content: checked.grown });
    if (checked.found === null) continue;
    logger.error({ dossierId, ...checked.found }, 'the proof of a dossier does not hold from this record on');
    breaks.push({ dossierId, ...checked.found });
  }
  const row = await checkRootRow(source);
  if (row !== null) {
    logger.error({ ...row }, 'the row of day roots does not hold from this root on');
    breaks.push({ dossierId: null, ...row });
  }
  const checkId = await keepChainCheck(source, { dossiers, records, breaks });
  logger.info({ dossiers, records, broken: breaks.length }, 'computed all chains of evidence again');
  return { checkId, grown };
}

async function checkDossier(source: DataSource, dossierId: DossierId): Promise<Checked> {
  // Roots first: what is added meanwhile is behind them.
  const proofs = await dayRootLeavesOf(source, dossierId);
  const { verdict, links } = await verifiedChainOf(source, dossierId);
  const journal = await journalLinesOf(source, dossierId);
  const material = { dossier: dossierId, records: { chain: links, journal } };
  const found = verdict.broken ?? gapIn(journal) ?? checkDayRoots(proofs, material);
  const total = links.length + journal.length;
  if (found !== null) return { found: { sequence: found.sequence, what: found.what }, records: total, grown: null };
  const leaf = leafText({ dossier: dossierId, ...new Running(material.records).heads() } satisfies LeafContent);
  return { found: null, records: total, grown: isNew(leaf, proofs) ? leaf : null };
}

function isNew(leaf: string, proofs: readonly DayRootProof[]): boolean {
  return proofs.at(-1)?.leaf !== leaf;
}

/** Lines end with their number, because names are sorted in them. */
function gapIn(journal: readonly string[]): Pick<FoundBreak, 'sequence' | 'what'> | null {
  const at = journal.findIndex((line, index) => !line.endsWith(`,"sequence":${String(index + 1)}}`));
  return at === -1 ? null : { sequence: at + 1, what: 'journalGap' };
}

async function* allDossiers(source: DataSource): AsyncGenerator<DossierId> {
  let after: DossierId | null = null;
  for (;;) {
    const page: readonly DossierId[] = await nextDossiers(source, { after, limit: AT_A_TIME });
    yield* page;
    after = page.at(-1) ?? null;
    if (after === null) return;
  }
}
