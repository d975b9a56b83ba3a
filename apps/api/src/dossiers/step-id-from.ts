import type { StepId } from '@penhouder/domain';

const LONGEST = 50;

/** An id in the form of a call's own: `Tweede nota` becomes `tweede-nota`, or `tweede-nota-2` where that is taken. */
export function stepIdFrom(title: string, taken: readonly StepId[]): StepId {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^[^a-z]+|-+$/g, '');
  const base = words === '' ? 'stap' : words;
  for (let number = 1; ; number += 1) {
    const id = (number === 1 ? base : `${base}-${String(number)}`) as StepId;
    if (!taken.includes(id)) return id;
  }
}
