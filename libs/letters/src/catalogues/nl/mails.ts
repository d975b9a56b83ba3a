/** Words that every mail shares. */
export const mail = {
  example: 'Voorbeeld: {{subject}}',
  rehearsal: 'Oefening: {{subject}}',
  exampleNotice: 'Dit is een mail uit een voorbeelddossier. Er wordt niets van u verwacht.',
  rehearsalNotice: 'Dit is een mail uit een oefening. Er wordt niets van u verwacht.',
  greeting: 'Beste {{name}},',
  linkInFull: 'Werkt de knop niet? Kopieer dan dit adres naar uw browser:',
  personalLink:
    'De link is persoonlijk. Is deze vraag voor een collega, geef ze dan door op de pagina, of antwoord op deze mail.',
  questions: 'Vragen? {{organisation}}, {{ways}}.',
  why: 'U krijgt deze mail als {{function}} van {{unit}}, in dossier {{number}} van {{organisation}}.',
  moreOnWhy: 'Waarom u dit krijgt, en wat er met uw gegevens gebeurt',
  whyCoordinator: 'U krijgt deze mail als coördinator van {{organisation}}, over dossier {{number}}.',
  openPage: 'Lees en antwoord',
  openAnswer: 'Bekijk of vervang uw antwoord',
  openOwnPage: 'Open uw pagina',
  openReading: 'Lees de tekst',
  openDossier: 'Open het dossier',
  nothingHappens: 'De knop opent de volledige tekst. Er gebeurt niets tot u zelf tekent.',
  youWrote: 'U schreef:',
  theyWrote: '{{organisation}} schrijft:',
};

export const mailKinds = {
  invitation: 'uitnodiging',
  reminder: 'herinnering',
  receipt: 'ontvangstbewijs',
  dateCorrection: 'verbetering van een datum',
  extension: 'uitstel',
  clockSuspended: 'opschorting van de termijn',
  clockResumed: 'termijn die weer loopt',
  questionAnswer: 'antwoord op een vraag',
  conditionDecision: 'beslissing over een voorwaarde',
  handOver: 'bericht over het doorgeven',
  substitution: 'vraag aan een vervanger',
  absence: 'bericht over een vervanging',
  secondPerson: 'vraag aan een tweede persoon',
  boardMember: 'bericht aan een lid van de raad van bestuur',
  participantDropped: 'schrapping',
  dossierWithdrawn: 'intrekking',
  coordinatorNotice: 'bericht aan de coördinator',
  reportReminder: 'herinnering voor het verslag',
  reportReturned: 'verslag dat terugkwam',
  information: 'bericht van de coördinator',
  stepReminder: 'herinnering voor een stap',
  textChanged: 'nieuwe tekst',
  askedAgain: 'nieuwe vraag om een antwoord',
  signOffAnnulled: 'beslissing die niet meer geldt',
  signOffInherited: 'overgang van een verklaring na een fusie',
  signIn: 'aanmeldlink',
  newLink: 'link die opnieuw gevraagd werd',
  publicAnswer: 'antwoord voor alle deelnemers',
  signCode: 'code om een antwoord te bevestigen',
  replyCopy: 'kopie van een antwoord',
  digest: 'herinneringen aan één persoon samen',
  relayTest: 'testmail',
  canary: 'mail aan onszelf',
};

export const invitation = {
  subject: '{{task}} uiterlijk {{day}}: {{call}}',
  lead: '{{organisation}} vraagt {{unit}} om uiterlijk op {{day}} te antwoorden: {{title}}.',
  asked: 'In het kort',
  reminders: 'Zolang er geen antwoord is, volgt er een herinnering op {{days}}.',
  onDay: '{{day}}',
};

