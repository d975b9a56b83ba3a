import { createHash } from 'node:crypto';

/**
 * Ids as an installation makes them, for bytes depend on it: chance after the time, which is one minute for what a launch makes
 * and some day for the row of an answer.
 */
export function idAsMade(kind: 'launched' | 'answered', name: string): string {
  const chance = createHash('sha256').update(name).digest('hex');
  const minute = kind === 'launched' ? '01a1ff0c' : `01a2${chance.slice(0, 4)}`;
  return [minute, chance.slice(4, 8), `7${chance.slice(8, 11)}`, `8${chance.slice(11, 14)}`, chance.slice(14, 26)].join(
    '-',
  );
}
