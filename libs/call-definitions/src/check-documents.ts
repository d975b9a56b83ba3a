import type { Finding } from './problem';
import type { CallFile } from './schema';

/** More would be an inbox, and each is set in type for each participant. */
const MOST = 5;

/** Documents go with a declaration, exist in every language of the call, and are few. */
export function checkDocuments({ steps, texts }: CallFile): Finding[] {
  const { nl, fr } = texts;
  const hasRound = steps.some(({ kind }) => kind === 'sign-off-round');
  const codes = Object.keys(nl.documents);
  return [
    ...(hasRound || codes.length === 0 ? [] : [WITHOUT_ROUND]),
    ...(codes.length > MOST ? [tooMany(codes.length)] : []),
    ...(fr === undefined
      ? []
      : [...missing(codes, fr.documents, 'fr'), ...missing(Object.keys(fr.documents), nl.documents, 'nl')]),
  ];
}

function missing(codes: readonly string[], documents: object, language: 'nl' | 'fr'): Finding[] {
  return codes
    .filter((code) => !Object.hasOwn(documents, code))
    .map((code) => ({
      path: ['texts', language, 'documents', code],
      nl: `Het document ${code} ontbreekt in deze taal. Voeg het hier toe, of haal het in de andere taal weg.`,
      fr: `Le document ${code} manque dans cette langue. Ajoutez-le ici, ou supprimez-le dans l’autre langue.`,
      en: `The document ${code} is missing in this language. Add it here, or remove it in the other language.`,
    }));
}

const WITHOUT_ROUND: Finding = {
  path: ['texts', 'nl', 'documents'],
  nl: 'Documenten gaan met een verklaring mee, en deze oproep heeft geen stap sign-off-round. Haal ze weg of voeg de ronde toe.',
  fr: 'Des documents accompagnent une déclaration, et cet appel n’a pas d’étape sign-off-round. Supprimez-les ou ajoutez le tour.',
  en: 'Documents go with a declaration, and this call has no step sign-off-round. Remove them or add the round.',
};

function tooMany(count: number): Finding {
  const [most, found] = [String(MOST), String(count)];
  return {
    path: ['texts', 'nl', 'documents'],
    nl: `Er staan ${found} documenten; het kunnen er hoogstens ${most} zijn. Voeg samen wat bij elkaar hoort.`,
    fr: `Il y a ${found} documents ; il peut y en avoir ${most} au plus. Regroupez ce qui va ensemble.`,
    en: `There are ${found} documents; there can be ${most} at most. Put together what belongs together.`,
  };
}
