export const signCode = {
  subject: 'Votre code pour confirmer la réponse de {{unit}}',
  lead: 'Tapez ce code sur la page où vous l’avez demandé, pour confirmer la réponse de {{unit}} :',
  about: 'Il s’agit de : {{title}}.',
  once: 'Le code sert une seule fois, pendant dix minutes après votre demande. Arrivé trop tard ? Demandez-en un nouveau sur la même page.',
  why: 'Vous recevez ce mail parce que quelqu’un a voulu confirmer une réponse avec votre lien personnel. Ce n’était pas vous ? Ne donnez le code à personne et prévenez {{organisation}}.',
  hidden: '(le code se trouvait ici ; il n’est conservé nulle part)',
};
