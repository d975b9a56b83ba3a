/** Words of the questions whose answers everybody may read. */
export const publicAnswers = {
  title: 'Beantwoorde vragen',
  notShared: 'Alleen wie het vroeg, leest dit antwoord.',
  shared: 'Alle deelnemers lezen dit: versie {{version}}, {{when}}, door {{by}}.',
  sharedAndMailed: 'Alle deelnemers lezen dit en kregen het per mail: versie {{version}}, {{when}}, door {{by}}.',
  takenOff: 'Weer weggehaald bij de andere deelnemers: {{when}}, door {{by}}.',
  share: 'Toon aan alle deelnemers',
  correct: 'Verbeter of haal weg',
  namesNobody:
    'Zo staat het op de pagina van elke deelnemer. Schrijf het zo dat niemand erin herkend wordt; wie het vroeg, staat er niet bij.',
  question: 'De vraag, voor iedereen',
  answer: 'Het antwoord, voor iedereen',
  isShown: 'Staat op de pagina van alle deelnemers',
  isMailed_one: 'Mail het ook aan {{count}} contactpersoon',
  isMailed_other: 'Mail het ook aan {{count}} contactpersonen',
  save: 'Bewaar voor alle deelnemers',
};
