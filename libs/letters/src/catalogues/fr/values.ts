export const names = {
  participant: 'un participant',
  contact: 'une personne de contact',
  user: 'un coordinateur',
  more_one: '{{count}} autre',
  more_other: '{{count}} autres',
};

export const organs = {
  cbs: 'collège des bourgmestre et échevins',
  gr: 'conseil communal',
  vb: 'bureau permanent',
  rmw: 'conseil de l’action sociale',
  mat: 'comité de direction',
  other: 'un autre organe',
};

export const organsInSentence = {
  cbs: 'le collège des bourgmestre et échevins',
  gr: 'le conseil communal',
  vb: 'le bureau permanent',
  rmw: 'le conseil de l’action sociale',
  mat: 'le comité de direction',
  other: 'un autre organe',
};

export const organsShort = { cbs: 'CBS', gr: 'GR', vb: 'VB', rmw: 'RMW', mat: 'M.A.T.', other: 'autre organe' };

export const capacities = {
  titular: 'comme titulaire',
  acting: 'faisant fonction (f.f.)',
  delegated: 'par délégation',
};

export const replies = {
  agree: 'd’accord',
  agreeInPrinciple: 'd’accord en principe',
  agreeWithCondition: 'd’accord sous condition',
  decline: 'pas d’accord',
  namedDay: 'décision à une date ultérieure',
  question: 'question',
  handOver: 'transmis à un collègue',
  absence: 'absence, avec un suppléant',
  withdrawal: 'retrait de la réponse',
};

export const standings = {
  unanswered: 'demandé',
  named: 'décide le {{day}}',
  question: 'question posée',
  agreed: 'signé',
  mandateMissing: 'mandat manquant',
  valueMissing: 'réponse incomplète',
  officeUnfit: 'qualité non demandée',
  conditionOpen: 'condition ouverte',
  conditionRefused: 'condition refusée',
  declined: 'pas d’accord',
  conflict: 'contradictoire',
  dropped: 'retiré',
  unreachable: 'le courriel n’arrive pas',
  agreedOn: 'signé le {{day}}',
  expected: 'd’accord en principe',
  ratificationOpen: 'à ratifier',
  ratificationRefused: 'non ratifié',
  mustConfirm: 'nouveau texte à signer',
  withdrawn: 'réponse retirée',
  transferred: 'repris par un successeur',
  notAsked: 'ne signe pas',
};

export const stepStatuses = {
  waiting: 'pas encore à l’ordre du jour',
  open: 'en cours',
  toDo: 'à faire',
  ended: 'plus nécessaire',
  ready: 'prêt à introduire',
  done: 'terminé',
  approved: 'approuvé',
  rejected: 'non approuvé',
  notTreated: 'non traité',
  late: 'en retard',
  skipped: 'passée',
};

/** What a report is about where a year has several. */
export const reportPeriods = {
  ofStep: '{{year}} (« {{step}} »)',
  halfYearly: 'semestre {{nth}} de {{year}}',
  quarterly: 'trimestre {{nth}} de {{year}}',
  numbered: '{{year}}, partie {{nth}}',
};

/** How one report went, as one line. */
export const reportCourse = {
  submitted: 'Introduit le {{day}}',
  late: 'Introduit trop tard, le {{day}}',
  returned: 'renvoyé le {{day}}, à corriger pour le {{due}}',
  accepted: 'accepté le {{day}}',
};

export const reportStatuses = {
  reported: 'introduit',
  accepted: 'accepté',
  returned: 'renvoyé',
  overdue: 'en retard',
  open: 'à faire',
  future: 'plus tard',
};

export const outcomes = {
  approved: 'approuvé',
  approvedWithConditions: 'approuvé sous conditions',
  partlyApproved: 'partiellement approuvé',
  rejected: 'non approuvé',
  withdrawn: 'retiré',
  admissible: 'recevable',
  notAdmissible: 'non recevable',
  selected: 'sélectionné',
  reserve: 'sur la liste de réserve',
  notSelected: 'non sélectionné',
  secondChance: 'seconde chance',
  notFiled: 'non introduit',
  stopped: 'arrêté',
  superseded: 'remplacé par un autre dossier',
  concluded: 'achevé',
};

export const phases = { preparing: 'en préparation', closed: 'clôturé' };

export const kinds = { example: 'exemple', rehearsal: 'exercice' };

export const risks = {
  onTrack: 'dans les temps',
  atRisk: 'menacé',
  late: 'en retard',
  outOfReach: 'hors d’atteinte',
  none: 'aucun',
};

export const certainties = {
  stated: 'mentionné dans la source',
  contradictory: 'les sources se contredisent',
  assumed: 'supposé',
};

export const uncounted = {
  unconfirmed:
    'Pas encore confirmée : le courriel avec le code n’a pas pu partir. Le moment reste valable dès qu’un code confirme cette réponse.',
  kept: 'Réponse conservée, mais non comptée : {{reason}}.',
  unconfirmedShort: 'pas encore confirmé',
  afterClosing: 'la date de clôture était passée',
  participantDropped: 'le participant a été retiré',
  participantSucceeded: 'une autre administration a pris la place du participant',
  dossierClosed: 'le dossier est clôturé',
  contactGone: 'la personne de contact avait déjà été remplacée',
  outsideAbsence: 'le suppléant a répondu en dehors des jours du remplacement',
  substituteNotPossible: 'ce remplacement n’était pas possible',
  nothingToWithdraw: 'il n’y avait pas de réponse à retirer',
};

export const distances = {
  today: 'aujourd’hui',
  ahead_one: 'dans {{count}} jour ouvrable',
  ahead_other: 'dans {{count}} jours ouvrables',
  aheadMonths_one: 'dans {{count}} mois',
  aheadMonths_other: 'dans {{count}} mois',
  aheadYears_one: 'dans {{count}} an',
  aheadYears_other: 'dans {{count}} ans',
  aheadNone: 'avant le prochain jour ouvrable',
  past_one: 'il y a {{count}} jour ouvrable',
  past_other: 'il y a {{count}} jours ouvrables',
  pastMonths_one: 'il y a {{count}} mois',
  pastMonths_other: 'il y a {{count}} mois',
  pastYears_one: 'il y a {{count}} an',
  pastYears_other: 'il y a {{count}} ans',
  pastNone: 'depuis le dernier jour ouvrable',
};

export const channels = {
  link: 'par le lien personnel',
  paper: 'sur papier, encodé par {{user}}',
};
