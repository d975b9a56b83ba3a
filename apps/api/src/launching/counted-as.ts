import type { PreviewParticipant } from '@penhouder/contracts';
import type { CompiledCall } from '@penhouder/call-definitions';
import type { Language } from '@penhouder/domain';
import { figureName, formatNumber, textsIn, type Names } from '@penhouder/letters';
import { isByHand } from './given-facts';

type Counted = Pick<PreviewParticipant, 'figures' | 'kinds'>;

interface Counting {
  readonly participation: CompiledCall['participation'];
  readonly names: Names;
  readonly language: Language;
}

/** What a call counts of one participant: every figure, known or not, and the kinds that only a person can tell. */
export function countedAs(
  unit: { readonly figures: Readonly<Record<string, number>>; readonly tags: readonly string[] },
  { participation, names, language }: Counting,
): Counted {
  const words = textsIn(names.wording, language).names ?? {};
  return {
    figures: participation.figures.map(({ id }) => {
      const label = figureName({ names, language }, id);
      const value = unit.figures[id] ?? null;
      return { id, label, value, text: value === null ? '–' : `${formatNumber(value)} ${label}` };
    }),
    kinds: Object.keys(participation.tags)
      .filter((tag) => isByHand(tag, participation))
      .map((tag) => ({ tag, label: words[tag] ?? tag, isCounted: unit.tags.includes(tag) })),
  };
}
