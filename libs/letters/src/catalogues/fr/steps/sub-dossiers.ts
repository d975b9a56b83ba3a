export const subDossiers = {
  name: 'Sous-dossiers',
  purpose: 'Sous ce dossier viennent des dossiers à part, qui ont leur propre cours et sont suivis ici.',
  settings: {
    call: 'appel que suit chaque sous-dossier',
    isForEverybody: 'si chaque participant doit avoir un sous-dossier',
    each: 'qui reçoit un sous-dossier',
    isAutomatic: 'si les sous-dossiers commencent d’eux-mêmes',
    bodies: 'sortes de participants qui représentent chacune les participants d’une organisation',
  },
  settingSaid: {
    isAutomatic: { yes: 'les sous-dossiers commencent d’eux-mêmes', no: 'un coordinateur lance les sous-dossiers' },
    isForEverybody: {
      yes: 'chaque participant doit avoir un sous-dossier',
      no: 'un participant peut rester sans sous-dossier',
    },
  },
  settingChoices: {
    each: {
      participant: 'chaque participant à part',
      body: 'chaque organisation pour ses propres participants',
      all: 'tous les participants ensemble',
    },
  },
  ends: {
    finished: 'tous les sous-dossiers sont finis et au moins un a réussi',
    noneSucceeded: 'tous les sous-dossiers sont finis et aucun n’a réussi',
  },
  acts: {
    launch: {
      label: 'Commencer un sous-dossier',
      said: '{{user}} a fait commencer le {{day}} un sous-dossier dans « {{step}} »',
    },
    start: {
      label: 'Noter un sous-dossier',
      said: '{{user}} a noté dans « {{step}} » un sous-dossier, commencé le {{day}}',
      fields: { dossier: 'Sous-dossier' },
    },
    finish: {
      label: 'Noter l’issue',
      said: '{{user}} a noté dans « {{step}} » l’issue d’un sous-dossier, le {{day}}',
      fields: { outcome: 'Issue' },
    },
    close: {
      label: 'Clore les sous-dossiers',
      said: '{{user}} a clos le {{day}} les sous-dossiers de « {{step}} »',
    },
  },
};
