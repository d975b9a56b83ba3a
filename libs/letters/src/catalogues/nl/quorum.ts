/** The quorum with its margin, the amount, and the sentence above a dossier. */
export const quorum = {
  sum: '{{sum}} van {{needed}}; {{margin}}',
  ofFigure: '{{what}}: {{sentence}}',
  all: '{{sum}} van {{needed}} deelnemers akkoord; {{margin}}',
  atLeast: '{{sum}} van {{needed}} deelnemers akkoord; {{margin}}',
  eachType: '{{sum}} van {{needed}} soorten deelnemers voldoende akkoord; {{margin}}',
  sameGroup: '{{sum}} deelnemers akkoord uit dezelfde groep, {{needed}} nodig; {{margin}}',
  adjoining: '{{sum}} deelnemers akkoord die aan elkaar grenzen, {{needed}} nodig; {{margin}}',
  exclusive: '{{sum}} van {{needed}} deelnemers akkoord zonder andere aanvraag; {{margin}}',
  contribution: '{{sum}} eigen inbreng van {{needed}}; {{margin}}',
  each: '{{sum}} van {{needed}} deelnemers die akkoord gaan, voldoen elk; {{margin}}',
  ratio: '“{{what}}” is {{sum}}, nodig is {{needed}}; {{margin}}',
  spread: '{{sum}} van {{needed}} verschillende kenmerken; {{margin}}',
  mix: '“{{what}}”: {{sum}} akkoord, nodig is {{needed}}; {{margin}}',
  between: '{{needed}} en hoogstens {{most}}',
  upTo: 'hoogstens {{most}}',
  atMost: '{{sum}} deelnemers akkoord, hoogstens {{needed}} toegelaten; {{margin}}',
  mostTagged: '“{{what}}”: {{sum}} akkoord, hoogstens {{needed}} toegelaten; {{margin}}',
  anyOf: 'één van {{count}} mogelijkheden volstaat: {{choices}}; {{margin}}',
  choice: '({{nth}}) {{words}}',
  noChoiceYet: 'nog geen ervan geldt',
  noChoiceLeft: 'geen ervan is nog haalbaar',
  tooSmall_one: '{{count}} deelnemer voldoet niet',
  tooSmall_other: '{{count}} deelnemers voldoen niet',
  above: '{{over}} te veel',
  nothingToShare: 'er is nog niets om mee te vergelijken',
  everyOneSpare: 'kan elke deelnemer missen',
  everyOneCritical: 'valt weg zonder elk van de {{number}}',
  critical: 'valt weg zonder {{names}}',
  exemptAlone: 'voor {{names}} alleen geldt geen ondergrens',
  missing: 'nog {{missing}} nodig',
  outOfReach: 'niet meer haalbaar, hoogstens {{reachable}}',
  outsideGroup: 'niet iedereen die akkoord gaat, hoort tot die groep',
  notAdjoining: 'niet iedereen die akkoord gaat, grenst eraan',
  elsewhere_one: '{{count}} deelnemer staat ook in een andere aanvraag',
  elsewhere_other: '{{count}} deelnemers staan ook in een andere aanvraag',
  figureMissing: 'nog {{missing}} {{figure}} nodig',
};

/** What becomes of it while answers are awaited. */
export const outlook = {
  words: { certain: 'staat vast', possible: 'nog haalbaar', impossible: 'niet meer haalbaar', unknown: 'nog open' },
  certain: 'Het quorum staat vast: alleen een intrekking, een fusie of een nieuwe regel verandert er nog iets aan.',
  impossible: 'Het quorum is niet meer haalbaar met wie nog kan meetellen.',
  met: 'Het quorum is nu gehaald, maar staat niet vast: het hangt af van wie nog kan meetellen.',
  unknown: 'Hoe het quorum uitvalt, is met zoveel mogelijkheden niet na te rekenen.',
  onlyOne: 'Het quorum is nog haalbaar: het hangt af van {{names}}.',
  everyone: 'Het quorum is nog haalbaar als alle {{number}} die nog kunnen meetellen akkoord gaan.',
  some_one: 'Het quorum is nog haalbaar: van de {{open}} die nog kunnen meetellen, volstaat {{count}} akkoord.',
  some_other:
    'Het quorum is nog haalbaar: van de {{open}} die nog kunnen meetellen, zijn minstens {{count}} akkoorden nodig.',
  forExample: 'Bijvoorbeeld dat van {{names}}.',
  forExampleOf: 'Bijvoorbeeld die van {{names}}.',
  notWithout: 'Zonder {{names}} lukt het niet.',
  certainOn: 'Op zijn vroegst staat het vast op {{day}}, als wie tegen dan beslist akkoord gaat.',
};

