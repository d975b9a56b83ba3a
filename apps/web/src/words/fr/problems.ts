import type { Words } from '../nl';

/** Sentences for failures that have no sentence of the API. */
export const problems: Words['problems'] = {
  retry: 'Réessayer',
  toDossiers: 'Vers la liste des dossiers',
  toPost: 'Vers le courrier',
  offline:
    'Il n’y a pas de connexion avec Penhouder. Ce que vous avez rempli est toujours là. Vérifiez votre réseau et réessayez.',
  away: 'Penhouder ne répond pas maintenant. Ce que vous avez rempli est toujours là. Attendez une minute et réessayez.',
  signedOut: 'Vous n’êtes plus connecté. Demandez un nouveau lien de connexion et réessayez.',
  gone: 'Ceci n’existe pas ou n’appartient pas à votre organisation. Retournez à la liste et choisissez à nouveau.',
  refused:
    'Penhouder n’a pas pu faire cela (code {{code}}). Rechargez la page et réessayez ; si cela reste ainsi, transmettez le code à votre administrateur.',
  unexpected:
    'Cette page n’a pas pu tout montrer. Rechargez-la ; si cela reste ainsi, signalez-le à votre administrateur.',
};
