import type { ChainLine, Manifest, RootLine } from './bundle-format';
import { PATHS } from './bundle-format';
import type { BundleProblem } from './bundle-problem';
import type { RootFault } from './day-roots';
import { checkDayRoots, leafOf } from './day-roots';
import { stampedMoment } from './stamp-parts';

/** Whether a time stamp (DER) over a root (hexadecimal SHA-256) is signed as it must be. */
export type StampChecker = (token: Buffer, root: string) => Promise<boolean>;

interface Held {
  readonly manifest: Manifest;
  /** Null: it does not hold by itself, so that nothing can be held against it. */
  readonly chain: readonly (ChainLine | null)[] | null;
  /** The file of the journal. */
  readonly journal: string;
}

/** Whether every root is there, and holds what the bundle holds; the first fault only. */
export function checkRoots(lines: readonly (RootLine | null)[], held: Held): readonly BundleProblem[] {
  const wrong = lines.findIndex((line) => !isLine(line));
  if (wrong !== -1) return [{ code: 'line', path: PATHS.roots, line: wrong + 1 }];
  const { roots, dossier } = held.manifest;
  const stamped = lines.filter((line) => line?.stamp !== null).length;
  if (lines.length !== roots.count || stamped !== roots.stamped) return [{ code: 'rootsCut', path: PATHS.roots }];
  const moved = lines.findIndex((line, index) => isBehind(line, lines[index - 1] ?? null));
  if (moved !== -1) return [{ code: 'rootMoved', path: PATHS.roots, line: moved + 1 }];
  if (held.chain === null) return [];
  const journal = held.journal.split('\n').slice(0, -1);
  const records = { chain: held.chain as readonly ChainLine[], journal };
  const proofs = (lines as readonly RootLine[]).map((line, nth) => ({ ...line, sequence: nth + 1 }));
  const fault = checkDayRoots(proofs, { dossier: dossier.id, records });
  return fault === null ? [] : [problemOf(fault)];
}

function isLine(line: RootLine | null): boolean {
  return line !== null && isStampField(line.stamp) && Array.isArray(line.path) && line.path.every(isHash);
}

/** Whether a root says less of the dossier than the one before: a dossier only grows. */
function isBehind(line: RootLine | null, before: RootLine | null): boolean {
  const [leaf, earlier] = [leafOf(line?.leaf ?? ''), leafOf(before?.leaf ?? '')];
  if (leaf === null || earlier === null) return false;
  return leaf.chain.count < earlier.chain.count || leaf.journal.count < earlier.journal.count;
}

function isStampField(stamp: unknown): boolean {
  return stamp === null || typeof stamp === 'string';
}

function isHash(text: unknown): boolean {
  return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
}

function problemOf({ what, sequence, nth }: RootFault): BundleProblem {
  if (what === 'root') return { code: 'rootOther', path: PATHS.roots, line: nth + 1 };
  return what === 'cut' || what === 'remade'
    ? { code: 'chainOther', path: PATHS.chain, line: sequence }
    : { code: 'journalOther', path: PATHS.journal, line: sequence };
}

/** Every time stamp is over its own root; with a judge its signature holds, too. */
export async function checkStamps(
  lines: readonly (RootLine | null)[],
  isWhole: StampChecker = () => Promise.resolve(true),
): Promise<readonly BundleProblem[]> {
  const problems: BundleProblem[] = [];
  for (const [index, line] of lines.entries()) {
    if (typeof line?.stamp !== 'string') continue;
    const token = Buffer.from(line.stamp, 'base64');
    const place = { path: PATHS.roots, line: index + 1 };
    if (stampedMoment(token)?.digest !== line.root) problems.push({ code: 'stampOther', ...place });
    else if (!(await isWhole(token, line.root))) problems.push({ code: 'stampBroken', ...place });
  }
  return problems;
}