export const segments = {
  counted: '{{name}}: {{value}}, getekend',
  expected: '{{name}}: {{value}}, verwacht',
  open: '{{name}}: {{value}}, nog open',
  lost: '{{name}}: {{value}}, doet niet mee',
  ended: '{{name}}: {{value}}, niet meegeteld bij het sluiten',
};

export const amounts = {
  ifAllSign: '{{amount}} als alle gemeenten tekenen',
  now: '{{amount}} met wie nu getekend heeft',
  none: 'nog geen bedrag: de laagste schijf is niet gehaald',
  atMost: 'hoogstens {{amount}}; hoeveel het wordt, zegt de beslissing',
  nobody: 'nog geen bedrag: nog niemand telt mee',
};

export const status = {
  preparing: 'Dit dossier is nog niet gestart.',
  answered_one: '{{count}} van {{total}} deelnemers antwoordde.',
  answered_other: '{{count}} van {{total}} deelnemers antwoordden.',
  onlyOneAsked: 'De enige deelnemer antwoordde nog niet.',
  everyoneAnswered_one: 'De enige deelnemer antwoordde.',
  everyoneAnswered_other: 'Alle {{count}} deelnemers antwoordden.',
  quorum: 'Quorum: {{quorum}}.',
  quorumOf: 'Quorum ({{what}}): {{quorum}}.',
  nextDate: 'De volgende datum is {{day}}: {{what}}.',
  board: 'Nu is de beslissing van de raad aan de beurt.',
  submission: 'Het dossier kan klaargemaakt worden om in te dienen.',
  step: 'Nu is de stap “{{step}}” aan de beurt.',
  waitingForFunder: 'Het dossier is ingediend en wacht op de beslissing van de financier.',
  followUp: 'Het dossier is goedgekeurd en in opvolging.',
  followUpWithAmount: 'Het dossier is goedgekeurd voor {{amount}} en in opvolging.',
  tasks_one: '{{count}} zaak vraagt uw aandacht.',
  tasks_other: '{{count}} zaken vragen uw aandacht.',
  closed: {
    approved: 'Dit dossier is gesloten: goedgekeurd en volledig opgevolgd.',
    approvedWithConditions: 'Dit dossier is gesloten: goedgekeurd onder voorwaarden en volledig opgevolgd.',
    rejected: 'Dit dossier is gesloten: niet goedgekeurd.',
    withdrawn: 'Dit dossier is gesloten: ingetrokken.',
    partlyApproved: 'Dit dossier is gesloten: gedeeltelijk goedgekeurd en volledig opgevolgd.',
    selected: 'Dit dossier is gesloten: geselecteerd en volledig opgevolgd.',
    reserve: 'Dit dossier is gesloten: het bleef op de reservelijst.',
    notSelected: 'Dit dossier is gesloten: niet geselecteerd.',
    notAdmissible: 'Dit dossier is gesloten: niet ontvankelijk.',
    notFiled: 'Dit dossier is gesloten: niet ingediend.',
    stopped: 'Dit dossier is gesloten: stopgezet.',
    superseded: 'Dit dossier is gesloten: een ander dossier neemt de plaats in.',
    concluded: 'Dit dossier is gesloten: alles is afgerond.',
  },
};

