import type { Inclusion } from './merkle';
import { rootFrom } from './merkle';
import { CHAIN_START, sha256Of } from './bundle-format';

/** How far the records of a dossier went at one moment, in numbers that hold no word of anybody. */
export interface Heads {
  readonly chain: {
    readonly count: number;
    /** Hash of the last link; zeros before the first. */
    readonly head: string;
    /** Running hash over the moments of the links. */
    readonly times: string;
  };
  readonly journal: {
    readonly count: number;
    /** Running hash over the lines of the journal. */
    readonly sha256: string;
  };
}

/** What a leaf of a day's root says: whose heads these are. */
export interface LeafContent extends Heads {
  /** Id of the dossier. */
  readonly dossier: string;
}

/** The records of a dossier from the first one on. */
export interface Records {
  readonly chain: readonly { readonly at: string; readonly hash: string }[];
  /** Each event as the line that stands in the journal's file. */
  readonly journal: readonly string[];
}

/** A dossier's leaf in the root of a day, with the way to it. */
export interface DayRootProof extends Inclusion {
  /** Number of the root, from 1. */
  readonly sequence: number;
  readonly root: string;
  readonly leaf: string;
}

/** The first record that is not what a day's root holds of it; `root`: the leaf itself does not lead to its root. */
export interface RootFault {
  readonly what: 'root' | 'cut' | 'remade' | 'journalCut' | 'journalRemade';
  /** Of the record; for `root` the number of the root. */
  readonly sequence: number;
  /** Which of the proofs it was, from 0. */
  readonly nth: number;
}

/** What stands first in every tree: the root before, so that each holds all earlier ones. */
export function previousLeaf(previousRoot: string | null): string {
  return `vorige:${previousRoot ?? CHAIN_START}`;
}

/** The text of a leaf. Names sorted, no spaces: the same heads always give the same bytes. */
export function leafText({ chain, dossier, journal }: LeafContent): string {
  const { count, head, times } = chain;
  return JSON.stringify({
    chain: { count, head, times },
    dossier,
    journal: { count: journal.count, sha256: journal.sha256 },
  });
}

/** Heads of a dossier after any number of its records. */
export class Running {
  private readonly times: readonly string[];
  private readonly lines: readonly string[];

  constructor(private readonly records: Records) {
    this.times = runningHashes(records.chain.map(({ at }) => at));
    this.lines = runningHashes(records.journal);
  }

  /** After all records. */
  heads(): Heads {
    const { chain, journal } = this.records;
    return {
      chain: { count: chain.length, head: this.headAfter(chain.length) ?? '', times: this.times[chain.length] ?? '' },
      journal: { count: journal.length, sha256: this.lines[journal.length] ?? '' },
    };
  }

  /** What is other than a leaf says; null: nothing. */
  faultOf({ chain, journal }: Heads): 'cut' | 'remade' | 'journalCut' | 'journalRemade' | null {
    const head = this.headAfter(chain.count);
    if (head === undefined) return 'cut';
    if (head !== chain.head || this.times[chain.count] !== chain.times) return 'remade';
    const lines = this.lines[journal.count];
    if (lines === undefined) return 'journalCut';
    return lines === journal.sha256 ? null : 'journalRemade';
  }

  /** How many records there are of the kind that a fault is about. */
  countFor(what: RootFault['what']): number {
    return what.startsWith('journal') ? this.records.journal.length : this.records.chain.length;
  }

  private headAfter(count: number): string | undefined {
    return count === 0 ? CHAIN_START : this.records.chain[count - 1]?.hash;
  }
}

/** Holds the records of a dossier against every root that has a leaf of it, the oldest first. */
export function checkDayRoots(
  proofs: readonly DayRootProof[],
  { dossier, records }: { readonly dossier: string; readonly records: Records },
): RootFault | null {
  const running = new Running(records);
  let held: Heads | null = null;
  for (const [nth, proof] of proofs.entries()) {
    const leaf = leafOf(proof.leaf);
    if (leaf?.dossier !== dossier || rootFrom(proof.leaf, proof) !== proof.root)
      return { what: 'root', sequence: proof.sequence, nth };
    const what = running.faultOf(leaf);
    if (what !== null) return { what, sequence: firstBad({ what, held, running }), nth };
    held = leaf;
  }
  return null;
}

/** Behind the end when records are gone there; otherwise the first one that no root before held. */
function firstBad({
  what,
  held,
  running,
}: {
  readonly what: RootFault['what'];
  readonly held: Heads | null;
  readonly running: Running;
}): number {
  if (what === 'cut' || what === 'journalCut') return running.countFor(what) + 1;
  return ((what === 'journalRemade' ? held?.journal.count : held?.chain.count) ?? 0) + 1;
}

/** What a leaf says; null when it is none. */
export function leafOf(text: string): LeafContent | null {
  try {
    const leaf = JSON.parse(text) as LeafContent;
    return leafText(leaf) === text ? leaf : null;
  } catch {
    return null;
  }
}

/** After none of the texts, after the first, after the second, …: each the SHA-256 of the one before and the text. */
function runningHashes(texts: readonly string[]): readonly string[] {
  const hashes = [CHAIN_START];
  for (const text of texts) hashes.push(sha256Of(hashes.at(-1) ?? '', text));
  return hashes;
}
