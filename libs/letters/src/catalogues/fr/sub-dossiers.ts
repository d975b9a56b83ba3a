/** Dossiers that a step has the house start, and what became of them. */
export const subDossierWords = {
  ordered_one: 'Pour « {{step}} », un sous-dossier commence : {{who}}.',
  ordered_other: 'Pour « {{step}} », {{count}} sous-dossiers commencent : {{who}}.',
  notStarted: 'Le sous-dossier de {{who}} n’a pas pu commencer : {{problem}}',
  ended: 'Le sous-dossier de {{who}} est terminé : {{outcome}}.',
  everybody: 'tous les participants ensemble',
  goOn_one: 'Un sous-dossier continue ; ce dossier ne le suit plus.',
  goOn_other: '{{count}} sous-dossiers continuent ; ce dossier ne les suit plus.',
  titleOf: '{{call}} : {{who}}',
  toStart: 'commence bientôt',
  notStartedShort: 'pas commencé',
  running: 'en cours',
};

/** Why it could not start, and what to do first; said after a colon. */
export const subDossierProblems = {
  callUnknown: 'l’appel « {{call}} » n’est pas dans votre liste d’appels. Chargez-le d’abord.',
  callNotValid: 'l’appel « {{call}} » n’est plus accepté. Chargez une nouvelle version.',
  callIsAbove:
    'un dossier au-dessus suit déjà l’appel « {{call}} ». Choisissez un autre appel dans une nouvelle version.',
  closingInThePast:
    'la date de clôture de l’appel « {{call}} » est passée. Chargez une version avec une date ultérieure.',
  nobodyToAsk:
    'il n’y a plus de personne de contact qui puisse recevoir un courriel, ou la deuxième manque. Complétez.',
  figureMissing: 'un chiffre que compte l’appel « {{call}} » n’est pas connu. Commencez ce dossier à la main.',
  unitNotValid: 'l’administration n’existe pas le jour que l’appel « {{call}} » utilise. Voyez qui lui succède.',
  notLaunchable: 'les données ne conviennent pas à l’appel « {{call}} ». Commencez ce dossier à la main.',
};
