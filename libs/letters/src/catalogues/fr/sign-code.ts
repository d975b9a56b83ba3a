export const signCode = {
  subject: 'Votre code pour confirmer la réponse de {{unit}}',
  lead: 'Tapez ce code sur la page où vous l’avez demandé, pour confirmer la réponse de {{unit}} :',
  about: 'Il s’agit de : {{title}}.',
  once: 'Le code sert une seule fois, pendant dix minutes après votre demande. Arrivé trop tard ? Demandez-en un nouveau sur la même page.',
  why: 'Vous recevez ce courriel parce que quelqu’un a voulu confirmer une réponse ou la transmettre avec votre lien personnel. Ce n’était pas vous ? Ne donnez le code à personne et prévenez {{organisation}}.',
  hidden: '(le code se trouvait ici ; il n’est conservé nulle part)',
};

export const newLink = {
  subject: 'Votre nouveau lien : {{title}}',
  lead: 'Voici le lien que vous avez demandé, pour {{unit}} : {{title}}.',
  button: 'Ouvrir la page',
  once: 'Un lien précédent n’ouvre plus rien dès qu’il est renouvelé. Ce lien est personnel : ne le transférez pas.',
  why: 'Vous recevez ce courriel parce que quelqu’un a demandé un nouveau lien avec un lien précédent. Ce n’était pas vous ? Vous n’avez rien à faire.',
};

export const publicAnswer = {
  subject: 'Question et réponse pour tous les participants : {{title}}',
  subjectAgain: 'Réponse corrigée pour tous les participants : {{title}}',
  lead: 'Quelqu’un a posé une question à {{organisation}} au sujet de « {{title}} ». La réponse intéresse tout le monde.',
  leadAgain:
    '{{organisation}} a corrigé une réponse au sujet de « {{title}} ». Ce qui suit remplace ce que vous aviez lu.',
  question: 'La question :',
  answer: '{{organisation}} répond :',
  nothing: 'Vous n’avez rien à faire. Toutes les questions et réponses pour tous figurent aussi sur votre propre page.',
  why: 'Vous recevez ce courriel parce que {{unit}} participe à ce dossier de {{organisation}}.',
};

export const sharedAnswers = {
  title: 'Questions et réponses pour tous les participants',
  help: 'Ces questions viennent de participants. Il n’est pas dit de qui.',
  corrected: 'Corrigé le {{when}}',
};

export const ownHistory = {
  title: 'Ce que {{unit}} a fait et reçu dans ce dossier',
  answer: '{{chosen}}, par {{name}}, {{func}}',
  unconfirmed: '{{chosen}}, par {{name}}, {{func}}. Conservé, mais non confirmé par un code.',
  again: '{{chosen}}, par {{name}}, {{func}}. Cette réponse a remplacé la précédente.',
  handOver: 'Transmis à un collègue, par {{name}}, {{func}}',
  mail: 'Courriel à {{recipient}} : {{kind}}',
};
