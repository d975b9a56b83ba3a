/** Steps that go on beside or after an award: logs, plans, letters, what each participant takes up. */
export const eventLog = {
  name: 'Journal',
  purpose: 'Des réunions, activités et actions sont notées, comme matière du rapport.',
  settings: {
    sorts: 'sortes qui peuvent être notées',
    codes: 'codes selon lesquels le rapport est ordonné',
    yearlySorts: 'sortes nécessaires au moins une fois par an',
    yearlyCodes: 'codes nécessaires au moins une fois par an',
    yearlyNumbers: 'sortes nécessaires plus d’une fois par an, avec combien de fois au moins',
    firstYear: 'première année pour laquelle cela vaut',
    firstYearAfterOpening: 'nombre d’années entre l’ouverture du journal et la première année pour laquelle cela vaut',
    lastYear: 'dernière année pour laquelle cela vaut',
    warnFrom: 'jour de l’année à partir duquel on avertit',
  },
  ends: {
    closed: 'clos',
  },
  acts: {
    log: {
      label: 'Noter une activité',
      said: '{{user}} a noté dans « {{step}} » une activité du {{day}}',
      fields: {
        sort: 'Sorte',
        present: 'Nombre de présents',
      },
    },
  },
};

export const uptakeRound = {
  name: 'Suivi local',
  purpose: 'Ce qui est décidé passe dans l’organe de chaque participant.',
  settings: {
    organ: 'organe qui en est saisi chez chaque participant, si rien d’autre n’est noté',
  },
  ends: {
    everywhere: 'repris partout',
    partly: 'pas repris partout',
  },
  acts: {
    takeUp: {
      label: 'Noter le résultat',
      said: '{{user}} a noté dans « {{step}} » le résultat du {{day}}',
      fields: {
        organ: 'Organe, si c’est un autre',
        verdict: 'Résultat',
      },
      choices: {
        verdict: {
          takenUp: 'repris',
          declined: 'non repris',
          later: 'plus tard',
        },
      },
    },
    close: {
      label: 'Clore le tour',
      said: '{{user}} a clos le {{day}} le tour « {{step}} »',
    },
  },
};

export const awaitedAnswer = {
  name: 'Lettre avec réponse',
  purpose: 'Une lettre ou une note part, et une réponse est attendue.',
  settings: {},
  ends: {
    answered: 'répondu',
    noAnswer: 'il n’y aura pas de réponse',
  },
  acts: {
    send: {
      label: 'Noter l’envoi',
      said: '{{user}} a noté l’envoi du {{day}} dans « {{step}} »',
      fields: {
        to: 'À',
      },
    },
    answer: {
      label: 'Noter la réponse',
      said: '{{user}} a noté la réponse du {{day}} dans « {{step}} »',
      fields: {
        what: 'Réponse',
      },
    },
    giveUp: {
      label: 'Ne plus attendre',
      said: '{{user}} a noté le {{day}} que plus aucune réponse n’est attendue dans « {{step}} »',
    },
  },
};

export const actionPlan = {
  name: 'Plan d’action',
  purpose: 'Des actions sont prévues, adoptées et suivies.',
  settings: {
    codes: 'codes des priorités auxquelles appartiennent les actions',
    needsEveryCode: 'si chaque code doit avoir au moins une action',
  },
  settingSaid: {
    needsEveryCode: { yes: 'chaque code a au moins une action', no: 'un code peut rester sans action' },
  },
  ends: {
    closed: 'clos',
  },
  acts: {
    addAction: {
      label: 'Ajouter une action',
      said: '{{user}} a ajouté le {{day}} une action à « {{step}} »',
      fields: {
        what: 'Action',
        target: 'Objectif',
      },
    },
    adopt: {
      label: 'Adopter le plan',
      said: '{{user}} a noté que « {{step}} » est adopté le {{day}}',
    },
    progress: {
      label: 'Noter l’avancement',
      said: '{{user}} a noté dans « {{step}} » l’avancement au {{day}}',
      fields: {
        action: 'Action',
        reached: 'Atteint',
        state: 'État',
      },
      choices: {
        state: {
          open: 'en cours',
          done: 'terminée',
          dropped: 'abandonnée',
        },
      },
    },
  },
};
