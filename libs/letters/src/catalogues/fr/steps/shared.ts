/** Names of fields that mean the same wherever they are asked. */
export const stepFields = {
  on: 'Date',
  note: 'Explication',
  file: 'Fichier',
  reason: 'Raison',
  verdict: 'Avis',
  what: 'Description',
  amount: 'Montant',
  year: 'Année',
  code: 'Code',
  participant: 'Participant',
  candidate: 'Candidat',
};

/** Why something cannot be recorded although the step is open, and what to do instead. */
export const actRefusals = {
  alreadyThere: 'C’est déjà noté. Rechargez la page pour voir ce qui y figure.',
  unknownItem: 'Ceci ne figure pas ou plus dans la liste. Choisissez un élément de la liste.',
  notItsTurn: 'Ce n’est pas encore le moment. Notez d’abord ce qui précède.',
  nothingYet: 'Rien n’est encore noté. Commencez par une première donnée.',
  capReached: 'Le nombre de sélectionnés que l’appel permet est atteint. Choisissez la réserve.',
  notEnough: 'Il manque encore quelque chose que l’appel demande. Complétez les données manquantes.',
  pointsTooHigh: 'Un critère a reçu plus de points qu’il n’y en a à donner. Diminuez ces points.',
  scoreTooLow: 'Cette note est trop basse pour continuer. Corrigez la note ou choisissez que le candidat s’arrête.',
  amountTooHigh: 'Ce montant dépasse ce qui est demandé. Indiquez au plus le montant demandé.',
  notAsked: 'Ceci n’est pas demandé ici, ou il manque de qui cela vient. Choisissez qui est sollicité.',
};

/** What a field expects, as it is said after a colon. */
export const fieldTypes = {
  day: 'un jour comme 2026-03-31',
  text: 'des mots',
  name: 'un nom en minuscules, chiffres et tirets',
  names: 'une liste de noms en minuscules, chiffres et tirets',
  number: 'un nombre entier',
  numbers: 'des noms avec chacun un nombre entier',
  numbersBetween: 'des noms avec chacun un nombre entier de {{min}} à {{max}} inclus',
  numberBetween: 'un nombre entier de {{min}} à {{max}} inclus',
  money: 'un montant en euros et cents',
  year: 'une année comme 2026',
  yes: 'oui ou non',
  choice: 'un des choix',
  choiceOf: 'un de ces choix : {{options}}',
  monthDay: 'un jour de l’année comme 03-31',
  item: 'un élément de la liste',
  participant: 'un participant de ce dossier',
  file: 'un fichier téléversé',
};

/** How values read inside a sentence. */
export const stepValues = { yes: 'oui', no: 'non', file: 'joint', added: 'étape ajoutée' };
