/** What the holder of a link does beside answering: handing over to a colleague, taking an answer back. */
export const ownHand = {
  handOverAsked:
    '{{unit}} veut transmettre la demande adressée à {{old}} à {{new}}, dont l’adresse est hors du domaine de l’organisation. Le coordinateur décide.',
  handedOver:
    '{{unit}} a transmis la demande adressée à {{old}} à {{new}}. L’ancien lien ne montre plus que ce qui était.',
  handOverAgreed: '{{user}} a accepté que {{unit}} transmette la demande adressée à {{old}} à {{new}}.',
  handOverRefused: '{{user}} n’a pas accepté que {{unit}} transmette la demande adressée à {{old}} à {{new}}.',
  withdrawn: '{{unit}} a retiré sa réponse le {{day}}, par le lien personnel.',
  handedLink: 'transmis à {{name}} ; le lien ne montre plus que ce qui était',
};

/** The mail to whoever handed over. */
export const handOver = {
  subjectDone: 'Transmis à {{colleague}} : {{call}}',
  subjectAgreed: 'Votre collègue reprend la demande : {{call}}',
  subjectRefused: 'Transmission non acceptée, réponse demandée au plus tard le {{day}} : {{call}}',
  leadDone: 'Vous avez transmis la demande de {{organisation}} adressée à {{unit}}. Votre collègue : {{colleague}}.',
  leadAgreed:
    '{{organisation}} accepte que vous transmettiez la demande adressée à {{unit}}. Votre collègue : {{colleague}}.',
  leadRefused:
    '{{organisation}} n’accepte pas que vous transmettiez la demande adressée à {{unit}}. Personne proposée : {{colleague}}. Votre propre lien reste valable.',
  moved: 'Votre collègue a reçu son propre lien. Le vôtre permet encore de lire, mais plus de répondre.',
  movedLater: 'Plus rien n’est demandé : votre collègue n’a pas reçu d’invitation. Votre lien permet encore de lire.',
  stillYours:
    'Le lien se trouve dans le courriel par lequel vous avez reçu la demande. Votre réponse est attendue au plus tard le {{due}}.',
  wasItYou: 'Ce n’était pas vous ? Répondez alors à ce courriel.',
  toColleague: 'Cette demande vous a été transmise par {{colleague}}.',
};
