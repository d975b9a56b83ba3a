/** What stands between a dossier and its filing. */
export const conditionsUnmet = {
  sum: 'De deelnemers die akkoord gaan, tellen samen {{sum}} {{figure}}; {{needed}} zijn er nodig.',
  count: '{{sum}} deelnemers gaan akkoord; {{needed}} zijn er nodig.',
  eachType:
    'Niet van elke soort deelnemer die de oproep vraagt, gaan er genoeg akkoord: {{sum}} van {{needed}} soorten.',
  sameGroup:
    'Wie akkoord gaat, moet tot dezelfde groep horen, met minstens {{needed}} deelnemers; nu zijn het er {{sum}}.',
  adjoining: 'Wie akkoord gaat, moet aan elkaar grenzen, met minstens {{needed}} deelnemers; nu zijn het er {{sum}}.',
  exclusive: '{{sum}} van {{needed}} deelnemers die akkoord gaan, staan in geen andere aanvraag.',
  contribution: 'De deelnemers die akkoord gaan, brengen samen {{sum}} in; {{needed}} is nodig.',
  each: 'Wie akkoord gaat, moet elk apart voldoen voor “{{figure}}”; nu voldoen {{sum}} van {{needed}} deelnemers.',
  ratio: '“{{figure}}” is nu {{sum}}; {{needed}} is nodig.',
  spread: 'Wie akkoord gaat, draagt samen {{sum}} verschillende kenmerken; {{needed}} zijn er nodig.',
  mix: 'Van wie akkoord gaat, zijn er {{sum}} “{{figure}}”; {{needed}} zijn er nodig.',
  tooMany: '{{sum}} deelnemers gaan akkoord; er mogen er hoogstens {{most}} zijn.',
  tooMuch: '“{{figure}}” is nu {{sum}}; hoogstens {{most}} is toegelaten.',
  anyOf: 'Van de mogelijkheden waarvan er één moet gelden, geldt er nog geen.',
  step: 'De stap “{{step}}” is nog niet afgerond.',
  conflict: 'De antwoorden van {{unit}} spreken elkaar tegen. Kies eerst welk geldt.',
  office: '{{unit}} tekende in een ambt dat niet gevraagd is. Vraag de juiste handtekening.',
  organ:
    'Voor {{unit}} besliste een orgaan waarvoor wie tekende dat niet kan. Vraag de handtekening van het juiste ambt.',
  mandate: 'Het mandaat van wie voor {{unit}} tekende, liep af vóór de beslissing. Laat wie nu in functie is tekenen.',
};