export const reminder = {
  subject: 'Herinnering {{number}} – {{task}} uiterlijk {{day}}: {{call}}',
  lead: '{{organisation}} heeft nog geen antwoord van {{unit}}. Het wordt verwacht uiterlijk op {{day}}, {{distance}}.',
  leadPastDue:
    '{{organisation}} heeft nog geen antwoord van {{unit}}. De uiterste dag was {{day}}; antwoorden kan nog tot en met {{closing}}.',
  leadSignature:
    '{{organisation}} wacht nog op een handtekening van {{unit}}. Ze wordt verwacht uiterlijk op {{day}}, {{distance}}.',
  leadSignaturePastDue:
    '{{organisation}} wacht nog op een handtekening van {{unit}}. De uiterste dag was {{day}}; tekenen kan nog tot en met {{closing}}.',
  leadAgain:
    '{{organisation}} wacht nog op een nieuw antwoord van {{unit}}. Het wordt verwacht uiterlijk op {{day}}, {{distance}}.',
  leadAgainPastDue:
    '{{organisation}} wacht nog op een nieuw antwoord van {{unit}}. De uiterste dag was {{day}}; antwoorden kan nog tot en met {{closing}}.',
  afterNewText: 'De tekst is gewijzigd na het vorige antwoord. Daarom wordt opnieuw om een handtekening gevraagd.',
  afterPrinciple: '{{unit}} ging in principe akkoord. Nu wordt het definitieve antwoord gevraagd.',
  number: 'Dit is herinnering {{number}} over {{title}}.',
  progress_one: 'Intussen antwoordde {{answered}} van de {{total}} deelnemers.',
  progress_other: 'Intussen antwoordden {{answered}} van de {{total}} deelnemers.',
  afterNamedDay: 'U liet weten dat {{organ}} op {{day}} zou beslissen. Wat is er beslist?',
  afterRefusedCondition:
    'De voorwaarde bij het vorige antwoord is niet aanvaard. Daarom wordt een nieuw antwoord gevraagd.',
  extended: '{{unit}} kreeg uitstel tot en met {{day}}.',
  moved: 'De uiterste dag is verplaatst: ze was {{from}}.',
  last: 'Hierna volgt geen herinnering meer.',
  instead: 'Beslist uw orgaan later, geef dan de dag van de zitting door. Tot dan krijgt u geen herinneringen.',
};

export const receipt = {
  subject: 'Antwoord van {{unit}} ontvangen op {{day}}: {{call}}',
  subjectQuestion: 'Vraag van {{unit}} ontvangen op {{day}}: {{call}}',
  subjectWithdrawal: 'Intrekking door {{unit}} ontvangen op {{day}}: {{call}}',
  subjectMessage: 'Bericht van {{unit}} ontvangen op {{day}}: {{call}}',
  lead: '{{organisation}} ontving op {{when}} het antwoord van {{unit}}: {{reply}}.',
  leadQuestion: '{{organisation}} ontving op {{when}} een vraag van {{unit}}.',
  leadWithdrawal: '{{organisation}} ontving op {{when}} de intrekking van het antwoord van {{unit}}.',
  leadMessage: '{{organisation}} ontving op {{when}} een bericht van {{unit}}: {{reply}}.',
  counts: 'Het telt mee.',
  countsLate: 'Het kwam na de eigen uiterste dag en vóór de sluitingsdatum: het telt mee en is als laat genoteerd.',
  inPrinciple: 'Het telt nog niet mee: {{organisation}} verwacht later het definitieve antwoord, met dezelfde link.',
  ratification: {
    countsBefore: 'Het telt mee; daarna moet het nog bekrachtigd worden.',
    countsAfter: 'Het telt mee zodra het bekrachtigd is.',
  },
  conditionOpen: 'Het telt mee zodra {{organisation}} de voorwaarde aanvaardt. U krijgt die beslissing per mail.',
  mandateMissing: 'Het telt nog niet mee. Daarvoor is ook dit mandaat nodig: {{mandates}}.',
  declined: 'Uw weigering is bewaard: {{unit}} doet niet mee.',
  seconded: 'Het is hetzelfde als wat al van {{unit}} ontvangen was. {{unit}} telt één keer.',
  conflict:
    'Van {{unit}} was er al een ander antwoord. Geen van beide telt mee tot {{organisation}} weet welk geldt. U wordt gecontacteerd.',
  earlierText:
    'De tekst werd vervangen terwijl u antwoordde. Uw antwoord is bewaard bij de vroegere tekst; teken ook de nieuwe, dan telt het mee.',
  keptUncounted: {
    answer: 'Het is bewaard, maar telt niet mee: {{reason}}.',
    withdrawal: 'De intrekking is bewaard, maar verandert niets: {{reason}}.',
    message: 'Het bericht is bewaard, maar verandert niets: {{reason}}.',
  },
  named: 'Tot en met {{day}} krijgt u geen herinneringen. Na de zitting antwoordt u met dezelfde link.',
  namedAfterDue: 'Die dag valt na de uiterste dag, {{due}}. {{organisation}} neemt contact op om te zien wat er kan.',
  question: '{{organisation}} antwoordt per mail. Tot dan krijgt u geen herinneringen.',
  withdrawn:
    'Het antwoord van {{unit}} telt niet meer mee. Zolang de vraag openstaat, kunt u met dezelfde link opnieuw antwoorden.',
  replaced: 'Het vervangt het vorige antwoord.',
  replaceable: 'Met dezelfde link kunt u uw antwoord vervangen tot en met {{day}}.',
  facts: {
    reply: 'Antwoord',
    message: 'Bericht',
    by: 'Van',
    given: 'Gegeven',
    notGiven: 'Niet gegeven',
    organ: 'Orgaan',
    decidesOn: 'Beslist op',
    received: 'Ontvangen',
    number: 'Ontvangstnummer',
    hash: 'Controlegetal',
    absence: 'Bij afwezigheid van',
    signer: 'Getekend door',
  },
};

