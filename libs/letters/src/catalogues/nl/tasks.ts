import { failedMailCommands, failedMailTasks } from './failed-mail';

/** What the coordinator must do, the buttons that do it, and what follows from them. */
export const tasks = {
  answerQuestion: 'Beantwoord de vraag van {{unit}}.',
  decideCondition: 'Beslis over de voorwaarde van {{unit}}.',
  decideHandOver: 'Beslis of {{unit}} mag doorgeven aan {{contact}}.',
  callParticipant: 'Bel {{unit}}: er is nog geen antwoord.',
  settleConflict: 'Kies welk antwoord van {{unit}} geldt.',
  completeMandates: 'Vraag {{unit}} het mandaat dat nog ontbreekt.',
  completeValues: 'Vraag {{unit}} wat in het antwoord nog ontbreekt.',
  askOtherOffice: '{{unit}} tekende in een ambt dat niet gevraagd is. Vraag de juiste handtekening.',
  organUnfit: 'Een ander orgaan besliste dan waarvoor {{unit}} tekende. Laat het juiste ambt tekenen.',
  mandateEnded: 'Het mandaat van wie voor {{unit}} tekende, liep af vóór de beslissing. Laat opnieuw tekenen.',
  namedDayAfterDue: '{{unit}} beslist pas op {{day}}, na de eigen uiterste dag. Spreek af wat er kan.',
  ...failedMailTasks,
  quorumOutOfReach:
    'Het quorum is niet meer haalbaar met deze deelnemers. Voeg een deelnemer toe of trek het dossier in.',
  planNextMeeting: '{{step}}: geef de dag van de volgende zitting op.',
  recordBodyDecision: '{{step}}: noteer de beslissing.',
  declareReady: 'Verklaar het dossier klaar om in te dienen.',
  submit: 'Dien het dossier in en noteer de indiening.',
  recordFunderDecision: 'Noteer de beslissing van de financier zodra ze er is.',
  correctReport: 'Verbeter het verslag over {{year}}, dien het opnieuw in en noteer het.',
  acceptReport: 'Noteer of de financier het verslag over {{year}} aanvaardt of terugstuurt.',
  recordReport: 'Dien het verslag over {{year}} in en noteer het.',
  actOnStep: 'Werk verder aan “{{step}}”.',
  startSubDossier: 'Start het deeldossier van {{who}} opnieuw: {{problem}}',
  more: 'nog {{count}} keer {{name}}',
  logMissing: '{{step}}: noteer wat er over {{year}} nog ontbreekt: {{missing}}.',
  recordRatification: 'Noteer of het antwoord van {{unit}} bekrachtigd is.',
  askForDay: 'Vraag {{unit}} op welke dag opnieuw beslist wordt.',
  noMeetingBeforeClosing:
    'Geen zitting van {{unit}} valt nog vóór de sluitingsdatum: bespreek hoogdringendheid, een beslissing van het college met latere bekrachtiging, of een voorlopige indiening.',
  tellFunder: 'Laat de financier weten wat er veranderde bij {{unit}}, en noteer het.',
  askFunder: 'Vraag de financier welke sluitingsdatum geldt: de bronnen spreken elkaar tegen.',
};

export const taskDetails = {
  question: 'De herinneringen aan {{unit}} wachten op uw antwoord.',
  condition: 'Tot u beslist, telt {{unit}} niet mee.',
  handOver: 'Het adres ligt buiten het maildomein van de organisatie. Tot u beslist, blijft de eerste link gelden.',
  conflict: 'Tot u kiest, telt {{unit}} niet mee.',
  values: 'Tot het antwoord volledig is, telt {{unit}} niet mee.',
  organUnfit: 'Het antwoord telt mee, maar dit ambt kan niet tekenen voor het orgaan dat {{unit}} opgaf.',
  mandateEnded: 'Het antwoord telt mee, maar de financier kan de handtekening weigeren.',
  office: 'Tot het juiste ambt tekent, telt {{unit}} niet mee.',
  mandates: 'Zonder dat mandaat telt {{unit}} niet mee.',
  ratification: 'Tot de bekrachtiging er is, kan het antwoord van {{unit}} nog wegvallen.',
  dayUnknown: 'Er is geen beslissing die geldt, en de dag van een nieuwe zitting is niet bekend.',
  funderTold: 'Het antwoord van {{unit}} veranderde nadat het dossier ingediend was.',
  askFunder: 'Reken intussen op de vroegste datum.',
};

export const waiting = {
  answer: '{{unit}} moet nog antwoorden.',
  namedDay: '{{unit}} beslist op {{day}}.',
  funder: 'De financier moet nog beslissen.',
};

