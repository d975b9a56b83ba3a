import type { TimelineEntry } from '@penhouder/contracts';

/** Neighbours that tell the same thing of several participants at one moment; most runs have one entry. */
export interface Run {
  readonly key: string;
  readonly first: TimelineEntry;
  readonly others: readonly TimelineEntry[];
}

const SHORTEST_FOLDED = 3;

/** Folds three or more neighbours of the same kind and moment into one run; their order stays. */
export function runsOf(entries: readonly TimelineEntry[]): readonly Run[] {
  return neighbours(entries).flatMap((alike) =>
    alike.length < SHORTEST_FOLDED ? alike.map((entry) => runOf([entry])) : [runOf(alike)],
  );
}

function neighbours(entries: readonly TimelineEntry[]): readonly TimelineEntry[][] {
  const groups: TimelineEntry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && isAlike(last[0], entry)) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function isAlike(one: TimelineEntry, other: TimelineEntry): boolean {
  return one.source === other.source && one.code === other.code && one.when.text === other.when.text;
}

function runOf(entries: readonly TimelineEntry[]): Run {
  const [first, ...others] = entries;
  if (first === undefined) throw new Error('A run has at least one entry.');
  return { key: first.key, first, others };
}
