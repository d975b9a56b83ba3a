/** What stands in the calendars that people subscribe to. */
export const calendarFeed = {
  opening: 'eerste dag waarop het dossier ingediend kan worden',
  internalDue: 'uiterste dag van de deelnemers',
  participantDue: 'uiterste dag van {{name}}',
  namedDay: '{{name}} beslist',
  nextMeeting: '{{step}}: zitting',
  closing: 'sluitingsdatum van de oproep',
  stepOpens: '“{{step}}” kan beginnen',
  stepDue: 'uiterste dag van “{{step}}”',
  reportDue: 'uiterste dag van het verslag over {{year}}',
  summary: '{{what}} · {{title}}',
  description: '{{what}}, in dossier {{number}}, {{title}}, van {{organisation}}.',
  cancelled: 'Vervallen: {{summary}}',
  cancelledDescription: '{{description}} Deze dag is vervallen.',
  /** How a calendar is called where it stands among others. */
  ofUser: 'Penhouder · {{organisation}}',
  ofDossier: 'Penhouder · {{dossier}}',
};

/** The addresses at which calendars are fetched, as people see them in a list. */
export const calendarFeeds = {
  own: 'Uw adres, gemaakt op {{at}}.',
  ownOfDossier: 'Uw adres voor dossier {{dossier}}, gemaakt op {{at}}.',
  ofColleague: 'Adres van {{name}}, gemaakt op {{at}}.',
};
