export const calendarFeed = {
  opening: 'premier jour où le dossier peut être introduit',
  internalDue: 'date limite des participants',
  participantDue: 'date limite de {{name}}',
  namedDay: '{{name}} décide',
  nextMeeting: '{{step}} : séance',
  closing: 'date de clôture de l’appel',
  stepOpens: '« {{step}} » peut commencer',
  stepDue: 'dernier jour pour « {{step}} »',
  reportDue: 'dernier jour pour le rapport sur {{year}}',
  summary: '{{what}} · {{title}}',
  description: '{{what}}, dans le dossier {{number}}, {{title}}, de {{organisation}}.',
  cancelled: 'Annulé : {{summary}}',
  cancelledDescription: '{{description}} Cette date est annulée.',
  ofUser: 'Penhouder · {{organisation}}',
  ofDossier: 'Penhouder · {{dossier}}',
};

export const calendarFeeds = {
  own: 'Votre adresse, créée le {{at}}.',
  ownOfDossier: 'Votre adresse pour le dossier {{dossier}}, créée le {{at}}.',
  ofColleague: 'Adresse de {{name}}, créée le {{at}}.',
};
