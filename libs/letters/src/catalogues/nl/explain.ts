/** A call told to somebody who never sees its file: what it says, in the order in which things happen. */
export const explain = {
  quote: '“{{name}}”',
  version: 'oproep {{code}}, versie {{version}}',
  heads: {
    call: 'De oproep',
    who: 'Wie meetelt en hoeveel er akkoord moeten zijn',
    dates: 'Tot wanneer',
    reminders: 'Herinneringen',
    amount: 'Bedrag',
    step: 'Stap {{nth}} van {{total}}: {{title}}',
    units: 'Besturen',
    texts: 'Teksten',
    textsIn: { nl: 'in het Nederlands', fr: 'in het Frans' },
    sources: 'Bronnen',
  },
  call: {
    about: '“{{title}}” heet in het kort “{{shortTitle}}”. De subsidie komt van: {{funder}}.',
    task: 'Deelnemers lezen bovenaan wat van hen gevraagd wordt: “{{task}}”.',
    steps: 'De stappen zijn: {{steps}}.',
    assumed_one: 'Eén regel staat in geen bron en is aangenomen; bij de bronnen staat welke.',
    assumed_other: '{{count}} regels staan in geen bron en zijn aangenomen; bij de bronnen staat welke.',
    contradictory_one: 'Over één regel zeggen de bronnen elk iets anders; bij de bronnen staat welke.',
    contradictory_other: 'Over {{count}} regels zeggen de bronnen elk iets anders; bij de bronnen staat welke.',
  },
  dates: {
    day: '{{day}}',
    hour: '{{day}} om {{time}}',
    noOpening: 'Indienen kan meteen: een eerste dag om in te dienen is er niet.',
    opening: 'Indienen kan vanaf {{day}}.',
    openingHour: 'Indienen kan vanaf {{day}} om {{time}}.',
    internalDue: 'De deelnemers antwoorden uiterlijk op {{day}}, de eigen uiterste dag.',
    internalDueHour: 'De deelnemers antwoorden uiterlijk op {{day}} vóór {{time}}, de eigen uiterste dag.',
    closing:
      'Het dossier is uiterlijk op {{day}} bij de financier; een uur staat er niet bij, dus de hele dag telt mee.',
    closingHour: 'Het dossier is uiterlijk op {{day}} vóór {{time}} bij de financier.',
    otherWording: 'Een andere bron noemt {{date}}; de strengste datum geldt tot de financier antwoordt.',
  },
  who: {
    none: 'De oproep zegt niet hoeveel deelnemers akkoord moeten gaan.',
    together_one: 'Er is één voorwaarde:',
    together_other: 'Deze {{count}} voorwaarden gelden samen:',
    all: 'elke deelnemer die gevraagd wordt om te tekenen, gaat akkoord',
    atLeast_one: 'minstens {{number}} deelnemer gaat akkoord',
    atLeast_other: 'minstens {{number}} deelnemers gaan akkoord',
    sum: 'wie akkoord gaat, heeft samen minstens {{number}} {{figure}}',
    sumExempt:
      'wie akkoord gaat, heeft samen minstens {{number}} {{figure}}; voor een “{{tag}}” die alleen meedoet, geldt geen ondergrens',
    eachType: 'van elke soort gaan er genoeg akkoord: {{types}}',
    type: '{{number}} keer “{{tag}}”',
    sameGroup_one: 'wie akkoord gaat, hoort bij één en dezelfde groep ({{tags}}), en er is er minstens {{number}}',
    sameGroup_other: 'wie akkoord gaat, hoort bij één en dezelfde groep ({{tags}}), en er zijn er minstens {{number}}',
    adjoining_one:
      'wie akkoord gaat, grenst aan elkaar, ook via anderen die akkoord gaan, en er is er minstens {{number}}; onder “Besturen” staat wie aan wie grenst',
    adjoining_other:
      'wie akkoord gaat, grenst aan elkaar, ook via anderen die akkoord gaan, en er zijn er minstens {{number}}; onder “Besturen” staat wie aan wie grenst',
    exclusive: 'niemand van wie akkoord gaat, is gemerkt als “{{tag}}”',
    contribution:
      'wat wie akkoord gaat samen inbrengt ({{figure}}), is minstens zo veel als het bedrag van de subsidie',
    figure: 'Het aantal {{figure}} is dat van {{day}}.',
    tag_zero: 'Wie “{{tag}}” is, wordt bij de start van een dossier gekozen.',
    tag_one: '{{count}} bestuur is gemerkt als “{{tag}}”; onder “Besturen” staat welk.',
    tag_other: '{{count}} besturen zijn gemerkt als “{{tag}}”; onder “Besturen” staat welke.',
  },
  units: {
    tagged: 'Gemerkt als “{{tag}}”, met hun NIS-code: {{codes}}.',
    neighbours: 'Aan elkaar grenzen, met hun NIS-code:',
    neighbour: '{{first}} en {{others}}',
  },
  reminders: {
    none: 'Wie nog niet antwoordde, krijgt geen herinnering.',
    round_one:
      'Wie nog niet antwoordde, krijgt {{days}} werkdag vóór de eigen uiterste dag een herinnering, om {{time}}.',
    round_other:
      'Wie nog niet antwoordde, krijgt {{days}} werkdagen vóór de eigen uiterste dag een herinnering, om {{time}}.',
    window: 'Herinneringen vertrekken alleen op werkdagen, van {{from}} tot {{to}}.',
    resume_one:
      'Wie een dag noemt waarop het orgaan beslist, krijgt pas {{count}} werkdag na die dag weer een herinnering.',
    resume_other:
      'Wie een dag noemt waarop het orgaan beslist, krijgt pas {{count}} werkdagen na die dag weer een herinnering.',
    coordinatorNone: 'Vooraf vertrekt geen herinnering.',
    coordinator_one: 'De coördinator krijgt {{days}} werkdag vooraf een herinnering.',
    coordinator_other: 'De coördinator krijgt {{days}} werkdagen vooraf een herinnering.',
  },
  amount: {
    none: 'De oproep zegt niet hoe het bedrag berekend wordt.',
    tiers: 'Het bedrag volgt uit het aantal {{figure}} van wie meetelt:',
    tier: 'vanaf {{from}} en onder {{below}}: {{amount}}',
    lastTier: 'vanaf {{from}}: {{amount}}',
    uncapped: 'Een hoogste bedrag is er daarnaast niet.',
    capped:
      'Met een “{{tag}}” erbij is het hoogstens {{above}} meer dan wat die alleen zou krijgen; zonder “{{tag}}” is het hoogstens {{without}}.',
  },
};
