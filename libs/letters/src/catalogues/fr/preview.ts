export const preview = {
  sentence_one: '{{count}} invitation part dès le démarrage ; ensuite au maximum {{reminders}} par participant.',
  sentence_other: '{{count}} invitations partent dès le démarrage ; ensuite au maximum {{reminders}} par participant.',
  number: '[numéro au lancement]',
  reminders_one: '{{count}} rappel',
  reminders_other: '{{count}} rappels',
  blocked_one: 'Il reste {{count}} point à régler avant de pouvoir démarrer.',
  blocked_other: 'Il reste {{count}} points à régler avant de pouvoir démarrer.',
  action_one: 'Démarrer et envoyer {{count}} invitation',
  action_other: 'Démarrer et envoyer {{count}} invitations',
  InternalDuePassed: 'Le délai interne a pris fin le {{due}} : des invitations partent, mais aucun rappel.',
  TooFewSignatories_one:
    '{{unit}} : il faut {{count}} signature pour laquelle {{found}} personnes reçoivent un lien. Ajoutez quelqu’un ; sinon elle ne peut venir que sur papier.',
  TooFewSignatories_other:
    '{{unit}} : {{count}} personnes signent ensemble, et {{found}} reçoivent ici un lien. Ajoutez des personnes de contact ; sinon le reste ne peut venir que sur papier.',
  NoSigningAnchors:
    'Cet appel demande un PDF signé ailleurs, et cette installation ne l’accepte pas encore : demandez à l’administrateur de régler SIGNING_ANCHORS. D’ici là, seule une réponse sur papier est possible.',
};
