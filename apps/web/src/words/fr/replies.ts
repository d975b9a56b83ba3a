import type { Words } from '../nl';

export const replies: Words['replies'] = {
  title: 'Réponses par courriel',
  notCounted:
    'Un courriel ne compte pas de lui-même comme réponse. Ce qui en a été lu est une proposition : vous décidez.',
  handled_one: '{{count}} courriel déjà traité',
  handled_other: '{{count}} courriels déjà traités',
  seems: 'À la lecture :',
  absent: 'Une réponse automatique cite {{colleague}} comme remplaçant.',
  attachments: 'Annexes :',
  whole: 'Le courriel entier : {{subject}}',
  raw: 'Télécharger le courriel tel qu’il est arrivé (.eml)',
  ours: 'Réponse à : {{subject}}',
  enter: 'Encoder comme réponse',
  question: 'C’est une question',
  dismiss: 'Ne rien en faire',
  dismissButton: 'Mettre de côté',
  reasonHint: 'Reste auprès du courriel. Par exemple : téléphoné, la réponse suit par le lien.',
  useAttachment: 'Conserver une annexe du courriel comme preuve :',
  unassigned: 'Courriel non attribué',
  unassignedSentence: 'Courriel arrivé qui n’appartient à aucun dossier. Attribuez-le ou mettez-le de côté.',
  noneUnassigned: 'Aucun courriel ne reste sans dossier.',
  belongsTo: 'Appartient à',
  assign: 'Attribuer',
};
