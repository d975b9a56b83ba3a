/** For whom all open dossiers wait. */
export const awaited = {
  funderName: 'Financier',
  what: {
    answer: 'moet nog antwoorden',
    namedDay: 'beslist op {{day}}',
    closed: 'antwoordde niet voor de ronde sloot; u beslist hoe het verder gaat',
    funder: 'moet nog beslissen',
  },
  statuses: { waits: 'wacht op hen', overdue: 'uiterste dag voorbij', us: 'wacht op u' },
  byMail: 'schreef een mail',
  nobody: 'U wacht op niemand.',
  them_one: 'U wacht op één antwoord, {{of}}.',
  them_other: 'U wacht op {{count}} antwoorden, {{of}}.',
  units_one: 'van één organisatie',
  units_other: 'van {{count}} organisaties',
  late_one: 'Bij één daarvan is de uiterste dag voorbij.',
  late_other: 'Bij {{count}} daarvan is de uiterste dag voorbij.',
  us_one: 'Eén zaak wacht op u.',
  us_other: '{{count}} zaken wachten op u.',
};

/** The days of all open dossiers, and the reminders that leave on them. */
export const agenda = {
  marks: {
    closing: 'Sluiting',
    internalDue: 'Uiterste dag om te antwoorden',
    participantDue: 'Uiterste dag van {{names}}',
    namedDay_one: '{{names}} beslist',
    namedDay_other: '{{names}} beslissen',
    lastMeeting: 'Laatste nuttige vergadering van {{names}}',
    agendaCloses: 'Agenda sluit bij {{names}}',
    stepDue: 'Uiterste dag: {{step}}',
    nextMeeting: 'Vergadering: {{step}}',
    reportDue: 'Verslag over {{report}}',
  },
  nothing: 'Niets in {{when}}.',
  some: 'In {{when}}: {{what}}.',
  dates_one: 'één datum',
  dates_other: '{{count}} datums',
  reminders_one: 'één herinnering',
  reminders_other: '{{count}} herinneringen',
  heaviest: 'De zwaarste dag is {{day}}, met {{reminders}}.',
  noLoad: 'De komende zes weken vertrekken er geen herinneringen.',
  load_one: 'De komende zes weken: {{reminders}}, op één dag.',
  load_other: 'De komende zes weken: {{reminders}}, op {{count}} dagen.',
  heavy_one: 'Eén dag is druk: {{days}}.',
  heavy_other: '{{count}} dagen zijn druk: {{days}}.',
};
