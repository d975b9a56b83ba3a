import type { Language } from '@penhouder/contracts';
import type { ApiProblemCode } from './problem-codes';
import { fr } from './words/fr';
import { nl } from './words/nl';
import type { ProblemData } from './words/words';

/** The sentence of an API refusal in the reader's language. */
export function problemSentence(code: ApiProblemCode, data: ProblemData, language: Language): string {
  const sentence = { nl, fr }[language][code];
  return typeof sentence === 'string' ? sentence : sentence(data);
}

/** Short heading of a problem by its HTTP status. */
export function problemTitle(status: number, language: Language): string {
  const titles: Readonly<Record<number, readonly [string, string]>> = {
    400: ['Niet goed ingevuld', 'Mal rempli'],
    401: ['Niet aangemeld', 'Non connecté'],
    403: ['Niet toegelaten', 'Non autorisé'],
    404: ['Niet gevonden', 'Introuvable'],
    409: ['Kan nu niet', 'Impossible pour l’instant'],
    410: ['Niet meer geldig', 'Plus valable'],
    413: ['Te groot', 'Trop grand'],
    415: ['Verkeerd soort bestand', 'Type de fichier refusé'],
    422: ['Kan niet zo', 'Impossible ainsi'],
    429: ['Even wachten', 'Un moment'],
    503: ['Even niet bereikbaar', 'Momentanément inaccessible'],
  };
  const [dutch, french] = titles[status] ?? ['Niet gelukt', 'Échec'];
  return language === 'fr' ? french : dutch;
}
