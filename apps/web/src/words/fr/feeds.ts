export const feeds = {
  title: 'Votre agenda',
  sentence:
    'Abonnez votre agenda aux dates de vos dossiers : clôture, dates limites, séances, étapes et rapports. Ce qui change ou est annulé suit automatiquement.',
  subscribe: 'Abonnement',
  dossierTitle: 'Dans votre agenda',
  dossierSentence:
    'Une adresse avec les seules dates de ce dossier, aussi pour un collègue qui ne se connecte pas ici. Elle fonctionne tant que vous avez accès à ce dossier.',
  addresses: 'Adresses actives',
  none: 'Il n’y a pas d’adresse.',
  make: 'Créer une adresse',
  renew: 'Créer une nouvelle adresse',
  renewHelp: 'Votre adresse précédente ne fonctionnera plus.',
  revoke: 'Révoquer',
  revokeThis: 'Révoquer : {{text}}',
  revoked: 'L’adresse est révoquée et ne fonctionne plus.',
  address: 'Adresse de l’agenda',
  once: 'Cette adresse ne s’affiche qu’une fois : copiez-la et ajoutez-la dans votre agenda.',
  copy: 'Copier',
  copied: 'Copié.',
  notCopied: 'La copie n’est pas possible ici. L’adresse est sélectionnée : appuyez sur Ctrl+C, ou Cmd+C sur un Mac.',
  how: 'Comment l’ajouter',
  outlook: 'Outlook : « Ajouter un calendrier », puis « S’abonner à partir du web ».',
  google: 'Google Agenda : le signe plus à côté de « Autres agendas », puis « À partir de l’URL ».',
  apple: 'Calendrier d’Apple : « Fichier », puis « Nouvel abonnement à un calendrier ».',
  delay: 'Nous demandons aux agendas de vérifier toutes les heures. Outlook sur le web peut mettre de 3 à 24 heures.',
  secret:
    'Qui a l’adresse voit ces dates avec les noms des administrations. Révoquez-la si elle tombe en de mauvaises mains.',
};
