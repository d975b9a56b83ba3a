import type { Estimate, Language } from '@penhouder/domain';
import { formatDate } from '../words/formats';
import { say } from '../words/say';

/** Told in steps of five: more exact it is not. */
const STEP = 5;

/** A guess of the quorum that says that it is one, and what it rests on; nothing where there is none. */
export function estimateSentences(estimate: Estimate | null, language: Language): string[] {
  if (estimate === null) return [];
  return [chanceSentence(estimate, language), basisSentence(estimate, language)];
}

function basisSentence({ basis: { responses, halfWithin, silentShare } }: Estimate, language: Language): string {
  if (halfWithin === null) return say(language, 'estimates.nobody', { responses });
  return say(language, 'estimates.basis', { responses, days: halfWithin, silent: Math.round(100 * silentShare) });
}

function chanceSentence({ chance, metOn }: Estimate, language: Language): string {
  const percent = STEP * Math.round((100 * chance) / STEP);
  if (percent < STEP || metOn === null) return say(language, 'estimates.unlikely');
  const day = formatDate(metOn, language);
  return say(language, percent > 100 - STEP ? 'estimates.likely' : 'estimates.chance', { percent, day });
}
