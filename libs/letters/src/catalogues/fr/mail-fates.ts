export const mailStates = {
  planned: 'prévu',
  sending: 'part maintenant',
  sent: 'envoyé',
  skipped: 'plus nécessaire',
  failed: 'non remis',
  unknown: 'incertain',
};

export const mailStateSentences = {
  planned: 'Part le {{when}}.',
  sending: 'En cours d’envoi.',
  sent: 'Envoyé le {{when}}.',
  failed: {
    refused: 'Le serveur de courriel a refusé ce message.',
    deadAddress: 'Non envoyé : un autre courriel à cette adresse est revenu, elle n’existe plus.',
    returned: 'Ce message est parti, mais le serveur de courriel du destinataire l’a renvoyé.',
    givenUp_one:
      'Non envoyé : après {{count}} essai, le serveur de courriel n’a toujours pas accepté ce message. Il n’y aura pas d’autre essai.',
    givenUp_other: 'Non envoyé : {{count}} essais auprès du serveur de courriel ont échoué. Il n’y en aura plus.',
  },
  unknown: 'Il n’est pas certain que ce courriel soit arrivé.',
};

export const incomingKinds = {
  bounce: 'renvoyé : non remis',
  delay: 'retardé : le serveur de courriel essaie encore',
  autoReply: 'réponse automatique',
  reply: 'réponse',
};

export const mailSkips = {
  participantDropped: 'Non envoyé : le participant a été retiré entre-temps.',
  contactReplaced: 'Non envoyé : la personne de contact a été remplacée entre-temps.',
  dossierClosed: 'Non envoyé : le dossier a été clôturé entre-temps.',
  roundClosed: 'Non envoyé : le tour des déclarations a été clos entre-temps.',
  answered: 'Non envoyé : le participant a répondu ou posé une question entre-temps.',
  dateMoved: 'Non envoyé : la date de ce courriel a été déplacée entre-temps.',
  clockSuspended: 'Non envoyé : le délai est suspendu.',
  changeUndone: 'Non envoyé : la modification dont parle ce courriel a été annulée.',
  clockRuns: 'Non envoyé : le délai court à nouveau entre-temps.',
  codeOver: 'Non envoyé : entre-temps, le code de ce courriel a été utilisé ou n’est plus valable.',
  absent: 'Non envoyé : cette personne s’absente ; celle qui la remplace le reçoit.',
  notStandingIn: 'Non envoyé : cette personne ne remplace personne ce jour-là.',
  notOnAllowList: 'Non envoyé : cette installation n’écrit qu’aux adresses de sa liste.',
  superseded: 'Non envoyé : un rappel plus récent remplace celui-ci.',
};
