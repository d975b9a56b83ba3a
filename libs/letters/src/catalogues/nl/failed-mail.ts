/** What a coordinator must do about a mail that did not arrive, or may not have. */
export const failedMailTasks = {
  replaceContact: 'Een mail aan {{unit}} komt niet aan. Vervang de contactpersoon of neem er kennis van.',
  mailInDoubt:
    'Of een mail aan {{unit}} aankwam, is niet bekend. Stuur hem opnieuw, of vraag het na en neem er kennis van.',
  replaceContactElsewhere: 'Een mail van dit dossier komt niet aan. Neem er kennis van.',
};

/** The buttons that do it, and what follows from them. */
export const failedMailCommands = {
  AcknowledgeFailedMail: { label: 'Neem kennis', consequence: '' },
  SendMailAgain: {
    label: 'Stuur opnieuw',
    consequence:
      'Dezelfde woorden vertrekken als een nieuwe mail, naar het adres uit het adresboek, met een link die werkt. Herinneringen gaan er ook weer heen.',
  },
};
