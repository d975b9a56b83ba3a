/** Names of fields that mean the same wherever they are asked. */
export const stepFields = {
  on: 'Datum',
  note: 'Toelichting',
  file: 'Bestand',
  reason: 'Reden',
  verdict: 'Oordeel',
  what: 'Omschrijving',
  amount: 'Bedrag',
  year: 'Jaar',
  code: 'Code',
  participant: 'Deelnemer',
  candidate: 'Kandidaat',
};

/** Why something cannot be recorded although the step is open, and what to do instead. */
export const actRefusals = {
  alreadyThere: 'Dit is al genoteerd. Herlaad de bladzijde om te zien wat er staat.',
  unknownItem: 'Dit staat niet of niet meer in de lijst. Kies iets uit de lijst.',
  notItsTurn: 'Dit is nog niet aan de beurt. Noteer eerst wat ervoor komt.',
  nothingYet: 'Er is nog niets genoteerd. Begin met een eerste gegeven.',
  capReached: 'Er zijn al zoveel geselecteerd als de oproep toelaat. Kies de reservelijst.',
  notEnough: 'Er ontbreekt nog iets dat de oproep vraagt. Vul de ontbrekende gegevens aan.',
  pointsTooHigh: 'Een criterium kreeg meer punten dan er te geven zijn. Verlaag die punten.',
  scoreTooLow: 'Deze score is te laag om door te gaan. Verbeter de score of kies dat de kandidaat niet doorgaat.',
  amountTooHigh: 'Dit bedrag is hoger dan wat gevraagd is. Vul hoogstens het gevraagde bedrag in.',
  notAsked: 'Dit wordt hier niet gevraagd, of er is niet aangeduid van wie het komt. Kies wie gevraagd is.',
};

/** What a field expects, as it is said after “vul in:”. */
export const fieldTypes = {
  day: 'een dag zoals 2026-03-31',
  text: 'woorden',
  name: 'een naam in kleine letters, cijfers en streepjes',
  names: 'een lijst van namen in kleine letters, cijfers en streepjes',
  number: 'een geheel getal',
  numbers: 'namen met elk een geheel getal',
  numbersBetween: 'namen met elk een geheel getal van {{min}} tot en met {{max}}',
  numberBetween: 'een geheel getal van {{min}} tot en met {{max}}',
  money: 'een bedrag in euro en cent',
  year: 'een jaartal zoals 2026',
  yes: 'ja of nee',
  choice: 'een van de keuzes',
  choiceOf: 'een van deze keuzes: {{options}}',
  monthDay: 'een dag van het jaar zoals 03-31',
  item: 'iets uit de lijst',
  participant: 'een deelnemer van dit dossier',
  file: 'een bestand dat opgeladen is',
};

/** How values read inside a sentence. */
export const stepValues = { yes: 'ja', no: 'nee', file: 'bijgevoegd', added: 'toegevoegde stap' };
