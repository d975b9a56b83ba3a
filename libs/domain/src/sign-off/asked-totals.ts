import type { Dossier } from '../dossier/dossier';
import { activeParticipants, roundOf } from '../dossier/lookups';
import { validAnswer } from './slot';
import { isCounted } from './standing';

/** What the participants that count gave for one ask. `given`: how many gave a value. */
export type AskedTotal = { readonly code: string; readonly given: number } & (
  | { readonly kind: 'number' | 'euro'; /** Euros in cents. */ readonly total: number }
  | { readonly kind: 'choice'; /** How many chose each option, all options included. */ readonly counts: OptionCounts }
);

type OptionCounts = Readonly<Record<string, number>>;

/**
 * The total of each number and amount, and the count of each option, in the order of the call.
 *
 * Only who counts towards a quorum counts here, each once: whoever withdraws, must sign again or contradicts itself takes its
 * values away, and they come back with its answer. Source: `peers.md` 4, capability 9.
 */
export function askedTotals(dossier: Dossier): readonly AskedTotal[] {
  const round = roundOf(dossier);
  if (round === null) return [];
  const counted = activeParticipants(dossier).filter((participant) => isCounted(participant, round));
  const all = counted.map(({ slots }) => validAnswer(slots[1])?.values ?? {});
  return (round.asks ?? []).map((ask): AskedTotal => {
    const values = all.flatMap((one) => one[ask.code] ?? []);
    const common = { code: ask.code, given: values.length };
    if (ask.kind !== 'choice') {
      return { ...common, kind: ask.kind, total: values.reduce<number>((sum, value) => sum + Number(value), 0) };
    }
    const counts = ask.options.map((option) => [option, values.filter((value) => value === option).length] as const);
    return { ...common, kind: 'choice', counts: Object.fromEntries(counts) };
  });
}
