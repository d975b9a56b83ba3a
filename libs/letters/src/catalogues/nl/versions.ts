/** Another version of a call: what it says otherwise, and what that does to a dossier that goes over to it. */
export const comparedCalls = {
  none: 'Deze versies zeggen hetzelfde.',
  count_one: 'Eén onderdeel verschilt.',
  count_other: '{{count}} onderdelen verschillen.',
  changed: '“{{title}}” verandert.',
  added: '“{{title}}” komt erbij.',
  dropped: '“{{title}}” valt weg.',
  text: '{{label}}, {{language}}',
  source: '{{label}}: {{certainty}}; {{source}}',
};

export const keptVersion = {
  problemAt: 'Regel {{line}}, kolom {{column}}: {{text}}',
  free: 'Versie {{version}} is nieuw. Bewaren verandert nog niets aan lopende dossiers.',
  known: 'Deze tekst is al bewaard als versie {{version}}.',
  taken:
    'Versie {{version}} bestaat al met een andere tekst, en dossiers kunnen ermee lopen. Zet “version” op {{free}} en bewaar opnieuw.',
  stored: '{{title}} is bewaard als versie {{version}}. Lopende dossiers houden hun versie tot u ze meeneemt.',
  running_zero: 'geen lopend dossier',
  running_one: '{{count}} lopend dossier',
  running_other: '{{count}} lopende dossiers',
};

export const plannedCall = {
  opening: 'Eerste dag om in te dienen',
  openingReason: 'Zo staat het in de oproep.',
  stepReason: 'Uiterste dag van de stap, als alles begint zoals gepland.',
};

export const callMove = {
  textForNobody: 'Voor niemand verandert er iets aan de tekst.',
  textFor: 'De tekst verandert voor {{names}}.',
  textSigned: '{{names}} tekende de vorige verklaring al.',
  textSignedMany: '{{names}} tekenden de vorige verklaring al.',
  closing: 'De sluitingsdatum gaat van {{from}} naar {{to}}.',
  closingNew: 'De sluitingsdatum wordt {{to}}; tot nu was er geen.',
  closingGone: 'De sluitingsdatum valt weg.',
  closingKept: 'De sluitingsdatum blijft {{on}}: die koos u voor dit dossier zelf.',
  closingPassed: 'De sluitingsdatum is dan al voorbij: de vraag aan de deelnemers sluit meteen.',
  internalDue: 'De eigen uiterste dag gaat van {{from}} naar {{to}}.',
  internalDueNew: 'De eigen uiterste dag wordt {{to}}; tot nu was er geen.',
  internalDueGone: 'De eigen uiterste dag valt weg.',
  internalDueKept: 'De eigen uiterste dag blijft {{on}}: die koos u voor dit dossier zelf.',
  corrected: 'Een mail met de nieuwe datum vertrekt naar {{names}}.',
  addedStep: 'De stap “{{step}}” komt erbij.',
  droppedStep: 'De stap “{{step}}” valt weg; wat erin genoteerd is, blijft bewaard en in het verloop.',
  changedStep: 'De regels van de stap “{{step}}” veranderen.',
  quorumMet: 'De voorwaarden om te tellen veranderen; met de antwoorden van nu is het quorum gehaald.',
  quorumNotMet: 'De voorwaarden om te tellen veranderen; met de antwoorden van nu is het quorum nog niet gehaald.',
  amount: 'Het bedrag wordt anders berekend: met de antwoorden van nu {{amount}}.',
  amountNone: 'Het bedrag wordt anders berekend; met de antwoorden van nu is er nog geen bedrag.',
  reminders: 'Herinneringen aan wie dan nog niet antwoordde vertrekken op {{days}}.',
  remindersNone: 'Er vertrekken geen herinneringen meer.',
  figureMissing: 'Van {{names}} is het aantal {{figure}} niet bekend; dat telt als nul.',
  ends: 'Er is daarna niets meer te doen: het dossier sluit meteen, en dat kan niet ongedaan gemaakt worden.',
  same: 'Geen datum, voorwaarde of stap van dit dossier verandert.',
  notThisVersion: 'Dossier {{number}} loopt niet meer onder deze versie. Laad de pagina opnieuw.',
  unknown: 'Een gekozen dossier bestaat niet bij uw organisatie, of is afgesloten.',
  moved: 'Dossier {{number}} loopt nu onder versie {{version}}.',
  movedAsked: 'Opnieuw gevraagd: {{names}}.',
  movedToSign: 'Nieuwe tekst te tekenen: {{names}}.',
  refused: 'Dossier {{number}} is niet meegenomen. {{why}}',
  unanswered:
    'Dossier {{number}}: er kwam geen antwoord, dus is niet zeker of het meegenomen is. Stuur dezelfde keuze nog eens: er gebeurt niets twee keer.',
  result_one: '{{moved}} van {{count}} dossier is meegenomen naar versie {{version}}.',
  result_other: '{{moved}} van {{count}} dossiers zijn meegenomen naar versie {{version}}.',
};
