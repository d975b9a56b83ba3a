/** Words for single things: people without a name, organs, answers, states. */
export const names = {
  participant: 'een deelnemer',
  contact: 'een contactpersoon',
  user: 'een coördinator',
  more_one: 'nog {{count}} andere',
  more_other: 'nog {{count}} andere',
};

export const organs = {
  cbs: 'college van burgemeester en schepenen',
  gr: 'gemeenteraad',
  vb: 'vast bureau',
  rmw: 'raad voor maatschappelijk welzijn',
  mat: 'managementteam',
  other: 'een ander orgaan',
};

export const organsInSentence = {
  cbs: 'het college van burgemeester en schepenen',
  gr: 'de gemeenteraad',
  vb: 'het vast bureau',
  rmw: 'de raad voor maatschappelijk welzijn',
  mat: 'het managementteam',
  other: 'een ander orgaan',
};

export const organsShort = { cbs: 'CBS', gr: 'GR', vb: 'VB', rmw: 'RMW', mat: 'M.A.T.', other: 'ander orgaan' };

/** In what quality somebody signs. */
export const capacities = {
  titular: 'als titularis',
  acting: 'waarnemend (wnd.)',
  delegated: 'bij delegatie',
};

export const replies = {
  agree: 'akkoord',
  agreeInPrinciple: 'principieel akkoord',
  agreeWithCondition: 'akkoord onder voorwaarde',
  decline: 'niet akkoord',
  namedDay: 'beslissing op een latere dag',
  question: 'vraag',
  handOver: 'doorgegeven aan een collega',
  absence: 'afwezig, met een vervanger',
  withdrawal: 'intrekking van het antwoord',
};

export const standings = {
  unanswered: 'gevraagd',
  named: 'beslist op {{day}}',
  question: 'vraag gesteld',
  agreed: 'getekend',
  mandateMissing: 'mandaat ontbreekt',
  valueMissing: 'antwoord onvolledig',
  officeUnfit: 'ambt niet gevraagd',
  conditionOpen: 'voorwaarde open',
  conditionRefused: 'voorwaarde geweigerd',
  declined: 'niet akkoord',
  conflict: 'tegenstrijdig',
  dropped: 'geschrapt',
  unreachable: 'mail komt niet aan',
  agreedOn: 'getekend {{day}}',
  expected: 'principieel akkoord',
  ratificationOpen: 'te bekrachtigen',
  ratificationRefused: 'niet bekrachtigd',
  mustConfirm: 'nieuwe tekst te tekenen',
  withdrawn: 'antwoord ingetrokken',
  transferred: 'opgevolgd',
  notAsked: 'tekent niet',
};

export const stepStatuses = {
  waiting: 'nog niet aan de beurt',
  open: 'bezig',
  toDo: 'nog te doen',
  ended: 'niet meer nodig',
  ready: 'klaar om in te dienen',
  done: 'afgerond',
  approved: 'goedgekeurd',
  rejected: 'niet goedgekeurd',
  notTreated: 'niet behandeld',
  late: 'te laat',
  skipped: 'overgeslagen',
};

/** What a report is about where a year has several. */
export const reportPeriods = {
  ofStep: '{{year}} (“{{step}}”)',
  halfYearly: 'halfjaar {{nth}} van {{year}}',
  quarterly: 'kwartaal {{nth}} van {{year}}',
  numbered: '{{year}}, deel {{nth}}',
};

/** How one report went, as one line. */
export const reportCourse = {
  submitted: 'Ingediend op {{day}}',
  late: 'Te laat ingediend op {{day}}',
  returned: 'teruggestuurd op {{day}}, te verbeteren tegen {{due}}',
  accepted: 'aanvaard op {{day}}',
};

export const reportStatuses = {
  reported: 'ingediend',
  accepted: 'aanvaard',
  returned: 'teruggestuurd',
  overdue: 'te laat',
  open: 'nog te doen',
  future: 'later',
};

export const outcomes = {
  approved: 'goedgekeurd',
  approvedWithConditions: 'goedgekeurd onder voorwaarden',
  partlyApproved: 'gedeeltelijk goedgekeurd',
  rejected: 'niet goedgekeurd',
  withdrawn: 'ingetrokken',
  admissible: 'ontvankelijk',
  notAdmissible: 'niet ontvankelijk',
  selected: 'geselecteerd',
  reserve: 'op de reservelijst',
  notSelected: 'niet geselecteerd',
  secondChance: 'herkansing',
  notFiled: 'niet ingediend',
  stopped: 'stopgezet',
  superseded: 'vervangen door een ander dossier',
  concluded: 'afgerond',
};

export const phases = { preparing: 'in voorbereiding', closed: 'gesloten' };

export const kinds = { example: 'voorbeeld', rehearsal: 'oefening' };

export const risks = {
  onTrack: 'op schema',
  atRisk: 'in gevaar',
  late: 'te laat',
  outOfReach: 'niet meer haalbaar',
  none: 'geen',
};

export const certainties = {
  stated: 'vermeld in de bron',
  contradictory: 'bronnen spreken elkaar tegen',
  assumed: 'aangenomen',
};

export const uncounted = {
  unconfirmed:
    'Nog niet bevestigd: de mail met de code kon niet vertrekken. Het tijdstip blijft gelden zodra een code dit antwoord bevestigt.',
  kept: 'Bewaard, maar het telt niet mee: {{reason}}.',
  unconfirmedShort: 'nog niet bevestigd',
  afterClosing: 'de sluitingsdatum was voorbij',
  participantDropped: 'de deelnemer is geschrapt',
  participantSucceeded: 'een ander bestuur nam de plaats van de deelnemer in',
  dossierClosed: 'het dossier is gesloten',
  contactGone: 'de contactpersoon was al vervangen',
  outsideAbsence: 'de vervanger antwoordde buiten de dagen van de vervanging',
  substituteNotPossible: 'deze vervanging was niet mogelijk',
  nothingToWithdraw: 'er was geen antwoord om in te trekken',
};

export const distances = {
  today: 'vandaag',
  ahead_one: 'nog {{count}} werkdag',
  ahead_other: 'nog {{count}} werkdagen',
  aheadMonths_one: 'over {{count}} maand',
  aheadMonths_other: 'over {{count}} maanden',
  aheadYears_one: 'over {{count}} jaar',
  aheadYears_other: 'over {{count}} jaar',
  aheadNone: 'voor de volgende werkdag',
  past_one: '{{count}} werkdag geleden',
  past_other: '{{count}} werkdagen geleden',
  pastMonths_one: '{{count}} maand geleden',
  pastMonths_other: '{{count}} maanden geleden',
  pastYears_one: '{{count}} jaar geleden',
  pastYears_other: '{{count}} jaar geleden',
  pastNone: 'sinds de vorige werkdag',
};

export const channels = {
  link: 'via de persoonlijke link',
  paper: 'op papier, ingevoerd door {{user}}',
};
