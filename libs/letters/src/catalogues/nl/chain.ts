/** Why a participant must act by a day, counted back from the closing. */
export const chain = {
  closing: 'De oproep sluit',
  closingAt: 'De oproep sluit om {{hour}}',
  closingByBody: 'De ronde sluit',
  step: 'Uiterste dag voor “{{step}}”',
  answer: 'Uiterste dag voor de verklaring',
  decision: '{{organ}} beslist',
  meeting: 'Laatste vergadering op tijd: {{organ}}',
  nextMeeting: 'Eerste vergadering erna: {{organ}}',
  agenda: 'De agenda sluit: {{organ}}',
  executive: 'Laatste vergadering die het op die agenda kan vragen: {{organ}}',
};

export const chainStates = { ample: 'op schema', tight: 'krap', late: 'te laat' };

export const slack = {
  left_one: '{{count}} werkdag ({{days}})',
  left_other: '{{count}} werkdagen ({{days}})',
  days_one: '{{count}} dag',
  days_other: '{{count}} dagen',
  last: 'laatste dag',
  late: '{{days}} te laat',
  unknown: 'geen vergadering bekend',
};

export const remedies = {
  urgency: 'Vraag hoogdringendheid voor {{organ}} op {{day}}: de agenda is al gesloten.',
  executive: 'Ook {{organ}} mag volgens de oproep beslissen.',
  executiveRatified: 'Laat {{organ}} beslissen; de raad bekrachtigt het nadien.',
  inPrincipleCounts: 'Vraag een akkoord in principe: dat telt volgens de oproep al mee.',
  inPrincipleExpected: 'Vraag een akkoord in principe; het telt mee zodra het definitief is.',
  provisional: 'Dien voorlopig in: “{{step}}” kan nadien.',
  provisionalUntil: 'Dien voorlopig in: “{{step}}” kan tot en met {{day}}.',
  none: 'De oproep laat hier niets voor toe: vraag een extra zitting, of ga verder zonder {{name}}.',
};

export const planMarks = {
  reminder: 'herinnering',
  meeting: 'vergadering',
  agenda: 'agenda sluit',
  decision: 'beslissing',
  due: 'uiterste dag',
};

export const planSteps = {
  closing: 'omdat het dan sluit',
  own: 'eigen datum van deze stap',
  next: 'omdat “{{step}}” erop wacht',
};

export const planRemarks = {
  contradictory: 'De bronnen noemen niet dezelfde sluitingsdatum: de strengste telt.',
  contradictorySafe:
    'De bronnen noemen niet dezelfde sluitingsdatum: de strengste telt. Uw eigen veilige dag is {{day}}.',
  withoutHour: 'De bron noemt geen uur van sluiting: de hele dag telt.',
  withoutHourSafe: 'De bron noemt geen uur van sluiting: de hele dag telt. Uw eigen veilige dag is {{day}}.',
};
