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
