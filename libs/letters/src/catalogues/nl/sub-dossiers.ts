/** Dossiers that a step has the house start, and what became of them. */
export const subDossierWords = {
  ordered_one: 'Voor “{{step}}” start een deeldossier: {{who}}.',
  ordered_other: 'Voor “{{step}}” starten {{count}} deeldossiers: {{who}}.',
  notStarted: 'Het deeldossier van {{who}} kon niet starten: {{problem}}',
  ended: 'Het deeldossier van {{who}} is afgelopen: {{outcome}}.',
  everybody: 'alle deelnemers samen',
  goOn_one: 'Er loopt nog één deeldossier door; dit dossier volgt het niet meer.',
  goOn_other: 'Er lopen nog {{count}} deeldossiers door; dit dossier volgt ze niet meer.',
  titleOf: '{{call}}: {{who}}',
  toStart: 'start straks',
  notStartedShort: 'niet gestart',
  running: 'loopt',
};

/** Why it could not start, and what to do first; said after a colon. */
export const subDossierProblems = {
  callUnknown: 'de oproep “{{call}}” staat niet in uw lijst van oproepen. Laad ze eerst op.',
  callNotValid: 'de oproep “{{call}}” wordt niet meer aanvaard. Laad een nieuwe versie op.',
  callIsAbove: 'een dossier hierboven volgt de oproep “{{call}}” al. Kies een andere oproep in een nieuwe versie.',
  closingInThePast: 'de sluitingsdatum van de oproep “{{call}}” is voorbij. Laad een versie met een latere datum op.',
  nobodyToAsk:
    'er is geen contactpersoon meer die een mail kan krijgen, of er ontbreekt een tweede. Vul dat eerst aan.',
  figureMissing: 'een cijfer dat de oproep “{{call}}” meetelt, is niet bekend. Start dit dossier met de hand.',
  unitNotValid: 'het bestuur bestaat niet op de dag die de oproep “{{call}}” gebruikt. Kijk na wie in de plaats komt.',
  notLaunchable: 'de gegevens passen niet bij de oproep “{{call}}”. Start dit dossier met de hand.',
};
