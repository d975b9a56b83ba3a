/** Mergers and splits of legal units: what they do to each dossier, before and after they are applied. */
export const unitChange = {
  merged_one: '{{from}} fusionne le {{day}} avec {{to}}',
  merged_other: '{{from}} deviennent ensemble {{to}} le {{day}}',
  dossiers_zero: 'aucun dossier ouvert',
  dossiers_one: '{{count}} dossier ouvert',
  dossiers_other: '{{count}} dossiers ouverts',
  sentence_zero: 'Ce changement ne touche aucun dossier ouvert. Il n’y a rien à faire.',
  sentence_one: 'Ce changement touche {{count}} dossier ouvert. Les dossiers clôturés ne changent pas.',
  sentence_other: 'Ce changement touche {{count}} dossiers ouverts. Les dossiers clôturés ne changent pas.',
  outcome: {
    inherited_one: '{{from}} a dit oui : cette réponse passe à {{to}} et compte une seule fois.',
    inherited_other: '{{from}} ont toutes dit oui : cette réponse passe à {{to}} et compte une seule fois.',
    asked:
      'Toutes celles qui fusionnent n’ont pas dit oui : {{to}} est interrogée elle-même. Ce qui a été signé reste conservé mais ne compte pas.',
    askedWithOthers:
      'Une administration qui ne participe pas à ce dossier entre aussi dans {{to}} : {{to}} est interrogée elle-même. Ce qui a été signé reste conservé mais ne compte pas.',
    askedAfterSplit:
      'Ce qu’une administration a signé ne lie pas celles qui lui succèdent après la scission : {{to}} est interrogée elle-même. Ce qui a été signé reste conservé mais ne compte pas.',
    notAsked: '{{to}} participe sans signer, comme {{from}}.',
    gone: '{{to}} ne participe pas, et {{from}} non plus désormais ; ce qui a été signé reste dans le déroulement.',
  },
  figure: {
    list: 'de la liste des administrations, au {{day}}',
    sum: 'somme de {{from}} : au {{day}}, {{to}} n’existait pas encore comme aujourd’hui',
    typed: 'saisi à la main',
    missing: 'inconnu au {{day}} : à saisir vous-même',
  },
  contacts: {
    own: 'Les nouveaux liens personnels sont pour les contacts de {{to}} dans votre carnet d’adresses.',
    carried:
      'Votre carnet d’adresses n’a encore personne pour {{to}} : les contacts de {{from}} y sont repris et reçoivent un nouveau lien.',
    none: 'Il n’y a personne à qui écrire pour {{to}}. Ajoutez d’abord un contact dans le carnet d’adresses.',
  },
  quorum: {
    stays: 'Le quorum reste atteint : de {{before}} à {{after}}, pour un seuil de {{needed}}.',
    reached: 'Le quorum est atteint : de {{before}} à {{after}}, pour un seuil de {{needed}}.',
    lost: 'Le quorum est perdu : de {{before}} à {{after}}, pour un seuil de {{needed}}.',
    open: 'Le quorum n’est pas encore atteint : de {{before}} à {{after}}, pour un seuil de {{needed}}.',
  },
  amount: {
    same: 'Le montant selon les tranches reste {{after}}.',
    changed: 'Le montant selon les tranches passe de {{before}} à {{after}}.',
    none: 'pas encore de montant',
  },
  double: {
    sentence_zero: 'Aucune commune ne figure par là deux fois dans des dossiers du même appel.',
    sentence_one: '{{count}} fois, une commune figurerait dans deux dossiers ouverts du même appel. Choisissez.',
    sentence_other: '{{count}} fois, une commune figurerait dans deux dossiers ouverts du même appel. Choisissez.',
    both: 'Selon le choix actuel, {{unit}} figure après la fusion dans {{first}} et dans {{second}}.',
    one: 'Selon le choix actuel, {{unit}} figure après la fusion dans {{first}} seulement.',
    none: 'Selon le choix actuel, {{unit}} ne figure après la fusion dans aucun des deux. Dans {{first}} et {{second}}, un prédécesseur participait.',
    filed: 'introduit',
    notFiled: 'pas encore introduit',
    there: '{{unit}} y figure déjà, indépendamment de ce changement',
    task: 'Après une fusion, {{unit}} figure aussi dans le dossier {{other}} du même appel : choisissez.',
    taskDetail: 'Gardez les deux, retirez {{unit}} de l’un des deux, ou retirez l’un des deux dossiers.',
    other: 'Vers le dossier {{number}}',
  },
  result: {
    applied: 'Adapté.',
    unchanged: 'Ce changement avait déjà été appliqué ici : rien n’a changé.',
    untouched: 'Aucune de ces administrations ne participe encore à ce dossier : rien n’a changé.',
    failed: 'Non adapté. {{why}}',
    unknown: 'Un dossier choisi n’existe pas dans votre organisation.',
  },
  done_one: '{{applied}} dossier sur {{count}} a été adapté.',
  done_other: '{{applied}} dossiers sur {{count}} ont été adaptés.',
};
