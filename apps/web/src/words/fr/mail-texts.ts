import type { Words } from '../nl';

/** Words of the pages on which mails get words of their own. */
export const mailTexts: Words['mailTexts'] = {
  title: 'Les termes des mails',
  sentence:
    'Un mail déjà prêt garde les termes d’alors : les invitations s’écrivent au moment de la demande, les rappels une heure ou deux avant leur départ, les autres courriels quand quelque chose se passe.',
  draftSentence:
    'Sans termes propres, ceux de l’appel valent. Les exemples ci-dessous suivent ce que vous enregistrez ici ; une faute figure en haut, avec sa ligne.',
  back: 'Tous les mails de ce dossier',
  open: 'Modifier les termes',
  mail: '{{kind}} ({{language}})',
  own: 'termes propres',
  body: 'Texte du mail',
  bodyHint: 'Markdown : une ligne vide commence un paragraphe, ## un intertitre, - une liste.',
  words: 'Ce qui peut être rempli',
  inSentence: 'Dans une phrase :',
  onOwnLine: 'Seul sur une ligne :',
  needed: 'Ne peut pas manquer.',
  fixed: 'Courriels aux termes fixes, et pourquoi',
  preview: 'Exemple du mail',
  save: 'Enregistrer les termes',
  reset: 'Revenir aux termes de l’appel',
};
