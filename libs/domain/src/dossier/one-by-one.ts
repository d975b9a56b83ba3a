import type { Dossier } from './dossier';
import type { DossierEvent } from './events';
import { evolve } from './evolve';

/** Answers one after the other, each judged by the state that the one before left. */
export function oneByOne<Answer>(
  dossier: Dossier,
  answers: readonly Answer[],
  judge: (state: Dossier, answer: Answer) => readonly DossierEvent[],
): readonly DossierEvent[] {
  const events: DossierEvent[] = [];
  let state = dossier;
  for (const answer of answers) {
    const caused = judge(state, answer);
    events.push(...caused);
    state = caused.reduce(evolve, state);
  }
  return events;
}
