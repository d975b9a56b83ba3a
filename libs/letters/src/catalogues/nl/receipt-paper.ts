/** The receipt of an answer as a PDF, and what stands in its mail about it. */
export const receiptPaper = {
  title: 'Ontvangstbewijs: antwoord van {{unit}}',
  titleQuestion: 'Ontvangstbewijs: vraag van {{unit}}',
  example: 'Dit is een voorbeeld. Het bewijst niets en verbindt niemand.',
  footer: 'Ontvangstbewijs {{number}}',
  page: 'pagina {{page}} van {{pages}}',
  about: 'Dossier',
  inNameOf: 'Namens',
  capacity: 'Hoedanigheid',
  absence: 'Vervanging',
  delegation: 'Delegatie',
  onPaper: 'Op papier ontvangen, ingevoerd door {{organisation}}',
  channel: 'Langs',
  byLink: 'Persoonlijke link, gestuurd naar {{email}}',
  serverClock: 'Klok van de server',
  condition: 'Woorden van wie antwoordde',
  codeAt: 'Code uit een tweede mail ingegeven',
  textTitle: 'De tekst waarop geantwoord werd',
  textVersion: 'Versie {{version}} van deze tekst, zoals ze op de pagina stond.',
  documentsTitle: 'Bijgevoegde documenten',
  documentName: 'Naam',
  documentBytes: 'Bytes',
  proofTitle: 'Bewijs',
  number: 'Ontvangstnummer',
  chainHash: 'Controlegetal',
  textHash: 'Getal van de tekst',
  nextTitle: 'Wat gebeurt er nu',
  next: {
    agree: '{{organisation}} neemt het akkoord op in het dossier. {{unit}} hoeft niets meer te doen.',
    agreeInPrinciple:
      '{{organisation}} noteert het principieel akkoord. Met dezelfde link volgt later de beslissing die bindt.',
    agreeWithCondition:
      '{{organisation}} bekijkt de voorwaarde en laat per mail weten of ze aanvaard is. Tot dan telt het akkoord nog niet mee.',
    decline: '{{organisation}} noteert dat {{unit}} niet meedoet. Er volgen geen herinneringen meer.',
    namedDay: 'Na de genoemde dag vraagt {{organisation}} opnieuw om het antwoord. Tot dan volgen geen herinneringen.',
    handOver: 'De collega krijgt een eigen link, buiten het eigen maildomein pas als {{organisation}} akkoord gaat.',
    absence:
      'De vervanger krijgt op de eerste dag een eigen link, met een adres buiten het eigen maildomein pas als {{organisation}} akkoord gaat.',
    withdrawal: '{{organisation}} noteert dat het antwoord is ingetrokken: het telt niet meer mee.',
    question: '{{organisation}} beantwoordt de vraag per mail. Daarna kan met dezelfde link geantwoord worden.',
  },
  same: 'Dezelfde link toont dit antwoord later opnieuw. Daar staat ook tot wanneer het vervangen kan worden.',
  checkTitle: 'Hoe u dit nagaat',
  check: {
    seal: 'Open dit bestand in een lezer van PDF’s die zegels controleert. Die zegt of er sinds het maken iets veranderd is.',
    number:
      'Vraag {{organisation}} de bundel van het dossier. Daarin staat bij het ontvangstnummer hetzelfde controlegetal; de bundel brengt een programma mee dat alles narekent, zonder netwerk.',
    keep: 'Bewaar dit bestand. Het controlegetal volgt uit dit antwoord en uit alle antwoorden ervoor: wie er later één verandert, komt op een ander getal uit.',
  },
  meaning:
    'Het zegel (PAdES) is dat van de organisatie die het dossier beheert. Het toont wie dit ontvangstbewijs maakte en dat het niet veranderd is. Het is niet de handtekening van wie antwoordde.',
  selfMade:
    'De sleutel van het zegel is door deze installatie zelf gemaakt. Een lezer van PDF’s kent hem niet en noemt hem niet vertrouwd; vergelijk daarom de vingerafdruk hieronder met die van {{organisation}}.',
  fingerprint: 'Certificaat (SHA-256)',
  reason: 'Zegel van de organisatie op een ontvangstbewijs',
  fileName: 'ontvangstbewijs {{number}}.pdf',
  attached: 'Het volledige ontvangstbewijs zit als PDF bij deze mail. Bewaar het: het bevat het controlegetal.',
};
