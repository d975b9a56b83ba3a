/** The receipt of an answer as a PDF, and what stands in its mail about it. */
export const receiptPaper = {
  title: 'Accusé de réception : réponse de {{unit}}',
  titleQuestion: 'Accusé de réception : question de {{unit}}',
  titleMessage: 'Accusé de réception : message de {{unit}}',
  example: 'Ceci est un exemple. Il ne prouve rien et n’engage personne.',
  footer: 'Accusé de réception {{number}}',
  page: 'page {{page}} sur {{pages}}',
  about: 'Dossier',
  inNameOf: 'Au nom de',
  capacity: 'Qualité',
  absence: 'Remplacement',
  handedTo: 'Transmis à',
  substitute: 'Suppléant',
  days: 'Jours',
  delegation: 'Délégation',
  onPaper: 'Reçue sur papier, saisie par {{organisation}}',
  channel: 'Voie',
  byLink: 'Lien personnel, envoyé à {{email}}',
  serverClock: 'Horloge du serveur',
  condition: 'Mots de la personne qui a répondu',
  codeAt: 'Code d’un second courriel saisi',
  textTitle: 'Le texte auquel il a été répondu',
  textVersion: 'Version {{version}} de ce texte, tel qu’il figurait sur la page.',
  documentsTitle: 'Documents joints',
  document: '{{name}} ({{bytes}} octets)',
  proofTitle: 'Preuve',
  number: 'Numéro de réception',
  chainHash: 'Nombre de contrôle',
  textHash: 'Nombre du texte',
  nextTitle: 'Que se passe-t-il maintenant',
  next: {
    agree: '{{organisation}} reprend l’accord dans le dossier. {{unit}} n’a plus rien à faire.',
    agreeInPrinciple:
      '{{organisation}} note l’accord de principe. Avec le même lien suivra plus tard la décision qui engage.',
    agreeWithCondition:
      '{{organisation}} examine la condition et fait savoir par courriel si elle est acceptée. Jusque-là, l’accord ne compte pas encore.',
    decline: '{{organisation}} note que {{unit}} ne participe pas. Il n’y aura plus de rappels.',
    namedDay: 'Après le jour annoncé, {{organisation}} redemande la réponse. Jusque-là, il n’y a pas de rappels.',
    handOver:
      'Le collègue reçoit son propre lien ; hors du domaine de courriel propre, après accord de {{organisation}}.',
    absence:
      'Le suppléant reçoit le premier jour son propre lien ; si son adresse est hors du domaine de l’organisation, seulement quand {{organisation}} est d’accord.',
    withdrawal: '{{organisation}} note que la réponse est retirée : elle ne compte plus.',
    question: '{{organisation}} répond à la question par courriel. Ensuite, le même lien permet de répondre.',
  },
  same: 'Le même lien montre à nouveau cette réponse plus tard. Il y est aussi écrit jusqu’à quand elle peut être remplacée.',
  checkTitle: 'Comment vérifier',
  check: {
    seal: 'Ouvrez ce fichier dans un lecteur de PDF qui contrôle les cachets. Il dit si quelque chose a changé depuis.',
    number:
      'Demandez à {{organisation}} l’ensemble du dossier. Le même nombre de contrôle y figure auprès du numéro de réception ; un programme joint recalcule tout, sans réseau.',
    keep: 'Conservez ce fichier. Le nombre de contrôle découle de cette réponse et de toutes celles qui précèdent : qui en change une plus tard obtient un autre nombre.',
  },
  meaning:
    'Le cachet (PAdES) est celui de l’organisation qui gère le dossier. Il montre qui a établi cet accusé et qu’il n’a pas changé. Ce n’est pas la signature de la personne qui a répondu.',
  selfMade:
    'La clé du cachet a été créée par cette installation. Un lecteur de PDF ne la connaît pas et ne la dit pas fiable ; comparez donc l’empreinte ci-dessous avec celle de {{organisation}}.',
  fingerprint: 'Certificat (SHA-256)',
  reason: 'Cachet de l’organisation sur un accusé de réception',
  fileName: 'accuse de reception {{number}}.pdf',
  attached:
    'L’accusé de réception complet est joint à ce courriel en PDF. Conservez-le : il contient le nombre de contrôle.',
};
