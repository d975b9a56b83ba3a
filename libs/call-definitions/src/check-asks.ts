import { boundsOfAsk } from './compile-step';
import type { Finding } from './problem';
import type { CallFile } from './schema';

/** A number or an amount that no answer could be: its smallest is more than its largest. */
export function checkAsks({ steps }: CallFile): Finding[] {
  return steps.flatMap((step, index) =>
    step.kind !== 'sign-off-round'
      ? []
      : step.asks.flatMap((ask, nth) => {
          if (ask.kind === 'choice') return [];
          const [min, max] = boundsOfAsk(ask);
          if (min === null || max === null || min <= max) return [];
          return [
            {
              path: ['steps', index, 'asks', nth, ask.kind === 'euro' ? 'minCents' : 'min'],
              nl: `Het kleinste (${String(min)}) is meer dan het grootste (${String(max)}): niets past. Verbeter een van beide.`,
              fr: `Le plus petit (${String(min)}) dépasse le plus grand (${String(max)}) : rien ne convient. Corrigez l’un des deux.`,
              en: `The smallest (${String(min)}) is more than the largest (${String(max)}): nothing fits. Correct one of them.`,
            },
          ];
        }),
  );
}
