/** Several reminders to one person in one mail. */
export const digest = {
  subjectFirst: 'Rappel : {{count}} réponses demandées, la première au plus tard le {{day}}',
  subjectSameDay: 'Rappel : {{count}} réponses demandées au plus tard le {{day}}',
  subjectPast: 'Rappel : {{count}} réponses demandées, la première était attendue le {{day}}',
  leadFirst: '{{organisation}} vous demande {{count}} réponses. La première est attendue au plus tard le {{day}}.',
  leadSameDay: '{{organisation}} vous demande {{count}} réponses, toutes au plus tard le {{day}}.',
  leadPast: '{{organisation}} vous demande {{count}} réponses. La première était attendue au plus tard le {{day}}.',
  each: 'Chaque réponse a son propre bouton et son propre lien. Les liens sont personnels. Si une question est pour un collègue, transmettez-la sur la page de cette question. Si vous répondez à ce courriel, dites de quelle question il s’agit.',
  item: '{{task}} : {{call}}',
  elsewhere_one: 'Le même courriel contenait un autre rappel. Il se trouve dans son propre dossier.',
  elsewhere_other: 'Le même courriel contenait {{count}} autres rappels. Chacun se trouve dans son propre dossier.',
  why: 'Vous recevez ce courriel parce que {{organisation}} vous a demandé, dans plus d’un dossier, une réponse qui manque encore.',
};
