/** When silence reaches more people: the second person, a call by phone, the member of the board. */
export const escalation = {
  secondPersonReached:
    'Pas encore de réponse de {{unit}} : une deuxième personne est cherchée dans le carnet d’adresses.',
  secondPersonReachedFailed:
    'Le courriel à {{unit}} n’arrive pas : une deuxième personne est cherchée dans le carnet d’adresses.',
  phoneReached: 'Pas encore de réponse de {{unit}} : le coordinateur téléphone.',
  phoneReachedFailed: 'Le courriel à {{unit}} n’arrive pas : le coordinateur téléphone.',
  boardMemberReached: 'Pas encore de réponse de {{unit}} : le membre du conseil d’administration est averti.',
  secondPersonAsked: 'La demande à {{unit}} va aussi à {{contact}}, avec son propre lien.',
  boardMemberTold:
    '{{contact}}, membre du conseil d’administration pour {{unit}}, apprend qu’il n’y a pas encore de réponse.',
  secondPersonMissing: 'Le carnet d’adresses n’a pas de deuxième personne chez {{unit}} : le coordinateur téléphone.',
  boardMemberMissing:
    'Le carnet d’adresses n’a pas de membre du conseil d’administration chez {{unit}} : le coordinateur téléphone.',
  phoneCallRecorded: '{{user}} a téléphoné à {{unit}}.',
};

/** To the next contact of a municipality that stays silent. */
export const secondPerson = {
  subject: 'Demandé à vous aussi – {{task}} au plus tard le {{day}} : {{call}}',
  lead: '{{organisation}} a demandé à {{unit}} de répondre au plus tard le {{day}} : {{title}}. Il n’y a pas encore de réponse ; c’est pourquoi nous vous le demandons aussi.',
  askedBefore: 'Déjà demandé à : {{people}}.',
  oneSuffices: 'Une seule réponse de {{unit}} suffit.',
};

/** To the municipality's member of the board; nothing is asked through it that binds. */
export const boardMember = {
  subject: 'Pas encore de réponse de {{unit}}, attendue au plus tard le {{day}} : {{call}}',
  lead: '{{organisation}} attend encore la réponse de {{unit}} au sujet de « {{title}} ». Elle est attendue au plus tard le {{day}}, {{distance}}.',
  asked: 'La demande est allée à : {{people}}.',
  please:
    'Pouvez-vous vous renseigner au sein de {{unit}} ? Vous n’avez rien à signer vous-même ; c’est la personne qui a reçu la demande qui répond.',
};
