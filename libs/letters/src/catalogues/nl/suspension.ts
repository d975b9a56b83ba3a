/** A clock that stands still, and that runs again. */
export const clockSuspended = {
  subject: 'Termijn opgeschort sinds {{day}} – {{task}}: {{call}}',
  lead: '{{organisation}} heeft de termijn opgeschort sinds {{since}}: {{unit}} hoeft voorlopig niet te antwoorden.',
  funderAsks: 'De financier vraagt eerst meer informatie.',
  meanwhile:
    'Zolang de termijn opgeschort is, vertrekken er geen herinneringen en bent u niet te laat. Antwoorden kan wel, en telt mee.',
  later: 'Zodra de termijn weer loopt, krijgt u een mail met uw nieuwe uiterste dag.',
};

export const clockResumed = {
  subject: 'De termijn loopt weer, uiterlijk {{day}} – {{task}}: {{call}}',
  lead: 'De termijn loopt weer. {{organisation}} verwacht het antwoord van {{unit}} uiterlijk op {{to}}.',
  added_one: 'De termijn was opgeschort sinds {{since}}: er komt één dag bij. In vorige mails stond {{from}}.',
  added_other:
    'De termijn was opgeschort sinds {{since}}: er komen {{count}} dagen bij. In vorige mails stond {{from}}.',
  same: 'De termijn was opgeschort sinds {{since}}. Uw uiterste dag blijft dezelfde als in vorige mails.',
};

export const undo = {
  canBe: 'Van {{what}} is nog niets vertrokken: dat kan ongedaan gemaakt worden.',
  undone: '{{user}} maakte {{what}} ongedaan. Er was nog niets van vertrokken.',
  what: {
    DateMoved: 'de verplaatste datum',
    ParticipantExtended: 'het uitstel',
    ClockSuspended: 'de opschorting',
    ClockResumed: 'het weer lopen van de termijn',
  },
};

export const suspension = {
  /** In every other mail to whoever is asked. */
  inMail:
    'De termijn is opgeschort sinds {{since}}: u bent niet te laat. U krijgt een mail met de nieuwe dag zodra de termijn weer loopt.',
  onPage:
    'De termijn is opgeschort sinds {{since}}: u bent niet te laat. Antwoorden kan, en telt mee. U krijgt een mail met de nieuwe dag zodra de termijn weer loopt.',
  status: 'Opgeschort sinds {{since}}.',
  statusOfStep: '“{{step}}” is opgeschort sinds {{since}}.',
  word: 'opgeschort sinds {{since}}',
  began: '{{user}} schortte de termijn op vanaf {{since}}.',
  beganOfStep: '{{user}} schortte de termijn van “{{step}}” op vanaf {{since}}.',
  funderAsks: 'De financier vraagt meer informatie.',
  ended_one: '{{user}} liet de termijn weer lopen op {{day}}. Na de opschorting sinds {{since}} komt er één dag bij.',
  ended_other:
    '{{user}} liet de termijn weer lopen op {{day}}. Na de opschorting sinds {{since}} komen er {{count}} dagen bij.',
  endedAtOnce:
    '{{user}} liet de termijn weer lopen op {{day}}, de dag waarop de opschorting begon. Er verschuift niets.',
  shifted: {
    closing: 'Sluitingsdatum: {{from}} werd {{to}}.',
    internalDue: 'Eigen uiterste dag: {{from}} werd {{to}}.',
    participant: '{{unit}}: {{from}} werd {{to}}.',
    step: '“{{step}}”: {{from}} werd {{to}}.',
  },
  upToClosing: 'Niet alle dagen konden erbij: de sluitingsdatum van de financier blijft staan.',
};
