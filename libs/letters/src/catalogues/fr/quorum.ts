export const quorum = {
  sum: '{{sum}} sur {{needed}} ; {{margin}}',
  all: '{{sum}} sur {{needed}} participants d’accord ; {{margin}}',
  atLeast: '{{sum}} sur {{needed}} participants d’accord ; {{margin}}',
  everyOneSpare: 'peut se passer de n’importe quelle commune',
  everyOneCritical: 'échoue sans chacune des {{number}}',
  critical: 'échoue sans {{names}}',
  exemptAlone: 'pas de minimum pour {{names}} seule',
  missing: 'il manque encore {{missing}}',
  outOfReach: 'n’est plus possible, au maximum {{reachable}}',
  figureMissing: 'il manque encore {{missing}} {{figure}}',
};

export const segments = {
  counted: '{{name}} : {{value}}, signé',
  expected: '{{name}} : {{value}}, attendu',
  open: '{{name}} : {{value}}, encore ouvert',
  lost: '{{name}} : {{value}}, ne participe pas',
  ended: '{{name}} : {{value}}, pas compté à la clôture',
};

export const amounts = {
  ifAllSign: '{{amount}} si toutes les communes signent',
  now: '{{amount}} avec les signataires actuels',
  none: 'pas encore de montant : la première tranche n’est pas atteinte',
};

export const status = {
  preparing: 'Ce dossier n’a pas encore démarré.',
  answered_one: '{{count}} participant sur {{total}} a répondu.',
  answered_other: '{{count}} participants sur {{total}} ont répondu.',
  onlyOneAsked: 'Le seul participant n’a pas encore répondu.',
  everyoneAnswered_one: 'Le seul participant a répondu.',
  everyoneAnswered_other: 'Les {{count}} participants ont répondu.',
  quorum: 'Quorum : {{quorum}}.',
  nextDate: 'La prochaine date est le {{day}} : {{what}}.',
  board: 'C’est maintenant au conseil de décider.',
  submission: 'Le dossier peut être préparé pour être introduit.',
  waitingForFunder: 'Le dossier est introduit et attend la décision du bailleur de fonds.',
  followUp: 'Le dossier est approuvé et fait l’objet d’un suivi.',
  followUpWithAmount: 'Le dossier est approuvé pour {{amount}} et fait l’objet d’un suivi.',
  tasks_one: '{{count}} point demande votre attention.',
  tasks_other: '{{count}} points demandent votre attention.',
  closed: {
    approved: 'Ce dossier est clôturé : approuvé et suivi jusqu’au bout.',
    approvedWithConditions: 'Ce dossier est clôturé : approuvé sous conditions et suivi jusqu’au bout.',
    rejected: 'Ce dossier est clôturé : non approuvé.',
    withdrawn: 'Ce dossier est clôturé : retiré.',
  },
};

export const today = {
  tasks_one: '{{count}} point demande votre attention aujourd’hui.',
  tasks_other: '{{count}} points demandent votre attention aujourd’hui.',
  notToday_one: 'Rien ne presse aujourd’hui ; {{count}} point peut encore attendre.',
  notToday_other: 'Rien ne presse aujourd’hui ; {{count}} points peuvent encore attendre.',
  nothing: 'Rien à faire.',
  ownClock: 'là, nous sommes le {{day}}',
  nextDeadline: 'La prochaine échéance est le {{day}} : {{what}}.',
  nextReminder: 'Le prochain rappel part le {{when}}.',
};
