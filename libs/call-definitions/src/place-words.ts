import type { Sentence } from './problem';

/** What one item of a list is called; other lists keep the name of their field. */
const ITEMS: Readonly<Record<string, Sentence>> = {
  quorum: { nl: 'voorwaarde', fr: 'condition', en: 'condition' },
  steps: { nl: 'stap', fr: 'étape', en: 'step' },
  figures: { nl: 'cijfer', fr: 'chiffre', en: 'figure' },
  tiers: { nl: 'schijf', fr: 'tranche', en: 'tier' },
  mandates: { nl: 'mandaat', fr: 'mandat', en: 'mandate' },
  asks: { nl: 'vraag', fr: 'question', en: 'ask' },
  options: { nl: 'keuze', fr: 'choix', en: 'option' },
  otherWordings: { nl: 'andere bron', fr: 'autre source', en: 'other wording' },
  parts: { nl: 'deel', fr: 'partie', en: 'part' },
  participants: { nl: 'deelnemer', fr: 'participant', en: 'participant' },
  happenings: { nl: 'gebeurtenis', fr: 'événement', en: 'happening' },
};

/** The place of a problem for people: `steps.5.needsQuorum` is `stap 6, needsQuorum`; items are counted from 1. */
export function placeWords(path: string, language: keyof Sentence): string {
  return path
    .split(/\.?([^.]+\.\d+)(?=\.|$)\.?/)
    .filter((part) => part !== '')
    .map((part) => partWords(part, language))
    .join(', ');
}

/** One item of a list, such as `steps.5`, or the fields between two of them. */
function partWords(part: string, language: keyof Sentence): string {
  const [, name, nth] = /^([^.]*?)\.?(\d+)$/.exec(part) ?? [];
  if (name === undefined || nth === undefined) return part;
  return `${ITEMS[name]?.[language] ?? name} ${String(Number(nth) + 1)}`.trim();
}
