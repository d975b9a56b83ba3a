import type { Words } from '../nl';

/** Words of the sign-in page. */
export const session: Words['session'] = {
  title: 'Connexion',
  sentence: 'Indiquez votre adresse e-mail. Vous recevrez un courriel avec un lien valable 15 minutes.',
  email: 'Adresse e-mail',
  emailHint: 'L’adresse sous laquelle votre organisation vous connaît.',
  emailInvalid: 'Indiquez une adresse complète, par exemple nom@organisation.be.',
  send: 'Envoyez-moi un lien de connexion',
  sentTitle: 'Regardez dans votre boîte courriel',
  sentAgain: 'Demander un nouveau lien',
  noPassword: 'Penhouder fonctionne sans mot de passe. Qui peut lire le courriel peut se connecter.',
};
