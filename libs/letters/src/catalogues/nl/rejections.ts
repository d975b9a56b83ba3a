/** Why something cannot be done, and what to do instead; by the core's code. */
export const rejections = {
  UnknownCommand:
    'Deze opdracht ({{type}}) kent het dossier niet. Laad de pagina opnieuw; blijft het zo, vraag het dan aan wie de toepassing beheert.',
  DossierNotLaunched: 'Dit dossier is nog niet gestart. Wacht even en probeer het opnieuw.',
  DossierAlreadyLaunched: 'Dit dossier is al gestart. Open het in de lijst van dossiers.',
  DossierIsClosed: 'Dit dossier is gesloten. Er kan niets meer aan veranderen.',
  DossierIsSubmitted:
    'Dit dossier is ingediend: datums en deelnemers staan vast. Spreek een wijziging af met de financier; stapt een deelnemer uit, noteer dan dat het akkoord ingetrokken is.',
  NoParticipants: 'Er zijn nog geen deelnemers. Voeg er minstens één toe.',
  ParticipantWithoutContact:
    '{{unit}} heeft geen contactpersoon voor elke handtekening. Kies er een uit het adresboek of voeg er een toe.',
  SameUnitTwice: '{{unit}} staat twee keer in de lijst. Haal er één weg.',
  FigureMissing:
    'Van {{unit}} is het aantal {{figure}} op de peildag niet bekend. Kies een bestuur dat op die dag bestond.',
  ClosingInThePast: 'De sluitingsdatum {{closing}} is voorbij. Kies een latere datum of een andere oproep.',
  DateInThePast: '{{day}} is voorbij. Kies een latere dag.',
  NoDateToMove: 'Deze oproep heeft die datum niet. Verplaats de datum van een stap.',
  InternalDueAfterClosing:
    'De eigen uiterste dag {{due}} ligt niet vóór de sluitingsdatum {{closing}}. Kies een vroegere dag.',
  DateUnchanged: 'De datum is al {{day}}. Kies een andere dag of sluit dit venster.',
  ExtensionAfterClosing: '{{day}} ligt na de sluitingsdatum {{closing}}. Kies een dag tot en met de sluitingsdatum.',
  ExtensionNotLater: '{{day}} is niet later dan de dag die al geldt, {{due}}. Kies een latere dag.',
  ChangeOvertaken:
    'Sinds deze wijziging is er iets anders gebeurd. Ze kan niet meer ongedaan gemaakt worden: breng zelf een nieuwe wijziging aan.',
  ClockIsSuspended:
    'De termijn is opgeschort sinds {{since}}. Laat hem eerst weer lopen: de dagen van de opschorting komen er dan bij.',
  ClockNotSuspended: 'Er is geen termijn opgeschort, of hij loopt intussen weer. Herlaad de bladzijde.',
  NotAParticipant:
    'Dit bestuur is geen deelnemer van dit dossier. Herlaad de bladzijde en kies een deelnemer uit de lijst.',
  ParticipantIsDropped: '{{unit}} is geschrapt. Voeg het bestuur opnieuw toe als het toch meedoet.',
  NotAContact:
    'Deze persoon is geen contactpersoon van {{unit}} in dit dossier. Herlaad de bladzijde en kies een andere.',
  NoOpenCondition: 'Over deze voorwaarde is al beslist, of het antwoord is vervangen. Herlaad de bladzijde.',
  NoHandOver: 'Over dit doorgeven is al beslist, of de contactpersoon is vervangen. Herlaad de bladzijde.',
  AbsenceEndsBeforeBegin: 'De laatste dag {{until}} ligt vóór de eerste dag {{from}}. Verbeter de dagen.',
  AbsenceIsOver: 'De laatste dag {{until}} is voorbij. Kies een latere laatste dag.',
  AbsenceOverlaps:
    'Voor deze persoon is er al een vervanger van {{from}} tot en met {{until}}. Kies andere dagen, of wijzig die vervanging.',
  NoSuchAbsence: 'Deze vervanging is al voorbij of bestaat niet. Herlaad de bladzijde.',
  SubstituteIsSelf: 'Niemand kan zichzelf vervangen. Kies iemand anders van {{unit}}.',
  SubstituteOfSubstitute:
    'Een vervanger kan geen eigen vervanger krijgen. Duid de vervanger aan bij de persoon die afwezig is.',
  SubstituteIsAsked: 'Deze persoon heeft al een eigen link voor {{unit}}. Kies iemand anders.',
  NoPhoneCall: 'Er wacht geen gesprek met {{unit}}: er is al gebeld, of er kwam een antwoord. Herlaad de bladzijde.',
  NoConflict: 'De antwoorden van {{unit}} spreken elkaar niet meer tegen. Herlaad de bladzijde.',
  NoSuchAnswer: 'Dit antwoord geldt niet meer. Herlaad de bladzijde en kies opnieuw.',
  NoOpenQuestion: '{{unit}} heeft geen vraag die op antwoord wacht. Herlaad de bladzijde.',
  NothingToRemind:
    'Er is niemand om te herinneren. Kies een deelnemer die nog niet antwoordde, geen vraag stelde en bereikbaar is.',
  RoundIsClosed:
    'De ronde van verklaringen is afgesloten. Verplaats eerst de sluitingsdatum als er nog iets moet bijkomen.',
  UnknownStep: 'Deze stap bestaat niet in dit dossier. Herlaad de bladzijde.',
  StepNotOpen: 'De stap “{{step}}” is nog niet aan de beurt of al afgerond. Rond eerst de vorige stap af.',
  PresenceQuorumNotMet:
    'Er waren {{present}} aanwezigen; {{needed}} zijn er nodig om te beslissen. Kies “niet behandeld” en geef de volgende zitting op.',
  VotesDoNotAddUp:
    'Er zijn {{votes}} stemmen voor {{present}} aanwezigen. Verbeter de stemmen of het aantal aanwezigen.',
  OutcomeContradictsVotes: 'De uitslag past niet bij de stemmen. Verbeter de uitslag of de stemmen.',
  MeetingInTheFuture: 'De zitting van {{day}} moet nog komen. Noteer de beslissing na die dag.',
  ConditionsNotMet: 'Indienen kan nog niet. {{conditions}}',
  SubmittedInTheFuture:
    'Het tijdstip {{when}} moet nog komen. Neem het tijdstip over dat op het ontvangstbewijs staat.',
  DecisionInTheFuture: 'De beslissing van {{day}} moet nog komen. Noteer ze na die dag.',
  AmountUnknown: 'Het bedrag kan niet berekend worden. Vul het bedrag van de beslissing in.',
  UnknownReportYear:
    'Zo’n verslag over {{year}} is in dit dossier niet gevraagd. Kies een ander jaar; zijn er meer per jaar, zeg dan ook het hoeveelste.',
  ReportNotRecorded:
    'Over {{year}} is er geen verslag waar de financier nog iets van kan zeggen. Noteer eerst het verslag, of kies een ander jaar.',
  ReportAlreadyRecorded: 'Het verslag over {{year}} is al genoteerd.',
  ReportInTheFuture: '{{day}} moet nog komen. Noteer het verslag op de dag dat het ingediend is.',
  NoFailedMail: 'Deze mail is intussen aangekomen of al afgehandeld. Herlaad de bladzijde.',
  NothingSigned: '{{unit}} heeft geen antwoord dat geldt. Wacht op het antwoord of herlaad de bladzijde.',
  BeforeTheAnswer: '{{unit}} antwoordde pas op {{answered}}; {{day}} ligt daarvoor. Kies een dag vanaf {{answered}}.',
  NextMeetingNotLater:
    'De volgende zitting ({{next}}) komt niet na de zitting van {{meeting}}. Kies een latere dag, of laat de dag open als die niet bekend is.',
  SuccessorMissing: 'Kies het dossier dat de plaats van dit dossier inneemt, of een andere afloop.',
  NotANewSuccessor: 'Dit dossier is het dossier zelf, of staat al genoteerd als opvolger. Kies een ander.',
  NobodySucceeded: 'Er is geen bestuur genoemd waarvan een ander de plaats inneemt. Kies minstens één deelnemer.',
  NoRatificationAwaited: 'Voor {{unit}} wordt geen bekrachtiging verwacht. Herlaad de bladzijde.',
  NothingToTellFunder: 'Over {{unit}} is er niets dat de financier nog moet weten. Herlaad de bladzijde.',
  NobodyToAskAgain: 'Er is niemand om opnieuw te vragen. Kies deelnemers die al antwoordden.',
  SameText: '{{unit}} heeft deze tekst al. Kies een andere tekst of laat {{unit}} weg.',
  OtherCall: 'Dit dossier hoort bij de oproep {{expected}}, niet bij {{given}}. Kies een versie van dezelfde oproep.',
  NotANewerVersion:
    'Dit dossier volgt al versie {{version}} van de oproep; versie {{given}} is niet nieuwer. Kies een nieuwere versie.',
  FieldUnknown: 'Het gegeven “{{field}}” wordt hier niet gevraagd. Gevraagd wordt: {{known}}.',
  FieldMissing: 'Er ontbreekt een gegeven: {{field}}. Vul het in.',
  FieldNotValid: 'Het gegeven “{{field}}” klopt niet. Vul in: {{expected}}.',
  DayInTheFuture: '{{field}}: {{day}} moet nog komen. Kies een dag tot en met vandaag.',
  ActNotPossible: '“{{act}}” kan nu niet in de stap “{{step}}”. Wat nu kan: {{possible}}.',
  ActRefused: '“{{act}}” kan niet met deze gegevens. {{why}}',
  SamePersonTwice:
    'U noteerde al iets bij de stap “{{other}}”. Voor de stap “{{step}}” is een andere coördinator nodig: vraag het een collega.',
  StepNotOptional: 'De stap “{{step}}” kan niet overgeslagen worden. Rond ze af.',
  StepExists: 'Deze stap bestaat al in dit dossier. Herlaad de bladzijde.',
  SubmittedBeforeOpening: 'Indienen kan pas vanaf {{day}}. Noteer een tijdstip op of na die dag.',
  OutcomeNotOffered: 'De uitslag “{{outcome}}” hoort niet bij deze stap. Kies uit: {{offered}}.',
  nothingPossible: 'niets; de stap is nog niet begonnen of al afgerond',
};
