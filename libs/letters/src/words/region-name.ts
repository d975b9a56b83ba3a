import type { Language } from '@penhouder/domain';

/** Arrondissements and provinces of Flanders that have a French name of their own; municipalities keep their official one. */
const FRENCH: Readonly<Record<string, string>> = {
  Antwerpen: 'Anvers',
  Mechelen: 'Malines',
  'Halle-Vilvoorde': 'Hal-Vilvorde',
  Leuven: 'Louvain',
  Brugge: 'Bruges',
  Diksmuide: 'Dixmude',
  Ieper: 'Ypres',
  Kortrijk: 'Courtrai',
  Oostende: 'Ostende',
  Roeselare: 'Roulers',
  Veurne: 'Furnes',
  Aalst: 'Alost',
  Dendermonde: 'Termonde',
  Gent: 'Gand',
  Oudenaarde: 'Audenarde',
  'Sint-Niklaas': 'Saint-Nicolas',
  Tongeren: 'Tongres',
  Limburg: 'Limbourg',
  'Oost-Vlaanderen': 'Flandre orientale',
  'West-Vlaanderen': 'Flandre occidentale',
  'Vlaams-Brabant': 'Brabant flamand',
};

export function regionName(name: string, language: Language): string {
  return language === 'fr' ? (FRENCH[name] ?? name) : name;
}
