export const done = {
  launched_one: 'Le dossier {{number}} a démarré ; l’invitation à {{count}} participant part.',
  launched_other: 'Le dossier {{number}} a démarré ; les invitations à {{count}} participants partent.',
  paperAnswer: 'La réponse est conservée sous le numéro {{number}}.',
  paperAnswerWaits: 'La réponse est conservée sous le numéro {{number}} et sera traitée dans un instant.',
  command: '{{label}} : fait.',
  commandAbout: '{{label}} : fait ({{about}}).',
  signInRequested:
    'Si cette adresse est connue, un lien pour vous connecter arrive dans la minute. Il fonctionne une fois, pendant 15 minutes.',
};

export const post = {
  empty:
    'Il n’y a pas encore de courrier. Les invitations et les rappels apparaissent ici dès qu’un dossier a démarré.',
  nothingPlanned: 'Rien n’est prêt à partir',
  planned_one: '{{count}} courriel est prêt à partir',
  planned_other: '{{count}} courriels sont prêts à partir',
  sent_one: '{{count}} est envoyé',
  sent_other: '{{count}} sont envoyés',
  failed_one: '{{count}} n’est pas arrivé, ou ce n’est pas certain',
  failed_other: '{{count}} ne sont pas arrivés, ou ce n’est pas certain',
  personalLink: '[lien personnel]',
  inTimeline: '{{kind}} à {{to}} : {{subject}}',
  inTimelineAbout: 'Message à {{to}}, à propos de {{unit}} : {{subject}}',
  inTimelineNotice: 'Message à {{to}} : {{subject}}',
};

export const quorumWords = {
  met: 'atteint',
  notMet: 'pas encore atteint',
  metIfAllAgree: 'atteint si tous les participants sont d’accord',
  notMetIfAllAgree: 'pas atteint, même si tous les participants sont d’accord',
  endedNotMet: 'pas atteint',
  ended: '{{sum}} sur {{needed}} à la clôture du dossier',
  afterDrop: 'Sans {{unit}}, le quorum devient : {{quorum}}.',
  participants: 'participants',
};

export const links = { validUntil: 'lien valable jusqu’au {{when}}', revokedAt: 'lien retiré le {{when}}' };

export const stepSentences = { nextMeeting: 'Prochaine séance : {{day}}.', submitted: 'Introduit : {{when}}.' };

export const dateLabels = {
  internalDue: 'Délai interne',
  closing: 'Date de clôture',
  report: 'Rapport sur {{year}}',
};

export const units = {
  kinds: {
    municipality: 'commune',
    ocmw: 'CPAS',
    association: 'association',
    firm: 'entreprise',
    school: 'école',
    agency: 'agence',
  },
  until: 'jusqu’au {{day}}',
};
