import type { DossierPage, Language } from '@penhouder/contracts';
import { say } from '@penhouder/letters';
import type { RelatedDossier } from '@penhouder/persistence';

/** The dossiers before and after one, in the reader's words. */
export function seriesModel(related: readonly RelatedDossier[], language: Language): DossierPage['series'] {
  return related.map(({ dossierId, number, title, relation }) => ({
    relation,
    id: dossierId,
    text: say(language, `earlier.series.${relation}`, { number, title }),
  }));
}
