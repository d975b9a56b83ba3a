/** Values that a declaration asks beside yes or no: what was given, what is missing, and what a call asks. */
export const asks = {
  one: '{{ask}}: {{value}}',
  none: 'niet ingevuld',
  withAgreement: 'Met het akkoord gegeven: {{values}}.',
  uncounted: 'Het telt nog niet mee. Dit ontbreekt, of past niet meer: {{asks}}.',
  counted: '{{option}}: {{count}}',
  together: '{{ask}}: samen {{value}}',
  notPassedOn:
    'Wat wie hierin opgaat samen invulde, past niet bij wat gevraagd wordt: {{to}} wordt zelf gevraagd. Wat al getekend is, blijft bewaard maar telt niet mee.',
  /** What does not fit an answer that is entered or sent. */
  faults: {
    missing: 'Vul “{{ask}}” in.',
    notAsked: '“{{ask}}” wordt niet gevraagd. Laat het weg.',
    notAnOption: 'Kies bij “{{ask}}” een van de mogelijkheden.',
    notAWholeNumber: 'Geef bij “{{ask}}” een geheel getal, zoals 12 of 1.250.',
    notAnAmount: 'Geef bij “{{ask}}” een bedrag in euro, zoals 1.250 of 12,50.',
    tooSmall: 'Geef bij “{{ask}}” minstens {{limit}}.',
    tooLarge: 'Geef bij “{{ask}}” hoogstens {{limit}}.',
  },
  /** What a field of the form takes. */
  hints: {
    number: 'Een geheel getal',
    euro: 'In euro, zoals 1.250 of 12,50',
    from: 'minstens {{min}}',
    upTo: 'hoogstens {{max}}',
    between: 'van {{min}} tot en met {{max}}',
  },
  explained: {
    head: 'Wie akkoord gaat, geeft ook deze waarden:',
    headTwo: 'Wie als eerste ondertekenaar akkoord gaat, geeft ook deze waarden:',
    choice: '{{ask}}: een keuze uit {{options}} ({{needed}})',
    number: '{{ask}}: een geheel getal{{bounds}} ({{needed}})',
    euro: '{{ask}}: een bedrag{{bounds}} ({{needed}})',
    between: ' van {{min}} tot en met {{max}}',
    from: ' van minstens {{min}}',
    upTo: ' van hoogstens {{max}}',
    needed: 'nodig om mee te tellen',
    notNeeded: 'mag leeg blijven',
  },
};
