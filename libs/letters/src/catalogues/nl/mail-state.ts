/** What receivers of our mail find in DNS, each record with what follows from it. */
export const senderCheck = {
  goesTo: {
    relay: 'Mail vertrekt als {{address}} door de mailserver van deze installatie.',
    catcher: 'Mail vertrekt als {{address}}, maar gaat naar de eigen postvanger: niemand buiten krijgt iets.',
    nowhere: 'Mail zou vertrekken als {{address}}, maar er is geen mailserver ingesteld: alles wacht.',
  },
  unknown: 'Nog geen werker zei hoe de mail vertrekt. Kijk straks opnieuw.',
  noDomain: 'Het adres heeft geen eigen domein (MAIL_FROM). In DNS is dan niets na te kijken.',
  silent: 'De naamserver antwoordt niet. Kijk straks opnieuw.',
  allFine: 'Ontvangers kunnen deze mail vertrouwen: SPF, DKIM en DMARC zijn in orde.',
  notFine_one: 'Eén record vraagt aandacht. Geef het door aan wie het domein beheert.',
  notFine_other: '{{count}} records vragen aandacht. Geef ze door aan wie het domein beheert.',
  words: {
    fine: 'in orde',
    missing: 'ontbreekt',
    twice: 'dubbel',
    differs: 'andere sleutel',
    unsigned: 'niet ondertekend',
  },
  link: {
    word: 'ander domein',
    differs:
      'De links in onze mails gaan naar {{link}}, de mails komen van {{from}}. Filters en ontvangers wantrouwen dat: geef BASE_URL en MAIL_FROM hetzelfde domein.',
  },
  spf: {
    fine: 'SPF zegt welke servers voor {{domain}} mogen mailen.',
    missing:
      'Ontvangers weten niet welke servers voor {{domain}} mailen. Noem in de plaats van mx de servers die voor u mailen.',
    twice: 'Er staan er meer dan één: ontvangers geloven dan geen van alle. Maak er één van.',
  },
  dkim: {
    fine: 'DKIM: de sleutel waarmee onze mails ondertekend zijn, staat in DNS.',
    missing: 'De mails zijn ondertekend, maar ontvangers vinden de sleutel niet.',
    differs: 'In DNS staat een andere sleutel dan die waarmee wij ondertekenen. Ontvangers wantrouwen de mails dan.',
    unsigned:
      'De mails vertrekken zonder handtekening. Stel DKIM_DOMAIN, DKIM_SELECTOR en DKIM_KEY_FILE in (docs/mail.md).',
  },
  dmarc: {
    fine: 'DMARC zegt ontvangers wat te doen met mail die zich voor {{domain}} uitgeeft.',
    missing:
      'Ontvangers weten niet wat te doen met mail die zich voor {{domain}} uitgeeft. Begin met p=none en lees de verslagen.',
  },
};

/** The times in which our own pages or mail were down, as a list. */
export const outageList = {
  none: 'Er is geen uitval gemeten.',
  some_one: 'Er is één uitval gemeten.',
  some_other: 'Er zijn {{count}} keren uitval gemeten.',
  goesOn: 'Er is nu een uitval aan de gang.',
  kinds: { link: 'Webpagina’s', mail: 'Mail' },
  running: 'duurt nog',
  measured: {
    silence:
      'Geen enkel proces van de webpagina’s gaf een levensteken: gemeten van het laatste teken tot het volgende.',
    nobodyTried: 'Mail had moeten vertrekken en niets probeerde het: gemeten tot er weer mail vertrok.',
    server:
      'Mail had moeten vertrekken en de mailserver nam niets over: gemeten tot er weer mail vertrok. Hij zei: {{cause}}.',
  },
  credited_one: '{{count}} deelnemer kreeg die tijd erbij',
  credited_other: '{{count}} deelnemers kregen die tijd erbij',
};
