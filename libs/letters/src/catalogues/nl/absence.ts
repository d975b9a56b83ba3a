/** A contact is away, and a substitute stands in on those days. */
export const absence = {
  named: '{{user}} duidde {{new}} aan als vervanger van {{old}} bij {{unit}}, {{days}}.',
  ownNamed: '{{old}} van {{unit}} is afwezig {{days}} en duidde {{new}} aan als vervanger.',
  asked:
    '{{old}} van {{unit}} is afwezig {{days}} en wil {{new}} als vervanger, met een adres buiten het maildomein van de organisatie. De coördinator beslist.',
  agreed: '{{user}} ging akkoord dat {{new}} {{old}} van {{unit}} vervangt, {{days}}.',
  refused: '{{user}} ging niet akkoord dat {{new}} {{old}} van {{unit}} vervangt, {{days}}.',
  changed: '{{user}} wijzigde de vervanging van {{old}} van {{unit}} door {{new}}: {{days}}.',
  ended: '{{user}} beëindigde de vervanging van {{old}} van {{unit}} door {{new}}.',
  days: 'van {{from}} tot en met {{until}}',
  oneDay: 'op {{from}}',
  /** Above a signature. */
  inAbsenceOf: 'Bij afwezigheid van {{name}}, {{function}}',
  /** In the row of a participant on the coordinator's page. */
  row: 'Afwezig {{days}}. Vervanger: {{substitute}}.',
  rowSubstitute: 'Vervanger van {{name}} {{days}}.',
  rowSubstituteOver: 'Was vervanger van {{name}}; er zijn geen dagen meer.',
};

/** To the substitute, on the first day. */
export const substitution = {
  subject: 'Als vervanger – {{task}} uiterlijk {{day}}: {{call}}',
  lead: '{{organisation}} vraagt {{unit}} om uiterlijk op {{day}} te antwoorden: {{title}}. U antwoordt {{days}} in de plaats van {{person}}.',
  onlyThen:
    'Met uw eigen link kunt u antwoorden {{days}}. Daarvoor en daarna kunt u er alleen mee lezen. Wie afwezig is, houdt ook een eigen link: wie eerst tekent, telt.',
  ownOffice: 'Vervangen geeft u geen ambt. U tekent in uw eigen ambt, of als waarnemer of bij delegatie als dat zo is.',
};

/** To who is away, and to a substitute whose days changed. */
export const absenceMail = {
  subject: 'Vervanging bij {{unit}}: {{call}}',
  subjectRefused: 'Vervanging niet aanvaard: {{call}}',
  subjectEnded: 'Vervanging beëindigd: {{call}}',
  done: 'U gaf door dat u afwezig bent {{days}}, en wie u vervangt voor de vraag van {{organisation}} aan {{unit}}.',
  agreed: '{{organisation}} gaat akkoord met uw vervanger {{days}}, voor de vraag aan {{unit}}.',
  named: '{{organisation}} noteerde wie u vervangt {{days}}, voor de vraag aan {{unit}}.',
  changed: '{{organisation}} wijzigde de dagen van een vervanging voor de vraag aan {{unit}}: {{days}}.',
  ended: '{{organisation}} beëindigde een vervanging voor de vraag aan {{unit}}.',
  refused: '{{organisation}} gaat niet akkoord met een vervanging {{days}}. De vraag aan {{unit}} blijft bij u.',
  facts: { absent: 'Afwezig', substitute: 'Vervanger', proposed: 'Voorgesteld' },
  whatNow:
    'In die dagen gaan herinneringen naar de vervanger. De link van wie afwezig is, blijft gelden: wie eerst tekent, telt.',
  wasItYou: 'Klopt dit niet? Antwoord dan op deze mail.',
};

/** What the coordinator decides when the address is outside the mail domain. */
export const decideAbsence = {
  task: 'Beslis of {{unit}} een vervanger mag aanduiden: {{contact}}.',
  subject: 'Beslissen of {{unit}} een vervanger mag aanduiden: {{call}}',
  lead: 'Bij {{unit}} wil iemand tijdens een afwezigheid vervangen worden door een persoon met een adres buiten het maildomein van de organisatie. Tot u beslist, blijft de vraag bij wie ze kreeg.',
  label: 'Beslis over de vervanging',
  consequence:
    'Bent u akkoord, dan antwoordt de vervanger op die dagen met een eigen link; de eerste link blijft gelden. Wie het vroeg, krijgt uw beslissing per mail.',
};
