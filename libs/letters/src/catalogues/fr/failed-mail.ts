/** What a coordinator must do about a mail that did not arrive, or may not have. */
export const failedMailTasks = {
  replaceContact: 'Un courriel à {{unit}} n’arrive pas. Remplacez la personne de contact ou prenez-en connaissance.',
  mailInDoubt:
    'Le sort d’un courriel à {{unit}} est inconnu. Envoyez-le à nouveau, ou renseignez-vous et prenez-en connaissance.',
  replaceContactElsewhere: 'Un courriel de ce dossier n’arrive pas. Prenez-en connaissance.',
};

/** The buttons that do it, and what follows from them. */
export const failedMailCommands = {
  AcknowledgeFailedMail: { label: 'Prendre connaissance', consequence: '' },
  SendMailAgain: {
    label: 'Envoyer à nouveau',
    consequence:
      'Le même texte part comme un nouveau courriel, à l’adresse du carnet d’adresses, avec un lien qui fonctionne. Les rappels y vont à nouveau aussi.',
  },
};
