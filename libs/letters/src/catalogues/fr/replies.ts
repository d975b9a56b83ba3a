export const replyCopy = {
  subject: 'Réponse de {{who}} : {{subject}}',
  subjectUnassigned: 'Courriel sans dossier : {{subject}}',
  lead: '{{who}} a répondu à un courriel du dossier {{dossier}}.',
  leadUnassigned:
    'Un courriel de {{from}} est arrivé, qui n’appartient à aucun dossier. Il attend dans Courrier, sous « Non attribué ».',
  notCounted:
    'Cela ne compte pas de soi-même. Ouvrez le dossier pour l’encoder comme réponse, le traiter comme question ou le mettre de côté.',
  answerHim: 'Si vous répondez à ce courriel, votre réponse va directement à {{from}}.',
  wrote: '{{from}} écrit :',
  attachments_one: 'Annexe : {{names}}.',
  attachments_other: 'Annexes : {{names}}.',
  fetchThem: 'Vous trouvez ce qui était joint dans le dossier.',
  openUnassigned: 'Ouvrir la liste',
  why: 'Vous recevez cette copie parce que vous coordonnez des dossiers chez {{organisation}}.',
};

export const replyWishes = {
  agree: 'est d’accord',
  agreeWithCondition: 'est d’accord sous condition',
  decline: 'n’est pas d’accord',
  namedDay: 'cite un jour : {{organ}} décide le {{day}}',
  question: 'pose une question',
  none: 'pas de réponse claire : lisez vous-même',
};

export const replyDoubts = {
  unclear: 'Il ne contient pas de réponse qui se lise sans doute.',
  mixed: 'Il contient plusieurs réponses différentes.',
  long: 'C’est un long courriel.',
  forwarded: 'C’est un courriel transféré : les mots peuvent être de quelqu’un d’autre.',
  empty: 'Il ne contient pas de texte.',
  calendar: 'C’est une réponse à une invitation d’agenda.',
  unreadable: 'Le courriel n’a pas pu être analysé ; les octets sont conservés.',
  partsDiffer: 'Le texte mis en forme dit autre chose que le texte simple.',
  severalDossiers: 'Le courriel auquel on répond portait sur plus d’un dossier. Vérifiez de quel dossier il s’agit.',
  senderUnknown: 'L’expéditeur n’est pas quelqu’un à qui vous avez écrit.',
  authenticationFailed: 'Le serveur de courriel n’a pas pu confirmer l’expéditeur : le contrôle a échoué.',
};

export const replySenders = {
  contact: 'de l’adresse à laquelle vous avez écrit',
  colleague: 'd’une autre adresse de la même administration',
  unknown: 'd’une adresse qui n’appartient pas à cette administration',
};

export const replyAuthentications = {
  passed: 'le serveur de courriel confirme le domaine de l’expéditeur',
  failed: 'le serveur de courriel dit que l’expéditeur n’est pas le bon',
  none: 'le serveur de courriel n’a pas pu vérifier l’expéditeur',
  notChecked: 'l’expéditeur n’a pas été vérifié',
};

export const replyFound = {
  address: 'trouvé par l’adresse de réponse du courriel',
  thread: 'trouvé par le fil du courriel',
  hand: 'attribué à la main',
};

export const replyStates = {
  open: 'à examiner',
  taken: 'encodé comme réponse',
  dismissed: 'mis de côté',
};

export const replyTasks = {
  reply: 'Examinez le courriel de {{unit}}',
  replyDetail: '{{from}} a répondu par courriel : {{wish}}. Cela ne compte que quand vous l’encodez.',
  absence: '{{from}} est absent et cite {{colleague}}',
  absenceDetail: 'Remplacez la personne de contact si ce collègue prend le relais. Jusque-là, tout va à {{from}}.',
  paperWhy: 'Réponse par courriel de {{from}}, reçue le {{when}}.',
};

export const replyDone = {
  dismissed: 'Le courriel est mis de côté.',
  assigned: 'Le courriel est maintenant dans le dossier.',
};