export const today = {
  mailStandsStill_one:
    'Er vertrekt geen mail: {{count}} mail wacht sinds {{since}} en geen enkele werd sindsdien aangenomen. Verwittig wie deze installatie beheert.',
  mailStandsStill_other:
    'Er vertrekt geen mail: {{count}} mails wachten sinds {{since}} en geen enkele werd sindsdien aangenomen. Verwittig wie deze installatie beheert.',
  mailPaused_one:
    'Alle mail staat stil sinds {{since}}: {{by}} hield ze tegen ({{reason}}). {{count}} mail wacht. Hervatten kan bij Post.',
  mailPaused_other:
    'Alle mail staat stil sinds {{since}}: {{by}} hield ze tegen ({{reason}}). {{count}} mails wachten. Hervatten kan bij Post.',
  canaryMissing:
    'De kanariemail, waarmee Penhouder zelf de weg van de mail beproeft, blijft weg sinds {{since}}. {{why}} Verwittig wie deze installatie beheert.',
  canaryWhy: {
    left: 'De mailserver nam hem over ({{response}}), maar hij kwam niet terug: misschien komt onze mail niet aan, of komt er geen mail binnen.',
    refused: 'De mailserver weigerde hem: {{response}}.',
    waits: 'Hij vertrok niet; de mailserver zegt: {{response}}.',
    waitsSilently: 'Hij vertrok niet.',
    bounced: 'Hij werd teruggestuurd als onbestelbaar: {{response}}.',
  },
  nobodyTried: 'Niets probeerde ze te versturen: de dienst die mails verstuurt, staat stil.',
  serverSays: 'De mailserver zegt: {{response}}.',
  fileDamaged_one:
    'Het bestand {{name}} in dossier {{number}} is niet meer wat er werd toegevoegd en wordt daarom niet gegeven. Verwittig wie deze installatie beheert: het moet uit een reservekopie terugkomen.',
  fileDamaged_other:
    '{{count}} bestanden zijn niet meer wat er werd toegevoegd en worden daarom niet gegeven; het laatste is {{name}} in dossier {{number}}. Verwittig wie deze installatie beheert: ze moeten uit een reservekopie terugkomen.',
  chainBroken:
    'Het bewijs van dossier {{number}} klopt niet meer: {{what}}. Vastgesteld op {{when}}. Verwittig wie deze installatie beheert, en leg een recente reservekopie en de ontvangstbewijzen opzij.',
  chainBreak: {
    gap: 'vóór bewijs {{sequence}} ontbreekt er een',
    content: 'de inhoud van bewijs {{sequence}} is veranderd',
    previous: 'bewijs {{sequence}} volgt niet op het vorige',
    hash: 'het getal van bewijs {{sequence}} is veranderd',
    cut: 'bewijs {{sequence}} is aan het einde weggenomen',
    remade: 'vanaf bewijs {{sequence}} is de keten niet meer die welke toen vastgelegd werd',
    journalGap: 'in het verloop ontbreekt gebeurtenis {{sequence}}, of ze staat op een andere plaats',
    journalCut: 'in het verloop is gebeurtenis {{sequence}} aan het einde weggenomen',
    journalRemade: 'vanaf gebeurtenis {{sequence}} is het verloop niet meer dat wat toen vastgelegd werd',
    root: 'dagwortel {{sequence}} leidt niet meer naar dit dossier',
    rootGone: 'dagwortel {{sequence}} is er niet meer',
    rootOther: 'dagwortel {{sequence}} is niet meer die welke toen gemaakt werd',
  },
  rootsBroken:
    'De rij van dagwortels, die alle dossiers van deze installatie samen vastlegt, klopt niet meer: {{what}}. Vastgesteld op {{when}}. De dossiers zelf kunnen nog kloppen. Verwittig wie deze installatie beheert, en leg een recente reservekopie opzij.',
  stampDelayed_one:
    'De dagwortel van {{since}} wacht nog op een tijdstempel: de tijdstempeldienst antwoordt niet. Het wordt opnieuw geprobeerd; het bewijs zelf is bewaard.',
  stampDelayed_other:
    '{{count}} dagwortels wachten nog op een tijdstempel, de oudste sinds {{since}}: de tijdstempeldienst antwoordt niet. Het wordt opnieuw geprobeerd; het bewijs zelf is bewaard.',
  tasks_one: '{{count}} zaak vraagt vandaag uw aandacht.',
  tasks_other: '{{count}} zaken vragen vandaag uw aandacht.',
  notToday_one: 'Vandaag moet er niets; {{count}} zaak kan nog wachten.',
  notToday_other: 'Vandaag moet er niets; {{count}} zaken kunnen nog wachten.',
  nothing: 'Niets te doen.',
  ownClock: 'daar is het {{day}}',
  nextDeadline: 'De eerstvolgende termijn eindigt op {{day}}: {{what}}.',
  nextReminder: 'De eerstvolgende herinnering vertrekt {{when}}.',
};

/** A guess from experience, beside the exact outlook. */
export const estimates = {
  chance:
    'Schatting, geen zekerheid: ongeveer {{percent}} % kans dat het quorum gehaald is wanneer de oproep sluit, wellicht rond {{day}}.',
  unlikely: 'Schatting, geen zekerheid: minder dan 5 % kans dat het quorum gehaald is wanneer de oproep sluit.',
  likely:
    'Schatting, geen zekerheid: meer dan 95 % kans dat het quorum gehaald is wanneer de oproep sluit, wellicht rond {{day}}.',
  basis:
    'Ze gaat uit van {{responses}} vragen in eerdere rondes van uw organisatie: de helft van wie antwoordde, deed dat binnen {{days}} werkdagen, {{silent}} % antwoordde niet.',
  nobody: 'Ze gaat uit van {{responses}} vragen in eerdere rondes van uw organisatie, waarop niemand antwoordde.',
};