export const commands = {
  MoveDate: {
    label: 'Verplaats de datum',
    consequence: 'Open herinneringen schuiven mee; wie de oude datum al kreeg, krijgt een verbetering per mail.',
  },
  SuspendClock: {
    label: 'Schort de termijn op',
    consequence:
      'Er vertrekken geen herinneringen meer en niemand is te laat. Wie nog moet antwoorden, krijgt één mail.',
  },
  ResumeClock: {
    label: 'Laat de termijn weer lopen',
    consequence: 'De dagen van de opschorting komen erbij. Wie nog moet antwoorden, krijgt één mail met de nieuwe dag.',
  },
  UndoChange: {
    label: 'Maak ongedaan',
    consequence: 'Alles staat weer zoals ervoor. Wie nog moest horen van de wijziging, krijgt geen mail.',
  },
  ExtendParticipant: { label: 'Geef uitstel', consequence: 'De deelnemer krijgt een mail met de nieuwe dag.' },
  AddParticipant: { label: 'Voeg een deelnemer toe', consequence: 'Wie moet tekenen, krijgt meteen een uitnodiging.' },
  DropParticipant: {
    label: 'Schrap de deelnemer',
    consequence:
      'Met de link kan niet meer geantwoord worden en de deelnemer krijgt een mail. Een antwoord blijft bewaard, maar telt niet meer mee.',
  },
  ReplaceContact: {
    label: 'Vervang de contactpersoon',
    consequence: 'De oude link opent niets meer; de nieuwe contactpersoon krijgt meteen een uitnodiging.',
    consequenceLater:
      'De oude link opent niets meer. Er wordt niets meer gevraagd, dus vertrekt er geen uitnodiging; wat later over deze deelnemer vertrekt, gaat naar de nieuwe contactpersoon.',
  },
  DecideCondition: { label: 'Beslis over de voorwaarde', consequence: 'De deelnemer krijgt uw beslissing per mail.' },
  NameSubstitute: {
    label: 'Noteer afwezigheid met vervanger',
    consequence:
      'In die dagen gaan herinneringen naar de vervanger, die met een eigen link antwoordt. De link van wie afwezig is, blijft gelden. Beiden krijgen een mail, de vervanger op de eerste dag. Waarom iemand afwezig is, wordt niet gevraagd.',
  },
  ChangeAbsence: {
    label: 'Wijzig of beëindig de vervanging',
    consequence:
      'Wat de vervanger al tekende, blijft gelden. Wie afwezig is en een vervanger die al bezig was, krijgen een mail.',
  },
  DecideHandOver: {
    label: 'Beslis over het doorgeven',
    consequence:
      'Bent u akkoord, dan krijgt de collega een eigen link en toont de oude link alleen nog wat er was. Wie het vroeg, krijgt uw beslissing per mail.',
  },
  SettleConflict: {
    label: 'Kies het geldige antwoord',
    consequence: 'Het andere antwoord blijft bewaard, maar telt niet mee.',
  },
  AnswerQuestion: {
    label: 'Beantwoord de vraag',
    consequence: 'Uw antwoord vertrekt per mail; daarna lopen de herinneringen weer.',
  },
  RemindNow: {
    label_zero: 'Herinner deelnemers',
    label_one: 'Herinner {{count}} deelnemer',
    label_other: 'Herinner {{count}} deelnemers',
    consequence: 'De herinneringen vertrekken binnen de uren van verzenden.',
  },
  RecordBodyDecision: { label: 'Noteer de beslissing van de raad', consequence: '' },
  DeclareReady: { label: 'Verklaar klaar om in te dienen', consequence: '' },
  RecordSubmission: { label: 'Noteer de indiening', consequence: '' },
  RecordFunderDecision: {
    label: 'Noteer de beslissing van de financier',
    consequence: 'Na een weigering sluit het dossier; na een goedkeuring begint de opvolging.',
  },
  ReturnReport: {
    label: 'Noteer dat een verslag terugkwam',
    consequence: 'Wie het dossier opvolgt, krijgt een mail met de woorden en de nieuwe dag.',
  },
  AcceptReport: { label: 'Noteer dat een verslag aanvaard is', consequence: '' },
  RecordReport: { label: 'Noteer het verslag over {{year}}', consequence: '' },
  ActOnStep: {
    label: 'Noteer iets bij deze stap',
    consequence: '',
  },
  MoveStepDate: {
    label: 'Verplaats de datum van de stap',
    consequence: 'Open herinneringen aan de coördinatoren schuiven mee.',
  },
  AddStep: {
    label: 'Voeg een stap toe',
    consequence: '',
  },
  SkipStep: {
    label: 'Sla de stap over',
    consequence: 'Wat op deze stap wacht, kan daarna beginnen.',
  },
  StopDuty: {
    label: 'Stop de opvolging',
    consequence: 'Voor latere jaren worden er geen verslagen meer gevraagd of herinnerd.',
  },
  EndDossier: {
    label: 'Beëindig het dossier',
    consequence: 'Het dossier sluit en er vertrekken geen herinneringen meer. Dit kan niet ongedaan gemaakt worden.',
  },
  NameSuccessor: {
    label: 'Noem een dossier dat hieruit voortkomt',
    consequence: '',
  },
  KeepDouble: {
    label: 'Houd beide dossiers',
    consequence:
      'Het bestuur blijft in beide dossiers, en deze keuze wordt niet meer gevraagd. Wilt u het maar in één houden: schrap het in het andere, of trek dat dossier in.',
  },
  WithdrawSignOff: {
    label: 'Noteer de intrekking van een antwoord',
    consequence:
      'Het antwoord telt niet meer mee en het quorum wordt opnieuw geteld. Na de indiening moet de financier het weten.',
  },
  AnnulSignOff: {
    label: 'Noteer de vernietiging van een beslissing',
    consequence:
      'Het antwoord telt niet meer mee en de deelnemer krijgt een mail om opnieuw te beslissen. Na de indiening moet de financier het weten.',
  },
  RecordNotTreated: {
    label: 'Noteer dat het punt niet behandeld is',
    consequence: 'Herinneringen wachten op de volgende zitting als die bekend is.',
  },
  RecordRatification: {
    label: 'Noteer de bekrachtiging',
    consequence: '',
  },
  RecordProof: {
    label: 'Noteer het bewijs',
    consequence: '',
  },
  RecordPhoneCall: {
    label: 'Noteer het gesprek',
    consequence: 'De taak verdwijnt. Wat gezegd wordt, telt pas als antwoord met de link of op papier.',
  },
  RecordFunderTold: {
    label: 'Noteer dat de financier het weet',
    consequence: '',
  },
  AskAgain: {
    label: 'Vraag opnieuw om een antwoord',
    consequence: 'De gekozen deelnemers krijgen een mail met de reden en hun persoonlijke link.',
  },
  PublishText: {
    label: 'Geef een nieuwe tekst',
    consequence: 'De deelnemers krijgen een mail; wie opnieuw moet tekenen, telt tot dan niet mee.',
  },
  ChangeUnits: {
    label: 'Verwerk een fusie of splitsing',
    consequence: 'Gegeven antwoorden gaan over naar de opvolger, of de opvolger krijgt een uitnodiging.',
  },
  AdoptCall: {
    label: 'Neem de nieuwe versie van de oproep over',
    consequence: 'Datums en voorwaarden volgen de nieuwe versie; open herinneringen schuiven mee.',
  },
  WithdrawDossier: {
    label: 'Trek het dossier in',
    consequence: 'Het dossier sluit en alle deelnemers krijgen een mail. Dit kan niet ongedaan gemaakt worden.',
  },
  ...failedMailCommands,
  EnterPaperAnswer: {
    label: 'Voer een antwoord op papier in',
    consequence: 'Het antwoord telt mee zoals een antwoord via de link; uw naam en de reden staan erbij.',
  },
};

export const planReasons = {
  closingWholeDay: 'Sluitingsdatum van de oproep; er is geen uur vermeld, dus de hele dag telt mee.',
  closingAtTime: 'Sluitingsdatum van de oproep, om {{time}}.',
  closedByBody: 'Op die dag sluit de ronde; het is geen datum van een financier.',
  internalDue_zero: 'Eigen uiterste dag; er ligt geen werkdag tussen die dag en de sluitingsdatum.',
  internalDue_one: 'Eigen uiterste dag, {{count}} werkdag vóór de sluitingsdatum.',
  internalDue_other: 'Eigen uiterste dag, {{count}} werkdagen vóór de sluitingsdatum.',
  internalDueTooLate: 'Eigen uiterste dag, na de sluitingsdatum. Kies een vroegere dag.',
  reminder_one: '{{count}} werkdag vóór {{due}}',
  reminder_other: '{{count}} werkdagen vóór {{due}}',
  closedDays_one: '{{names}} is een gesloten dag',
  closedDays_other: '{{names}} zijn gesloten dagen',
  report: 'Uiterste dag van het verslag over {{year}}.',
};
