/** Steps around a filing and its award: selection, registration, objection, agreement, requests. */
export const selection = {
  name: 'Sélection',
  purpose: 'Les candidats passent des tours avec un score ; qui reste est sélectionné ou mis en réserve.',
  settings: {
    rounds: 'nombre de tours',
    minimumScore: 'note minimale sur 100 pour continuer',
    cap: 'nombre maximal de sélectionnés',
    criteria: 'critères du formulaire d’évaluation, avec leur maximum de points',
    weights: 'poids d’un critère, là où il n’est pas 1',
    minima: 'moyenne la plus basse d’un critère pour continuer',
    reviewsNeeded: 'nombre de formulaires remplis avant le jugement',
  },
  ends: {
    selected: 'une sélection est faite',
    nobody: 'personne n’est sélectionné',
  },
  acts: {
    addCandidate: {
      label: 'Ajouter un candidat',
      said: '{{user}} a ajouté le {{day}} un candidat à « {{step}} »',
    },
    openRound: {
      label: 'Ouvrir le tour suivant',
      said: '{{user}} a ouvert le {{day}} un tour de « {{step}} »',
    },
    score: {
      label: 'Noter un score',
      said: '{{user}} a noté le {{day}} un score dans « {{step}} »',
      fields: {
        score: 'Score sur 100',
        expert: 'Expert externe',
        goesOn: 'Continue',
      },
      choices: { goesOn: { yes: 'continue', no: 'ne continue pas' } },
    },
    review: {
      label: 'Remplir un formulaire d’évaluation',
      said: '{{user}} a noté le {{day}} un formulaire d’évaluation dans « {{step}} »',
      fields: {
        reviewer: 'Qui évalue',
        points: 'Points par critère',
      },
    },
    judge: {
      label: 'Noter le jugement',
      said: '{{user}} a noté le {{day}} le jugement sur un candidat dans « {{step}} », avec la moyenne des formulaires',
      fields: { goesOn: 'Continue' },
      choices: { goesOn: { yes: 'continue', no: 'ne continue pas' } },
    },
    choose: {
      label: 'Choisir un candidat',
      said: '{{user}} a noté le {{day}} un choix dans « {{step}} »',
      fields: {
        as: 'Choisi comme',
      },
      choices: {
        as: {
          selected: 'sélectionné',
          reserve: 'en réserve',
        },
      },
    },
    end: {
      label: 'Clore la sélection',
      said: '{{user}} a clos le {{day}} la sélection « {{step}} »',
    },
  },
};

export const preApplication = {
  name: 'Préinscription',
  purpose: 'Le dossier est annoncé d’avance au bailleur de fonds.',
  settings: {
    hasFeedback: 'si le bailleur de fonds répond avant l’introduction',
  },
  settingSaid: {
    hasFeedback: {
      yes: 'le bailleur de fonds répond avant l’introduction',
      no: 'la préinscription suffit : on n’attend pas de réponse du bailleur de fonds',
    },
  },
  ends: {
    accepted: 'acceptée',
    refused: 'refusée',
  },
  acts: {
    register: {
      label: 'Noter la préinscription',
      said: '{{user}} a noté la préinscription du {{day}} pour « {{step}} »',
      fields: {
        reference: 'Numéro ou référence',
      },
    },
    feedback: {
      label: 'Noter la réponse',
      said: '{{user}} a noté la réponse du {{day}} à « {{step}} »',
      fields: {
        verdict: 'Réponse',
      },
      choices: {
        verdict: {
          accepted: 'acceptée',
          again: 'à refaire',
          refused: 'refusée',
        },
      },
    },
  },
};

export const supplement = {
  name: 'Complément',
  purpose: 'Ce qui manquait encore à l’introduction est fourni.',
  settings: {},
  ends: {
    supplied: 'fourni',
    missed: 'non fourni à temps',
  },
  acts: {
    supply: {
      label: 'Noter le complément',
      said: '{{user}} a noté le complément du {{day}} pour « {{step}} »',
      fields: {
        what: 'Ce qui est fourni',
      },
    },
  },
};

export const objection = {
  name: 'Recours',
  purpose: 'Un recours est possible ; il est suivi d’une décision.',
  settings: {},
  ends: {
    unused: 'il n’y a pas eu de recours',
    upheld: 'le recours est accueilli',
    dismissed: 'le recours est rejeté',
  },
  acts: {
    object: {
      label: 'Noter le recours',
      said: '{{user}} a noté le recours du {{day}} dans « {{step}} »',
    },
    ruling: {
      label: 'Noter la décision',
      said: '{{user}} a noté la décision du {{day}} dans « {{step}} »',
      fields: {
        verdict: 'Décision',
      },
      choices: {
        verdict: {
          upheld: 'accueilli',
          dismissed: 'rejeté',
        },
      },
    },
    waive: {
      label: 'Renoncer au recours',
      said: '{{user}} a noté qu’il n’y aura pas de recours, le {{day}}, dans « {{step}} »',
    },
  },
};

export const contract = {
  name: 'Convention',
  purpose: 'Une convention est signée, par chaque partie à son propre jour.',
  settings: {
    parties: 'parties qui signent outre les participants',
    doParticipantsSign: 'si les participants signent eux-mêmes',
  },
  settingSaid: {
    doParticipantsSign: {
      yes: 'les participants signent aussi, sauf qui conseille ou observe et qui n’était pas d’accord',
      no: 'les participants ne signent pas',
    },
  },
  ends: {
    signed: 'toutes les parties ont signé',
    notConcluded: 'non conclue',
    ended: 'résiliée après la signature',
  },
  acts: {
    sign: {
      label: 'Noter une signature',
      said: '{{user}} a noté une signature du {{day}} sous « {{step}} »',
      fields: {
        party: 'Autre partie',
      },
    },
    conclude: {
      label: 'Clore les signatures',
      said: '{{user}} a noté que, le {{day}}, tous ceux qui participent encore ont signé « {{step}} »',
    },
    breakOff: {
      label: 'Arrêter la convention',
      said: '{{user}} a arrêté le {{day}} la convention « {{step}} »',
    },
    end: {
      label: 'Résilier la convention',
      said: '{{user}} a noté que la convention signée « {{step}} » a pris fin le {{day}}',
    },
  },
};

export const grantRequest = {
  name: 'Demandes au bailleur de fonds',
  purpose:
    'Pendant le subside, des demandes peuvent partir vers le bailleur de fonds, chacune avec sa propre décision.',
  settings: {},
  ends: {
    closed: 'clos',
  },
  acts: {
    request: {
      label: 'Noter une demande',
      said: '{{user}} a noté une demande au bailleur de fonds du {{day}}, dans « {{step}} »',
      fields: {
        what: 'Type de demande',
        fromYear: 'De l’année',
        toYear: 'À l’année',
      },
      choices: {
        what: {
          carryOver: 'report de moyens',
          changeOfPlan: 'modification du plan',
          changeOfArea: 'modification du territoire',
          extension: 'prolongation',
        },
      },
    },
    decide: {
      label: 'Noter la décision',
      said: '{{user}} a noté la décision du bailleur de fonds du {{day}}, dans « {{step}} »',
      fields: {
        request: 'Demande',
        verdict: 'Décision',
        amount: 'Montant accordé',
      },
      choices: {
        verdict: {
          granted: 'accordée',
          partly: 'partiellement accordée',
          refused: 'refusée',
        },
      },
    },
  },
};
