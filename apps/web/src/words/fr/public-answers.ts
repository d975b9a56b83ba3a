import type { Words } from '../nl';

/** Words of the questions whose answers everybody may read. */
export const publicAnswers: Words['publicAnswers'] = {
  title: 'Questions avec réponse',
  notShared: 'Seul l’auteur de la question lit cette réponse.',
  shared: 'Tous les participants lisent ceci : version {{version}}, {{when}}, par {{by}}.',
  sharedAndMailed:
    'Tous les participants lisent ceci et l’ont reçu par e-mail : version {{version}}, {{when}}, par {{by}}.',
  takenOff: 'Retiré des pages des autres participants : {{when}}, par {{by}}.',
  share: 'Montrer à tous les participants',
  correct: 'Corriger ou retirer',
  namesNobody:
    'Ceci figurera sur la page de chaque participant. Écrivez-le de façon que personne n’y soit reconnu ; l’auteur de la question n’est pas mentionné.',
  question: 'La question, pour tous',
  answer: 'La réponse, pour tous',
  isShown: 'Figure sur la page de tous les participants',
  isMailed_one: 'L’envoyer aussi par e-mail à {{count}} personne de contact',
  isMailed_other: 'L’envoyer aussi par e-mail à {{count}} personnes de contact',
  save: 'Enregistrer pour tous les participants',
};
