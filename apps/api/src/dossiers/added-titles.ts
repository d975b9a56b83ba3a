import type { CallWording, Dossier, TextId } from '@penhouder/domain';

/** The words of a call together with the titles of the steps that were added to one dossier by hand. */
export function withAddedTitles(
  wording: CallWording,
  { addedTitles }: Dossier,
  words: ReadonlyMap<TextId, string>,
): CallWording {
  const entries = Object.entries(addedTitles).flatMap(([stepId, textId]) => {
    const title = words.get(textId);
    return title === undefined ? [] : [[stepId, title] as const];
  });
  if (entries.length === 0) return wording;
  const { nl, fr } = wording.texts;
  const added = Object.fromEntries(entries);
  return {
    ...wording,
    texts: {
      nl: { ...nl, steps: { ...nl.steps, ...added } },
      ...(fr !== undefined && { fr: { ...fr, steps: { ...fr.steps, ...added } } }),
    },
  };
}