export const dateCorrection = {
  subject: 'Nieuwe datum, {{day}} – {{task}}: {{call}}',
  leadInternalDue: '{{organisation}} verwacht het antwoord van {{unit}} nu uiterlijk op {{to}}.',
  leadClosing: 'De aanvraag moet nu ten laatste op {{to}} ingediend zijn: {{title}}.',
  replaces: 'In een vorige mail stond {{from}}. Die dag geldt niet meer.',
  answerBy: '{{organisation}} verwacht het antwoord van {{unit}} uiterlijk op {{day}}.',
  subjectHour: 'Nieuw uur op {{day}} – {{task}}: {{call}}',
  /** Of the application: not the day by which the reader answers. */
  subjectClosing: 'Nieuwe sluitingsdatum, {{day}}: {{call}}',
  subjectClosingHour: 'Nieuw uur op de sluitingsdatum, {{day}}: {{call}}',
  replacesHour: 'In een vorige mail stond {{from}}. Dat uur geldt niet meer.',
  replacesWholeDay: 'In een vorige mail stond {{from}}. Het uur is nieuw.',
  wholeDay: '{{day}} (de hele dag)',
  atHour: '{{day}} om {{time}}',
};

export const extension = {
  subject: 'Uitstel tot {{day}} – {{task}}: {{call}}',
  lead: '{{organisation}} geeft {{unit}} uitstel: antwoorden kan tot en met {{day}}.',
  replaces: 'De dag in vorige mails geldt niet meer voor {{unit}}.',
};

export const questionAnswer = {
  subject: 'Antwoord op uw vraag; {{task}} uiterlijk {{day}}: {{call}}',
  question: 'De vraag van {{unit}}:',
  lead: '{{organisation}} beantwoordt de vraag van {{unit}}. Uw eigen antwoord wordt verwacht uiterlijk op {{day}}.',
};

export const conditionDecision = {
  subjectAccepted: 'Voorwaarde van {{unit}} aanvaard op {{day}}: {{call}}',
  subjectRefused: 'Voorwaarde van {{unit}} niet aanvaard – opnieuw antwoorden uiterlijk {{day}}: {{call}}',
  leadAccepted: '{{organisation}} aanvaardt de voorwaarde van {{unit}}. Het antwoord telt mee.',
  leadRefused: '{{organisation}} aanvaardt de voorwaarde van {{unit}} niet. Het antwoord telt zo niet mee.',
  again: 'Met dezelfde link kunt u opnieuw antwoorden, uiterlijk op {{day}}.',
};

