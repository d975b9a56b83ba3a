/** Another version of a call: what it says otherwise, and what that does to a dossier that goes over to it. */
export const comparedCalls = {
  none: 'Ces versions disent la même chose.',
  count_one: 'Une partie diffère.',
  count_other: '{{count}} parties diffèrent.',
  changed: '« {{title}} » change.',
  added: '« {{title}} » s’ajoute.',
  dropped: '« {{title}} » disparaît.',
  text: '{{label}}, {{language}}',
  source: '{{label}} : {{certainty}} ; {{source}}',
};

export const keptVersion = {
  problemAt: 'Ligne {{line}}, colonne {{column}} : {{text}}',
  free: 'La version {{version}} est nouvelle. L’enregistrer ne change encore rien aux dossiers en cours.',
  known: 'Ce texte est déjà enregistré comme version {{version}}.',
  taken:
    'La version {{version}} existe déjà avec un autre texte, et des dossiers peuvent la suivre. Mettez « version » à {{free}} et enregistrez à nouveau.',
  stored:
    '{{title}} est enregistré comme version {{version}}. Les dossiers en cours gardent leur version jusqu’à ce que vous les emmeniez.',
  running_zero: 'aucun dossier en cours',
  running_one: '{{count}} dossier en cours',
  running_other: '{{count}} dossiers en cours',
};

export const plannedCall = {
  opening: 'Premier jour pour introduire le dossier',
  openingReason: 'C’est ce que dit l’appel.',
  stepReason: 'Dernier jour de l’étape, si tout commence comme prévu.',
};

export const callMove = {
  textForNobody: 'Le texte ne change pour personne.',
  textFor: 'Le texte change pour {{names}}.',
  textSigned: '{{names}} a déjà signé la déclaration précédente.',
  textSignedMany: '{{names}} ont déjà signé la déclaration précédente.',
  closing: 'La date de clôture passe du {{from}} au {{to}}.',
  closingNew: 'La date de clôture devient le {{to}} ; il n’y en avait pas.',
  closingGone: 'La date de clôture disparaît.',
  closingKept: 'La date de clôture reste le {{on}} : vous l’avez choisie pour ce dossier.',
  closingPassed: 'La date de clôture est alors déjà passée : la demande aux participants se clôture aussitôt.',
  internalDue: 'La date limite interne passe du {{from}} au {{to}}.',
  internalDueNew: 'La date limite interne devient le {{to}} ; il n’y en avait pas.',
  internalDueGone: 'La date limite interne disparaît.',
  internalDueKept: 'La date limite interne reste le {{on}} : vous l’avez choisie pour ce dossier.',
  corrected: 'Un courriel avec la nouvelle date part à {{names}}.',
  addedStep: 'L’étape « {{step}} » s’ajoute.',
  droppedStep: 'L’étape « {{step}} » disparaît ; ce qui y est noté reste conservé et dans l’historique.',
  changedStep: 'Les règles de l’étape « {{step}} » changent.',
  quorumMet: 'Les conditions pour compter changent ; avec les réponses actuelles, le quorum est atteint.',
  quorumNotMet:
    'Les conditions pour compter changent ; avec les réponses actuelles, le quorum n’est pas encore atteint.',
  amount: 'Le montant se calcule autrement : {{amount}} avec les réponses actuelles.',
  amountNone: 'Le montant se calcule autrement ; avec les réponses actuelles, il n’y a pas encore de montant.',
  reminders: 'Des rappels à ceux qui n’auront pas encore répondu partent le {{days}}.',
  remindersNone: 'Plus aucun rappel ne part.',
  figureMissing: 'Pour {{names}}, le nombre de {{figure}} n’est pas connu ; il compte pour zéro.',
  ends: 'Il ne reste alors plus rien à faire : le dossier se clôture aussitôt, et cela ne peut pas être annulé.',
  same: 'Aucune date, condition ou étape de ce dossier ne change.',
  notThisVersion: 'Le dossier {{number}} ne suit plus cette version. Rechargez la page.',
  unknown: 'Un dossier choisi n’existe pas dans votre organisation, ou est clôturé.',
  moved: 'Le dossier {{number}} suit maintenant la version {{version}}.',
  movedAsked: 'Redemandé à : {{names}}.',
  movedToSign: 'Nouveau texte à signer : {{names}}.',
  refused: 'Le dossier {{number}} n’est pas emmené. {{why}}',
  unanswered:
    'Dossier {{number}} : il n’y a pas eu de réponse, il n’est donc pas certain qu’il soit emmené. Renvoyez le même choix : rien ne se fait deux fois.',
  result_one: '{{moved}} dossier sur {{count}} est passé à la version {{version}}.',
  result_other: '{{moved}} dossiers sur {{count}} sont passés à la version {{version}}.',
};
