/** The known name that somebody probably meant, or null when none is near; capitals, hyphens and lower lines do not count. */
export function nearestOf(written: string, known: readonly string[]): string | null {
  const word = plain(written);
  const least = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  const near = known
    .map((name) => ({ name, far: distance(word, plain(name)) }))
    .filter(({ far }) => far <= least)
    .sort((a, b) => a.far - b.far);
  return near[0]?.name ?? null;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f_\s-]/g, '');
}

/** Longer words are no slip of the keyboard; bounds the time. */
const MAX_LENGTH = 60;

/** How many letters must be added, left out or changed to make one word of the other. */
function distance(from: string, to: string): number {
  if (Math.max(from.length, to.length) > MAX_LENGTH) return from === to ? 0 : MAX_LENGTH;
  const letters = Array.from(to);
  const first = [0, ...letters.map((_, index) => index + 1)];
  return (
    Array.from(from)
      .reduce((above, letter) => nextRow(above, letter, letters), first)
      .at(-1) ?? 0
  );
}

/** The row below in the table of distances between beginnings of both words. */
function nextRow(above: readonly number[], letter: string, letters: readonly string[]): number[] {
  const costOf = (index: number): number => above[index] ?? 0;
  return letters.reduce<number[]>(
    (row, other, index) => [
      ...row,
      Math.min(costOf(index) + (letter === other ? 0 : 1), costOf(index + 1) + 1, (row.at(-1) ?? 0) + 1),
    ],
    [costOf(0) + 1],
  );
}
