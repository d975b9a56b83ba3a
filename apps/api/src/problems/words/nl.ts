import { list, nameOf, text, type ProblemWords } from './words';

export const nl: ProblemWords = {
  ValidationFailed: 'Niet alle velden zijn goed ingevuld. Verbeter wat hieronder staat en probeer opnieuw.',
  MalformedBody: 'De server kon dit verzoek niet lezen. Laad de pagina opnieuw en probeer nog eens.',
  IdempotencyKeyMissing:
    'Het verzoek heeft geen sleutel (kopregel Idempotency-Key). Laad de pagina opnieuw en probeer nog eens.',
  NotSignedIn:
    'U bent niet aangemeld, of uw sessie is afgelopen. Vraag een nieuwe aanmeldlink; wat u typte blijft staan.',
  NotAllowed: 'Uw account mag dit niet doen. Vraag het aan een beheerder van uw organisatie.',
  CrossSiteRequest:
    'Dit verzoek kwam van een andere website en is daarom niet uitgevoerd. Open Penhouder zelf en probeer het daar.',
  NotFound:
    'Dit bestaat niet, of het hoort bij een andere organisatie. Ga terug naar de lijst, of open de link in uw mail opnieuw.',
  BodyTooLarge:
    'Dit is te veel tekst of een te groot bestand om te ontvangen. Kort uw tekst in, of kies een kleiner bestand, en probeer opnieuw.',
  TooManyRequests: 'Dit werd te vaak na elkaar geprobeerd. Wacht enkele minuten en probeer dan opnieuw.',
  Unexpected:
    'De server kon dit niet afwerken. Stuurde u net iets, dan is niet zeker of het bewaard is: kijk dat na en probeer het anders opnieuw. Lukt het niet, meld het dan aan uw beheerder of aan wie u de link stuurde.',
  DatabaseUnavailable:
    'De gegevens zijn even niet bereikbaar. Stuurde u net iets, dan is nog niet zeker of het bewaard is: kijk dat over een minuut na en stuur het anders opnieuw.',
  WorkflowUnavailable:
    'De dossiermotor antwoordde niet. We weten nog niet of uw opdracht uitgevoerd is; is ze dat, dan toont de pagina van het dossier het vanzelf. U kunt gerust nog eens versturen wat hier staat: dezelfde opdracht wordt geen tweede keer uitgevoerd.',
  PublicAnswerChangedSince:
    'Iemand anders heeft deze vraag intussen aangepast. Uw tekst staat er nog; laad de pagina opnieuw om te zien wat er nu staat.',
  QuestionNotAnswered: 'Deze vraag is nog niet beantwoord, of ze hoort niet bij dit dossier. Beantwoord ze eerst.',
  ReceiptErased:
    'Dit ontvangstbewijs is gewist, omdat de bewaartermijn om is of iemand daarom vroeg. Het nummer en de hash van het antwoord blijven bewaard.',
  RetentionTermInvalid: ({ name, most }) => `Kies voor “${text(name)}” een aantal maanden van 1 tot ${text(most)}.`,
  PreviewChangedSince:
    'Intussen is er meer of minder voorbij zijn termijn dan u zag. Er is niets gewist. Kijk het overzicht na en probeer opnieuw.',
  ReceiptNotReady:
    'Het ontvangstbewijs als PDF wordt nog gemaakt. Uw antwoord is bewaard. Probeer het over een minuut opnieuw.',
  DossierNotStarted: 'Dit dossier wordt nog opgestart. Probeer het over enkele seconden opnieuw.',
  UnknownCall: 'Deze oproep bestaat niet (meer) voor uw organisatie. Kies een oproep uit de lijst.',
  CallHasProblems: ({ count }) =>
    count === 1
      ? 'Er staat een fout in dit bestand. Verbeter ze en bewaar opnieuw.'
      : `Er staan ${text(count)} fouten in dit bestand. Verbeter ze en bewaar opnieuw.`,
  CallVersionTaken: ({ version, free }) =>
    `Versie ${text(version)} van deze oproep bestaat al met een andere tekst, en dossiers kunnen ermee lopen. Zet “version” op ${text(free)} en bewaar opnieuw.`,
  CallsNotRelated: 'Deze twee versies horen niet bij dezelfde oproep. Kies twee versies van één oproep.',
  CallMissing: 'Kies eerst een oproep.',
  TitleMissing: 'Geef het dossier een naam.',
  UnitNotValid: ({ name, on }) =>
    `${text(name)} bestaat niet op ${text(on)}, de peildatum. Kies het bestuur dat toen bestond.`,
  UnknownUnit: 'Dit bestuur staat niet in de lijst. Haal het weg en zoek het opnieuw op.',
  UnitExists: ({ name }) => `${text(name)} staat er al. Zoek die organisatie op in plaats van ze toe te voegen.`,
  EnterpriseNumberInvalid:
    'Dit ondernemingsnummer klopt niet: het heeft tien cijfers, en de laatste twee volgen uit de eerste acht. Kijk het na, of laat het leeg.',
  UnknownContact: 'Deze contactpersoon staat niet in uw adresboek. Kies iemand anders.',
  ContactArchived: ({ unit }) =>
    `De gekozen contactpersoon van ${text(unit)} is gearchiveerd. Kies iemand anders, of haal de persoon terug in het adresboek.`,
  ContactOfOtherUnit: ({ unit }) =>
    `De gekozen contactpersoon werkt niet bij ${text(unit)}. Kies iemand van ${text(unit)}.`,
  ContactEmailInvalid: ({ unit }) =>
    unit === undefined
      ? 'Dit is geen volledig e-mailadres. Schrijf het zoals naam@gemeente.be.'
      : `Het e-mailadres van de contactpersoon van ${text(unit)} is niet volledig. Verbeter het in het adresboek.`,
  ContactAsked: ({ dossiers }) =>
    `Deze persoon heeft een persoonlijke link in ${text(dossiers)}: die hoort bij dit adres. Vervang de persoon in dat dossier; de oude link vervalt dan, en het verloop vertelt het.`,
  SlotWithoutContact: ({ unit, slot }) =>
    `${text(unit)} heeft nog niemand voor handtekening ${text(slot)}. Kies een contactpersoon.`,
  ClockMissing: 'Een voorbeeld of oefening heeft een eigen klok. Kies de dag waarop ze begint.',
  ClockInTheFuture: 'De klok van een voorbeeld of oefening begint ten laatste vandaag. Kies een vroegere dag.',
  DraftAlreadyLaunched: 'Dit ontwerp is al gestart. Open het dossier om verder te werken.',
  ChangeHasLeft:
    'Van deze wijziging is al een mail vertrokken. Ze kan niet meer ongedaan gemaakt worden: breng zelf een nieuwe wijziging aan.',
  NotAnOwnClock: 'Alleen een voorbeeld of een oefening heeft een eigen klok; dit dossier volgt de echte tijd.',
  ClockBackwards: 'De klok van een dossier kan niet terug. Kies een later moment.',
  ClockBusy:
    'Er staan nog antwoorden of mails klaar die eerst afgewerkt worden. Probeer het over enkele seconden opnieuw.',
  UnknownDossier: 'Dat dossier bestaat niet bij uw organisatie, of is dit dossier zelf. Kies een ander dossier.',
  TextUnreadable:
    'Deze tekst kan niet ingevuld worden: een {{ wordt niet gesloten, of een {{#…}} heeft geen {{/…}}. Verbeter dat en probeer opnieuw.',
  TextWordsUnknown: ({ words }) =>
    `Dit staat tussen accolades en betekent niets: ${list(words)}. Verbeter het, of schrijf de woorden zelf.`,
  TextUnchanged: 'Voor niemand verandert er iets aan de tekst. Wijzig eerst de tekst.',
  ClosureEndsBeforeItBegins: 'De laatste dag ligt vóór de eerste. Verbeter een van beide.',
  ClosureTooLong: ({ days }) =>
    `Dit is langer dan ${String(days)} dagen. Kijk na of het jaar klopt, of sluit in twee keer.`,
  NothingToClose: 'In deze dagen zitten alleen weekends en dagen die al gesloten zijn. Kies andere dagen.',
  DayNotClosed: 'Die dag is niet meer gesloten: iemand anders was u voor. Laad de pagina opnieuw.',
  CalendarYearUnknown: ({ from, to }) =>
    `De kalender loopt van ${String(from)} tot en met ${String(to)}. Kies dagen in die jaren.`,
  IrregularHasRules:
    'Een orgaan dat onregelmatig vergadert, heeft geen vast ritme. Haal het ritme weg en noem de dagen, of kies een vast ritme.',
  RhythmUnknown:
    'Er staat nog geen ritme en geen enkele dag. Voeg een ritme of een dag toe, of kies “onregelmatig” als u het niet weet.',
  RuleEndsBeforeItBegins: 'De laatste dag van dit ritme ligt vóór de eerste. Verbeter een van beide.',
  RuleWithoutMeeting:
    'Tussen de eerste en de laatste dag valt geen enkele vergadering van dit ritme. Verbeter de dagen.',
  RecessCoversAll:
    'Elke vergadering van dit ritme valt in het reces: er blijft er geen enkele over. Kort het reces in, of zet het uit.',
  AgendaLongerThanInterval: ({ agendaDays, intervalDays }) =>
    `De agenda ligt vast ${String(agendaDays)} dagen vooraf, maar er zit soms maar ${String(intervalDays)} dagen tussen twee vergaderingen. Verbeter de termijn of het ritme.`,
  PointsBeforeAgenda: ({ agendaDays, pointsDays }) =>
    `Punten toevoegen kan tot ${String(pointsDays)} dagen vooraf, maar de agenda is pas ${String(agendaDays)} dagen vooraf bekend. Kies ten hoogste ${String(agendaDays)}.`,
  DateTwice: ({ on }) => `${text(on)} staat er twee keer. Haal er één weg.`,
  ExceptionTwice: ({ on }) => `Voor ${text(on)} staat er al een uitzondering. Haal er één weg.`,
  ExceptionWithoutMeeting: ({ on }) =>
    `Op ${text(on)} is er volgens het ritme geen vergadering, dus er valt er geen weg. Verbeter de dag. Een genoemde dag haalt u zelf weg.`,
  MovedOntoMeeting: ({ on }) =>
    `Op ${text(on)} is er al een vergadering. Kies een andere dag, of laat de vergadering wegvallen.`,
  StatementChangedSince:
    'Iemand anders bewaarde intussen een nieuwe versie. Neem uw tekst over, laad de pagina opnieuw en breng uw wijziging daar aan.',
  MailTextUnreadable: ({ line, word }) =>
    `Regel ${String(line)}: ${String(word)} is geen geldige invulplaats, of een stuk wordt niet gesloten. Schrijf {{naam}} of {{#naam}} … {{/naam}}.`,
  MailTextWordUnknown: ({ line, word }) =>
    `Regel ${String(line)}: ${String(word)} bestaat niet in deze mail. Neem een woord uit de lijst, of schrijf de woorden zelf.`,
  MailTextPartMisplaced: ({ line, word }) =>
    `Regel ${String(line)}: ${String(word)} staat alleen op een eigen regel, buiten {{#…}} en {{/…}} en niet in het onderwerp.`,
  MailTextLinkMissing:
    'Er moet precies één regel {{link}} zijn: daar komt de knop met de persoonlijke link. Zonder kan niemand antwoorden.',
  MailTextPartMissing: ({ word }) =>
    `${String(word)} moet in de tekst staan: daar staat wat deze mail te zeggen heeft. Zet het op een eigen regel, één keer, buiten {{#…}} en {{/…}}.`,
  MailTextChangedSince:
    'Iemand anders wijzigde deze mail intussen. Lees eerst wat er nu staat en voer uw wijziging dan opnieuw in.',
  UnknownFile: 'Dit bestand hoort niet bij dit dossier. Voeg het opnieuw toe.',
  FileMissing: 'Er kwam geen bestand mee. Kies een bestand en probeer opnieuw.',
  FileEmpty: 'Dit bestand is leeg. Kies een ander bestand.',
  FileTooLarge:
    'Dit bestand is groter dan 25 MB. Maak het kleiner, bijvoorbeeld door met een lagere resolutie te scannen.',
  FileTypeNotAllowed: ({ allowed }) => `Dit soort bestand kan niet. Kies een van deze soorten: ${list(allowed)}.`,
  FileContentMismatch: ({ extension }) =>
    `De inhoud is geen echt ${text(extension)}-bestand. Bewaar het opnieuw in het juiste formaat en voeg dat toe.`,
  SheetNotReadable:
    'Dit is geen Excel-bestand (.xlsx) dat Penhouder kan lezen. Download het huidige plan en vul dat bestand aan.',
  SheetHasFaults: 'Er staan fouten in het bestand; er is niets aangepast. Verbeter ze en lees het opnieuw in.',
  PlanChangedSince:
    'Het plan of het bestand is sinds het voorbeeld veranderd; er is niets aangepast. Kies het bestand opnieuw en bekijk wat er verandert.',
  FileUnpacksTooLarge:
    'Dit bestand wordt te groot als het wordt uitgepakt. Bewaar het opnieuw, zonder grote beelden, of als PDF.',
  FileDamaged: ({ extension }) =>
    `Dit ${text(extension)}-bestand is beschadigd of beveiligd met een wachtwoord. Bewaar het opnieuw zonder wachtwoord, of als PDF.`,
  FileHasMacros: 'Er zitten macro’s in dit bestand; dat kan hier niet. Bewaar het zonder macro’s, of als PDF.',
  FileHidesAnother:
    'In dit bestand zit ook nog iets anders, zoals een webpagina. Druk het af naar een nieuwe PDF en voeg die toe.',
  PictureTooLarge: ({ megapixels, maximumMegapixels }) =>
    `Deze foto heeft ${text(megapixels)} megapixels; ${text(maximumMegapixels)} is het meeste. Maak ze kleiner of scan met een lagere resolutie.`,
  DossierFilesFull: ({ files }) =>
    `Dit dossier heeft zoveel bestanden als het mag: ${text(files)} bestanden of 2 GB samen. Voeg de belangrijkste samen tot één PDF, of verwittig wie deze installatie beheert.`,
  LinkFilesFull: ({ files }) =>
    `Met deze link kunnen hoogstens ${text(files)} bestanden of 100 MB samen worden toegevoegd. Voeg ze samen tot één PDF, of mail ze naar de organisatie die u de link stuurde.`,
  TooMuchAtOnce: 'Dit is te veel ineens. Voeg hoogstens 20 bestanden en samen 50 MB tegelijk toe.',
  FileInQuarantine: 'Dit bestand wordt nog nagekeken op virussen. Probeer het over enkele minuten opnieuw.',
  FileInfected:
    'In dit bestand zit iets schadelijks; het wordt aan niemand gegeven. Vraag een ander bestand aan wie het toevoegde.',
  FileRemoved: 'In dit bestand zat iets schadelijks; het is verwijderd.',
  PaperInfected: 'Hier zit iets schadelijks in; dit kan niet mee. Neem het weg en voeg een ander bestand toe.',
  StoredFileChanged:
    'Dit bestand is niet meer wat er werd toegevoegd en wordt daarom niet gegeven. Verwittig wie deze installatie beheert: het moet uit een reservekopie terugkomen.',
  ReplyHandled:
    'Met deze mail is intussen al iets gedaan, of hij hangt al bij een dossier. Laad de pagina opnieuw om te zien wat.',
  UnknownReply: 'Deze mail hoort niet bij deze deelnemer. Kies de mail opnieuw bij het dossier.',
  LinkUnknown:
    'Deze link klopt niet. Waarschijnlijk is een stuk weggevallen bij het kopiëren: open de link nog eens vanuit de mail.',
  LinkRevoked: ({ isOfAnother, newLink, sender }) => {
    if (isOfAnother === true)
      return `Deze link werkt niet meer: iemand anders is nu de contactpersoon. Bent u het toch, of weet u niet wie? Bel of mail ${nameOf(sender, 'de organisatie die u de link stuurde')}.`;
    return typeof newLink === 'string'
      ? 'Deze link werkt niet meer: er is een nieuwe link verstuurd. Zoek de laatste mail over dit dossier, of vraag hieronder nog eens een nieuwe.'
      : 'Deze link werkt niet meer: er is een nieuwe link verstuurd, of iemand anders is nu de contactpersoon. Zoek de laatste mail over dit dossier.';
  },
  LinkExpired: ({ newLink }) =>
    typeof newLink === 'string'
      ? 'Deze link is verlopen. Vraag hieronder een nieuwe. Komt er geen mail? Bel of mail de organisatie die u de link stuurde.'
      : 'Deze link is verlopen: de vraag is afgesloten. Bel of mail de organisatie die u de link stuurde voor een nieuwe.',
  UnitSucceeded: ({ unitName, successors, legalSuccessor }) =>
    list(successors) !== ''
      ? `${text(unitName)} is opgevolgd door ${list(successors)} (het bestuur na de fusie of splitsing). Daarom werkt deze link niet meer. Wat met deze link geantwoord werd, blijft bewaard onder de naam van ${text(unitName)}; wie voor ${list(successors)} antwoordt, heeft een eigen link.`
      : `${text(unitName)} is ${legalSuccessor === null ? 'opgegaan in een ander bestuur' : `opgegaan in ${text(legalSuccessor)}`}, dat niet aan dit dossier meedoet. Daarom werkt deze link niet meer. Wat met deze link geantwoord werd, blijft bewaard. Vragen? Bel of mail de organisatie die u de link stuurde.`,
  UnknownUnitChange:
    'Deze fusie of splitsing klopt niet met de lijst van besturen: een bestuur staat er niet in, of staat tweemaal. Kies opnieuw.',
  LinkOfOtherTab:
    'U opende intussen een andere link in deze browser. Open de mail van dit dossier opnieuw en ga van daar verder.',
  SignSessionEnded: 'U was te lang weg. Er is niets verstuurd. Open de link in uw mail opnieuw.',
  DecisionWithoutAgreement:
    'Met deze link is geen akkoord gegeven waarover een orgaan kan beslissen. Geef eerst uw antwoord, of bel of mail ons.',
  ReplacementOver:
    'Uw antwoord staat vast: vervangen met deze link kan niet meer. Klopt het niet? Bel of mail de organisatie die u de link stuurde.',
  LinkHandedOver:
    'Deze vraag is doorgegeven aan een collega, met een eigen link. Met deze link kunt u nog lezen wat er was, maar niet meer antwoorden.',
  SubstituteOutsideDays:
    'U vervangt vandaag niemand meer, of nog niet: met uw link kunt u antwoorden op de dagen van de vervanging. Er is niets verstuurd. Bel of mail de organisatie die u de link stuurde als de dagen niet kloppen.',
  AbsenceNotPossible:
    'U kunt hier geen vervanger aanduiden: er wordt niets meer van u gevraagd, of u vervangt zelf iemand. Bel of mail de organisatie die u de link stuurde.',
  HandOverOver:
    'Doorgeven kan niet meer: er wordt niets meer gevraagd, of uw antwoord staat vast. Bel of mail de organisatie die u de link stuurde.',
  ParticipationOver: ({ unit }) =>
    `${text(unit)} neemt niet meer deel aan dit dossier. Wat u nu invulde, is niet verstuurd. Klopt dat niet? Bel of mail de organisatie die u de link stuurde.`,
  DossierEnded:
    'Dit dossier is afgesloten: wat u nu invulde, is niet verstuurd. Wilt u nog iets zeggen? Bel of mail de organisatie die u de link stuurde.',
  HandOverWaits:
    'U vroeg al om door te geven; de coördinator moet nog beslissen. Moet het iemand anders zijn? Bel of mail de organisatie die u de link stuurde.',
  TextChanged:
    'De tekst waarop u antwoordt is intussen vervangen; uw antwoord is niet verstuurd. Wat u invulde, staat er nog: lees eerst de nieuwe tekst, kijk dan na of uw antwoord nog klopt en controleer het opnieuw.',
  PapersChanged:
    'De bestanden bij uw antwoord zijn intussen veranderd, misschien in een ander venster. Kijk ze na en controleer uw antwoord opnieuw.',
  SubmissionIdTaken:
    'Met dit formulier is al iets anders verstuurd, misschien in een ander venster; wat u nu invulde, is niet bewaard. Begin opnieuw op de pagina, of ga verder met wat u invulde.',
  SignedPdfElsewhere:
    'Dit antwoord wordt gegeven met een pdf die elders ondertekend is, en dat kan niet op deze pagina. Bezorg de pdf aan de organisatie die u vraagt; zij neemt hem op in het dossier.',
  AnswerOvertaken:
    'Er is intussen een later antwoord met deze link gegeven. Dat antwoord geldt; dit bevestigen kan niet meer.',
  SignInLinkUnknown: 'Deze aanmeldlink klopt niet. Vraag een nieuwe link aan.',
  SignInLinkExpired: 'Deze aanmeldlink is verlopen: hij werkt 15 minuten. Vraag een nieuwe link aan.',
  SignInLinkUsed: 'Deze aanmeldlink is al gebruikt. Vraag een nieuwe link aan.',
};
