/** A run of words that stayed, came or went. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'dropped';
  readonly words: readonly string[];
}

/** Past so many comparisons a part counts as replaced whole: nobody reads that many single words. */
const MOST_COMPARED = 4_000_000;

/** What became of words, in order: a longest common subsequence, with what went before what came. Pure. */
export function compareWords(before: readonly string[], after: readonly string[]): readonly WordRun[] {
  const begin = sharedBegin(before, after);
  const end = sharedEnd(before.slice(begin), after.slice(begin));
  const [was, becomes] = [before.slice(begin, before.length - end), after.slice(begin, after.length - end)];
  return joined([
    { kind: 'same', words: before.slice(0, begin) },
    ...comparedMiddle(was, becomes),
    { kind: 'same', words: end === 0 ? [] : before.slice(-end) },
  ]);
}

function sharedBegin(before: readonly string[], after: readonly string[]): number {
  const found = before.findIndex((word, index) => word !== after[index]);
  return found === -1 ? before.length : found;
}

function sharedEnd(before: readonly string[], after: readonly string[]): number {
  return sharedBegin([...before].reverse(), [...after].reverse());
}

function comparedMiddle(was: readonly string[], becomes: readonly string[]): readonly WordRun[] {
  const rest = (left: number, right: number): readonly WordRun[] => [
    { kind: 'dropped', words: was.slice(left) },
    { kind: 'added', words: becomes.slice(right) },
  ];
  if (was.length * becomes.length > MOST_COMPARED) return rest(0, 0);
  const kindAt = kindsBy(was, becomes);
  const runs: WordRun[] = [];
  let [left, right] = [0, 0];
  while (left < was.length && right < becomes.length) {
    const kind = kindAt(left, right);
    runs.push({ kind, words: kind === 'added' ? becomes.slice(right, right + 1) : was.slice(left, left + 1) });
    left += kind === 'added' ? 0 : 1;
    right += kind === 'dropped' ? 0 : 1;
  }
  return [...runs, ...rest(left, right)];
}

/** What becomes of the words at a pair of places on the way that keeps most. */
function kindsBy(was: readonly string[], becomes: readonly string[]): (left: number, right: number) => WordRun['kind'] {
  const common = lengthsOfCommon(was, becomes);
  const at = (left: number, right: number): number => common[left * (becomes.length + 1) + right] ?? 0;
  return (left, right) => {
    if (was[left] === becomes[right]) return 'same';
    return at(left + 1, right) >= at(left, right + 1) ? 'dropped' : 'added';
  };
}

/** For each pair of places how many words what follows has in common. */
function lengthsOfCommon(was: readonly string[], becomes: readonly string[]): Uint32Array {
  const width = becomes.length + 1;
  const lengths = new Uint32Array((was.length + 1) * width);
  for (let left = was.length - 1; left >= 0; left -= 1)
    for (let right = becomes.length - 1; right >= 0; right -= 1) {
      const [below, beside] = [lengths[(left + 1) * width + right] ?? 0, lengths[left * width + right + 1] ?? 0];
      const both = (lengths[(left + 1) * width + right + 1] ?? 0) + 1;
      lengths[left * width + right] = was[left] === becomes[right] ? both : Math.max(below, beside);
    }
  return lengths;
}

/** Runs of one kind become one; nothing empty. */
function joined(runs: readonly WordRun[]): readonly WordRun[] {
  const all: WordRun[] = [];
  for (const run of runs.filter(({ words }) => words.length > 0)) {
    const last = all.at(-1);
    if (last?.kind === run.kind) all[all.length - 1] = { kind: run.kind, words: [...last.words, ...run.words] };
    else all.push(run);
  }
  return all;
}
