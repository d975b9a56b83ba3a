/** Steps that come before a filing: telling, documents, tasks. */
export const inform = {
  name: 'Message',
  purpose: 'Les participants reçoivent un message ; aucune réponse n’est demandée.',
  settings: {},
  ends: { told: 'tout le monde est informé' },
  acts: {
    tell: {
      label: 'Envoyer un message',
      said: '{{user}} a envoyé le {{day}} un message aux participants, à l’étape « {{step}} »',
      fields: { message: 'Message', isLast: 'C’est le dernier message' },
      choices: { isLast: { yes: 'c’est le dernier message', no: 'd’autres suivront' } },
    },
  },
};

export const document = {
  name: 'Document',
  purpose: 'Un document est rédigé, relu et arrêté ; les participants peuvent faire des propositions.',
  settings: { reviewsNeeded: 'nombre d’avis favorables nécessaires' },
  ends: { frozen: 'la version est figée' },
  acts: {
    propose: {
      label: 'Noter une proposition',
      said: '{{user}} a noté le {{day}} une proposition pour « {{step}} »',
      fields: { from: 'Proposition de', what: 'Proposition' },
    },
    addVersion: {
      label: 'Ajouter une version',
      said: '{{user}} a ajouté le {{day}} une version à « {{step}} »',
      fields: { takesIn: 'Proposition intégrée' },
    },
    review: {
      label: 'Noter un avis',
      said: '{{user}} a noté le {{day}} un avis sur « {{step}} »',
      fields: { from: 'Avis de' },
      choices: { verdict: { agrees: 'favorable', asksChanges: 'demande des modifications' } },
    },
    freeze: { label: 'Figer la version', said: '{{user}} a figé le {{day}} la version de « {{step}} »' },
  },
};

export const task = {
  name: 'Tâche',
  purpose: 'Ceci se fait une seule fois.',
  settings: {},
  ends: { done: 'terminée', stopped: 'arrêtée' },
  acts: {
    finish: { label: 'Terminer la tâche', said: '{{user}} a terminé le {{day}} la tâche « {{step}} »' },
    stop: { label: 'Arrêter la tâche', said: '{{user}} a arrêté le {{day}} la tâche « {{step}} »' },
  },
};

export const collectInput = {
  name: 'Recueil de contributions',
  purpose: 'Des contributions sont rassemblées.',
  settings: {
    isPerParticipant: 'si une contribution est demandée à chaque participant',
  },
  settingSaid: {
    isPerParticipant: {
      yes: 'une contribution est demandée à chaque participant',
      no: 'la contribution n’est pas demandée par participant',
    },
  },
  ends: {
    collected: 'les contributions sont recueillies',
    nothing: 'personne n’a rien remis',
  },
  acts: {
    receive: {
      label: 'Noter une contribution',
      said: '{{user}} a noté une contribution à « {{step}} », reçue le {{day}}',
      fields: {
        from: 'Contribution de',
      },
    },
    close: {
      label: 'Clore le recueil',
      said: '{{user}} a clos le {{day}} le recueil des contributions à « {{step}} »',
    },
  },
};

export const eligibilityCheck = {
  name: 'Contrôle des conditions',
  purpose: 'Les conditions de l’appel sont vérifiées sur ceux qui comptent à ce moment.',
  settings: {},
  ends: {
    eligible: 'les conditions de l’appel sont remplies',
    notEligible: 'les conditions de l’appel ne sont pas remplies',
  },
  acts: {
    check: {
      label: 'Contrôler les conditions',
      said: '{{user}} a contrôlé le {{day}} les conditions de l’appel, à l’étape « {{step}} »',
    },
  },
};
