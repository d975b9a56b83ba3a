/** What a virus scanner said of files. */
export const files = {
  states: {
    notScanned: 'non contrôlé par un antivirus',
    quarantine: 'contrôle antivirus en cours',
    clean: 'aucun virus trouvé',
    infected: 'nuisible ({{finding}}), n’est remis à personne',
    removed: 'était nuisible ({{finding}}), a été supprimé',
  },
  task: 'Demandez un autre fichier à la place de {{name}}',
  taskDetail:
    'Il contient un élément nuisible ({{finding}}) : personne ne le reçoit. Demandez un autre fichier à la personne qui l’a ajouté, et supprimez celui-ci parmi les fichiers.',
  scannerAway_one:
    'Le contrôle antivirus est à l’arrêt : {{count}} fichier attend depuis {{since}} et ne peut pas être ouvert. Prévenez la personne qui gère cette installation.',
  scannerAway_other:
    'Le contrôle antivirus est à l’arrêt : {{count}} fichiers attendent depuis {{since}} et ne peuvent pas être ouverts. Prévenez la personne qui gère cette installation.',
};