export const participantDropped = {
  subject: '{{unit}} doet sinds {{day}} niet meer mee: {{call}}',
  lead: '{{organisation}} heeft {{unit}} geschrapt als deelnemer aan {{title}}.',
  consequence:
    'U hoeft niets meer te doen. Met de persoonlijke link kan niet meer geantwoord worden; een antwoord dat al gegeven was, telt niet meer mee.',
};

export const dossierWithdrawn = {
  subject: 'Dossier ingetrokken op {{day}}: {{call}}',
  lead: '{{organisation}} heeft het dossier ingetrokken: {{title}}.',
  consequence: 'U hoeft niets meer te doen. Antwoorden die al gegeven waren, worden niet gebruikt.',
};

export const coordinatorNotice = {
  question: {
    subject: 'Vraag van {{unit}} beantwoorden: {{call}}',
    lead: '{{unit}} stelde op {{when}} een vraag. De herinneringen aan {{unit}} wachten op uw antwoord.',
  },
  conditionOpen: {
    subject: 'Beslissen over de voorwaarde van {{unit}}: {{call}}',
    lead: '{{unit}} is akkoord onder voorwaarde. Tot u beslist, telt {{unit}} niet mee.',
  },
  conflict: {
    subject: 'Tegenstrijdige antwoorden van {{unit}}: {{call}}',
    lead: 'Van {{unit}} kwamen twee antwoorden die elkaar tegenspreken. Tot u kiest, telt {{unit}} niet mee.',
  },
  namedDayAfterDue: {
    subject: '{{unit}} beslist pas op {{shortDay}}: {{call}}',
    lead: 'In {{unit}} beslist {{organ}} op {{day}}. Dat is na de eigen uiterste dag, {{due}}. Spreek met {{unit}} af wat er kan.',
  },
  mandateMissing: {
    subject: 'Mandaat van {{unit}} ontbreekt: {{call}}',
    lead: '{{unit}} is akkoord, maar gaf niet alle mandaten die nodig zijn om mee te tellen.',
  },
  quorumLost: {
    subject: 'Quorum niet meer gehaald: {{call}}',
    lead: 'Het quorum is niet meer gehaald ({{quorum}}).',
  },
  outageUpToClosing: {
    subject: 'Na onze storing is er te weinig tijd tot de sluitingsdatum: {{call}}',
    lead: 'Door een storing bij ons verloren gemeenten tijd om te antwoorden. De sluitingsdatum van de financier laat niet toe om al die tijd terug te geven. Bel wie nog moet antwoorden, of vraag de financier om uitstel.',
  },
  handOver: {
    subject: 'Beslissen of {{unit}} mag doorgeven: {{call}}',
    lead: '{{unit}} wil deze vraag doorgeven aan iemand met een adres buiten het maildomein van de organisatie. Tot u beslist, verandert er niets: de eerste link blijft gelden.',
  },
  withdrawn: {
    subject: '{{unit}} trok het antwoord in: {{call}}',
    lead: '{{unit}} trok op {{when}} het antwoord in met de persoonlijke link. Het telt niet meer mee.',
  },
  changedAfterSubmission: {
    subject: 'Antwoord van {{unit}} gewijzigd na het indienen: {{call}}',
    lead: '{{unit}} wijzigde het antwoord nadat het dossier ingediend was. Ga na of de financier dat moet weten.',
  },
  theirWords: '{{unit}} schrijft:',
};

export const reportReminder = {
  subject: 'Verslag over {{year}} indienen uiterlijk {{day}}: {{call}}',
  leadWithoutFunder: 'Het verslag over {{year}} wordt verwacht uiterlijk op {{day}}, {{distance}}.',
  lead: 'Het verslag over {{year}} wordt verwacht uiterlijk op {{day}}, {{distance}}. Het gaat naar: {{financier}}.',
  record: 'Noteer het verslag in het dossier zodra het ingediend is; dan stoppen de herinneringen.',
  assumed: 'Die uiterste dag, {{day}}, staat in geen bron en is aangenomen. Ga na of hij klopt.',
};
