import type { AboutPerson, Privacy, PrivacyPreview } from '@penhouder/contracts';
import type { Language, PersonalCategory, RetentionMonths } from '@penhouder/domain';
import { personalCategories, retentionTerms } from '@penhouder/domain';
import { formatInstant, say } from '@penhouder/letters';
import type { HoldRow, KeptOfPerson, PersonalCounts, PrivacyRunRow } from '@penhouder/persistence';

type Counted = PrivacyPreview['counts'][number];

/** What stands in the place of what was erased; the same in every language. */
export const erasedMark = say('nl', 'privacy.erasedMark');

export function categoryName(category: PersonalCategory, language: Language): string {
  return say(language, `privacy.categories.${category}`);
}

/** `2 jaar`, `18 maanden`. */
export function termWords(months: number, language: Language): string {
  const isYears = months % 12 === 0;
  return say(language, isYears ? 'privacy.years' : 'privacy.months', { count: isYears ? months / 12 : months });
}

export function countedOf(counts: PersonalCounts, language: Language): Counted[] {
  return personalCategories.flatMap((category) => {
    const count = counts[category] ?? 0;
    return count === 0 ? [] : [{ category, name: categoryName(category, language), count }];
  });
}

export function previewOf(counts: PersonalCounts, language: Language): PrivacyPreview {
  return { counts: countedOf(counts, language), total: totalOf(counts) };
}

export function totalOf(counts: PersonalCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

export function keptWords(kept: readonly KeptOfPerson[], language: Language): AboutPerson['kept'] {
  return kept.map(({ category, because, count }) => ({
    name: categoryName(category, language),
    count,
    why: say(language, `privacy.kept.${because}`),
  }));
}

export function termsModel(months: RetentionMonths, language: Language): Privacy['terms'] {
  return personalCategories.map((category) => {
    const { countsFrom, mostMonths, isProof } = retentionTerms[category];
    return {
      category,
      name: categoryName(category, language),
      countsFromText: say(language, `privacy.countsFrom.${countsFrom}`),
      months: months[category],
      termText: termWords(months[category], language),
      mostMonths,
      isProof,
    };
  });
}

export function holdModel(
  { dossierId, number, title, reason, at, by }: HoldRow,
  language: Language,
): Privacy['holds'][number] {
  return { dossierId, number, title, reason, when: { at, text: formatInstant(at, language) }, by };
}

export function runModel({ kind, at, by, counts }: PrivacyRunRow, language: Language): Privacy['runs'][number] {
  const how = by === null ? 'daily' : kind;
  return {
    when: { at, text: formatInstant(at, language) },
    text: say(language, `privacy.run.${how}`, { by: by ?? '' }),
    counts: countedOf(counts, language),
  };
}
