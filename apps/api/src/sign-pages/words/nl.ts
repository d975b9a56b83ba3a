import { formatList, formatLongDate } from '@penhouder/letters';
import type { AnswerKind } from '../answer-form';
import type { SignWords } from './words';

/** For kinds of answer that are called otherwise than the rest. */
type Titles = Partial<Record<AnswerKind, string>>;

export const nl: SignWords = {
  toMain: 'Naar de inhoud',
  questions: (sender) => `Vragen? ${sender}:`,
  whyTitle: 'Waarom krijg ik dit?',
  privacyTitle: 'Privacy',
  accessibilityTitle: 'Toegankelijkheid',
  problemCode: 'Code van deze melding:',
  problemTexts: { NotFound: 'Kijk het adres na, of open de link in uw mail opnieuw.' },
  problemTitles: {
    LinkUnknown: 'Deze link opent niets',
    SignSessionEnded: 'Open uw link opnieuw',
    TextChanged: 'De tekst is intussen vervangen',
    LinkExpired: 'Deze link is verlopen',
    LinkRevoked: 'Deze link werkt niet meer',
    NotFound: 'Deze pagina bestaat niet',
    ReplacementOver: 'Uw antwoord staat vast',
  },
  backToForm: 'Terug naar het formulier',
  typedTitle: 'Wat u typte, om over te nemen',
  newSignInLink: 'Vraag een nieuwe link',
  example: 'Voorbeeld',

  openTitle: (sender) => `Een vraag van ${sender} voor u`,
  openText:
    'U opende een persoonlijke link. Er is nog niets gebeurd: pas als u zelf iets invult en bevestigt, wordt er iets bewaard.',
  openButton: 'Verder',

  task: (task, until) => `${task} uiterlijk ${until}`,
  addressed: (unit, func) => `Voor ${unit}, gevraagd aan: ${func}`,
  brief: 'In het kort',
  writtenIn: { nl: 'De tekst is in het Nederlands opgesteld.', fr: 'De tekst is in het Frans opgesteld.' },
  pdf: (kilobytes) => `De tekst als PDF (${String(kilobytes)} kB)`,
  besideTitle: 'Documenten hierbij',
  besidePdf: (title, kilobytes) => `${title}: PDF (${String(kilobytes)} kB)`,
  documentFor: (unit) => `Voor ${unit}`,
  pageOf: 'pagina {page} van {pages}',
  fullText: 'Lees de volledige tekst',
  note: (unit) => `Lees de nota voor ${unit}`,
  textVersion: (version, hash) => `Tekst versie ${String(version)}, getal van de tekst ${hash}`,
  lateNotice: (due, closing) =>
    `De gevraagde dag, ${due}, is voorbij. Antwoorden kan nog tot en met ${closing}: uw antwoord telt mee en krijgt de vermelding “laat”.`,
  anewNotice: (due) => `De gevraagde dag, ${due}, geldt niet voor u: uw antwoord telt zodra het er is.`,
  afterClosingNotice: (closing) =>
    `De oproep is afgesloten op ${closing}. Antwoorden kan nog: uw antwoord wordt bewaard en u krijgt een ontvangstbewijs, maar het telt niet meer mee.`,
  closedTitle: (title) => `${title}: afgesloten`,
  closedNotice: 'Dit dossier is afgesloten. Antwoorden kan niet meer.',
  standingNotice: 'Uw antwoord staat vast: met deze link kunt u het niet meer vervangen.',
  droppedNotice: (unit) =>
    `${unit} neemt niet meer deel aan dit dossier. Antwoorden is niet nodig. Klopt dat niet? Bel of mail ons.`,
  otherAnswer:
    'Voor uw bestuur is al een antwoord gegeven via een andere weg. Als u iets anders antwoordt, neemt de coördinator contact op.',

  answerTitle: 'Uw antwoord',
  answerAgain: 'Vervang uw antwoord',
  choice: (kind, unit) => {
    switch (kind) {
      case 'agree':
        return { label: 'Akkoord', hint: `${unit} doet mee zoals in de tekst staat.` };
      case 'agreeInPrinciple':
        return { label: 'Principieel akkoord', hint: 'De beslissing die bindt, volgt later.' };
      case 'agreeWithCondition':
        return { label: 'Akkoord onder voorwaarde', hint: 'Telt mee zodra de coördinator uw voorwaarde aanvaardt.' };
      case 'decline':
        return { label: 'Niet akkoord', hint: `${unit} doet niet mee.` };
      case 'namedDay':
        return { label: 'Ons orgaan beslist op …', hint: 'U krijgt pas na die dag weer een herinnering.' };
      case 'question':
        return { label: 'Ik heb een vraag', hint: 'U krijgt geen herinneringen tot uw vraag beantwoord is.' };
      case 'withdrawal':
        return {
          label: 'Trek uw antwoord in',
          hint: `${unit} heeft dan geen antwoord meer; wat er was, blijft bewaard.`,
        };
    }
  },
  dayText: (day) => formatLongDate(day, 'nl'),
  chosen: {
    agree: 'Akkoord',
    agreeInPrinciple: 'Principieel akkoord',
    agreeWithCondition: 'Akkoord onder voorwaarde',
    decline: 'Niet akkoord',
    namedDay: 'Ons orgaan beslist later',
    question: 'Een vraag',
    withdrawal: 'Antwoord ingetrokken',
  },
  conditionTitle: 'Uw voorwaarde',
  conditionState: (state, sender) =>
    ({
      open: `${sender} beslist nog of ze aanvaard wordt. Tot dan telt uw akkoord niet mee.`,
      accepted: `${sender} aanvaardde ze: uw akkoord telt mee.`,
      refused: `${sender} aanvaardde ze niet: uw akkoord telt niet mee. De reden staat in de mail die u kreeg.`,
    })[state],
  conditionLabel: 'Onder welke voorwaarde?',
  conditionHint: 'Schrijf ze zo dat iemand anders kan nagaan of eraan voldaan is.',
  reasonLabel: 'Waarom niet?',
  organLabel: 'Welk orgaan beslist?',
  organChoose: 'Kies een orgaan',
  organs: {
    cbs: 'College van burgemeester en schepenen',
    gr: 'Gemeenteraad',
    vb: 'Vast bureau',
    rmw: 'Raad voor maatschappelijk welzijn',
    mat: 'Managementteam',
    other: 'Een ander orgaan',
  },
  dayLabel: 'Op welke dag?',
  dayHint: 'Bijvoorbeeld 18/12/2019',
  dayNoteLabel: 'Toelichting',
  questionLabel: 'Wat wilt u weten?',
  questionHint: (sender) => `${sender} antwoordt u per mail.`,
  withdrawalLabel: 'Waarom trekt u het antwoord in?',
  optional: 'niet verplicht',
  mandatesTitle: (sender) => `Geeft uw bestuur ${sender} mandaat om:`,
  mandatesHint: 'Antwoord op elk apart.',
  mandateNeeded: 'Zonder ja op deze vraag telt uw akkoord niet mee.',
  yes: 'Ja',
  no: 'Nee',
  asksTitle: 'Wat hoort bij uw akkoord?',
  noChoice: 'Niet ingevuld',
  whoTitle: 'Wie antwoordt?',
  nameLabel: 'Uw naam',
  givenBy: (kind) => (kind === 'question' ? 'Gevraagd door' : 'Getekend door'),
  functionLabel: 'Uw functie',
  functionHint: 'Bijvoorbeeld burgemeester, voorzitter of algemeen directeur',
  capacityLabel: 'In welke hoedanigheid tekent u?',
  capacityChoose: 'niet vermeld',
  capacities: { titular: 'als titularis', acting: 'waarnemend (wnd.)', delegated: 'bij delegatie' },
  papersLabel: 'Uittreksel van de beslissing of ander bewijs',
  papersHint: ({ megabytes, files, together }) =>
    `Een PDF, Word-, Excel- of OpenDocument-bestand (docx, xlsx, odt, ods) of een foto (jpg, png). Hoogstens ${String(megabytes)}\u00a0MB per bestand; ${String(files)}\u00a0bestanden en ${String(together)}\u00a0MB samen.`,
  papersAdded: 'Toegevoegd, nog niet verstuurd:',
  paperDrop: (name) => `Neem ${name} weer weg`,
  papersSent: 'Bewijsstukken',
  confirm: (unit) => `Ik mag dit namens ${unit} bevestigen.`,
  checkButton: 'Controleer uw antwoord',

  errorsTitle: 'Vul dit nog aan of verbeter het',
  faults: {
    ChoiceMissing: 'Kies een antwoord.',
    ConditionMissing: 'Schrijf onder welke voorwaarde uw bestuur akkoord gaat.',
    ReasonMissing: 'Schrijf waarom uw bestuur niet akkoord gaat.',
    QuestionMissing: 'Schrijf uw vraag.',
    WithdrawalReasonMissing: 'Schrijf waarom uw bestuur het antwoord intrekt.',
    OrganMissing: 'Kies welk orgaan beslist.',
    OrganDescriptionMissing: 'Schrijf bij de toelichting welk orgaan beslist.',
    DayMissing: 'Kies de dag waarop het orgaan beslist.',
    DayNotADate: 'Kies een dag die bestaat, bijvoorbeeld 18/12/2019.',
    DayInThePast: 'Kies een dag die nog moet komen, of geef meteen het antwoord van het orgaan.',
    MandateMissing: 'Antwoord ja of nee.',
    NameMissing: 'Schrijf uw naam.',
    NameHasMarkup: 'Schrijf uw naam op één regel en zonder de tekens < en >.',
    NameTooLong: 'Schrijf uw naam in hoogstens 200 tekens.',
    FunctionMissing: 'Schrijf uw functie.',
    FunctionHasMarkup: 'Schrijf uw functie op één regel en zonder de tekens < en >.',
    FunctionTooLong: 'Schrijf uw functie in hoogstens 200 tekens.',
    OfficeMissing: 'Kies in welk ambt u tekent.',
    OfficeNotAsked:
      'Voor dit ambt is geen handtekening gevraagd. Kies een ambt dat bij de vraag staat, of geef de vraag door aan een collega.',
    OfficeUnfit:
      'In dit ambt kan niemand tekenen wat dit orgaan beslist. Voor een raad tekent de voorzitter, voor het college de burgemeester, telkens met de algemeen directeur.',
    DelegatorMissing: 'Schrijf wie de ondertekening aan u delegeerde.',
    DelegatorHasMarkup: 'Schrijf de naam zonder de tekens < en >.',
    DelegatorTooLong: 'Schrijf de naam korter.',
    DelegationDayMissing: 'Vul in op welke dag de ondertekening gedelegeerd is.',
    DelegationDayNotADate: 'Vul een bestaande dag in, bijvoorbeeld 10/01/2025.',
    DelegationDayLater: 'De delegatie kan niet van na vandaag zijn.',
    InOfficeUntilNotADate: 'Vul een bestaande dag in, bijvoorbeeld 31/12/2030, of laat dit leeg.',
    InOfficeOver: 'Uw mandaat of delegatie is dan al voorbij. Geef de vraag door aan wie nu in functie is.',
    TextTooLong: 'Kort uw tekst in tot hoogstens 4000 tekens.',
    NotConfirmed: 'Vink aan dat u dit namens uw bestuur mag bevestigen.',
  },

  checkText: 'Er is nog niets verstuurd. Klopt alles? Bevestig dan onderaan.',
  signButton: 'Onderteken',
  sendButton: 'Verstuur',
  changeButton: 'Pas aan wat u invulde',
  mandateGiven: (text) => `Ja: ${text}`,
  mandateNotGiven: (text) => `Nee: ${text}`,
  mandatesAnswer: 'Mandaten',
  missingMandateNotice: (mandates) =>
    `U zegt nee tegen: ${formatList(mandates, 'nl')}. Zo telt uw akkoord niet mee. Moet het wel meetellen, pas dan uw antwoord aan.`,
  missedMandateNotice: (mandates) =>
    `U zei nee tegen: ${formatList(mandates, 'nl')}. Zo telt uw akkoord niet mee. Moet het wel meetellen, vervang dan uw antwoord.`,
  inName: 'Namens',

  receiptTitle: (kind) =>
    (({ question: 'Uw vraag is ontvangen', withdrawal: 'Uw antwoord is ingetrokken' }) as Titles)[kind] ??
    'Uw antwoord is ontvangen',
  receiptText: (kind, unit, when) =>
    kind === 'withdrawal'
      ? `Wij bewaarden op ${when} dat ${unit} het antwoord intrekt.`
      : `Wij bewaarden ${kind === 'question' ? 'de vraag' : 'het antwoord'} van ${unit} op ${when}.`,
  receiptNumber: 'Ontvangstnummer',
  receiptHash: 'Controlegetal',
  textHash: 'Getal van de tekst',
  nextTitle: 'Wat gebeurt er nu?',
  next: (kind, sender) => {
    switch (kind) {
      case 'agree':
        return `${sender} neemt uw akkoord op in het dossier. U hoeft niets meer te doen.`;
      case 'agreeInPrinciple':
        return `${sender} noteert uw principieel akkoord in het dossier. Met dezelfde link geeft u later de beslissing die bindt.`;
      case 'agreeWithCondition':
        return `${sender} bekijkt uw voorwaarde en laat u per mail weten of ze aanvaard is. Tot dan telt uw akkoord nog niet mee.`;
      case 'decline':
        return `${sender} noteert dat uw bestuur niet meedoet. U krijgt geen herinneringen meer.`;
      case 'namedDay':
        return `Na die dag vraagt ${sender} u opnieuw om het antwoord. Tot dan krijgt u geen herinneringen.`;
      case 'question':
        return `${sender} beantwoordt uw vraag per mail. Daarna kunt u met dezelfde link antwoorden.`;
      case 'withdrawal':
        return `${sender} telt het antwoord niet meer mee. Tot de uiterste dag kunt u met dezelfde link opnieuw antwoorden.`;
    }
  },
  receiptPdf: 'Bewaar het ontvangstbewijs (PDF)',
  receiptMail: 'U krijgt dit ontvangstbewijs ook per mail.',
  countedLate: 'De gevraagde dag was voorbij: uw antwoord telt mee, met de vermelding “laat”.',
  toAnswer: 'Bekijk of vervang uw antwoord',
  nextSigned: (sender) =>
    `${sender} telt uw akkoord mee zodra elke gevraagde handtekening er is. Met dezelfde link leest u wie nog moet tekenen.`,
  replyBy: (sender) => `Antwoord van ${sender}`,
  received: 'Ontvangen',
};
