/** Mails about what changes after the first question: words of the coordinator, dates of steps, other texts. */
export const information = {
  subject: '{{step}}: {{call}}',
  lead: '{{organisation}} laat {{unit}} iets weten over {{title}}. Er wordt geen antwoord gevraagd.',
};

export const stepReminder = {
  subject: '{{step}} uiterlijk {{day}}: {{call}}',
  subjectPassed: '{{step}} – de uiterste dag {{day}} is voorbij: {{call}}',
  subjectPassedUndated: '{{step}} – de uiterste dag is voorbij: {{call}}',
  lead: 'De stap “{{step}}” moet klaar zijn uiterlijk op {{day}}, {{distance}}.',
  leadPassed: 'De uiterste dag van de stap “{{step}}” is voorbij: {{day}}.',
  leadPassedUndated: 'De uiterste dag van de stap “{{step}}” is voorbij.',
  record: 'Noteer in het dossier wat er gebeurde; dan stoppen de herinneringen.',
  late: 'De stap staat nu als te laat in het dossier. Noteer wat er gebeurde of verplaats de datum.',
  ended: 'De stap eindigt daardoor zo: {{outcome}}.',
};

export const textChanged = {
  subjectToSign: 'Nieuwe tekst tekenen uiterlijk {{day}}: {{call}}',
  subjectToRead: 'Nieuwe tekst sinds {{day}}: {{call}}',
  leadToSign:
    '{{organisation}} wijzigde de tekst voor {{unit}} en vraagt om die opnieuw te tekenen, uiterlijk op {{day}}.',
  leadToRead:
    '{{organisation}} wijzigde de tekst voor {{unit}}. U hoeft niet opnieuw te tekenen: een gegeven antwoord blijft gelden.',
  earlier:
    'Een eerder antwoord blijft bewaard bij de tekst waarvoor het gegeven is, maar telt pas mee na uw nieuwe antwoord.',
};

export const askedAgain = {
  subject: 'Opnieuw gevraagd – {{task}} uiterlijk {{day}}: {{call}}',
  lead: '{{organisation}} vraagt {{unit}} om opnieuw te antwoorden, uiterlijk op {{day}}: {{title}}.',
  subjectPastDue: 'Opnieuw gevraagd – {{task}}: {{call}}',
  leadPastDue: '{{organisation}} vraagt {{unit}} om opnieuw te antwoorden: {{title}}.',
  earlier: 'Het vorige antwoord blijft bewaard tot u een nieuw antwoord geeft.',
};

export const signOffAnnulled = {
  subject: 'Uw beslissing geldt niet meer sinds {{day}}: {{call}}',
  lead: 'Sinds {{day}} geldt de beslissing van {{unit}} niet meer. {{organisation}} vraagt om ze opnieuw te laten nemen: {{title}}.',
  expected: 'Het nieuwe antwoord wordt verwacht uiterlijk op {{day}}.',
  expectedPastDue:
    'De uiterste dag is voorbij, maar een nieuwe beslissing neemt de plaats in van de vorige en telt dan weer mee.',
  howTo: 'Is de dag van de zitting al bekend, geef die dan door met de link in deze mail.',
};

export const signOffInherited = {
  subject: '{{unit}} na de fusie – uw verklaring blijft gelden: {{call}}',
  lead: 'Sinds {{day}} neemt {{unit}} de plaats in van {{from}}. U hoeft niets te doen.',
  passedOn: 'Wat vroeger getekend is voor {{title}}, geldt nu voor {{unit}} en telt één keer.',
  oldLinks: 'De links van vóór de fusie werken niet meer. Met de link in deze mail leest u wat getekend is.',
};

/** To a unit in the place of others, after the closing: the day of the others has passed. */
export const askedAnew = {
  subject: '{{task}} na de fusie of splitsing: {{call}}',
  lead: '{{organisation}} vraagt {{unit}} om zelf te antwoorden: {{title}}. Het komt in de plaats van een bestuur dat meedeed. De sluitingsdatum is voorbij; het antwoord telt zodra het er is.',
  /** Above texts that were written for the others. */
  dayOfOthers: 'In de tekst hieronder staat nog {{day}}: die dag geldt niet voor {{unit}}.',
};
